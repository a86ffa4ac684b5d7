/* libzip, loaded when a workbook is met.
 *
 * It brings libcrypto, whose start-up would nearly double that of the program. What is called of it
 * stands here once; the compiler checks each call against the library's own declarations.
 */
#ifndef CINAUDIT_WORKBOOK_WORKBOOK_LIBRARY_H
#define CINAUDIT_WORKBOOK_WORKBOOK_LIBRARY_H

#include "base/arena.h"

#include <zip.h>

#define ZIP_FUNCTIONS(FUNCTION)                                                                    \
    FUNCTION(zip_discard)                                                                          \
    FUNCTION(zip_error_code_zip)                                                                   \
    FUNCTION(zip_error_fini)                                                                       \
    FUNCTION(zip_error_init)                                                                       \
    FUNCTION(zip_error_strerror)                                                                   \
    FUNCTION(zip_error_system_type)                                                                \
    FUNCTION(zip_fclose)                                                                           \
    FUNCTION(zip_file_get_error)                                                                   \
    FUNCTION(zip_fopen_index)                                                                      \
    FUNCTION(zip_fread)                                                                            \
    FUNCTION(zip_get_error)                                                                        \
    FUNCTION(zip_get_name)                                                                         \
    FUNCTION(zip_get_num_entries)                                                                  \
    FUNCTION(zip_open_from_source)                                                                 \
    FUNCTION(zip_source_filep_create)                                                              \
    FUNCTION(zip_source_free)

struct zip_library {
    void *handle;
#define ZIP_MEMBER(function) __typeof__(function) *(function);
    ZIP_FUNCTIONS(ZIP_MEMBER)
#undef ZIP_MEMBER
};

/* Loads the library. Returns NULL, or what is wrong and what to do about it, owned by `arena`. */
const char *zip_library_open(struct zip_library *library, struct arena *arena);

void zip_library_close(struct zip_library *library);

#endif

/* libzip is loaded only when there is a workbook to read. It brings libcrypto, which would more
 * than double the program's start-up time. */
#pragma once

#include "base/shared_library.h"

#include <zip.h>

/* clang-format off */
#define ZIP_FUNCTIONS(F)                                                                           \
    F(zip_discard) F(zip_error_code_zip) F(zip_error_fini) F(zip_error_init)                       \
    F(zip_error_strerror) F(zip_error_system_type) F(zip_fclose) F(zip_file_get_error)             \
    F(zip_fopen_index) F(zip_fread) F(zip_get_error) F(zip_get_name) F(zip_get_num_entries)        \
    F(zip_open) F(zip_open_from_source) F(zip_source_filep_create) F(zip_source_free)
/* clang-format on */

struct zip_library {
    ZIP_FUNCTIONS(LIBRARY_POINTER)
};

extern const struct shared_library libzip;

/* libxlsxwriter, loaded when a workbook is asked for.
 *
 * It brings libcrypto, whose start-up no other format should have to pay for, so the program is not
 * linked to it. What is called of it stands here once; the compiler checks each call against the
 * library's own declarations. minizip, which reads a workbook back, is loaded with it: the library
 * is linked to it.
 */
#ifndef CINAUDIT_FORMAT_XLSX_LIBRARY_H
#define CINAUDIT_FORMAT_XLSX_LIBRARY_H

#include "base/arena.h"

#include <minizip/unzip.h>
#include <xlsxwriter.h>

#define XLSX_FUNCTIONS(FUNCTION)                                                                   \
    FUNCTION(lxw_strerror)                                                                         \
    FUNCTION(lxw_workbook_free)                                                                    \
    FUNCTION(workbook_add_chart)                                                                   \
    FUNCTION(workbook_add_format)                                                                  \
    FUNCTION(workbook_add_worksheet)                                                               \
    FUNCTION(workbook_close)                                                                       \
    FUNCTION(workbook_define_name)                                                                 \
    FUNCTION(workbook_new_opt)                                                                     \
    FUNCTION(workbook_set_properties)                                                              \
    FUNCTION(format_set_align)                                                                     \
    FUNCTION(format_set_bg_color)                                                                  \
    FUNCTION(format_set_bold)                                                                      \
    FUNCTION(format_set_border)                                                                    \
    FUNCTION(format_set_border_color)                                                              \
    FUNCTION(format_set_font_color)                                                                \
    FUNCTION(format_set_font_size)                                                                 \
    FUNCTION(format_set_italic)                                                                    \
    FUNCTION(format_set_left)                                                                      \
    FUNCTION(format_set_num_format)                                                                \
    FUNCTION(format_set_right)                                                                     \
    FUNCTION(format_set_text_wrap)                                                                 \
    FUNCTION(format_set_unlocked)                                                                  \
    FUNCTION(worksheet_autofilter)                                                                 \
    FUNCTION(worksheet_conditional_format_range)                                                   \
    FUNCTION(worksheet_data_validation_range)                                                      \
    FUNCTION(worksheet_fit_to_pages)                                                               \
    FUNCTION(worksheet_freeze_panes)                                                               \
    FUNCTION(worksheet_gridlines)                                                                  \
    FUNCTION(worksheet_hide)                                                                       \
    FUNCTION(worksheet_ignore_errors)                                                              \
    FUNCTION(worksheet_insert_chart_opt)                                                           \
    FUNCTION(worksheet_merge_range)                                                                \
    FUNCTION(worksheet_protect)                                                                    \
    FUNCTION(worksheet_repeat_columns)                                                             \
    FUNCTION(worksheet_repeat_rows)                                                                \
    FUNCTION(worksheet_set_column)                                                                 \
    FUNCTION(worksheet_set_footer)                                                                 \
    FUNCTION(worksheet_set_h_pagebreaks)                                                           \
    FUNCTION(worksheet_set_header)                                                                 \
    FUNCTION(worksheet_set_landscape)                                                              \
    FUNCTION(worksheet_set_margins)                                                                \
    FUNCTION(worksheet_set_paper)                                                                  \
    FUNCTION(worksheet_set_portrait)                                                               \
    FUNCTION(worksheet_set_print_scale)                                                            \
    FUNCTION(worksheet_set_row)                                                                    \
    FUNCTION(worksheet_set_selection)                                                              \
    FUNCTION(worksheet_write_blank)                                                                \
    FUNCTION(worksheet_write_formula_str)                                                          \
    FUNCTION(worksheet_write_number)                                                               \
    FUNCTION(worksheet_write_string)                                                               \
    FUNCTION(chart_add_series)                                                                     \
    FUNCTION(chart_axis_major_gridlines_set_visible)                                               \
    FUNCTION(chart_axis_off)                                                                       \
    FUNCTION(chart_axis_set_max)                                                                   \
    FUNCTION(chart_axis_set_min)                                                                   \
    FUNCTION(chart_axis_set_reverse)                                                               \
    FUNCTION(chart_legend_set_position)                                                            \
    FUNCTION(chart_series_set_categories)                                                          \
    FUNCTION(chart_series_set_labels)                                                              \
    FUNCTION(chart_series_set_labels_custom)                                                       \
    FUNCTION(chart_series_set_labels_position)                                                     \
    FUNCTION(chart_series_set_line)                                                                \
    FUNCTION(chart_series_set_name)                                                                \
    FUNCTION(chart_series_set_pattern)                                                             \
    FUNCTION(chart_series_set_points)                                                              \
    FUNCTION(chart_series_set_values)                                                              \
    FUNCTION(chart_set_series_gap)                                                                 \
    FUNCTION(chart_title_set_name)                                                                 \
    FUNCTION(chart_title_set_name_font)                                                            \
    FUNCTION(unzOpen)                                                                              \
    FUNCTION(unzClose)                                                                             \
    FUNCTION(unzGoToFirstFile)                                                                     \
    FUNCTION(unzGoToNextFile)                                                                      \
    FUNCTION(unzOpenCurrentFile)                                                                   \
    FUNCTION(unzReadCurrentFile)                                                                   \
    FUNCTION(unzCloseCurrentFile)

struct xlsx_library {
    void *handle;
#define XLSX_MEMBER(function) __typeof__(function) *(function);
    XLSX_FUNCTIONS(XLSX_MEMBER)
#undef XLSX_MEMBER
};

/* Loads the library. Returns NULL, or what is wrong and what to do about it, owned by `arena`. */
const char *xlsx_library_open(struct xlsx_library *library, struct arena *arena);

void xlsx_library_close(struct xlsx_library *library);

#endif

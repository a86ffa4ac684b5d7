/* libxlsxwriter, loaded only when a workbook is needed. It loads libcrypto, which would more than
 * double the program's start-up time. */
#pragma once

#include "base/shared_library.h"

#include <xlsxwriter.h>

/* clang-format off */
#define XLSX_FUNCTIONS(F)                                                                          \
    F(lxw_strerror) F(lxw_workbook_free) F(workbook_add_chart) F(workbook_add_format)              \
    F(workbook_add_worksheet) F(workbook_close) F(workbook_define_name) F(workbook_new_opt)        \
    F(workbook_set_properties) F(format_set_align) F(format_set_bg_color) F(format_set_bold)       \
    F(format_set_border) F(format_set_border_color) F(format_set_font_color)                       \
    F(format_set_font_size) F(format_set_italic) F(format_set_left) F(format_set_num_format)       \
    F(format_set_right) F(format_set_text_wrap) F(format_set_unlocked) F(worksheet_autofilter)     \
    F(worksheet_conditional_format_range) F(worksheet_data_validation_range)                       \
    F(worksheet_fit_to_pages) F(worksheet_freeze_panes) F(worksheet_gridlines) F(worksheet_hide)   \
    F(worksheet_ignore_errors) F(worksheet_insert_chart_opt) F(worksheet_merge_range)              \
    F(worksheet_protect) F(worksheet_repeat_columns) F(worksheet_repeat_rows)                      \
    F(worksheet_set_column) F(worksheet_set_footer) F(worksheet_set_h_pagebreaks)                  \
    F(worksheet_set_header) F(worksheet_set_landscape) F(worksheet_set_margins)                    \
    F(worksheet_set_paper) F(worksheet_set_portrait) F(worksheet_set_print_scale)                  \
    F(worksheet_set_row) F(worksheet_set_selection) F(worksheet_write_blank)                       \
    F(worksheet_write_formula_str) F(worksheet_write_number) F(worksheet_write_string)             \
    F(chart_add_series) F(chart_axis_major_gridlines_set_visible) F(chart_axis_off)                \
    F(chart_axis_set_max) F(chart_axis_set_min) F(chart_axis_set_reverse)                          \
    F(chart_legend_set_position) F(chart_series_set_categories) F(chart_series_set_labels)         \
    F(chart_series_set_labels_custom) F(chart_series_set_labels_position)                          \
    F(chart_series_set_line) F(chart_series_set_name) F(chart_series_set_pattern)                  \
    F(chart_series_set_points) F(chart_series_set_values) F(chart_set_series_gap)                  \
    F(chart_title_set_name) F(chart_title_set_name_font)
/* clang-format on */

struct xlsx_library {
    XLSX_FUNCTIONS(LIBRARY_POINTER)
};

extern const struct shared_library libxlsxwriter;

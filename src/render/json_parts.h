/* Write parts of the JSON output, each with its key. */
#pragma once

#include "format/json_value.h"
#include "render.h"

typedef void json_part(const struct json_builder *builder, const struct report *report);

/* "items", and for the whole report "by_case" and "by_agency". */
json_part json_write_items;

/* Statements, findings, strengths and mentions. The public version has no evidence. */
json_part json_write_findings, json_write_findings_not_evaluated, json_write_strengths,
    json_write_mentions, json_write_statements;

/* Parts of the JSON output, each with its key. */
#ifndef CINAUDIT_RENDER_JSON_PARTS_H
#define CINAUDIT_RENDER_JSON_PARTS_H

#include "format/json_value.h"
#include "render.h"

/* "items", "by_case" and "by_agency". */
void json_write_items(const struct json_builder *builder, struct arena *arena);

/* What the report draws from them: findings, strengths, comment themes, statements. */
void json_write_report(const struct json_builder *builder);

#endif

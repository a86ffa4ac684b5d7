/* Writes texts as JSON strings. */
#pragma once

#include "arena.h"
#include "text.h"

/* The text as a JSON string, with its quotation marks. Owned by the arena. */
const char *json_quote(struct arena *arena, struct text text);

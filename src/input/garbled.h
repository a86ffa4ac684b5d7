/* Finds letters that were garbled before the file came here: by a program that read UTF-8 as
 * Windows-1252 and saved what it saw ("childâ€™s"), or one that put � for what it could not read.
 */
#pragma once

#include "base/problem.h"

#include <stdbool.h>

/* Warns of the first garbled letters of a text, in UTF-8, that begins at `place`. Returns true if
 * there are some. */
bool garbled_say(struct problems *problems, struct place place, struct text text);

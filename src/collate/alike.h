/* Finds agencies that are probably one, spelt in two ways. */
#pragma once

#include "groups.h"

#include "base/problem.h"

/* Adds a warning for each agency with returns whose name is close to that of another, more likely
 * one. */
void alike_say(const struct groups *agencies, struct problems *problems);

/* Says whether answers that ask for a comment have one. */
#pragma once

#include "report/language/share.h"

/* Says how many answers that ask for a comment have none. */
void say_expected_comments(struct writer *writer, const struct question *question);

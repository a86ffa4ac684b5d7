/* Says whether answers that ask for a comment have one. */
#ifndef CINAUDIT_REPORT_TEXT_EXPECTED_COMMENTS_H
#define CINAUDIT_REPORT_TEXT_EXPECTED_COMMENTS_H

#include "report/language/share.h"

/* Says how many answers that ask for a comment have none. */
void say_expected_comments(struct writer *writer, const struct question *question);

#endif

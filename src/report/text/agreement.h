/* Says whether agencies see the same child alike. */
#pragma once

#include "report/language/share.h"

/* Says in how many cases the agencies agree or disagree on an item. */
void say_agreement(struct writer *writer, size_t index);

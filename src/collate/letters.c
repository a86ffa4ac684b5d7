#include "letters.h"

static void replace(struct case_names *names, struct text *text)
{
    *text = case_names_replace(names, *text);
}

static void replace_string(struct case_names *names, const char **string)
{
    if (*string)
        *string = case_names_replace(names, text_of(*string)).data;
}

struct letters letters_for_agencies(struct case_names *names, struct groups *agencies)
{
    struct letters letters = {.names = names, .agencies = agencies};
    struct text_map shown;
    text_map_init(&letters.own_names, names->arena);
    text_map_init(&shown, names->arena);
    for (size_t i = 0; i < agencies->count; i++) {
        struct text *name = &agencies->tallies[i].name;
        text_map_add(&letters.own_names, *name, i);
        *name = text_map_unique(&shown, case_names_replace(names, *name));
    }
    return letters;
}

static void replace_agency(const struct letters *letters, struct text *agency)
{
    size_t number;
    if (text_map_find(&letters->own_names, *agency, &number))
        *agency = letters->agencies->tallies[number].name;
    else
        replace(letters->names, agency); /* of a return that is left out */
}

void letters_in_comments(const struct letters *letters, struct comment *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        replace_agency(letters, &list[i].agency);
        replace(letters->names, &list[i].setting);
        replace(letters->names, &list[i].text);
    }
}

void letters_in_return_names(const struct letters *letters, struct return_name *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        replace_agency(letters, &list[i].agency);
        replace(letters->names, &list[i].setting);
    }
}

void letters_in_requests(const struct letters *letters, struct request *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        replace_agency(letters, &list[i].agency);
        replace(letters->names, &list[i].setting);
        replace(letters->names, &list[i].sent);
    }
}

static void replace_in_case(struct case_names *names, struct round_case *one)
{
    struct text *const texts[] = {&one->sex,     &one->age,    &one->team, &one->heritage,
                                  &one->outline, &one->status, NULL};
    one->case_id = one->shown = case_names_letter(names, one->case_id);
    for (struct text *const *text = texts; *text; text++)
        replace(names, *text);
}

static void replace_in_mend(struct case_names *names, struct mend *mend)
{
    struct text *const texts[] = {&mend->agency, &mend->setting, &mend->from, &mend->to,
                                  &mend->why,    &mend->by,      &mend->on,   NULL};
    mend->case_id = case_names_letter(names, mend->case_id);
    if (mend->kind == MEND_CASE_ALIAS) {
        mend->to = case_names_letter(names, mend->to);
        mend->from = text_of("another name");
    }
    for (struct text *const *text = texts; *text; text++)
        replace(names, *text);
}

void letters_in_round(struct case_names *names, struct round *round)
{
    replace_string(names, &round->board);
    replace_string(names, &round->theme);
    replace_string(names, &round->period);
    for (size_t i = 0; i < round->term_count; i++)
        replace_string(names, &round->terms[i]);
    for (size_t i = 0; i < round->cases.count; i++)
        replace_in_case(names, &round->cases.list[i]);
    for (size_t i = 0; i < round->mend_count; i++)
        replace_in_mend(names, &round->mends[i]);
    for (size_t i = 0; i < round->notes_count; i++) {
        struct notes *notes = &round->notes[i];
        replace_string(names, &notes->name);
        for (size_t j = 0; j < notes->passages.count; j++)
            replace_string(names, &notes->passages.list[j].text);
    }
}

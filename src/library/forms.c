/* Reads the requests of a round, and names the form of each. */
#include "audit.h"

#include "collate/collation.h"
#include "form/form.h"
#include "round/requests.h"

/* A unique file name for a form. Names that differ only in letter case count as the same, since
 * they do on some systems; later ones get a number. `names` keeps each name's last number, so that
 * repeated names need no counting. */
static const char *name_of_form(struct arena *arena, struct text_map *names,
                                const struct request *request)
{
    struct text_key first, key;
    size_t number = 0, found;
    const struct form form = {
        .case_id = request->case_id, .agency = request->agency, .setting = request->setting};
    const char *called = form_file_name(arena, &form, ""), *name = called;
    text_identity_key(text_of(called), &first);
    bool taken = text_map_find(names, text_of_key(&first), &number);
    for (key = first; text_map_find(names, text_of_key(&key), &found);
         text_identity_key(text_of(name), &key))
        name = arena_format(arena, "%s-%zu", called, ++number);
    text_map_add(names, text_of_key(&key), 1);
    if (taken)
        text_map_set(names, text_of_key(&first), number);
    return name;
}

static const char *string_of(struct arena *arena, struct text text)
{
    return arena_copy(arena, text.data, text.length);
}

/* Leaves out the requests that the round's manifest withdraws: nobody is to fill in their forms. */
static void leave_out_withdrawn(struct cinaudit_audit *audit, struct requests *requests)
{
    const struct round *round = audit->round;
    if (!round || !round->mend_count)
        return;
    struct collation *collation =
        collation_new(&audit->arena, audit->template, &audit->problems, false);
    collation_mend(collation, round->mends, round->mend_count);
    requests->list = collation_standing(collation, requests->list, &requests->count);
}

bool audit_read_requests(struct cinaudit_audit *audit)
{
    struct arena *arena = &audit->arena;
    struct requests requests = {0};
    struct text_map names;
    if (!requests_read(arena, audit->requests_path, &audit->problems, &requests))
        return false;
    leave_out_withdrawn(audit, &requests);
    text_map_init(&names, arena);
    audit->requests = arena_array(arena, requests.count, sizeof *audit->requests);
    audit->request_count = requests.count;
    for (size_t i = 0; i < requests.count; i++) {
        const struct request *request = &requests.list[i];
        audit->requests[i] =
            (struct cinaudit_form){.size = sizeof *audit->requests,
                                   .case_id = string_of(arena, request->case_id),
                                   .agency = string_of(arena, request->agency),
                                   .setting = string_of(arena, request->setting),
                                   .file_name = name_of_form(arena, &names, request)};
    }
    return true;
}

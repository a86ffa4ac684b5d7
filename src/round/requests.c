#include "input/list_file.h"
#include "input/name_fault.h"

#include "requests.h"

static const struct list_column request_columns[] = {
    {.name = "case", .offset = offsetof(struct request, case_id)},
    {.name = "agency", .offset = offsetof(struct request, agency)},
    {.name = "setting", .offset = offsetof(struct request, setting)},
    {.name = "sent", .offset = offsetof(struct request, sent)},
};

struct requests_draft {
    struct arena *arena;
    struct requests *requests;
};

static void take_request(void *context, const void *row, struct place place)
{
    struct requests_draft *draft = context;
    struct requests *requests = draft->requests;
    struct request *request =
        ARENA_NEXT(draft->arena, requests->list, requests->count, requests->capacity);
    *request = *(const struct request *)row;
    request->line = place.line;
    if (name_says_nothing(request->setting))
        request->setting = text_of("");
}

bool requests_read(struct arena *arena, const char *path, struct problems *problems,
                   struct requests *requests)
{
    static const struct list_kind kind = {
        .name = "list of requests",
        .entry = "request",
        .columns = request_columns,
        .column_count = LENGTH(request_columns),
        .required_count = 2,
        .row_size = sizeof(struct request),
        .take = take_request,
    };
    struct requests_draft draft = {arena, requests};
    *requests = (struct requests){0};
    return list_file_read(arena, path, &kind, &draft, problems);
}

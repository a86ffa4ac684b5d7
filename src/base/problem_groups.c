#include "problem_groups.h"

#include "text_buffer.h"

#include <stdlib.h>
#include <string.h>

void problem_groups_init(struct problem_groups *groups, struct arena *arena)
{
    *groups = (struct problem_groups){.arena = arena};
    text_map_init(&groups->kinds, arena);
    text_map_init(&groups->files, arena);
}

static const char *copy(struct arena *arena, const char *string)
{
    return string ? arena_copy(arena, string, strlen(string)) : NULL;
}

static struct place copy_place(struct arena *arena, struct place place)
{
    return (struct place){copy(arena, place.file), place.line, copy(arena, place.item)};
}

/* Adds an empty group for a problem. */
static struct problem_group *begin(struct problem_groups *groups, const struct problem *problem)
{
    struct arena *arena = groups->arena;
    struct problem_group *group = ARENA_NEXT(arena, groups->list, groups->length, groups->capacity);
    *group = (struct problem_group){.first = {.severity = problem->severity,
                                              .place = copy_place(arena, problem->place),
                                              .message = copy(arena, problem->message),
                                              .kind = copy(arena, problem->kind)},
                                    .index = groups->length - 1};
    return group;
}

/* True if a problem is where the group's last one is, and its place names no item: the messages
 * tell the two apart, so that both are shown. */
static bool is_at_last_place(const struct problem_group *group, const struct problem *problem)
{
    return !problem->place.item && group->last_line == problem->place.line &&
           strcmp(group->last_file, problem->place.file) == 0;
}

/* The group of a problem; NULL if there is no room for another kind. */
static struct problem_group *group_of(struct problem_groups *groups, const struct problem *problem)
{
    struct problem_group *group = NULL;
    struct arena scratch;
    size_t index;
    arena_init_like(&scratch, groups->arena);
    for (size_t turn = 0; turn <= PLACES_IN_GROUP; turn++) {
        struct text key = text_of(
            arena_format(&scratch, "%d %zu %s", (int)problem->severity, turn, problem->kind));
        bool found = text_map_find(&groups->kinds, key, &index);
        if (!found && groups->length == MOST_PROBLEM_GROUPS)
            break;
        if (!found)
            text_map_add(&groups->kinds, key, groups->length);
        group = found ? &groups->list[index] : begin(groups, problem);
        if (!found || !is_at_last_place(group, problem))
            break;
    }
    arena_free(&scratch);
    return group;
}

/* Counts a file once for a group. */
static void count_file(struct problem_groups *groups, struct problem_group *group, const char *file)
{
    struct arena scratch;
    size_t index;
    if (group->last_file && strcmp(group->last_file, file) == 0)
        return;
    arena_init_like(&scratch, groups->arena);
    struct text key = text_of(arena_format(&scratch, "%zu %s", group->index, file));
    if (!text_map_find(&groups->files, key, &index)) {
        text_map_add(&groups->files, key, groups->files.count);
        group->files++;
        group->last_file = copy(groups->arena, file);
    }
    arena_free(&scratch);
}

void problem_groups_add(struct problem_groups *groups, const struct problem *problem)
{
    struct problem_group *group = group_of(groups, problem);
    if (!group) {
        groups->left_over++;
        return;
    }
    count_file(groups, group, problem->place.file);
    if (group->count && group->count <= PLACES_IN_GROUP)
        group->next[group->count - 1] = copy_place(groups->arena, problem->place);
    group->last_line = problem->place.line;
    group->count++;
}

static bool is_about_file(const struct problem *problem)
{
    return !problem->place.line || !problem->place.item;
}

static int compare(const void *a, const void *b)
{
    const struct problem_group *one = a, *other = b;
    if (one->first.severity != other->first.severity)
        return one->first.severity > other->first.severity ? -1 : 1;
    if (is_about_file(&one->first) != is_about_file(&other->first))
        return is_about_file(&one->first) ? -1 : 1;
    return one->index < other->index ? -1 : one->index > other->index;
}

void problem_groups_sort(struct problem_groups *groups)
{
    if (groups->length)
        qsort(groups->list, groups->length, sizeof *groups->list, compare);
}

static void add_place(struct arena *arena, struct text_buffer *line, const struct place *place)
{
    text_buffer_add(arena, line, "%s", place->file);
    if (place->line)
        text_buffer_add(arena, line, ":%zu", place->line);
    if (place->item)
        text_buffer_add(arena, line, " (%s)", place->item);
}

char *problem_group_line(struct arena *arena, const struct problem_group *group)
{
    struct text_buffer line = {0};
    char *first = problem_line(arena, &group->first);
    size_t others = group->count - 1;
    bool all = others <= PLACES_IN_GROUP;
    if (!others)
        return first;
    text_buffer_add(arena, &line, "%s [1 of %zu like this", first, group->count);
    if (!all && group->files == 1)
        text_buffer_add(arena, &line, ", all in this file");
    else if (!all)
        text_buffer_add(arena, &line, ", in %zu files", group->files);
    text_buffer_add(arena, &line, "; %s", !all ? "next" : others == 1 ? "the other" : "the others");
    for (size_t i = 0; i < others && i < PLACES_IN_GROUP; i++) {
        text_buffer_add(arena, &line, "%s", i ? ", " : ": ");
        add_place(arena, &line, &group->next[i]);
    }
    text_buffer_add(arena, &line, "%s]", all ? "" : ", …");
    text_make_line(line.characters);
    return line.characters;
}

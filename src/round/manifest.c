/* Reading continues after an error, so that the user learns of all errors at once. */
#include "manifest.h"

#include "input/file.h"
#include "read/completion.h"
#include "round_files.h"
#include "template/template.h"

#include <string.h>
#include <unistd.h>

/* Far more than any real round needs. They limit what a broken or hostile manifest can demand. */
enum {
    MOST_MEBIBYTES = 16,
    MOST_TERMS = 1000,
    MOST_PATTERNS = 1000,
    MOST_NOTES = 100,
    LARGEST_FRAME = 1000000000
};

static const char *const manifest_keys[] = {"schema",        "board",          "theme",
                                            "period",        "terms",          "template",
                                            "returns",       "requests",       "cases",
                                            "frame",         "notes",          "several",
                                            "superseded",    "agency_aliases", "case_aliases",
                                            "out_of_sample", "withdrawn",      "corrections",
                                            "leave_out",     "redact_terms",   NULL};

/* A manifest that is being read. */
struct manifest {
    struct loader loader;
    const char *folder; /* its paths are relative to it; empty, or ends with a slash */
    bool expand;
    struct redactor *redactor; /* or NULL */
    struct round *round;
};

static const char *folder_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    return arena_copy(arena, path, slash ? (size_t)(slash - path) + 1 : 0);
}

static const char *path_from(struct manifest *manifest, const char *path)
{
    return round_path(manifest->loader.arena, manifest->folder, path);
}

/* The path that a member gives; NULL if there is none. */
static const char *path_at(struct manifest *manifest, struct node root, const char *key)
{
    const char *path = node_string_or(root, key, NULL);
    return path && *path ? path_from(manifest, path) : NULL;
}

/* The path of the template, or the name of a shipped template; NULL if there is none. */
static const char *template_at(struct manifest *manifest, struct node root)
{
    const char *name = node_string_or(root, "template", "");
    if (!*name)
        return NULL;
    const char *path = path_from(manifest, name);
    /* If no file has this name, the search for the template reports it. */
    bool is_name =
        template_shipped_by_name(name) || (!strpbrk(name, "/.") && access(path, F_OK) != 0);
    return is_name ? name : path;
}

/* Removes identifiers from a string of the node, or passes on NULL. */
static const char *without_identifiers(struct manifest *manifest, struct node node,
                                       const char *string)
{
    struct loader *loader = node.loader;
    struct place place = {loader->name, 0, node.path};
    return string ? redact_at(manifest->redactor, loader->arena, text_of(string), loader->problems,
                              place, "the text", &manifest->round->removed)
                        .data
                  : NULL;
}

static const char *shown_at(struct manifest *manifest, struct node root, const char *key)
{
    return without_identifiers(manifest, node_member(root, key), node_string_or(root, key, NULL));
}

/* The path of a file that is read with the manifest, from a member; NULL if there is none. */
static const char *source_at(struct manifest *manifest, struct node root, const char *key)
{
    const char *path = path_at(manifest, root, key);
    if (path)
        path_list_push(manifest->loader.arena, &manifest->round->sources, path);
    return path;
}

/* Reads the list of names. It comes first, so that nothing shows these names, not even a message.
 */
static void read_redact_terms(struct manifest *manifest, struct node root)
{
    const char *path = source_at(manifest, root, "redact_terms");
    if (path && manifest->redactor)
        redactor_read_terms(manifest->redactor, path, manifest->loader.problems);
}

/* Reads the terms of reference: one paragraph, or a list of them. */
static void read_terms(struct manifest *manifest, struct node root)
{
    struct node terms = node_member(root, "terms");
    bool list = cJSON_IsArray(terms.value);
    size_t count = cJSON_IsString(terms.value);
    if (list)
        node_array(root, "terms", 0, MOST_TERMS, &count);
    else if (terms.value && !count)
        NODE_ERROR(terms,
                   "wrong kind of value: text in quotation marks, or a list of it, is expected "
                   "here");
    const char **paragraphs = arena_array(root.loader->arena, count, sizeof *paragraphs);
    for (size_t i = 0; i < count; i++) {
        struct node term = list ? node_element(terms, i) : terms;
        paragraphs[i] = without_identifiers(manifest, term, node_text(term));
    }
    manifest->round->terms = paragraphs;
    manifest->round->term_count = count;
}

static void read_returns(struct manifest *manifest, struct node root)
{
    size_t count;
    struct node list = node_array(root, "returns", 0, MOST_PATTERNS, &count);
    if (manifest->expand)
        patterns_expand(list, count, manifest->folder, &manifest->round->returns);
    for (size_t i = 0; !manifest->expand && i < count; i++)
        node_text(node_element(list, i));
}

/* Reads which returns of survey services are left out: those that were not completed, or are tests.
 */
static void read_leave_out(struct manifest *manifest, struct node root)
{
    size_t count;
    struct node list = node_array(root, "leave_out", 0, COMPLETION_COUNT, &count);
    for (size_t i = 0; i < count; i++) {
        struct node node = node_element(list, i);
        const char *name = node_text(node);
        enum completion completion = completion_named(name);
        manifest->round->leave_out[completion] = true;
        if (*name && completion == COMPLETED)
            NODE_ERROR(node,
                       "%s: what can be left out is \"not_completed\", \"not_approved\" or "
                       "\"tests\"",
                       NODE_QUOTED(node, name));
    }
}

/* Reads the number of cases from which the sample was drawn. */
static void read_frame(struct manifest *manifest, struct node root)
{
    struct round *round = manifest->round;
    struct node frame = node_member(root, "frame");
    double number = cJSON_IsNumber(frame.value) ? frame.value->valuedouble : 0;
    if (!frame.value)
        return;
    if (number >= 1 && number <= LARGEST_FRAME && (double)(size_t)number == number)
        round->frame = (size_t)number;
    else
        NODE_ERROR(frame, "%s: a whole number from 1 to %d is expected here",
                   cJSON_IsNumber(frame.value) ? "out of range" : "wrong kind of value",
                   LARGEST_FRAME);
    if (round->frame && round->frame < round->cases.count)
        NODE_ERROR(frame, "%zu cases are listed, and cannot have been drawn from %zu",
                   round->cases.count, round->frame);
}

/* Reads a file of notes, which must be the last one counted. */
static void read_notes_file(struct manifest *manifest, struct notes *file, const char *path)
{
    struct problems *problems = manifest->loader.problems;
    struct arena *arena = manifest->loader.arena;
    file->path =
        file_called(arena, problems, path,
                    arena_format(arena, "file of notes %zu", manifest->round->notes_count));
    notes_parse(arena, notes_read(arena, path, file->path, problems), manifest->redactor, problems,
                file);
}

static void read_notes(struct manifest *manifest, struct node root)
{
    struct arena *arena = root.loader->arena;
    size_t count;
    struct node object = node_names(root, "notes", &count);
    if (count > MOST_NOTES) {
        NODE_ERROR(object, "too many: %zu, where at most %d are allowed", count, MOST_NOTES);
        return;
    }
    struct notes *notes = arena_array(arena, count, sizeof *notes);
    struct text_map shown; /* the names from which identifiers were removed */
    text_map_init(&shown, arena);
    for (size_t i = 0; i < count; i++) {
        struct notes *file = &notes[manifest->round->notes_count++];
        const char *path, *name = node_name(object, i);
        without_identifiers(manifest, object, name);
        file->name = redact_key(manifest->redactor, arena, &shown, text_of(name)).data;
        if (text_is_blank(text_of(name)))
            NODE_ERROR(object, "notes need a name that is not blank");
        else if ((path = source_at(manifest, object, name)))
            read_notes_file(manifest, file, path);
    }
    manifest->round->notes = notes;
}

/* Reads what to do where an agency has several returns on one case. */
static void read_several(struct manifest *manifest, struct node root)
{
    const char *word = node_string_or(root, "several", "");
    manifest->round->takes_latest = strcmp(word, "latest") == 0;
    if (cJSON_IsString(node_member(root, "several").value) && !manifest->round->takes_latest)
        NODE_ERROR(node_member(root, "several"),
                   "\"latest\" is expected here, or leave the key out to count them all");
}

static void read_manifest(struct manifest *manifest, struct node root)
{
    struct round *round = manifest->round;
    read_redact_terms(manifest, root);
    if (!node_is_object(root, manifest_keys))
        return;
    node_check_schema(root, "cinaudit.round/1");
    round->board = shown_at(manifest, root, "board");
    round->theme = shown_at(manifest, root, "theme");
    round->period = shown_at(manifest, root, "period");
    read_terms(manifest, root);
    round->template_path = template_at(manifest, root);
    read_returns(manifest, root);
    round->requests_path = path_at(manifest, root, "requests");
    const char *cases = source_at(manifest, root, "cases");
    if (cases)
        cases_read(root.loader->arena, cases, manifest->redactor, root.loader->problems,
                   &round->cases);
    read_frame(manifest, root);
    read_notes(manifest, root);
    read_leave_out(manifest, root);
    read_several(manifest, root);
    mends_read(root, manifest->folder, round);
}

struct round *round_read(struct arena *arena, const char *path, bool expand,
                         struct redactor *redactor, struct problems *problems)
{
    struct text source;
    struct manifest manifest = {
        .loader = {arena, problems, file_called(arena, problems, path, "manifest"), "manifest"},
        .folder = folder_of(arena, path),
        .expand = expand,
        .redactor = redactor,
        .round = arena_alloc(arena, sizeof *manifest.round),
    };
    manifest.round->path = manifest.loader.name;
    path_list_push(arena, &manifest.round->sources, arena_copy(arena, path, strlen(path)));
    size_t wrong = problems->counts[SEVERITY_ERROR] + problems->counts[SEVERITY_FAILURE];
    if (!file_read(arena, path, manifest.loader.name, manifest.loader.kind, MOST_MEBIBYTES,
                   problems, &source))
        return NULL;
    struct node root = loader_parse(&manifest.loader, source);
    if (!root.value)
        return NULL;
    read_manifest(&manifest, root);
    arena_release(arena, (void *)root.value);
    return problems->counts[SEVERITY_ERROR] + problems->counts[SEVERITY_FAILURE] == wrong
               ? manifest.round
               : NULL;
}

/* A round's manifest. Reading goes on after an error, so that all are found at once. */
#include "../base/file.h"
#include "round_files.h"

#include <string.h>
#include <unistd.h>

/* Far above real use; they bound what a broken or hostile manifest can ask for. */
enum {
    MOST_MEBIBYTES = 16,
    MOST_TERMS = 1000,
    MOST_PATTERNS = 1000,
    MOST_NOTES = 100,
    LARGEST_FRAME = 1000000000
};

static const char *const manifest_keys[] = {"schema", "board",    "theme",   "period",
                                            "terms",  "template", "returns", "requests",
                                            "cases",  "frame",    "notes",   NULL};

/* A manifest while it is read. */
struct manifest {
    struct loader loader;
    const char *folder; /* which its paths are relative to: empty, or ends with a slash */
    bool expand;
    struct round *round;
};

static const char *folder_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    return arena_copy(arena, path, slash ? (size_t)(slash - path) + 1 : 0);
}

/* A path of the manifest as seen from the working folder. A file called "-" stays one: by itself
 * that would be standard input. */
static const char *path_from(struct manifest *manifest, const char *path)
{
    if (*path == '/')
        return path;
    const char *folder = *manifest->folder || strcmp(path, "-") != 0 ? manifest->folder : "./";
    return arena_format(manifest->loader.arena, "%s%s", folder, path);
}

/* The path at a member, or NULL. */
static const char *path_at(struct manifest *manifest, struct node root, const char *key)
{
    const char *path = node_string_or(&manifest->loader, root, key, NULL);
    return path && *path ? path_from(manifest, path) : NULL;
}

/* The path of the template, or the name of a shipped one. */
static const char *template_at(struct manifest *manifest, struct node root)
{
    const char *name = node_string_or(&manifest->loader, root, "template", "");
    if (!*name)
        return NULL;
    const char *path = path_from(manifest, name);
    /* A name that no file has is left for the search for templates to complain of. */
    bool is_name =
        template_shipped_by_name(name) || (!strpbrk(name, "/.") && access(path, F_OK) != 0);
    return is_name ? name : path;
}

/* The terms of reference: one paragraph, or a list of them. */
static void read_terms(struct manifest *manifest, struct node root)
{
    struct loader *loader = &manifest->loader;
    struct node terms = node_member(loader, root, "terms");
    bool list = cJSON_IsArray(terms.value);
    size_t count = cJSON_IsString(terms.value);
    if (list)
        node_array(loader, root, "terms", 0, MOST_TERMS, &count);
    else if (terms.value && !count)
        JSON_ERROR(loader, terms.path,
                   "wrong kind of value: text in quotation marks, or a list of it, is expected "
                   "here");
    const char **paragraphs = arena_array(loader->arena, count, sizeof *paragraphs);
    for (size_t i = 0; i < count; i++)
        paragraphs[i] =
            list ? node_string_element(loader, terms, i) : node_string(loader, root, "terms");
    manifest->round->terms = paragraphs;
    manifest->round->term_count = count;
}

static void read_returns(struct manifest *manifest, struct node root)
{
    struct loader *loader = &manifest->loader;
    size_t count;
    struct node list = node_array(loader, root, "returns", 0, MOST_PATTERNS, &count);
    if (manifest->expand)
        patterns_expand(loader, list, count, manifest->folder, &manifest->round->returns);
    for (size_t i = 0; !manifest->expand && i < count; i++)
        node_string_element(loader, list, i);
}

/* How many cases the sample was drawn from. */
static void read_frame(struct manifest *manifest, struct node root)
{
    struct round *round = manifest->round;
    struct node frame = node_member(&manifest->loader, root, "frame");
    double number = cJSON_IsNumber(frame.value) ? frame.value->valuedouble : 0;
    if (!frame.value)
        return;
    if (number >= 1 && number <= LARGEST_FRAME && (double)(size_t)number == number)
        round->frame = (size_t)number;
    else
        JSON_ERROR(
            &manifest->loader, frame.path, "%s: a whole number from 1 to %d is expected here",
            cJSON_IsNumber(frame.value) ? "out of range" : "wrong kind of value", LARGEST_FRAME);
    if (round->frame && round->frame < round->cases.count)
        JSON_ERROR(&manifest->loader, frame.path,
                   "%zu cases are listed, and cannot have been drawn from %zu", round->cases.count,
                   round->frame);
}

static void read_notes(struct manifest *manifest, struct node root)
{
    struct loader *loader = &manifest->loader;
    struct node object = node_member(loader, root, "notes");
    if (!object.value || !node_is_object(loader, object, NULL))
        return;
    size_t count = (size_t)cJSON_GetArraySize(object.value);
    if (count > MOST_NOTES) {
        JSON_ERROR(loader, object.path, "too many: %zu, where at most %d are allowed", count,
                   MOST_NOTES);
        return;
    }
    struct notes *notes = arena_array(loader->arena, count, sizeof *notes);
    for (const cJSON *member = object.value->child; member; member = member->next) {
        struct notes *file = &notes[manifest->round->notes_count++];
        file->name = arena_copy(loader->arena, member->string, strlen(member->string));
        if (text_is_blank(text_of(file->name)))
            JSON_ERROR(loader, object.path, "notes need a name that is not blank");
        else if ((file->path = path_at(manifest, object, file->name)))
            file->text = notes_read(loader->arena, file->path, loader->problems);
    }
    manifest->round->notes = notes;
}

static void read_manifest(struct manifest *manifest, struct node root)
{
    struct loader *loader = &manifest->loader;
    struct round *round = manifest->round;
    if (!node_is_object(loader, root, manifest_keys))
        return;
    node_check_schema(loader, root, "cinaudit.round/1");
    round->board = node_string_or(loader, root, "board", NULL);
    round->theme = node_string_or(loader, root, "theme", NULL);
    round->period = node_string_or(loader, root, "period", NULL);
    read_terms(manifest, root);
    round->template_path = template_at(manifest, root);
    read_returns(manifest, root);
    round->requests_path = path_at(manifest, root, "requests");
    const char *cases = path_at(manifest, root, "cases");
    if (cases)
        cases_read(loader->arena, cases, loader->problems, &round->cases);
    read_frame(manifest, root);
    read_notes(manifest, root);
}

const struct round *round_read(struct arena *arena, const char *path, bool expand,
                               struct problems *problems)
{
    struct text source;
    struct manifest manifest = {
        .loader = {arena, problems, file_name(arena, path), "manifest"},
        .folder = folder_of(arena, path),
        .expand = expand,
        .round = arena_alloc(arena, sizeof *manifest.round),
    };
    manifest.round->path = arena_copy(arena, path, strlen(path));
    size_t wrong = problems->counts[SEVERITY_ERROR] + problems->counts[SEVERITY_FAILURE];
    if (!file_read(arena, path, manifest.loader.kind, MOST_MEBIBYTES, problems, &source))
        return NULL;
    cJSON *json = loader_parse(&manifest.loader, source);
    if (!json)
        return NULL;
    read_manifest(&manifest, (struct node){json, ""});
    cJSON_Delete(json);
    return problems->counts[SEVERITY_ERROR] + problems->counts[SEVERITY_FAILURE] == wrong
               ? manifest.round
               : NULL;
}

/* Loads the questions, and the items of checklists. */
#include "keys.h"
#include "load.h"
#include "slots.h"
#include "ticks.h"

static const char *const question_keys[] = {
    "id",   "number",  "text",       "short",  "items",    "options",      "ticked", "not_ticked",
    "none", "aliases", "applies_if", "phrase", "standard", "explained_by", "caveat", NULL};
static const char *const item_keys[] = {"id",     "number",   "text",         "short",  "aliases",
                                        "phrase", "standard", "explained_by", "caveat", NULL};
/* Members that only items have, and members that only checklists have. */
static const char *const keys_of_items[] = {"phrase", "standard", "explained_by", "caveat", NULL};
static const char *const keys_of_checklists[] = {"ticked", "not_ticked", "none", NULL};

/* False if there are too many. */
static bool load_item(struct template_draft *draft, size_t question, const struct names *names)
{
    struct template *template = draft->template;
    struct node node = names->node;
    if (template->item_count == MOST_ITEMS) {
        NODE_ERROR(node, "too many items: at most %d are allowed", MOST_ITEMS);
        return false;
    }
    const char *short_label = names->short_label ? names->short_label : names->text;
    size_t index = template->item_count;
    *ARENA_NEXT(draft->arena, draft->item_nodes, draft->item_node_count,
                draft->item_node_capacity) = node;
    *ARENA_NEXT(draft->arena, draft->items, template->item_count, draft->item_capacity) =
        (struct item){.id = names->id,
                      .number = names->number,
                      .text = names->text,
                      .short_label = short_label,
                      .question = question,
                      .first_count = template->count_total,
                      .phrase = node_plain_string_or(node, "phrase", short_label),
                      .standard = node_whole_number_or(node, "standard", 1, 100, 0),
                      .caveat = node_plain_string_or(node, "caveat", NULL)};
    template->items = draft->items;
    template->count_total += ANSWER_OPTION + draft->questions[question].option_count;
    draft->questions[question].item_count++;
    add_named_column(draft, COLUMN_ITEM, index, names);
    return true;
}

/* The option whose value the checklist's key ("ticked") names. */
static size_t load_option_reference(const struct question *question, struct node checklist,
                                    const char *key)
{
    struct node node = node_member(checklist, key);
    const char *value = node_text(node);
    size_t option = option_by_value(question, text_of(value));
    if (option < question->option_count)
        return option;
    if (*value)
        NODE_ERROR(node, "%s is not the value of one of this question's options",
                   NODE_QUOTED(node, value));
    return 0;
}

static void load_ticking(struct question *question, struct node node)
{
    question->ticked = load_option_reference(question, node, "ticked");
    question->not_ticked = load_option_reference(question, node, "not_ticked");
    if (question->option_count && question->ticked == question->not_ticked)
        NODE_ERROR(node_member(node, "not_ticked"), "must be another option than \"ticked\"");
}

static void refuse_keys(struct node question, const char *const *keys, const char *reason)
{
    for (; *keys; keys++) {
        struct node member = node_member(question, *keys);
        if (member.value)
            NODE_ERROR(member, "%s", reason);
    }
}

/* Adds a name of a line, with the marks in it and without them. */
static void add_line_name(struct text_map *ticks, struct node node, const char *name,
                          size_t position)
{
    struct text_key key;
    size_t found;
    key_add_name(ticks, node, name, position);
    if (ticks_key(text_of(name), &key) && !text_map_find(ticks, text_of_key(&key), &found))
        text_map_add(ticks, text_of_key(&key), position);
}

static void add_line_names(struct text_map *ticks, struct node object, const char *key,
                           size_t position)
{
    size_t count;
    struct node list = node_array(object, key, 0, MOST_NAMES, &count);
    for (size_t i = 0; i < count; i++) {
        struct node name = node_element(list, i);
        add_line_name(ticks, name, node_text(name), position);
    }
}

static void load_checklist_item(struct template_draft *draft, size_t index, struct node node)
{
    struct question *question = &draft->questions[index];
    size_t position = question->item_count;
    if (!node_is_object(node, item_keys))
        return;
    struct names names = load_names(node);
    if (!load_item(draft, index, &names))
        return;
    question->line_doubts[position] = text_doubts(text_of(names.text));
    add_line_name(&question->ticks, node, names.id, position);
    add_line_name(&question->ticks, node, names.text, position);
    add_line_names(&question->ticks, node, "aliases", position);
}

static void load_checklist(struct template_draft *draft, size_t index, const struct names *names)
{
    struct question *question = &draft->questions[index];
    size_t count;
    struct node list = node_array(names->node, "items", 1, MOST_ITEMS, &count);
    question->checklist = true;
    load_ticking(question, names->node);
    refuse_keys(names->node, keys_of_items,
                "belongs to the items of a checklist, not to the checklist");
    text_map_init(&question->ticks, draft->arena);
    question->line_doubts = arena_array(draft->arena, count + 1, sizeof *question->line_doubts);
    for (size_t i = 0; i < count; i++)
        load_checklist_item(draft, index, node_element(list, i));
    add_line_names(&question->ticks, names->node, "none", question->item_count);
    add_named_column(draft, COLUMN_CHECKLIST, index, names);
}

static void load_question(struct template_draft *draft, size_t index, struct node node)
{
    struct question *question = &draft->questions[index];
    question->first_item = draft->template->item_count;
    question->theme = NOT_FOUND;
    question->id = question->number = question->text = "";
    if (!node_is_object(node, question_keys))
        return;
    struct names names = load_names(node);
    question->id = names.id;
    question->number = names.number;
    question->text = names.text;
    load_options(question, node);
    if (node_member(node, "items").value) {
        load_checklist(draft, index, &names);
    } else {
        refuse_keys(node, keys_of_checklists,
                    "belongs to a checklist, and this question has no \"items\"");
        load_item(draft, index, &names);
    }
    if (draft->plain_words)
        load_plain_words(question);
    add_comments_column(draft, index, &names);
}

void load_questions(struct template_draft *draft, struct node root)
{
    size_t count;
    struct node list = node_array(root, "questions", 1, MOST_QUESTIONS, &count);
    draft->questions = arena_array(draft->arena, count, sizeof *draft->questions);
    draft->template->questions = draft->questions;
    draft->template->question_count = count;
    for (size_t i = 0; i < count; i++)
        load_question(draft, i, node_element(list, i));
}

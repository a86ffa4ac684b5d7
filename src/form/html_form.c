/* The form as one page of HTML that needs nothing beside it. The page is whole without its script,
 * which reads and fills in what stands here: what it needs to know of the template is in the data-
 * attributes. The names of elements are made here, since those of a template could be anything. */
#include "../render/markup.h"
#include "wording.h"

static const unsigned char style[] = {
#include "html_form.css.inc"
};
static const unsigned char script[] = {
#include "html_form.js.inc"
};
/* The one style and the one script that the page lets run. */
static const char style_hash[] =
#include "html_form.css.hash"
    ;
static const char script_hash[] =
#include "html_form.js.hash"
    ;

struct page {
    FILE *out;
    struct arena *arena;
    const struct form *form;
};

/* How the page asks for a field, where it does so in a way of its own. */
static const struct field_control {
    const char *type; /* of the input */
    bool required;
    const char *hint;   /* instead of the one that other forms print */
    const char *limits; /* as attributes */
} controls[FIELD_COUNT] = {
    [FIELD_CASE] = {"text", true, NULL, ""},
    [FIELD_AGENCY] = {"text", true, NULL, ""},
    [FIELD_SETTING] = {"text", false, NULL, ""},
    [FIELD_AUDITOR_ROLE] = {"text", false, NULL, ""},
    /* Without a latest date a year can have six digits. */
    [FIELD_COMPLETED] = {"date", false, "The day on which you finished this audit.",
                         " max=\"9999-12-31\""},
    [FIELD_IMMEDIATE_ACTION] = {
        "radio", false,
        "Yes if what you found could not wait. A significant concern goes to your manager at once, "
        "not by way of this form.",
        ""}};

static void write_escaped(const struct page *page, const char *before, const char *text,
                          const char *after)
{
    fputs(before, page->out);
    markup_text(page->out, text);
    fputs(after, page->out);
}

/* No element of the page is for others than its own script, and text that is typed must not leave
 * the browser by way of its services for spelling, writing and translating. */
static void write_head(const struct page *page)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en-GB\" translate=\"no\" spellcheck=\"false\" "
          "writingsuggestions=\"false\">\n<head>\n<meta charset=\"utf-8\">\n",
          page->out);
    fprintf(page->out,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'%s'; script-src '%s'; base-uri 'none'; form-action 'none'\">\n",
            style_hash, script_hash);
    fputs("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"
          "<meta name=\"google\" content=\"notranslate\">\n",
          page->out);
    write_escaped(page, "<title>", page->form->template->title, "</title>\n<style>");
    fwrite(style, 1, sizeof style, page->out);
    fputs("</style>\n</head>\n", page->out);
}

static void write_opening(const struct page *page)
{
    const struct template *template = page->form->template;
    fputs("<body>\n<a class=\"skip\" href=\"#form\">Skip to the form</a>\n<header>\n", page->out);
    write_escaped(page, "<h1>", template->title, "</h1>\n");
    if (template->introduction)
        write_escaped(page, "<p class=\"introduction\">", template->introduction, "</p>\n");
    fputs("</header>\n<main>\n<section class=\"guidance\" aria-labelledby=\"guidance_title\">\n"
          "<h2 id=\"guidance_title\">How to fill it in</h2>\n<ul>\n",
          page->out);
    for (const char *const *line = form_guidance; *line; line++)
        write_escaped(page, "<li>", *line, "</li>\n");
    fputs("<li>Nothing is stored in this browser or sent anywhere. Save the return at the end of "
          "the form, or on the way, and send the file back as you were asked to.</li>\n</ul>\n"
          "</section>\n<noscript><p class=\"notice\"><strong>This form cannot be filled in "
          "here:</strong> it needs JavaScript, which is turned off in this browser. Please ask for "
          "the form as a spreadsheet or on paper.</p></noscript>\n",
          page->out);
}

static void write_file_opening(const struct page *page)
{
    fputs("<section class=\"open\" data-scripted hidden>\n"
          "<label for=\"file\">Open a saved return</label>\n"
          "<p class=\"hint\" id=\"file_hint\">To go on with a return that this form has saved, "
          "choose its file, or drop it anywhere on this page.</p>\n"
          "<input type=\"file\" id=\"file\" accept=\".json,.csv\" aria-describedby=\"file_hint\">\n"
          "<p class=\"outcome\" id=\"opened\" role=\"status\"></p>\n</section>\n",
          page->out);
}

static void write_progress(const struct page *page)
{
    size_t items = page->form->template->item_count;
    fprintf(page->out,
            "<div class=\"bar\" data-scripted hidden>\n"
            "<p id=\"progress\" role=\"status\">0 of %zu answered</p>\n"
            "<progress id=\"progress_bar\" aria-labelledby=\"progress\" max=\"%zu\" value=\"0\">"
            "</progress>\n"
            "<a href=\"#save\">What is missing, and saving</a>\n</div>\n",
            items, items);
}

static void write_field_label(const struct page *page, const struct form_field *field)
{
    fprintf(page->out, "<div class=\"field\" id=\"field%d\">\n<label for=\"input%d\">",
            field->field, field->field);
    markup_text(page->out, field->label);
    fputs(controls[field->field].required ? " <span class=\"needed\">(required)</span></label>\n"
                                          : "</label>\n",
          page->out);
}

static void write_hint(const struct page *page, const struct form_field *field)
{
    const char *own = controls[field->field].hint;
    const char *hint = own ? own : field->hint;
    if (form_prefilled(page->form, field->field).length)
        hint = "Filled in for you.";
    fprintf(page->out, "<p class=\"hint\" id=\"hint%d\">", field->field);
    markup_text(page->out, hint);
    fputs("</p>\n", page->out);
}

static void write_text_field(const struct page *page, const struct form_field *field)
{
    const struct field_control *control = &controls[field->field];
    struct text value = form_prefilled(page->form, field->field);
    write_field_label(page, field);
    write_hint(page, field);
    fprintf(page->out,
            "<input type=\"%s\" id=\"input%d\" data-field=\"%s\" aria-describedby=\"hint%d "
            "fault%d warning%d\"%s%s%s value=\"",
            control->type, field->field, field_name(field->field), field->field, field->field,
            field->field, control->required ? " required" : "", value.length ? " readonly" : "",
            control->limits);
    markup_write(page->out, value, " ");
    fprintf(page->out,
            "\">\n<p class=\"fault\" id=\"fault%d\"></p>\n"
            "<p class=\"warning\" id=\"warning%d\" role=\"status\"></p>\n</div>\n",
            field->field, field->field);
}

static void write_choice_field(const struct page *page, const struct form_field *field)
{
    fprintf(
        page->out,
        "<fieldset class=\"field\" id=\"field%d\" data-field=\"%s\" aria-describedby=\"hint%d\">"
        "\n<legend>",
        field->field, field_name(field->field), field->field);
    markup_text(page->out, field->label);
    fputs("</legend>\n", page->out);
    write_hint(page, field);
    fprintf(
        page->out,
        "<div class=\"item\">\n<div class=\"options\">\n"
        "<label><input type=\"radio\" name=\"input%d\" value=\"yes\"> <span>Yes</span></label>\n"
        "<label><input type=\"radio\" name=\"input%d\" value=\"no\"> <span>No</span></label>\n"
        "</div>\n<button type=\"button\" class=\"clear\">Clear answer</button>\n</div>\n"
        "</fieldset>\n",
        field->field, field->field);
}

static void write_fields(const struct page *page)
{
    fputs("<section aria-labelledby=\"about_title\">\n<h2 id=\"about_title\">About this "
          "return</h2>\n<div class=\"fields\">\n",
          page->out);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        if (form_fields[i].field == FIELD_IMMEDIATE_ACTION)
            write_choice_field(page, &form_fields[i]);
        else
            write_text_field(page, &form_fields[i]);
    fputs("</div>\n</section>\n", page->out);
}

/* The options of an item, and the way back to no answer. */
static void write_options(const struct page *page, const struct question *question, size_t item)
{
    const char *number = page->form->template->items[item].number;
    fputs("<div class=\"options\">\n", page->out);
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        fprintf(page->out, "<label><input type=\"radio\" name=\"item%zu\"%s value=\"", item,
                option->comment_expected ? " data-comment-expected" : "");
        markup_text(page->out, option->value);
        write_escaped(page, "\"> <span>", option->label, "</span></label>\n");
    }
    fprintf(page->out, "</div>\n<button type=\"button\" class=\"clear\" aria-label=\"Clear %s ",
            question->checklist ? "the answer to" : "answer to question");
    write_escaped(page, "", number,
                  question->checklist ? "\">Clear</button>\n" : "\">Clear answer</button>\n");
}

static void write_item_opening(const struct page *page, size_t index, const char *attributes)
{
    const struct item *item = &page->form->template->items[index];
    fprintf(page->out, "<div id=\"item%zu\" %s data-item=\"", index, attributes);
    write_escaped(page, "", item->id, "\" data-number=\"");
    write_escaped(page, "", item->number, "\">\n");
}

static void write_line(const struct page *page, const struct question *question, size_t index)
{
    const struct item *item = &page->form->template->items[index];
    const char *attributes = arena_format(
        page->arena, "class=\"item line\" role=\"radiogroup\" aria-labelledby=\"text%zu\"", index);
    write_item_opening(page, index, attributes);
    fprintf(page->out, "<p class=\"text\" id=\"text%zu\"><span class=\"number\">", index);
    write_escaped(page, "", item->number, "</span> <span>");
    write_escaped(page, "", item->text, "</span></p>\n");
    write_options(page, question, index);
    fputs("</div>\n", page->out);
}

static void write_items(const struct page *page, const struct question *question)
{
    for (size_t i = 0; question->checklist && i < question->item_count; i++)
        write_line(page, question, question->first_item + i);
    if (question->checklist)
        return;
    write_item_opening(page, question->first_item, "class=\"item\"");
    write_options(page, question, question->first_item);
    fputs("</div>\n", page->out);
}

/* Which answers the form asks a comment for: “No”, or “Partly” or “No”; NULL for none. */
static const char *commented_answers(const struct page *page, const struct question *question)
{
    const char *answers = NULL;
    for (size_t i = 0; i < question->option_count; i++)
        if (question->options[i].comment_expected)
            answers = arena_format(page->arena, "%s%s“%s”", answers ? answers : "",
                                   answers ? " or " : "", question->options[i].short_label);
    return answers;
}

static void write_comments(const struct page *page, const struct question *question, size_t index)
{
    const char *answers = commented_answers(page, question);
    fprintf(page->out,
            "<div class=\"comments\">\n<label for=\"comments%zu\">Comments <span "
            "class=\"unseen\">on question ",
            index);
    write_escaped(page, "", question->number, "</span></label>\n");
    fprintf(page->out, "<p class=\"hint\" id=\"comments%zu_hint\">", index);
    if (answers)
        write_escaped(page, "Please comment if you answer ", answers, ".");
    fprintf(page->out,
            "</p>\n<div class=\"growing\"><textarea id=\"comments%zu\" rows=\"2\" "
            "aria-describedby=\"comments%zu_hint comments%zu_warning\"></textarea></div>\n"
            "<p class=\"warning\" id=\"comments%zu_warning\" role=\"status\"></p>\n</div>\n",
            index, index, index, index);
}

/* Which item decides whether the question is asked, and by which of its options. */
static void write_condition_data(const struct page *page, const struct condition *condition)
{
    if (!condition->option_count)
        return;
    fprintf(page->out, " data-decided-by=\"item%zu\" data-deciding-options=\"", condition->item);
    for (size_t i = 0; i < condition->option_count; i++)
        fprintf(page->out, "%s%zu", i ? " " : "", condition->options[i]);
    fputs("\"", page->out);
}

static void write_question(const struct page *page, size_t index)
{
    const struct template *template = page->form->template;
    const struct question *question = &template->questions[index];
    const char *condition = form_condition(page->arena, template, question);
    fprintf(page->out, "<fieldset class=\"question%s\" id=\"question%zu\" data-question=\"",
            question->checklist ? " checklist" : "", index);
    write_escaped(page, "", question->id, "\" data-number=\"");
    write_escaped(page, "", question->number, "\"");
    write_condition_data(page, &question->applies_if);
    write_escaped(page, ">\n<legend><span class=\"number\">", question->number,
                  "</span> <span class=\"text\">");
    write_escaped(page, "", question->text, "</span></legend>\n");
    if (condition) {
        write_escaped(page, "<p class=\"condition\">", condition, "</p>\n");
        fputs("<p class=\"kept\" hidden>What you have filled in here is kept while this form is "
              "open, but is not saved as long as the question is not asked.</p>\n",
              page->out);
    }
    fputs("<div class=\"answer\">\n", page->out);
    write_items(page, question);
    write_comments(page, question, index);
    fputs("</div>\n</fieldset>\n", page->out);
}

static void write_questions(const struct page *page)
{
    fputs("<section aria-labelledby=\"questions_title\">\n<h2 id=\"questions_title\">Questions"
          "</h2>\n",
          page->out);
    for (size_t i = 0; i < page->form->template->question_count; i++)
        write_question(page, i);
    fputs("</section>\n", page->out);
}

static void write_saving(const struct page *page)
{
    fputs(
        "<section class=\"save\" id=\"save\" aria-labelledby=\"save_title\" data-scripted hidden>\n"
        "<h2 id=\"save_title\">Save and send back</h2>\n"
        "<h3>What is missing</h3>\n<p id=\"complete\" hidden>Nothing is missing.</p>\n"
        "<ul id=\"missing\"></ul>\n"
        "<div id=\"naming\" hidden>\n<h3>What may name a person</h3>\n<ul id=\"named\"></ul>\n"
        "</div>\n<p>A return can be saved and sent with gaps, and a saved one can be opened here "
        "again. The file goes to where this browser keeps its downloads.</p>\n"
        "<div class=\"buttons\">\n"
        "<button type=\"button\" class=\"primary\" id=\"save_return\">Save return</button>\n"
        "<button type=\"button\" id=\"save_csv\">Save as CSV</button>\n</div>\n"
        "<p class=\"outcome\" id=\"outcome\" role=\"status\"></p>\n</section>\n",
        page->out);
}

static void write_dialog(const struct page *page)
{
    fputs("<dialog id=\"dialog\" aria-labelledby=\"dialog_title\">\n"
          "<h2 id=\"dialog_title\" tabindex=\"-1\"></h2>\n<div id=\"dialog_text\"></div>\n"
          "<div class=\"buttons\">\n<button type=\"button\" class=\"primary\" id=\"dialog_yes\">"
          "</button>\n<button type=\"button\" id=\"dialog_no\"></button>\n</div>\n</dialog>\n",
          page->out);
}

void form_html(FILE *out, struct arena *arena, const struct form *form)
{
    const struct page page = {out, arena, form};
    write_head(&page);
    write_opening(&page);
    write_escaped(&page, "<form id=\"form\" autocomplete=\"off\" novalidate data-template=\"",
                  form->template->id, "\">\n");
    write_file_opening(&page);
    write_progress(&page);
    write_fields(&page);
    write_questions(&page);
    write_saving(&page);
    fputs("</form>\n</main>\n", out);
    write_dialog(&page);
    fputs("<script type=\"module\">", out);
    fwrite(script, 1, sizeof script, out);
    fputs("</script>\n</body>\n</html>\n", out);
}

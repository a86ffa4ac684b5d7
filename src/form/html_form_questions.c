/* The questions on the HTML form. */
#include "format/markup.h"
#include "html_form.h"
#include "wording.h"

/* The options of an item, and a button to clear the answer. */
static void write_options(const struct form_page *page, const struct question *question,
                          size_t item)
{
    const char *number = page->form->template->items[item].number;
    fputs("<div class=\"options\">\n", page->out);
    for (size_t i = 0; i < question->option_count; i++) {
        const struct template_option *option = &question->options[i];
        fprintf(page->out, "<label><input type=\"radio\" name=\"item%zu\"%s value=\"", item,
                option->comment_expected ? " data-comment-expected" : "");
        markup_text(page->out, "", option->value, "");
        markup_text(page->out, "\"> <span>", option->label, "</span></label>\n");
    }
    fprintf(page->out, "</div>\n<button type=\"button\" class=\"clear\" aria-label=\"Clear %s ",
            question->checklist ? "the answer to" : "answer to question");
    markup_text(page->out, "", number,
                question->checklist ? "\">Clear</button>\n" : "\">Clear answer</button>\n");
}

static void write_item_opening(const struct form_page *page, size_t index, const char *attributes)
{
    const struct item *item = &page->form->template->items[index];
    fprintf(page->out, "<div id=\"item%zu\" %s data-item=\"", index, attributes);
    markup_text(page->out, "", item->id, "\" data-number=\"");
    markup_text(page->out, "", item->number, "\">\n");
}

static void write_line(const struct form_page *page, const struct question *question, size_t index)
{
    const struct item *item = &page->form->template->items[index];
    const char *attributes = arena_format(
        page->arena, "class=\"item line\" role=\"radiogroup\" aria-labelledby=\"text%zu\"", index);
    write_item_opening(page, index, attributes);
    fprintf(page->out, "<p class=\"text\" id=\"text%zu\"><span class=\"number\">", index);
    markup_text(page->out, "", item->number, "</span> <span>");
    markup_text(page->out, "", item->text, "</span></p>\n");
    write_options(page, question, index);
    fputs("</div>\n", page->out);
}

static void write_items(const struct form_page *page, const struct question *question)
{
    for (size_t i = 0; question->checklist && i < question->item_count; i++)
        write_line(page, question, question->first_item + i);
    if (question->checklist)
        return;
    write_item_opening(page, question->first_item, "class=\"item\"");
    write_options(page, question, question->first_item);
    fputs("</div>\n", page->out);
}

static void write_comments(const struct form_page *page, const struct question *question,
                           size_t index)
{
    const char *request = form_comment_request(page->arena, question);
    fprintf(page->out,
            "<div class=\"comments\">\n<label for=\"comments%zu\">Comments <span "
            "class=\"unseen\">on question ",
            index);
    markup_text(page->out, "", question->number, "</span></label>\n");
    fprintf(page->out, "<p class=\"hint\" id=\"comments%zu_hint\">", index);
    if (request)
        markup_text(page->out, "", request, "");
    fprintf(page->out,
            "</p>\n<div class=\"growing\"><textarea id=\"comments%zu\" rows=\"2\" "
            "aria-describedby=\"comments%zu_hint comments%zu_warning\"></textarea></div>\n"
            "<p class=\"warning\" id=\"comments%zu_warning\" role=\"status\"></p>\n</div>\n",
            index, index, index, index);
}

/* Names the item that decides whether the question is asked, and the options for which it is. */
static void write_condition_data(const struct form_page *page, const struct condition *condition)
{
    if (!condition->option_count)
        return;
    fprintf(page->out, " data-decided-by=\"item%zu\" data-deciding-options=\"", condition->item);
    for (size_t i = 0; i < condition->option_count; i++)
        fprintf(page->out, "%s%zu", i ? " " : "", condition->options[i]);
    fputs("\"", page->out);
}

static void write_question(const struct form_page *page, size_t index)
{
    const struct template *template = page->form->template;
    const struct question *question = &template->questions[index];
    const char *condition = form_condition(page->arena, template, question);
    fprintf(page->out, "<fieldset class=\"question%s\" id=\"question%zu\" data-question=\"",
            question->checklist ? " checklist" : "", index);
    markup_text(page->out, "", question->id, "\" data-number=\"");
    markup_text(page->out, "", question->number, "\"");
    write_condition_data(page, &question->applies_if);
    markup_text(page->out, ">\n<legend><span class=\"number\">", question->number,
                "</span> <span class=\"text\">");
    markup_text(page->out, "", question->text, "</span></legend>\n");
    if (condition) {
        markup_text(page->out, "<p class=\"condition\">", condition, "</p>\n");
        fputs("<p class=\"kept\" hidden>What you have filled in here is kept while this form is "
              "open, but is not saved as long as the question is not asked.</p>\n",
              page->out);
    }
    fputs("<div class=\"answer\">\n", page->out);
    write_items(page, question);
    write_comments(page, question, index);
    fputs("</div>\n</fieldset>\n", page->out);
}

void html_form_questions(const struct form_page *page)
{
    fputs("<section aria-labelledby=\"questions_title\">\n<h2 id=\"questions_title\">Questions"
          "</h2>\n",
          page->out);
    for (size_t i = 0; i < page->form->template->question_count; i++)
        write_question(page, i);
    fputs("</section>\n", page->out);
}

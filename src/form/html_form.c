/* Writes the form as one HTML page that needs no other file. The page is complete without its
 * script, which reads and fills in what is here. Data attributes tell the script about the
 * template. Elements get ids of our own, because the template's ids could be anything. */
#include "html_form.h"

#include "format/markup.h"
#include "wording.h"

static const unsigned char style[] = {
#include "html_form.css.inc"
};
static const unsigned char script[] = {
#include "html_form.js.inc"
};
/* The page lets only this style and this script run. */
static const unsigned char style_hash[] = {
#include "html_form.css.hash.inc"
};
static const unsigned char script_hash[] = {
#include "html_form.js.hash.inc"
};

/* Keeps the page from loading or sending anything, and from running any other script. */
static void write_policy(FILE *out)
{
    fputs("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '",
          out);
    fwrite(style_hash, 1, sizeof style_hash, out);
    fputs("'; script-src '", out);
    fwrite(script_hash, 1, sizeof script_hash, out);
    fputs("'; base-uri 'none'; form-action 'none'\">\n", out);
}

/* Turns off the browser's spell checking, writing suggestions and translation, since they may send
 * out what is typed. */
static void write_head(const struct form_page *page)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en-GB\" translate=\"no\" spellcheck=\"false\" "
          "writingsuggestions=\"false\">\n<head>\n<meta charset=\"utf-8\">\n",
          page->out);
    write_policy(page->out);
    fputs("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n"
          "<meta name=\"google\" content=\"notranslate\">\n",
          page->out);
    markup_text(page->out, "<title>", page->form->template->title, "</title>\n<style>");
    fwrite(style, 1, sizeof style, page->out);
    fputs("</style>\n</head>\n", page->out);
}

static void write_opening(const struct form_page *page)
{
    const struct template *template = page->form->template;
    fputs("<body>\n<a class=\"skip\" href=\"#form\">Skip to the form</a>\n<header>\n", page->out);
    markup_text(page->out, "<h1>", template->title, "</h1>\n");
    if (template->introduction)
        markup_text(page->out, "<p class=\"introduction\">", template->introduction, "</p>\n");
    fputs("</header>\n<main>\n<section class=\"guidance\" aria-labelledby=\"guidance_title\">\n"
          "<h2 id=\"guidance_title\">How to fill it in</h2>\n<ul>\n",
          page->out);
    for (const char *const *line = form_guidance; *line; line++)
        markup_text(page->out, "<li>", *line, "</li>\n");
    fputs("<li>Nothing is stored in this browser or sent anywhere. Save the return at the end of "
          "the form, or on the way, and send the file back as you were asked to.</li>\n</ul>\n"
          "</section>\n<noscript><p class=\"notice\"><strong>This form cannot be filled in "
          "here:</strong> it needs JavaScript, which is turned off in this browser. Please ask for "
          "the form as a spreadsheet or on paper.</p></noscript>\n",
          page->out);
}

static void write_file_opening(const struct form_page *page)
{
    fputs("<section class=\"open\" data-scripted hidden>\n"
          "<label for=\"file\">Open a saved return</label>\n"
          "<p class=\"hint\" id=\"file_hint\">To go on with a return that this form has saved, "
          "choose its file, or drop it anywhere on this page.</p>\n"
          "<input type=\"file\" id=\"file\" accept=\".json,.csv\" aria-describedby=\"file_hint\">\n"
          "<p class=\"outcome\" id=\"opened\" role=\"status\"></p>\n</section>\n",
          page->out);
}

static void write_progress(const struct form_page *page)
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

static void write_saving(const struct form_page *page)
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

static void write_dialog(const struct form_page *page)
{
    fputs("<dialog id=\"dialog\" aria-labelledby=\"dialog_title\">\n"
          "<h2 id=\"dialog_title\" tabindex=\"-1\"></h2>\n<div id=\"dialog_text\"></div>\n"
          "<div class=\"buttons\">\n<button type=\"button\" class=\"primary\" id=\"dialog_yes\">"
          "</button>\n<button type=\"button\" id=\"dialog_no\"></button>\n</div>\n</dialog>\n",
          page->out);
}

static void write_form_opening(const struct form_page *page)
{
    const struct form *form = page->form;
    markup_text(page->out, "<form id=\"form\" autocomplete=\"off\" novalidate data-template=\"",
                form->template->id, "\"");
    if (form->file_name)
        markup_text(page->out, " data-file-name=\"", form->file_name, "\"");
    fputs(">\n", page->out);
}

const char *form_html(FILE *out, struct arena *arena, const struct form *form)
{
    const struct form_page page = {out, arena, form};
    write_head(&page);
    write_opening(&page);
    write_form_opening(&page);
    write_file_opening(&page);
    write_progress(&page);
    html_form_fields(&page);
    html_form_questions(&page);
    write_saving(&page);
    fputs("</form>\n</main>\n", out);
    write_dialog(&page);
    fputs("<script type=\"module\">", out);
    fwrite(script, 1, sizeof script, out);
    fputs("</script>\n</body>\n</html>\n", out);
    return NULL;
}

/* The fields of a return on the HTML form. */
#include "format/markup.h"
#include "html_form.h"
#include "wording.h"

/* How the page asks for each field. */
static const struct field_control {
    const char *type;   /* of the input */
    const char *hint;   /* replaces the hint of the other forms */
    const char *limits; /* as attributes */
    unsigned longest;   /* bytes; 0: no limit */
    bool required;
} controls[FIELD_COUNT] = {
    [FIELD_CASE] = {"text", NULL, "", LONGEST_NAME, true},
    [FIELD_AGENCY] = {"text", NULL, "", LONGEST_NAME, true},
    [FIELD_SETTING] = {"text", NULL, "", LONGEST_NAME, false},
    [FIELD_AUDITOR_ROLE] = {"text", NULL, "", 0, false},
    /* Without a latest date a year can have six digits. */
    [FIELD_COMPLETED] = {"date", "The day on which you finished this audit.", " max=\"9999-12-31\"",
                         0, false},
    [FIELD_IMMEDIATE_ACTION] = {
        "radio",
        "Yes if what you found could not wait. A significant concern goes to your manager at once, "
        "not by way of this form.",
        "", 0, false}};

static void write_field_label(const struct form_page *page, const struct form_field *field)
{
    fprintf(page->out, "<div class=\"field\" id=\"field%d\">\n<label for=\"input%d\">",
            field->field, field->field);
    markup_text(page->out, "", field->label, "");
    fputs(controls[field->field].required ? " <span class=\"needed\">(required)</span></label>\n"
                                          : "</label>\n",
          page->out);
}

static void write_hint(const struct form_page *page, const struct form_field *field)
{
    const char *own = controls[field->field].hint;
    const char *hint = own ? own : field->hint;
    if (form_prefilled(page->form, field->field).length)
        hint = "Filled in for you.";
    fprintf(page->out, "<p class=\"hint\" id=\"hint%d\">", field->field);
    markup_text(page->out, "", hint, "</p>\n");
}

static void write_text_field(const struct form_page *page, const struct form_field *field)
{
    const struct field_control *control = &controls[field->field];
    struct text value = form_prefilled(page->form, field->field);
    write_field_label(page, field);
    write_hint(page, field);
    fprintf(page->out,
            "<input type=\"%s\" id=\"input%d\" data-field=\"%s\" aria-describedby=\"hint%d "
            "fault%d warning%d\"%s%s%s",
            control->type, field->field, field_name(field->field), field->field, field->field,
            field->field, control->required ? " required" : "", value.length ? " readonly" : "",
            control->limits);
    if (control->longest)
        fprintf(page->out, " data-longest=\"%u\"", control->longest);
    fputs(" value=\"", page->out);
    markup_write(page->out, value, " ");
    fprintf(page->out,
            "\">\n<p class=\"fault\" id=\"fault%d\"></p>\n"
            "<p class=\"warning\" id=\"warning%d\" role=\"status\"></p>\n</div>\n",
            field->field, field->field);
}

static void write_choice_field(const struct form_page *page, const struct form_field *field)
{
    fprintf(
        page->out,
        "<fieldset class=\"field\" id=\"field%d\" data-field=\"%s\" aria-describedby=\"hint%d\">"
        "\n<legend>",
        field->field, field_name(field->field), field->field);
    markup_text(page->out, "", field->label, "</legend>\n");
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

void html_form_fields(const struct form_page *page)
{
    fputs("<section aria-labelledby=\"about_title\">\n<h2 id=\"about_title\">About this "
          "return</h2>\n<div class=\"fields\">\n",
          page->out);
    for (size_t i = 0; i < FIELD_COUNT; i++)
        if (form_fields[i].field == FIELD_IMMEDIATE_ACTION)
            write_choice_field(page, &form_fields[i]);
        else if (form_fields[i].field != FIELD_TEMPLATE) /* the page has it in data-template */
            write_text_field(page, &form_fields[i]);
    fputs("</div>\n</section>\n", page->out);
}

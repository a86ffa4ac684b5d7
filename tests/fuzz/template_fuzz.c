/* Templates. If one has no error, its form, filled in for a case and an agency, must be a return,
 * in every layout. */
#include "audit.h"

#include "form/form.h"

#include <stdlib.h>

/* A form, and the function that writes it. */
struct filled_form {
    struct form form;
    struct arena *arena;
    form_function *write;
};

static void write_form(FILE *out, void *context)
{
    struct filled_form *filled = context;
    HOLDS(!filled->write(out, filled->arena, &filled->form));
}

/* Reads the form as a return, which must work, and checks its report (audit.h). */
static void read_back(struct filled_form *filled, FILE *out)
{
    char *bytes = NULL;
    size_t length = 0;
    struct audit audit;
    FILE *written = open_memstream(&bytes, &length);
    HOLDS(written);
    write_form(written, filled);
    HOLDS(fclose(written) == 0);
    struct fuzz_file file = fuzz_file_of((struct text){bytes, length});
    audit_begin(&audit, filled->form.template, out);
    audit_read(&audit, file.path, true);
    HOLDS(audit.returns == 1 && !problems_have_errors(&audit.problems));
    audit_report(&audit, NULL);
    audit_end(&audit);
    fuzz_file_close(&file);
    free(bytes);
}

static void use(struct audit *audit, const struct template *template)
{
    struct filled_form filled = {.form = {.template = template,
                                          .case_id = text_of("A"),
                                          .agency = text_of("School"),
                                          .setting = text_of("North")},
                                 .arena = &audit->arena,
                                 .write = form_markdown};
    audit_output(audit, OUTPUT_TEXT, write_form, &filled);
    filled.write = form_html;
    audit_output(audit, OUTPUT_TEXT, write_form, &filled);
    filled.write = form_json;
    audit_output(audit, OUTPUT_JSON, write_form, &filled);
    read_back(&filled, audit->out);
    filled.write = form_csv;
    audit_output(audit, OUTPUT_CSV, write_form, &filled);
    read_back(&filled, audit->out);
}

static void read_template(FILE *out, struct text bytes)
{
    struct audit audit;
    audit_begin(&audit, NULL, out);
    const struct template *template =
        template_load(&audit.arena, bytes, "template.json", &audit.problems);
    HOLDS(!template == problems_have_errors(&audit.problems));
    if (template)
        use(&audit, template);
    audit_end(&audit);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_twice(read_template, data, size);
}

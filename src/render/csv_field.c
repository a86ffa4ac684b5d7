#include "csv_field.h"

#include <csv.h>

#include <stdbool.h>
#include <string.h>

void csv_field_write(FILE *out, struct text field)
{
    bool plain = true;
    for (size_t i = 0; i < field.length && plain; i++)
        plain = !strchr(",;\"\r\n\t", field.data[i]);
    if (field.length && (field.data[0] == ' ' || field.data[field.length - 1] == ' '))
        plain = false;
    if (plain)
        fwrite(field.data, 1, field.length, out);
    else
        csv_fwrite(out, field.data, field.length);
}

# awk -v folder=FOLDER -f for-word.awk REPORT.html: writes the report in the form that pandoc needs to
# make a Word document, and the charts as chart-N.svg into the folder.
#
# Pandoc writes the names of SVG elements without their capital letters, gives such an image no
# alternative text, makes all columns equally wide, and drops classes that are not Word styles. Every
# tag that this script changes begins a line. Text cannot look like a tag, because it is escaped.

# The widths of a table's columns: those with figures are equal, and the first takes the rest.
function widths(columns,    first, list, i) {
    first = 100 - 16 * (columns - 1)
    if (first < 16)
        first = 16
    list = "<colgroup><col style=\"width: " first "%\">"
    for (i = 2; i <= columns; i++)
        list = list "<col style=\"width: " (100 - first) / (columns - 1) "%\">"
    return list "</colgroup>"
}

function styled(tag, style) {
    if (sub("^" tag, "<div custom-style=\"" style "\"><p>"))
        sub(/<\/[a-z]+>$/, "</p></div>")
}

/^<a class="skip"/ || /^<h1>/ { next } # Word shows the document's title by itself

/^<svg / { chart = folder "/chart-" ++charts ".svg" }
chart { print >chart }
chart && /^<title / { gsub(/<[^>]*>/, ""); sub(/[.]?$/, ": "); words = $0 }
chart && /^<desc / { gsub(/<[^>]*>/, ""); words = words $0 }
/^<\/svg>/ {
    close(chart)
    chart = ""
    printf "<div custom-style=\"Chart\"><p><img src=\"chart-%d.png\" alt=\"%s\" width=\"360\">" \
           "</p></div>\n", charts, words
    next
}
chart { next }

/^<header>/ { in_header = 1 }
in_header { styled("<p>", "Subtitle") }
/^<\/header>/ { in_header = 0 }

/^<thead>/ { next } # written with the first row, which shows the number of columns
/^<tr><th scope="col">/ {
    columns = gsub(/<th /, "&")
    print widths(columns) "<thead>"
}
/^<tr>/ {
    gsub(/ class="figure"/, " style=\"text-align: right\"")
    if (columns > 10) {
        gsub(/<t[hd][^>]*>/, "&<span custom-style=\"Wide Table\">")
        gsub(/<\/t[hd]>/, "</span>&")
    }
}

{
    styled("<p class=\"notice\">", "Important")
    styled("<p class=\"note\">", "Note")
    styled("<figcaption>", "Quote Source")
    print
}

#!/bin/bash
# board_report_test.sh BUILD: makes the report of a round for a board in each of its formats, and
# reads each back with another program. CINAUDIT can name a program other than the build's.
set -u
build=$1
work=$build/outputs/board-report
round=$work/round
number=0 failed=0
rm -rf "$work"
mkdir -p "$work"
cp -r data/cin-2014 "$round"

build_report() {
    make --no-print-directory -f docs/board-report/Makefile ROUND="$round" OUT="$work" \
        CINAUDIT="${CINAUDIT:-$build/cinaudit}" "$@"
}

# check NAME COMMAND…: prints a line of TAP, and the output of the command if it fails.
check() {
    local name=$1 output
    shift
    number=$((number + 1))
    if output=$("$@" 2>&1); then
        echo "ok $number - $name"
    else
        failed=$((failed + 1))
        echo "not ok $number - $name"
        sed 's/^/# /' <<<"$output"
    fi
}

plain() { sed "s/&lt;/</g; s/&gt;/>/g; s/&quot;/\"/g; s/&#39;/'/g; s/&amp;/\&/g"; }

# The headings of a page, and the rows of its tables, with a bar after each cell.
headings() { sed -n 's/^<h[1-6] id="[^"]*">\(.*\)<\/h[1-6]>$/\1/p' | plain; }
rows() {
    awk '/<tr/ { row = "" } { row = row $0 } /<\/tr>/ { print row }' |
        sed 's/<\/t[hd]>/|/g; s/<[^>]*>//g; s/  */ /g' | plain
}

as_html() { pandoc --from docx --to html --wrap none "$work/report.docx"; }
charts() { grep -c '^<svg ' "$work/report.html"; }

has_content() {
    [ "$(headings <"$work/report.html" | wc -l)" -gt 3 ] &&
        [ "$(rows <"$work/report.html" | wc -l)" -gt 20 ] && [ "$(charts)" -gt 1 ]
}

word_has_headings() { diff <(headings <"$work/report.html") <(as_html | headings); }
word_has_rows() { diff <(rows <"$work/report.html") <(as_html | rows); }

# The texts between the tags of a page, except tables and charts: one on each line, without spaces.
texts() {
    sed '/^<svg /,/^<\/svg>/d; /^<table/,/^<\/table>/d; s/<[^>]*>//g' | plain |
        tr -d '[:blank:]' | grep .
}
word_has_texts() {
    local text line missing=
    text=$(pandoc --from docx --to plain --wrap none "$work/report.docx" | tr -d '[:space:]')
    while IFS= read -r line; do
        [[ $text == *"$line"* ]] || missing+=$line$'\n'
    done < <(sed '1,/^<main/d' "$work/report.html" | texts)
    printf '%s' "$missing"
    [ -z "$missing" ]
}

# Each chart is an image that Word can show, with its numbers in the alternative text.
word_has_charts() {
    local images described
    images=$(unzip -l "$work/report.docx" 'word/media/*.png' | grep -c '\.png$')
    described=$(unzip -p "$work/report.docx" word/document.xml |
        grep -o '<wp:docPr[^>]* descr="[^"]*: [0-9]' | wc -l)
    echo "$(charts) charts, $images images, $described described"
    [ "$images" = "$(charts)" ] && [ "$described" = "$(charts)" ]
}

# Print breaks lines anywhere, so the comparison ignores spaces.
print_has() {
    local text line missing=
    text=$(pdftotext -raw "$work/report.pdf" - | tr -d '[:space:]')
    while IFS= read -r line; do
        [[ $text == *"$(tr -d '[:space:]|' <<<"$line")"* ]] || missing+=$line$'\n'
    done
    printf '%s' "$missing"
    [ -z "$missing" ]
}
print_has_headings() { headings <"$work/report.html" | print_has; }
print_has_rows() { rows <"$work/report.html" | print_has; }
print_is_tagged() { pdfinfo "$work/report.pdf" | grep -x 'Tagged: *yes'; }

is_up_to_date() { build_report -q; }
is_out_of_date() { ! build_report -q; }
rebuilds() { build_report && build_report -q; }

check "is made" build_report
[ $failed = 0 ] || exit 1 # there is nothing to read
check "has headings, tables and charts" has_content
check "Word has its headings" word_has_headings
check "Word has its tables" word_has_rows
check "Word has its texts" word_has_texts
check "Word has its charts" word_has_charts
check "print has its headings" print_has_headings
check "print has its tables" print_has_rows
check "print can be read aloud" print_is_tagged
check "is not made again" is_up_to_date
some_return=$(find "$round/returns" -type f | sort | head -n 1)
touch "$some_return"
check "is out of date when a return has changed" is_out_of_date
check "is made again" rebuilds
rm "$some_return"
check "is out of date when a return has gone" is_out_of_date
echo "1..$number"
[ $failed = 0 ]

#!/bin/bash
# xlsx_form_test.sh BUILD: other programs fill in the form's workbook, and the program must read
# what they typed.
set -u
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/outputs/tap.sh
cinaudit=$build/cinaudit template=tests/outputs/form_template.json
typed=tests/outputs/form_typed.json short=tests/outputs/form_typed_short.json

# The results of returns, without the names of files.
results() {
    "$cinaudit" collate -t $template -f json "$@" | jq 'del(.problems, (.. | .source?))'
}

write_form() {
    "$cinaudit" template -t $template -f xlsx "$@"
}

# fill_in NAME TYPED OPTION…: makes NAME.xlsx and NAME.csv in the work folder, filled in by
# LibreOffice, and prints what LibreOffice shows of the form.
fill_in() {
    local name=$1 typed_in=$2
    shift 2
    write_form -o "$work/blank.xlsx" "$@"
    tests/outputs/form_office.py "$work/blank.xlsx" "$typed_in" "$work/$name.xlsx" "$work/$name.csv" "$work/office"
}

check_blank() {
    is "the sheets" "Return, is protected, and shown
How to fill this in, is protected, and shown
Progress, is protected, and shown
Lists, is protected, and hidden" "$(sed -n 1,4p "$work/said")"
    is "what can be answered, and where there is room for comments" 'template | "quality-of-plans" | 
case | "007" | 
agency | "any text" | 
setting | "any text" | 
auditor_role | "any text" | 
completed | "a date" | 
immediate_action | ["Yes", "No"] | 
q1 | ["Outstanding, in all respects", "Good: the child gets the help that it needs, when it is needed; it makes \"a difference\"", "Requires improvement", "=Inadequate"] | comments
q2 | ["Yes", "No"] | comments
q3 | "closed" | comments
q3a | ["Yes", "No"] | 
q3b | ["Yes", "No"] | 
q4 | ["All, as far as the file shows", "1/2", "N/A"] | comments
q5 | ["0", "1-2", "007 or more"] | comments' "$(sed -n 5,18p "$work/said")"
    is "every row is as high as its text" "" "$(grep 'too low' "$work/said")"
    is "nothing else can be written to" "16 cells can be written to" "$(sed -n '/written to/p' "$work/said")"
}

check_progress() {
    is "how much is answered" "0 of 3 questions and lines answered
6 of 6 questions and lines answered" "$(grep -o '.*lines answered' "$work/said")"
    is "what is missing in a blank form" \
        "filled in, filled in, not filled in, only if needed, not filled in, not filled in, not filled in, missing, missing, not asked, not asked, not asked, not asked, missing" \
        "$(states 1)"
    is "nothing is missing in a full one" \
        "filled in, filled in, filled in, filled in, filled in, filled in, filled in, answered, answered, see its lines, answered, answered, answered, answered" \
        "$(states 2)"
}

# The last column of the rows that are shown for the first or for the second time.
states() {
    awk -F ' [|] ' -v wanted="$1" '/How it stands/ { time++; next } time == wanted && NF == 3 && $2 != "" { print $3 }' \
        "$work/said" | paste -s -d , | sed 's/,/, /g'
}

check_full() {
    results $typed >"$work/expected"
    is "what is typed is a return" "1 6" "$(jq -r '"\(.returns) \(.items | map(.answered) | add)"' "$work/expected")"
    is "saved as CSV: what was typed" "$(cat "$work/expected")" "$(results "$work/full.csv")"
    is "saved as a workbook: what was typed" "$(cat "$work/expected")" "$(results "$work/full.xlsx")"
    is "no warnings" "1 file, 1 return: no problems
1 file, 1 return: no problems" "$(for ending in csv xlsx; do
        "$cinaudit" check -t $template "$work/full.$ending" | tail -n 1
    done)"
    is "the header and the case in CSV" 'Item,Question,Answer,Comments
template,Form (tells which audit this is: leave it as it is),quality-of-plans,
case,"Case (the letter or number that the request gives, never a name)",007,' "$(head -n 3 "$work/full.csv")"
}

# A blank question is either not asked or has no answer.
check_short() {
    results $short >"$work/expected"
    is "and so is the short one" "1 2" "$(jq -r '"\(.returns) \(.items | map(.answered) | add)"' "$work/expected")"
    is "a short return saved as CSV" "$(cat "$work/expected")" "$(results "$work/short.csv")"
    is "a short return saved as a workbook" "$(cat "$work/expected")" "$(results "$work/short.xlsx")"
    is "what is missing in it" \
        "filled in, filled in, filled in, only if needed, not filled in, not filled in, filled in, answered, answered, not asked, not asked, not asked, not asked, missing" \
        "$(states 2)"
}

# Another program fills it in.
check_openpyxl() {
    write_form -o "$work/blank.xlsx"
    is "openpyxl: each answer is one of its list" "" \
        "$(tests/outputs/form_openpyxl.py "$work/blank.xlsx" $typed "$work/openpyxl.xlsx" 2>&1)"
    is "openpyxl: what was typed" "$(results $typed)" "$(results "$work/openpyxl.xlsx")"
}

check_parts() {
    is "every part is well-formed" "" "$(
        for name in $(unzip -Z1 "$work/blank.xlsx" | sed 's/[][]/\\&/g'); do
            unzip -p "$work/blank.xlsx" "$name" | xmllint --noout - 2>&1 || echo "$name"
        done
    )"
    is "nothing outside the workbook is referred to" 0 "$(unzip -p "$work/blank.xlsx" '*.rels' | grep -c External)"
    sleep 2
    is "the same bytes two seconds later" "$(write_form -o - | cksum)" "$(cksum <"$work/blank.xlsx")"
}

# As it is sent out: one page wide, with its head on each page.
check_printed() {
    "$cinaudit" template -f xlsx --case A --agency School -o "$build/outputs/form.xlsx"
    soffice -env:UserInstallation=file://"$work"/office --headless --convert-to pdf --outdir "$build/outputs" \
        "$build/outputs/form.xlsx" >/dev/null 2>&1
    pdftotext -layout "$build/outputs/form.pdf" "$work/printed"
    is "two pages of the form, one of guidance, one of progress" "Return
Return
How to fill this in
Progress" "$(grep -o '.*Page [1-4] of 4' "$work/printed" | sed 's/  .*//')"
    is "its head is on each page" 2 "$(grep -c 'Item *Question *Answer *Comments' "$work/printed")"
    is "whose it is, and which, is on each page" 4 \
        "$(grep -c 'Multi-agency case audit: Child in Need Plans  .*Case A, School' "$work/printed")"
}

fill_in full $typed --case 007 >"$work/said"
check_blank
check_progress
check_full
fill_in short $short >"$work/said"
check_short
check_openpyxl
check_parts
check_printed
exit $failed

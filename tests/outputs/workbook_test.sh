#!/bin/bash
# workbook_test.sh BUILD: LibreOffice saves the round of 2014 as workbooks, and the program must
# read the same from them as from the files themselves.
set -u
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/outputs/tap.sh
cinaudit=$build/cinaudit returns=data/cin-2014/returns

# save_as_xlsx FOLDER OPTION… FILE…: LibreOffice saves the files as workbooks in the folder.
save_as_xlsx() {
    local folder=$1
    shift
    soffice -env:UserInstallation=file://"$work"/office --headless --convert-to xlsx --outdir "$folder" "$@" \
        >/dev/null 2>&1
}

# results FILE…: the results as JSON, without the names of files.
results() {
    "$cinaudit" collate -f json "$@" | jq 'walk(if type == "object" then del(.source, .file) else . end)'
}

# The options of the CSV import: comma, quotation mark, UTF-8, from the first line.
save_as_xlsx "$work/forms" --infilter=CSV:44,34,76,1 $returns/*.csv
is "as many workbooks as files" "$(find $returns -name '*.csv' | wc -l)" "$(find "$work/forms" -name '*.xlsx' | wc -l)"
is "the returns of all forms" "$(find $returns -name '*.csv' | wc -l)" "$(results $returns/*.csv | jq .returns)"
is "forms" "$(results $returns/*.csv)" "$(results "$work"/forms/*.xlsx)"

save_as_xlsx "$work/wide" --infilter=CSV:44,34,76,1 tests/workbooks/wide.csv
is "the returns of a wide sheet" 1 "$(results tests/workbooks/wide.csv | jq .returns)"
is "a wide sheet" "$(results tests/workbooks/wide.csv)" "$(results "$work/wide/wide.xlsx")"

# Sheets, formulas, dates, mistakes.
save_as_xlsx "$work/mistakes" tests/workbooks/mistakes.fods
is "a workbook with mistakes" "$("$cinaudit" check tests/workbooks/mistakes.xlsx)" \
    "$("$cinaudit" check "$work/mistakes/mistakes.xlsx" | sed "s,^$work/mistakes,tests/workbooks,")"

# Other kinds of spreadsheets are refused with a message.
for kind in ods xls; do
    soffice -env:UserInstallation=file://"$work"/office --headless --convert-to $kind --outdir "$work" \
        tests/workbooks/form.xlsx >/dev/null 2>&1
done
is "an OpenDocument file" "error: is an OpenDocument file (.ods): save the return as .xlsx or as \"CSV UTF-8\"" \
    "$("$cinaudit" check "$work/form.ods" | sed -n '1s/^[^ ]* //p')"
is "an old workbook" \
    "error: is an old workbook (.xls): open it in a spreadsheet program, and save it there as .xlsx, without a password, or as \"CSV UTF-8\"" \
    "$("$cinaudit" check "$work/form.xls" | sed -n '1s/^[^ ]* //p')"

exit $failed

#!/bin/bash
# xlsx_test.sh BUILD: reads workbooks back with other programs, and compares them with the results
# as JSON.
set -u
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/outputs/tap.sh
cinaudit=$build/cinaudit round=data/cin-2014/round.json template=data/templates/cin-plans-2014.json
workbook=$work/report.xlsx hostile=$work/hostile.xlsx

write_workbook() {
    "$cinaudit" collate --round $round -f xlsx
}

# The rows of a sheet from the named one on, in jq's form: a list of cells on each line.
rows() {
    xlsx2csv -e -d tab -n "$2" "$1" | tail -n +"$3" |
        jq -Rc --slurpfile template "$template" -L tests/outputs 'include "xlsx"; row'
}

# The result of a function of xlsx.jq, one row on each line.
expected() {
    jq -c --slurpfile template "$template" -L tests/outputs "include \"xlsx\"; $1[]" \
        "$work/results.json"
}

# The names of the sheets, in their order.
sheets() {
    unzip -p "$1" xl/workbook.xml | grep -o '<sheet name="[^"]*"' | cut -d '"' -f 2
}

# part WORKBOOK PATTERN: the bytes of the parts that match.
part() {
    unzip -p "$1" "$2"
}

check_figures() {
    is "every figure of the items" "$(expected items)" "$(rows "$workbook" Items 2)"
    is "every figure of the answers" "$(expected answers | sort)" "$(rows "$workbook" Answers 2 | sort)"
    is "every figure by case" "$(expected 'grid(.by_case)')" "$(rows "$workbook" Cases 3)"
    is "every figure by agency" "$(expected 'grid(.by_agency)')" "$(rows "$workbook" Agencies 3)"
}

# Rounds with grades, and with questions that were not asked.
check_other_rounds() {
    local workbook=$work/other.xlsx round template name
    while read -r name template; do
        round=data/$name/round.json template=data/templates/$template.json
        "$cinaudit" collate --round $round -f json >"$work/results.json"
        write_workbook >"$workbook"
        check_figures
        is "how to read the figures, as the report says it" \
            "$("$cinaudit" collate --round $round -f markdown --only about | sed -n '/how-to-read/,$s/^- //p' | tr -d '\\')" \
            "$(xlsx2csv -d tab -n Summary "$workbook" | sed '1,/^How to read/d; /Missing answers are/,$d' | cut -f 2)"
    done <<'END'
neglect-2025 neglect-graded
repeat-plans-2025 repeat-child-protection-plans
END
    is "the title of a chart says what was not asked" 4 \
        "$(part "$workbook" 'xl/charts/*' | grep -o '<a:t>[^<]* not asked' | wc -l)"
}

check_lists() {
    is "every comment" "$(expected comments | sed 's/\\n/\\\\n/g')" "$(rows "$workbook" Comments 2)"
    is "what has not come in" "$(expected outstanding)" \
        "$(rows "$workbook" Response 1 | jq -c '.[:3]' | sed '1,/"Setting"/d')"
    is "the response by case adds up" '["All",37,28,0.757]' "$(rows "$workbook" Response 11 | head -n 1)"
}

# A second reader shows what people see.
check_shown() {
    command -v soffice >/dev/null || return
    local options='csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,false,true,false,false,-1'
    soffice -env:UserInstallation=file://"$work"/office --headless --convert-to "$options" --outdir "$work/shown" \
        "$workbook" >/dev/null 2>&1
    is "answers as they are shown" \
        "$(expected 'answers | map(shown([6, 8]; []))' | jq -r '@tsv' | sort)" \
        "$(tail -n +2 "$work/shown/report-Answers.csv" | sort)"
    is "shares of cases as they are shown" \
        "$(expected 'grid(.by_case) | map(shown([4]; [3, range(6; 30; 2)]))' | jq -r '@tsv')" \
        "$(sed -n '/^1a/,$p' "$work/shown/report-Cases.csv")"
}

# On paper the summary is one page, with everything that the workbook has.
check_printed() {
    soffice -env:UserInstallation=file://"$work"/office --headless --convert-to pdf --outdir "$work" "$workbook" \
        >/dev/null 2>&1
    pdftotext -layout "$work/report.pdf" "$work/printed"
    is "one page of summary" 1 "$(grep -c '^ *Summary .*Page [0-9]* of [0-9]*$' "$work/printed")"
    is "its last line" "Problems what was found in the data while it was read" \
        "$(sed '/^ *Summary .*Page/,$d' "$work/printed" | grep . | tail -n 1 | xargs)"
}

check_workbook() {
    is "the sheets" "Summary Findings Action plan Charts Items Answers Cases Agencies Response Comments Problems" "$(sheets "$workbook" | xargs)"
    is "a chart for each question" 11 "$(unzip -l "$workbook" | grep -c 'xl/charts/chart')"
    is "ten pies" 10 "$(part "$workbook" 'xl/charts/*' | grep -o '<c:pieChart>' | wc -l)"
    is "charts draw on the answers" 0 \
        "$(part "$workbook" 'xl/charts/*' | grep -o '<c:f>[^<]*' | grep -vc '<c:f>Answers!\$')"
    is "the first pie's cells" "Answers!\$C\$16:\$C\$18 Answers!\$E\$16:\$E\$18" \
        "$(part "$workbook" xl/charts/chart2.xml | grep -o '<c:f>[^<]*' | cut -c 6- | xargs)"
    is "no formulas" 0 "$(part "$workbook" 'xl/worksheets/*' | grep -c '<f>')"
    sleep 2
    is "the same bytes two seconds later" "$(cksum <"$workbook")" "$(write_workbook | cksum)"
}

# Texts from returns that could become formulas, links or markup.
check_hostile() {
    is "all sheets of a report with everything" \
        "Summary Findings Action plan Charts Items Answers Cases Agencies Response Comments Put right Problems" \
        "$(sheets "$hostile" | xargs)"
    is "no formula, no link" 0 "$(part "$hostile" 'xl/worksheets/*' | grep -cE '<f>|<hyperlink')"
    is "nothing outside the workbook is referred to" 0 "$(part "$hostile" '*.rels' | grep -c External)"
    command -v xmllint >/dev/null && is "every part is well-formed" "" "$(
        for name in $(unzip -Z1 "$hostile" | sed 's/[][]/\\&/g'); do
            unzip -p "$hostile" "$name" | xmllint --noout - 2>&1 || echo "$name"
        done
    )"
    is "texts as they were written" "$(cat tests/outputs/hostile_comments.txt)" \
        "$(xlsx2csv -e -d tab -n Comments "$hostile" | tail -n +2 | cut -f 6)"
    is "immediate action comes first" "Immediate action,1 return says that immediate action is needed:" \
        "$(xlsx2csv -n Summary "$hostile" | sed -n 3p)"
    is "the plan" "Finding,Challenge,Action,Owner,Due date,Progress
=Plans are late,Make plans timely,,,," "$(xlsx2csv -n 'Action plan' "$hostile")"
    is "progress is chosen from a list" '"Not started,In progress,Done"' \
        "$(part "$hostile" xl/worksheets/sheet3.xml | grep -o '&quot;Not started.*&quot;\|"Not started[^<]*"')"
}

# A library that is missing, unusable, or of another version.
check_library() {
    mkdir "$work/library"
    : >"$work/library/libxlsxwriter.so.4"
    local output
    output=$(LD_LIBRARY_PATH=$work/library write_workbook 2>"$work/error")
    is "no library: fails" 3 $?
    is "no library: nothing is written" "" "$output"
    is "no library: says what to install" 1 "$(grep -c 'libxlsxwriter.so.4.*Debian package libxlsxwriter4' "$work/error")"
}

# libxlsxwriter does not notice when its temporary files are cut short.
check_full_disk() {
    local output
    awk 'BEGIN { print "case,agency,setting,q2,q2_comments"
                 for (i = 0; i < 3000; i++) print "A,School," i ",Yes,much the same comment " i }' >"$work/many.csv"
    "$cinaudit" collate -f xlsx "$work/many.csv" >"$work/whole.xlsx" 2>/dev/null
    local zipped=$(($(wc -c <"$work/whole.xlsx") / 1024 + 8))
    output=$(trap '' XFSZ && ulimit -f $zipped &&
        "$cinaudit" collate -f xlsx "$work/many.csv" 2>"$work/error" | wc -c)
    is "cut short: nothing is written" 0 "$output"
    is "cut short: says so" 1 "$(grep -c 'were cut short' "$work/error")"
}

"$cinaudit" collate --round $round -f json >"$work/results.json"
write_workbook >"$workbook"
"$build"/tests/outputs/hostile_xlsx >"$hostile"
check_figures
check_lists
check_shown
check_printed
check_workbook
check_other_rounds
check_hostile
check_library
check_full_disk
exit $failed

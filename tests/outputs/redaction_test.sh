#!/bin/bash
# redaction_test.sh BUILD: looks for identifiers in all bytes of an unpacked workbook.
set -u
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/outputs/tap.sh
cinaudit=$build/cinaudit
secret='01632 960123 someone@example.org Fictitious Surname PP123456C ZZ99 3WZ 999 000 0018'

# A round with the secret in every place that a workbook shows.
write_round() {
    cd "$work" || exit 3
    echo Fictitious-Surname >names.txt
    printf '%s\n' 'case,agency,setting,q2,q2_comments,q10,immediate_action' \
        "$secret,$secret,$secret,Yes,$secret,$secret,yes" >returns.csv
    printf '%s\n' case,agency,setting,sent "$secret,GP,$secret,$secret" "B,$secret,," >requests.csv
    printf '%s\n' case,team,outline,status "$secret,$secret,$secret,$secret" >cases.csv
    printf '%s\n\n> %s social worker changed\n' "$secret" "$secret" >notes.md
    printf '{"schema": "cinaudit.round/1", "board": "%s", "theme": "%s", "period": "%s",
        "returns": ["returns.csv"], "requests": "requests.csv", "cases": "cases.csv",
        "notes": {"parents": "notes.md"}}' "$secret" "$secret" "$secret" >round.json
}

# How often parts of the secret are in a workbook that is made with these options.
count() {
    "$cinaudit" collate -k --round round.json -f xlsx -o report.xlsx "$@" 2>/dev/null
    unzip -p report.xlsx | grep -aoE '960123|someone|Surname|123456|3WZ|0018' | wc -l
}

# The lines of the summary that mention it.
summary() {
    xlsx2csv -n Summary report.xlsx | grep -E '^(Removed from|Names looked|Identifiers)'
}

write_round
is "no byte of the workbook" 0 "$(count --redact-terms names.txt)"
is "its summary says what was removed" \
    'Removed from texts,"13 NHS numbers, 13 National Insurance numbers, 13 telephone numbers, 13 e-mail addresses, 13 postcodes and 13 names"
Names looked for,a list of 1' "$(summary)"
is "the secrets were there" yes "$([ "$(count --no-redact)" -gt 20 ] && echo yes)"
is "and the summary says so" \
    'Identifiers,"Names, numbers and addresses of people were not removed from the texts of this workbook: it is for those only who may see them."' \
    "$(summary)"
exit $failed

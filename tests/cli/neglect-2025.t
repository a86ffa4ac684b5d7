# The made-up round on neglect, whose answers are grades. tests/expected holds what was looked at and
# found right: the whole report, and the figures of all returns.
$ cinaudit check --round data/neglect-2025/round.json
12 files, 70 returns: no problems
$ cinaudit collate --round data/neglect-2025/round.json | diff tests/expected/neglect-2025.txt -
$ for format in markdown html; do cinaudit collate --round data/neglect-2025/round.json -f $format | tests/pieces $format >$format; done; diff markdown html
$ cinaudit collate --round data/neglect-2025/round.json -f csv | grep -E '^(scope|overall)' | diff tests/expected/neglect-2025.csv -
# The manifest names the shipped template; its file gives the same.
$ cinaudit collate --template data/templates/neglect-graded.json --round data/neglect-2025/round.json | diff tests/expected/neglect-2025.txt -
# Counted without the program, by jq and awk: the same counts.
$ cinaudit collate --round data/neglect-2025/round.json -f json >results.json
$ jq -r '.items[] | .id as $item | (.options[] | [$item, .value, .count]), [$item, "no_answer", .no_answer], [$item, "not_asked", .not_asked] | map(tostring) | join(",")' results.json | sort >counts
$ tests/rounds/count data/templates/neglect-graded.json data/neglect-2025/returns | diff - counts
# Answers add up to those that answered, and with the rest to the returns, in every group.
$ jq '[[.items[]] + [.by_case[], .by_agency[] | .items[]] | .[] | select(.answered != ([.options[].count] | add))] | length' results.json
0
$ jq '[{returns, items}, .by_case[], .by_agency[] | .returns as $returns | .items[] | select(.answered + .no_answer + .unreadable + .not_asked != $returns)] | length' results.json
0
# Both positive grades count as positive, both negative ones as negative.
$ jq -c '[.items[] | select(.id == "q9") | .options[] | [.role, .count]]' results.json
[["positive",4],["positive",4],["negative",28],["negative",19],["unsure",5],["not_applicable",8]]
$ cinaudit collate --round data/neglect-2025/round.json --only case-grid | grep '^  9 ' | head -n 1
  9 Fathers and others   8 of 60 (13.3%)  1 of 3  0 of 3       –  0 of 3
# The page: of four grades the best and the worst are drawn in full.
$ cinaudit collate --round data/neglect-2025/round.json -f html --only life-of-the-child | sed -n '/id="q9"/,/<\/svg>/p' | grep -o '<rect.*' | grep -o 'fill=.*stroke='
fill="#14506e" stroke=
fill="#14506e" fill-opacity="0.50" stroke=
fill="#e39a4f" fill-opacity="0.50" stroke=
fill="#e39a4f" stroke=
fill="#f6e7b4" stroke=
fill="#ffffff" stroke=

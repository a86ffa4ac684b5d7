# The made-up round on repeat child protection plans: two checklists, questions that are asked only
# where another was answered so, one of them behind another, and a checklist that is one.
$ cinaudit check --all --round data/repeat-plans-2025/round.json
data/repeat-plans-2025/returns/E-police.csv:1: note: q1: some lines are answered in words, and others are blank, in 1 return: counted as no answer
data/repeat-plans-2025/returns/health.csv:3: note: q7: some lines are answered in words, and others are blank, in 1 return: counted as no answer
data/repeat-plans-2025/returns/nurseries.csv:1: note: columns that are not part of the template are ignored: "Id", "Start time"
data/repeat-plans-2025/returns/schools.csv:4: note: q7: some lines are answered in words, and others are blank, in 2 returns, of which this is the first: counted as no answer
9 files, 28 returns: 4 notes
$ cinaudit collate --round data/repeat-plans-2025/round.json | diff tests/expected/repeat-plans-2025.txt -
$ for format in markdown html; do cinaudit collate --round data/repeat-plans-2025/round.json -f $format | tests/pieces $format >$format; done; diff markdown html
$ cinaudit collate --round data/repeat-plans-2025/round.json -f csv | grep -E '^(scope|overall)' | diff tests/expected/repeat-plans-2025.csv -
# Counted without the program, by jq and awk: the same counts.
$ cinaudit collate --round data/repeat-plans-2025/round.json -f json >results.json
$ jq -r '.items[] | .id as $item | (.options[] | [$item, .value, .count]), [$item, "no_answer", .no_answer], [$item, "not_asked", .not_asked] | map(tostring) | join(",")' results.json | sort >counts
$ tests/rounds/count data/templates/repeat-child-protection-plans.json data/repeat-plans-2025/returns | diff - counts
$ jq '[{returns, items}, .by_case[], .by_agency[] | .returns as $returns | .items[] | select(.answered + .no_answer + .unreadable + .not_asked != $returns)] | length' results.json
0
# Not asked: where question 2 was not answered "Yes", and so on down the chain.
$ jq -c '.items[] | select(.not_asked > 0) | [.id, .answered, .no_answer, .not_asked]' results.json
["q3",20,0,8]
["q4",14,0,14]
["q5",20,0,8]
["q7a",23,0,5]
["q7b",21,2,5]
["q7c",22,1,5]
["q7d",23,0,5]
["q7e",22,1,5]
["q7f",23,0,5]
["q7g",23,0,5]
["q7h",23,0,5]
["q7i",23,0,5]
$ jq '[.items[] | select(.id == "q2") | .options[] | select(.value == "yes").count] == [.items[] | select(.id == "q3") | .answered + .no_answer]' results.json
true
$ jq '([.items[] | select(.id == "q3") | .options[] | select(.value != "no").count] | add) == (.items[] | select(.id == "q4") | .answered + .no_answer)' results.json
true
# Every sentence about them says of how many returns.
$ jq -c '.statements[] | select(.facts | any(.what == "not_asked")) | [.section, .text]' results.json
["strengths","All returns (20 of 20, 100.0%) where the question was appropriate had evidence of the consideration of domestic abuse (5 were not asked)."]
["strengths","Nearly all returns (22 of 23, 95.7%) had evidence of the consideration of neglect (5 were not asked)."]
["q3","Question 3 is asked only where question 2 was answered “Yes”: it was not asked of 8 of the 28 returns."]
["q4","Question 4 is asked only where question 3 was answered “Yes” or “In part”: it was not asked of 14 of the 28 returns."]
["q5","Question 5 is asked only where question 2 was answered “Yes”: it was not asked of 8 of the 28 returns."]
["q7","Question 7 is asked only where question 6 was answered “Yes”: it was not asked of 5 of the 28 returns."]
# A checklist of a form service is one cell; where it was not asked the cell is blank.
$ cut -c 1-60 data/repeat-plans-2025/returns/nurseries.csv
Id,Start time,Case id,Your agency,Date completed,Was immedia
1,2025-11-17 09:07,C,Nursery,2025-11-17,No,"the record of th
2,2025-11-05 09:14,H,Nursery,2025-11-05,No,"the present chil
# What changes in the workbook: not asked has a column, and the title of a chart says it.
$ cinaudit collate --round data/repeat-plans-2025/round.json -f xlsx | head -c 2
PK\ no end of line

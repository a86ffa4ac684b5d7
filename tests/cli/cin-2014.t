# The round of 2014, whole. tests/expected holds what was looked at and found right.
$ cinaudit collate --round data/cin-2014/round.json >text
$ diff tests/expected/cin-2014.txt text
# Markdown and HTML say the same, piece by piece; how they say it is in tests/expected/document.*.
$ for format in markdown html; do cinaudit collate --round data/cin-2014/round.json -f $format | tests/pieces $format >$format; done
$ diff markdown html
$ tests/unlike text markdown
# JSON has the sentences of the text, and what they rest on.
$ cinaudit collate --round data/cin-2014/round.json -f json >json
$ sed -E '/^\{"section":|"statement":/s/"(text|statement)":"([^"\]|\\.)*"/"\1":"…"/g' json | diff tests/expected/cin-2014.json -
$ jq -r '.statements[].text, .findings[].statement, .findings[].evidence[].text, .strengths[].statement' json >sentences; wc -l <sentences; tests/unlike text sentences | grep '^not in the text'
145
[1]
$ cinaudit collate --round data/cin-2014/round.json -f csv | diff tests/expected/cin-2014.csv -
# A workbook is too many bytes to read: its sheets are held against the JSON in tests/outputs.
$ cinaudit collate --round data/cin-2014/round.json -f xlsx | head -c 2
PK\ no end of line
# What is named on the command line goes before what the manifest names.
$ cinaudit collate --round data/cin-2014/round.json -f json data/cin-2014/returns/A-* | jq -c '[.returns, .cases, .response.received]'
[4,8,4]
# The results are valid JSON; so are all counts in them: options add up to answered, and answered
# and the rest to the returns.
$ cinaudit collate -f json data/cin-2014/returns | jq -c '[.returns, .cases, (.items | length), (.by_case | length), (.by_agency | length), (.comments | length)]'
[28,8,17,8,11,61]
$ cinaudit collate -f json data/cin-2014/returns | jq '. as {$returns} | [[.items[]], [.by_case[], .by_agency[] | .returns as $r | .items[]]] | flatten | map(select(.answered != ([.options[].count] | add))) | length'
0
# The counts are those that the report fixes, or agree with it.
$ cinaudit collate -f json data/cin-2014/returns | jq -r '.items[] | [.id, .answered, ([.options[] | select(.value == "yes").count] | add), ([.options[] | select(.value == "no").count] | add), ([.options[] | select(.role == "unsure").count] | add // 0), ([.options[] | select(.role == "not_applicable").count] | add // 0)] | join(",")'
q1a,24,23,1,0,0
q1b,24,20,4,0,0
q1c,24,15,9,0,0
q1d,24,14,10,0,0
q1e,24,16,8,0,0
q1f,24,14,10,0,0
q1g,24,13,11,0,0
q2,23,14,7,0,2
q3,23,12,6,0,5
q4,23,15,5,0,3
q5,23,14,9,0,0
q6,23,16,4,0,3
q7,20,18,2,0,0
q8,24,6,1,6,11
q9,24,15,5,4,0
q10,22,12,10,0,0
q11,23,19,4,0,0
# Without comments, and with other decimals.
$ cinaudit collate -f json --no-comments data/cin-2014/returns | jq -c 'keys'
["by_agency","by_case","cases","findings","findings_not_evaluated","immediate_action","items","problems","redaction","returns","schema","statements","strengths","template"]
$ cinaudit collate -f csv --decimals 0 data/cin-2014/returns | grep '^overall,,q8'
overall,,q8,yes,positive,6,28,24,13,4,0,0,25,46
overall,,q8,no,negative,1,28,24,13,4,0,0,4,8
overall,,q8,not_sure,unsure,6,28,24,13,4,0,0,25,46
overall,,q8,not_applicable,not_applicable,11,28,24,13,4,0,0,46,
$ cinaudit check --all data/cin-2014/returns
data/cin-2014/returns/B-gp.csv:2: note: q1: the checklist is wholly blank in 1 return: counted as no answer
data/cin-2014/returns/C-camhs.csv:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
data/cin-2014/returns/E-police.csv:2: note: q1: the checklist is wholly blank in 1 return: counted as no answer
data/cin-2014/returns/H-arch.csv:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
28 files, 28 returns: 4 notes

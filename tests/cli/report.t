# The report. For each statement of the report of April 2014 there is a sentence of ours, with its
# count, base and percentage (docs/words.md says where our words differ).
$ cinaudit collate --round data/cin-2014/round.json -f json >results.json
$ tests/published/sentences results.json
37 found
# Every number in a sentence is a figure that the sentence rests on.
$ tests/published/numbers results.json
# And every number that the text prints, what others wrote left out, is a number of the results: none
# is found that is not.
$ cinaudit collate --round data/cin-2014/round.json | tests/published/text-numbers results.json
# Neighbouring questions do not begin with sentences of the same skeleton.
$ tests/published/skeletons results.json
# A sentence names what it rests on.
$ jq -c '.statements[] | select(.section == "q10" and any(.facts[]; .what == "negative_without")).facts[]' results.json
{"item":"q10","what":"negative_without","count":9,"of":"negative","base":10,"percent":90}
{"item":"q10","what":"positive_without","count":0,"of":"positive","base":12,"percent":0}
# Sections by name, and themes by their id: their headings, and no line that is not in the whole.
$ for only in '' --only=background-information,problems; do cinaudit collate --round data/cin-2014/round.json $only -f markdown -o report${only:+-only}.md; done; sed -n 's/^#* \(.*\) {.*/\1/p' report-only.md
Multi-agency case audit: Child in Need Plans
3.2 Background information
9\. Is there evidence that previous family history has informed the Child In Need Plan?
Comments
Appendix 5: Problems found in the data
$ grep -vxFf report.md report-only.md
[1]
$ cinaudit collate --round data/cin-2014/round.json --only finding
! cinaudit: --only "finding": did you mean findings?
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --round data/cin-2014/round.json --only nonsense
! cinaudit: --only "nonsense" is not a section of the report
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --round data/cin-2014/round.json --only findings -f csv
! cinaudit: --only is for text, markdown and html, not for csv
! Try "cinaudit collate --help".
[2]
# The findings that the rules support, and what they rest on.
$ jq -c '.findings[] | [.id, (.evidence | length), [.facts[] | [.item, .what, .count, .base]]]' results.json
["basic-records",4,[["q1g","negative",11,24],["q1d","negative",10,24],["q1f","negative",10,24],["q1e","negative",8,24]]]
["paperwork",10,[["paperwork","mentioned_in_returns",8,28],["paperwork","mentioned_in_notes",4,null]]]
["management-oversight",1,[["q2","negative",7,23],["q2","negative",7,21]]]
["daily-lived-experience",2,[["q5","negative",9,23],["q3","negative",6,23],["q3","negative",6,18]]]
["change-of-worker",5,[["change-of-worker","mentioned_in_returns",1,28],["change-of-worker","mentioned_in_notes",7,null]]]
["social-worker-reliance",6,[["social-worker-reliance","mentioned_in_returns",2,28],["social-worker-reliance","mentioned_in_notes",4,null]]]
$ jq -c '.strengths[].item' results.json
"q1a"
"q7"
"q1b"
"q6"
"q4"
$ jq -c '.comment_themes[] | [.id, .returns, .notes]' results.json
["paperwork",8,{"parents":1,"workshop":3}]
["change-of-worker",1,{"parents":2,"workshop":5}]
["social-worker-reliance",2,{"parents":0,"workshop":4}]
# Without comments, the findings that rest on them are not evaluated.
$ cinaudit collate --round data/cin-2014/round.json --no-comments -f json | jq -c '[.findings[].id], .findings_not_evaluated[]'
["basic-records","management-oversight","daily-lived-experience"]
{"id":"paperwork","title":"Plans, minutes and forms may not be what the work needs","reason":"Not evaluated: the comments were not read."}
{"id":"change-of-worker","title":"Changes of worker can set the work back","reason":"Not evaluated: the comments were not read."}
{"id":"social-worker-reliance","title":"The work may be left too much to the social worker","reason":"Not evaluated: the comments were not read."}
# A finding that its rule does not support is not there.
$ cinaudit collate --round data/cin-2014/round.json -f json data/cin-2014/returns/C-* | jq -c '[.findings[].id], [.findings_not_evaluated[].id]'
["paperwork","change-of-worker","social-worker-reliance"]
["basic-records","management-oversight","daily-lived-experience"]

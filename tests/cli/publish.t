# The version for the public. What is withheld is held against all rounds that would be released alike
# in tests/unit/release_test.c; here, that nothing else is in any format.
$ publish() { cinaudit collate --publish "$@"; }
$ publish --round data/repeat-plans-2025/round.json | grep -A 2 'were received'
28 returns were received, on 8 cases. Of the 37 requests that were sent out, 28
were met by a return (75.7%). No immediate action was needed.

$ publish --round data/repeat-plans-2025/round.json | tests/frame | sed -n '/^3.1/,/^5[.]/p'
3.1 What the file holds
-----------------------

1. What does your agency's file for this child hold?

Question 1: answers
                                                                 No      Yes, of
  Item                                      Yes        No    answer     answered
  1a the present child protection plan       22         6         0  78.6% of 28
  1b the earlier child protection plan       10        18         0  35.7% of 28
  1c the record of the conference that        6        22         0  21.4% of 28
    ended the earlier plan
  1d the record of the latest core group     23         5         0  82.1% of 28
    meeting
  1e a chronology that covers both plans      5        23         0  17.9% of 28
    and the time between them
  1f a drawing or list of the family and     10  withheld  withheld            –
    who stands by them
  1g something that the child has said,      12  withheld  withheld            –
    drawn or shown, in the child's own way

¶

¶

¶

¶

¶

3.2 The earlier plan, and the time after it
-------------------------------------------

2. Did your agency have a part in the earlier plan?

Question 2: answers
  Answer       Returns
  Yes               20
  No          withheld
  Don't know  withheld
  No answer   withheld

3. Does your file show what had changed for the child when the earlier plan
ended?

¶

Question 3: answers
  Answer      Returns
  Yes        withheld
  In part    withheld
  No         withheld
  No answer  withheld
  Not asked         8

4. Did that change last for six months or longer?

¶

Question 4: answers
  Answer       Returns
  Yes         withheld
  No          withheld
  Don't know  withheld
  No answer   withheld
  Not asked   withheld

5. Was there a support plan for the time after the earlier plan, and was it kept
$ publish --round data/repeat-plans-2025/round.json | tests/frame | sed -n '/^Findings/,$p'
Findings
--------

¶

Finding 1: The earlier plan cannot be read in the present one’s files

¶

¶

Strengths

¶
$ publish --round data/repeat-plans-2025/round.json | grep '^It is asked'
It is asked only where question 2 was answered “Yes”.
It is asked only where question 3 was answered “Yes” or “In part”.
It is asked only where question 2 was answered “Yes”.
It is asked only where question 6 was answered “Yes”.
$ publish --round data/repeat-plans-2025/round.json -f json | jq -c '[.findings[].id], [.strengths[].item]'
["earlier-plan-unseen"]
["q1d","q1a"]
$ publish --round data/cin-2014/round.json -f json | jq -c 'del(.items, .findings[].statement), (.items[] | [.id, .answered, .appropriate, .no_answer, [.options[] | [.value, .count, .percent_answered]]])'
{"schema":"cinaudit.publication/1","template":{"id":"cin-plans-2014","title":"Multi-agency case audit: Child in Need Plans"},"suppress_below":5,"returns":28,"cases":8,"response":{"requested":37,"received":28,"percent":75.7},"findings":[{"id":"daily-lived-experience","title":"The child’s daily lived experience is not evidenced as a matter of course","challenge":"How will the board make sure that the views, wishes and feelings and the daily life of every child are recorded and reviewed in assessment, planning and intervention, that children take part in their own plans as fully as they can, and that the reasons are written down and looked at again where they do not?"}],"strengths":[]}
["q1a",null,null,null,[["yes",23,null],["no",null,null]]]
["q1b",null,null,null,[["yes",20,null],["no",null,null]]]
["q1c",null,null,null,[["yes",15,null],["no",null,null]]]
["q1d",null,null,null,[["yes",14,null],["no",null,null]]]
["q1e",null,null,null,[["yes",16,null],["no",null,null]]]
["q1f",null,null,null,[["yes",14,null],["no",null,null]]]
["q1g",null,null,null,[["yes",13,null],["no",null,null]]]
["q2",null,null,null,[["yes",14,null],["no",7,null],["not_applicable",null,null]]]
["q3",23,18,5,[["yes",12,52.2],["no",6,26.1],["not_applicable",5,21.7]]]
["q4",null,null,null,[["yes",15,null],["no",null,null],["not_applicable",null,null]]]
["q5",23,23,5,[["yes",14,60.9],["no",9,39.1]]]
["q6",null,null,null,[["yes",16,null],["no",null,null],["not_applicable",null,null]]]
["q7",null,null,null,[["yes",18,null],["no",null,null]]]
["q8",null,null,null,[["yes",null,null],["no",null,null],["not_sure",null,null],["not_applicable",11,null]]]
["q9",null,null,null,[["yes",15,null],["no",null,null],["dont_know",null,null]]]
["q10",22,22,6,[["yes",12,54.5],["no",10,45.5]]]
["q11",null,null,null,[["yes",19,null],["no",null,null]]]
# Text, Markdown and HTML say the same; so do JSON and CSV.
$ for format in markdown html; do publish --round data/cin-2014/round.json -f $format | tests/pieces $format >$format; done; diff markdown html
$ publish --round data/cin-2014/round.json >text; tests/unlike text markdown
$ for round in cin-2014 neglect-2025 repeat-plans-2025; do publish --round data/$round/round.json -f json | jq -r '.returns as $r | .items[] | . as $i | .options[] | [$i.id, .value, .role, .count, $r, $i.answered, $i.appropriate, $i.no_answer, $i.not_asked] | map(. // "" | tostring) | join(",")' >of.json; publish --round data/$round/round.json -f csv | tail -n +2 | cut -d, -f 1-9 >of.csv; sed -i 's/,0\b/,/g' of.json of.csv; cmp of.json of.csv && wc -l <of.csv; done
41
78
81
# No number from 1 to 4 is a count in any of them, and none is the difference of two sums.
$ for round in cin-2014 neglect-2025 repeat-plans-2025; do publish --round data/$round/round.json -f json | jq -c '[.items[] | (.options[].count, .answered, .appropriate, .no_answer, .not_asked, (if .answered and .appropriate then .answered - .appropriate else null end)) | select(. != null and . > 0 and . < 5)]'; done
[]
[]
[]
# What the text says in numbers is in the JSON, in the template or the manifest; but for shares of
# answers taken together, such as “No” and “Don't know”, which are sums of those.
$ numbers() { grep -oE '[0-9]+([.][0-9]+)?' | sort -u; }
$ for round in cin-2014 neglect-2025 repeat-plans-2025; do template=$(jq -r '.template // "cin-plans-2014"' data/$round/round.json); { publish --round data/$round/round.json -f json; cinaudit template -f template $template; cat data/$round/round.json; echo 10; } | numbers >known; publish --round data/$round/round.json | numbers | comm -23 - known | paste -sd' '; done
60

60 70 71.4
# Nothing of a case, an agency, a comment or a note is in it.
$ for format in text html markdown json csv; do publish --round data/cin-2014/round.json -f $format; done >all; grep -c 'CAMHS\|Home-Start\|Health Visitor\|case [A-H]\b\|drugs worker\|Changes of worker have\|returns/' all
0
[1]
# All of it is in the whole report.
$ for format in text json; do cinaudit collate --round data/cin-2014/round.json -f $format; done >whole; for words in CAMHS Home-Start 'Health Visitor' 'case [A-H]\b' 'drugs worker' 'Changes of worker have' returns/; do grep -q "$words" whole || echo "not there: $words"; done
# No agency is, but for what the template itself speaks of.
$ cinaudit template -f template >template; cinaudit collate --round data/cin-2014/round.json -f json | jq -r '.by_agency[].agency' >agencies; wc -l <agencies; grep -vFf <(grep -oFf agencies template data/cin-2014/round.json -h) agencies | grep -Ff - all
11
[1]
# A higher threshold withholds more.
$ for n in 3 5 10 25; do publish --round data/cin-2014/round.json --suppress-below $n -f csv | cut -d, -f 4 | grep -c .; done
32
23
7
1
# Fewer returns than the threshold cannot be published.
$ printf 'case,agency,q2\nA,GP,yes\nB,GP,no\nC,GP,no\nD,GP,no\n' >four.csv; publish four.csv -o out.txt 2>&1 | grep -v 'no column'; ls out.txt; publish --suppress-below 4 four.csv 2>/dev/null | sed -n '/^2[.]/,/^3[.]/p'
cinaudit: no version for the public is written: there are 4 returns, and at least 5 are needed
2. Is there evidence that this child or young person's case has been overseen or
discussed in supervision with a manager or safeguarding lead?

Question 2: answers
  Answer           Returns
  Yes             withheld
  No              withheld
  Not applicable  withheld
  No answer       withheld

3.2 Background information
! ls: cannot access 'out.txt': No such file or directory
# Wrong calls.
$ publish -f xlsx -o out.xlsx four.csv; publish --only findings four.csv; cinaudit collate --suppress-below 5 four.csv
! cinaudit: there is no version for the public as xlsx
! Try "cinaudit collate --help".
! cinaudit: --only cannot pick from the version for the public
! Try "cinaudit collate --help".
! cinaudit: --suppress-below goes with --publish
! Try "cinaudit collate --help".
[2]
$ publish --suppress-below 2 four.csv; publish --suppress-below x four.csv; publish --suppress-below '' four.csv; publish --suppress-below 1001 four.csv; publish --suppress-below -5 four.csv
! cinaudit: --suppress-below "2": a number from 3 to 1000 is expected
! Try "cinaudit collate --help".
! cinaudit: --suppress-below "x": a number from 3 to 1000 is expected
! Try "cinaudit collate --help".
! cinaudit: --suppress-below "": a number from 3 to 1000 is expected
! Try "cinaudit collate --help".
! cinaudit: --suppress-below "1001": a number from 3 to 1000 is expected
! Try "cinaudit collate --help".
! cinaudit: --suppress-below "-5": a number from 3 to 1000 is expected
! Try "cinaudit collate --help".
[2]
# Blank and unreadable answers are one count, in what is told of strengths as elsewhere; a case without a return is none; and no cell is a formula.
$ { echo case,agency,q2; seq -f A%g,GP,yes 30; seq -f B%g,GP,no 5; seq -f C%g,GP, 3; seq -f D%g,GP,bogus 2; } >missing.csv; { echo case; seq -f E%g 2; cut -d, -f 1 missing.csv | sed 1d; } >cases.csv
$ printf '{"schema": "cinaudit.round/1", "cases": "cases.csv"}' >cases.json; publish -k --round cases.json missing.csv 2>/dev/null | grep 'were received\|gave no\|can be read'
40 returns were received, on 40 cases.
  (5 gave no answer that can be read).
$ publish -k --round cases.json -f json missing.csv 2>/dev/null | jq -c '.cases, .strengths[].item'
40
"q2"
$ jq '.id = "mine" | .questions[1].options[0].value = "=1+1"' data/templates/cin-plans-2014.json >formula.json; sed 's/yes/=1+1/' missing.csv >formula.csv; publish -k -t formula.json -f csv formula.csv 2>/dev/null | grep -F =1+1
q2,"'=1+1",positive,30,40,35,35,5,0,85.7,85.7
# The lines of a checklist that is ticked have as many returns without an answer as one another: one line that could be released does not say how many that is on a line that could not.
$ { echo case,agency,immediate_action,q1a,q1b; seq -f A%g,GP,no,, 6; seq -f B%g,GP,no,x,x 10; seq -f C%g,GP,no,x, 2; seq -f D%g,GP,no,,x 6; } >ticks.csv; publish ticks.csv -f csv 2>/dev/null | grep '^q1[ab],'
q1a,yes,positive,12,24,,,,0,,
q1a,no,negative,,24,,,,0,,
q1b,yes,positive,16,24,,,,0,,
q1b,no,negative,,24,,,,0,,
# Where a ticked checklist is left blank by none, no answer is 0 on each line, and each line is released by itself.
$ sed -i '/^A/d' ticks.csv; publish ticks.csv -f csv 2>/dev/null | grep '^q1[ab],'
q1a,yes,positive,12,18,18,18,0,0,66.7,66.7
q1a,no,negative,6,18,18,18,0,0,33.3,33.3
q1b,yes,positive,,18,18,18,0,0,,
q1b,no,negative,,18,18,18,0,0,,
# Where the answer that decides it could not be read, a question is asked: how many were not asked would tell those returns from the ones without an answer.
$ jq '.themes = [.themes[0] | .questions = ["q2", "q3"]] | .questions |= map(select(.id == "q2" or .id == "q3")) | .questions[1].applies_if = {item: "q2", options: ["yes"]} | del(.questions[].explained_by) | .findings = []' data/templates/cin-plans-2014.json >two.json
$ { echo case,agency,immediate_action,q2,q3; seq -f A%g,GP,no,yes,yes 20; seq -f B%g,GP,no,no, 10; seq -f C%g,GP,no,, 3; seq -f D%g,GP,no,bogus,yes 3; } >asked.csv; publish -k -t two.json -f json asked.csv 2>/dev/null | jq -c '.items[] | [.id, .no_answer, .not_asked, [.options[].count]]'
["q2",6,0,[20,10,0]]
["q3",null,null,[null,null,null]]
$ sed -i '/bogus/d' asked.csv; seq -f D%g,GP,no,, 3 >>asked.csv; publish -t two.json -f json asked.csv 2>/dev/null | jq -c '.items[] | [.id, .no_answer, .not_asked, [.options[].count]]'
["q2",6,0,[20,10,0]]
["q3",0,16,[20,0,0]]
# One case with two returns, and all others with one: how many cases there are is not said.
$ for last in 12 11 7; do { echo case,agency,q2; seq -f A%g,GP,yes 12; seq -f A%g,School,yes $last 12; } >cases.csv; publish cases.csv -f text 2>/dev/null | grep 'were received'; publish cases.csv -f json 2>/dev/null | jq -c '[.returns, .cases]'; done
13 returns were received.
[13,null]
14 returns were received.
[14,null]
18 returns were received, on 12 cases.
[18,12]
# A checklist that nobody answered has its table as well: without one, that would be known.
$ { echo case,agency,immediate_action,q1a,q1b,q1c,q1d,q1e,q1f,q1g; seq -f A%g,GP,no,,,,,,, 7; } >blank.csv; publish blank.csv 2>/dev/null | sed -n '/^Question 1:/,/1c/p'; publish blank.csv -f html 2>/dev/null | grep -c '<table'
Question 1: answers
                                                                    No   Yes, of
  Item                                                 Yes  No  answer  answered
  1a up-to-date basic information for the child          0   0       7         –
    (name, date of birth address, etc.)
  1b up-to-date parent details                           0   0       7         –
  1c Does this include any male parent or carer in       0   0       7         –
11

# A template far above real use: 300 questions, of which 20 are checklists of 86 lines, so 2,000
# items, and up to 50 options to each.
$ jq -n '{schema: "cinaudit.template/1", id: "large", title: "A large template",
>   themes: [{id: "t", number: "1", title: "All", questions: [range(300) | "q\(.)"]}],
>   questions: ([range(280) | {id: "q\(.)", number: "\(.)", text: "Question \(.) of a large template",
>       options: [range(50) | {value: "v\(.)", label: "Answer \(.) of the fifty that can be given", short: "A\(.)",
>                              role: ["positive", "negative", "unsure", "not_applicable", "neutral"][. % 5]}]}
>       | if (.number | endswith("9")) then .applies_if = {item: "q\((.number | tonumber) - 1)", options: ["v0", "v5"]} else . end]
>     + [range(280; 300) as $q | {id: "q\($q)", number: "\($q)", text: "Checklist \($q) of a large template", ticked: "yes", not_ticked: "no",
>       items: [range(86) | {id: "q\($q)_\(.)", number: "\($q).\(.)", text: "line \(.) of checklist \($q)"}],
>       options: [{value: "yes", label: "Yes", role: "positive"}, {value: "no", label: "No", role: "negative"}]}])}' >large.json
$ make_returns() { awk -v returns="$1" 'BEGIN {
>   printf "case,agency,setting"
>   for (i = 0; i < 280; i++) printf ",q%d", i
>   for (q = 280; q < 300; q++) for (i = 0; i < 86; i++) printf ",q%d_%d", q, i
>   print ""
>   for (r = 0; r < returns; r++) {
>     printf "C%d,Agency %d,Setting %d", r % 25, r % 4, r
>     for (i = 0; i < 280; i++) {
>       answer = (r * 7 + i) % 50
>       asked = i % 10 != 9 || (r * 7 + i - 1) % 50 == 0 || (r * 7 + i - 1) % 50 == 5
>       printf asked ? ",v" answer : ","
>     }
>     for (i = 0; i < 1720; i++) printf ",%s", (r + i) % 3 == 0 ? "yes" : (r + i) % 3 == 1 ? "no" : ""
>     print ""
>   }
> }'; }
$ make_returns 200 >returns.csv
$ cinaudit check --all -t large.json returns.csv | grep -v ': note:'
1 file, 200 returns: 20 notes
$ (ulimit -t 20; cinaudit collate --all -t large.json -f csv returns.csv) >large.csv; grep -c '^overall' large.csv
17440
# The counts of some items, and what they come to by the rule that the returns are made by.
$ grep -E '^overall,,(q0,v7|q9,v1|q9,v2|q299_85,yes),' large.csv
overall,,q0,v7,unsure,4,200,200,160,0,0,0,2.0,2.5
overall,,q9,v1,negative,4,200,8,8,0,0,192,50.0,50.0
overall,,q9,v2,unsure,0,200,8,8,0,0,192,0.0,0.0
overall,,q299_85,yes,positive,67,200,134,134,66,0,0,50.0,50.0
$ awk 'BEGIN { for (r = 0; r < 200; r++) { if (r * 7 % 50 == 7) a++; d = (r * 7 + 8) % 50; if (d == 0) b++; if (d == 0 || d == 5) asked++; if ((r + 1719) % 3 == 0) c++ } print a, b, asked, c }'
4 4 8 67
# Everything is written, in time that a person would not notice.
$ (ulimit -t 20; cinaudit collate --all -t large.json returns.csv >large.txt && cinaudit collate --all -t large.json -f html returns.csv >large.html && cinaudit collate --all -t large.json -f json returns.csv) | jq -c '[(.items | length), .returns]'
[2000,200]
# Time grows no faster than the returns: most of it goes into the tables, which stay as they are.
$ seconds() { TIMEFORMAT=%U; { time cinaudit collate --all -t large.json -f csv "$1" >/dev/null; } 2>&1; }
$ make_returns 2000 >ten.csv; awk -v one="$(seconds returns.csv)" -v ten="$(seconds ten.csv)" 'BEGIN { print ten < 10 * one + 0.5 ? "linear" : one " and " ten " seconds" }'
linear
# Fifty answers do not get lost in a message, nor what there is no room for.
$ sed '2s/,v0,/,perhaps,/' returns.csv | head -n 2 >bad.csv; cinaudit check --all -t large.json bad.csv | grep -v ': note:'
bad.csv:2: error: q0: "perhaps" is not an answer to this question: A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43, A44, A45, A46, A47, A48 or A49 (C0, Agency 0)
1 file, 1 return: 1 error, 20 notes
$ jq -c '.questions[0].options |= map(.short = "The answer with the number \(.value) of this question")' large.json >long.json; cinaudit check --all -t long.json bad.csv | grep -v ': note:' | tr '\n' ' ' | sed 's/The answer with the number/…/g'
bad.csv:2: error: q0: "perhaps" is not an answer to this question: … v0 of this question, … v1 of this question, … v2 of this question, … v3 of this question, … v4 of this question, … v5 of this question, … v6 of this question, … v7 of this question, … v8 of this question, … v9 of this question, … v10 of this question, or one of 39 more (C0, Agency 0) 1 file, 1 return: 1 error, 20 notes \ no end of line
# All lines of a checklist can be ticked in one cell, and that takes no longer than others do.
$ { echo 'case,agency,q280'; printf 'A,GP,'; for i in $(seq 0 85); do printf 'line %d of checklist 280;' $i; done; echo; } >cell.csv; cinaudit collate --all -t large.json -f csv cell.csv 2>/dev/null | grep '^overall,,q280_[0-9]*,yes,positive,1,' | wc -l
86
$ jq -c '.questions = [.questions[280] | .items = [range(2000) | {id: "l\(.)", number: "1.\(.)", text: "line \(.)"}]] | .themes[0].questions = ["q280"]' large.json >one.json
$ { echo 'case,agency,q280'; printf 'A,GP,'; for i in $(seq 0 1999); do printf 'line %d;' $i; done; echo; } >cell.csv; (ulimit -t 5; cinaudit collate --all -t one.json -f csv cell.csv) | grep -c '^overall,.*,yes,positive,1,'
2000
# A limit that is passed is said.
$ jq -c '.questions[0].items += [{id: "x", number: "2", text: "one more"}]' one.json >more.json; cinaudit check --all -t more.json cell.csv
more.json: error: questions[0].items: too many: 2001, where at most 2000 are allowed
[1]
# A template of 5 MB in which all names are alike, and as many headings that are nearly these. It would take minutes to find out which of them is meant; the program's own time is limited here, with a wide margin.
$ jq -n '[range(26) | [97 + .] | implode] as $a | " is there evidence that the plan was made with the family and that it has been looked at again in the last three months " as $same
> | {schema: "cinaudit.template/1", id: "alike", title: "All alike", themes: [{id: "t", number: "1", title: "All", questions: ["q1"]}],
>   questions: [{id: "q1", number: "1", text: "One", ticked: "yes", not_ticked: "no", options: [{value: "yes", label: "Yes", role: "positive"}, {value: "no", label: "No", role: "negative"}],
>     items: [range(2000) as $i | [$a[$i % 26], $a[$i / 26 % 26 | floor], $a[$i / 676 | floor]] as [$x, $y, $z]
>       | {id: "q1_x\($i)", number: "1.\($i)", text: ($x + $y + $z + $same + $z + $y + $x), aliases: [range(17) | $x + $y + $z + $a[.] + $same + $a[.] + $z + $y + $x]}]}]}' >alike.json
$ { printf case,agency; jq -r '.questions[0].items[] | ",x" + .text' alike.json | tr -d '\n'; printf '\nA,GP\n'; } | sed 's/evidence/evidense/g' >alike.csv; (ulimit -t 60; cinaudit check -t alike.json alike.csv)
alike.csv:1: error: column 3, "xaaa is there evidense that the plan was made with the famil…": too many names of the template are like it to say which one was meant (if the column is not part of the template, give it a name less like that)
alike.csv:1: error: column 4, "xbaa is there evidense that the plan was made with the famil…": too many names of the template are like it to say which one was meant (if the column is not part of the template, give it a name less like that)
alike.csv:1: error: column 5, "xcaa is there evidense that the plan was made with the famil…": too many names of the template are like it to say which one was meant (if the column is not part of the template, give it a name less like that) [1 of 1998 like this, all in this file; next: alike.csv:1, alike.csv:1, …]
alike.csv:1: error: no column for any question of the template "alike"
--all prints each problem on its own line
1 file, 0 returns: 2001 errors
[1]

# Problems of one kind stand on one line: the first, how many there are, and where the next are.
# Failures come first, then errors, warnings and notes; of these, what is about a whole file first.
$ rows() { echo "case,agency,q2,q3"; for case in $1; do echo "$case,School,$2"; done; }
$ rows 'A B C D E F' 'Yess,"Yes - see comments"' >a.csv; rows 'G H' 'Yess,Maybe' >b.csv; rows 'I' 'Yes,No way' >c.csv; cinaudit check a.csv b.csv c.csv
a.csv:2: error: q2: "Yess": did you mean Yes? (A, School) [1 of 8 like this, in 2 files; next: a.csv:3 (q2), a.csv:4 (q2), …]
a.csv:2: error: q3: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 3; or put it right under "corrections" in the round's manifest (A, School) [1 of 7 like this, in 2 files; next: a.csv:3 (q3), a.csv:4 (q3), …]
b.csv:2: error: q3: "Maybe" is not an answer to this question: Yes, No or Not applicable (G, School) [1 of 2 like this; the other: b.csv:3 (q3)]
a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer [1 of 3 like this; the others: b.csv:1, c.csv:1]
--all prints each problem on its own line
3 files, 9 returns: 17 errors, 3 warnings
[1]
# A file that is missing is a failure. The same on the way to a report, without the notes.
$ cinaudit collate a.csv b.csv c.csv missing.csv 
! missing.csv: error: cannot be opened: No such file or directory
! a.csv:2: error: q2: "Yess": did you mean Yes? (A, School) [1 of 8 like this, in 2 files; next: a.csv:3 (q2), a.csv:4 (q2), …]
! a.csv:2: error: q3: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 3; or put it right under "corrections" in the round's manifest (A, School) [1 of 7 like this, in 2 files; next: a.csv:3 (q3), a.csv:4 (q3), …]
! b.csv:2: error: q3: "Maybe" is not an answer to this question: Yes, No or Not applicable (G, School) [1 of 2 like this; the other: b.csv:3 (q3)]
! a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer [1 of 3 like this; the others: b.csv:1, c.csv:1]
! --all prints each problem on its own line
! cinaudit: no report is written, because a file could not be read
[3]
$ cinaudit collate --keep-going -f json a.csv b.csv c.csv | jq '.problems | length'
20
! a.csv:2: error: q2: "Yess": did you mean Yes? (A, School) [1 of 8 like this, in 2 files; next: a.csv:3 (q2), a.csv:4 (q2), …]
! a.csv:2: error: q3: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 3; or put it right under "corrections" in the round's manifest (A, School) [1 of 7 like this, in 2 files; next: a.csv:3 (q3), a.csv:4 (q3), …]
! b.csv:2: error: q3: "Maybe" is not an answer to this question: Yes, No or Not applicable (G, School) [1 of 2 like this; the other: b.csv:3 (q3)]
! a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer [1 of 3 like this; the others: b.csv:1, c.csv:1]
! --all prints each problem on its own line
# Each on its own line, in the order found.
$ cinaudit check --all b.csv c.csv missing.csv
b.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
b.csv:2: error: q2: "Yess": did you mean Yes? (G, School)
b.csv:2: error: q3: "Maybe" is not an answer to this question: Yes, No or Not applicable (G, School)
b.csv:3: error: q2: "Yess": did you mean Yes? (H, School)
b.csv:3: error: q3: "Maybe" is not an answer to this question: Yes, No or Not applicable (H, School)
c.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
c.csv:2: error: q3: "No way" holds more than an answer: if the answer is No, leave only that here, and put the rest into the comments on question 3; or put it right under "corrections" in the round's manifest (I, School)
missing.csv: error: cannot be opened: No such file or directory
3 files, 3 returns: 6 errors, 2 warnings
[3]
# One alone is as it always was.
$ cinaudit check c.csv
c.csv:2: error: q3: "No way" holds more than an answer: if the answer is No, leave only that here, and put the rest into the comments on question 3; or put it right under "corrections" in the round's manifest (I, School)
c.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 1 error, 1 warning
[1]
# The first message says which column is missing, and what it may be called; headings that are nearly
# right matter only when it is there.
$ printf 'Child,My team,q2,Commnts,q3,comnts,q1z,q5_coments\nA,School,Yes,x,,,,\n' >team.csv; cinaudit check team.csv
team.csv:1: error: no column for the agency: give the column that has it the heading "agency" (or "Organisation", "Service" or "Name of agency")
1 file, 0 returns: 1 error
[1]
$ printf 'Agency,Nr,q2,Commnts\nSchool,A,Yes,x\n' >nr.csv; cinaudit check nr.csv
nr.csv:1: error: no column for the case: give the column that has it the heading "case" (or "Case ref" or "Child")
1 file, 0 returns: 1 error
[1]
$ printf 'Chil;Agncy;q2;Commnts\nA;School;Yes;x\n' >both.csv; cinaudit check both.csv
both.csv:1: error: not a return: the first line must name the columns "case" and "agency", or "item" and "answer"
both.csv:1: error: column 1, "Chil": did you mean "case"? (if the column is not part of the template, give it a name less like that)
both.csv:1: error: column 2, "Agncy": did you mean "agency"? (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 3 errors
[1]
$ printf 'case,agncy,q2,Commnts\nA,School,Yes,x\n' >agncy.csv; cinaudit check agncy.csv
agncy.csv:1: error: no column for the agency: give the column that has it the heading "agency" (or "Organisation", "Service" or "Name of agency")
agncy.csv:1: error: column 2, "agncy": did you mean "agency"? (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 2 errors
[1]
# Columns of one header differ in their messages, not in their places: three are shown.
$ printf 'case,agency,q2,q2_coments,q3_coments,q4_coments,q5_coments\nA,School,Yes,,,,\n' >columns.csv; cp columns.csv again.csv; cinaudit check columns.csv again.csv
columns.csv:1: error: column 4, "q2_coments": did you mean "q2_comments"? (if the column is not part of the template, give it a name less like that) [1 of 2 like this; the other: again.csv:1]
columns.csv:1: error: column 5, "q3_coments": did you mean "q3_comments"? (if the column is not part of the template, give it a name less like that) [1 of 2 like this; the other: again.csv:1]
columns.csv:1: error: column 6, "q4_coments": did you mean "q4_comments"? (if the column is not part of the template, give it a name less like that) [1 of 4 like this, in 2 files; next: columns.csv:1, again.csv:1, …]
columns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer [1 of 2 like this; the other: again.csv:1]
--all prints each problem on its own line
2 files, 0 returns: 8 errors, 2 warnings
[1]
# Problems of a manifest, and problems before the output is refused.
$ printf '{"schema": "cinaudit.round/1", "returns": ["a.csv"], "agency_aliases": {"School": [""], "GP": [""]}}' >round.json; cinaudit check --round round.json
round.json: error: agency_aliases.School[0]: must not be blank [1 of 2 like this; the other: round.json (agency_aliases.GP[0])]
--all prints each problem on its own line
[1]
$ printf '{"schema": "cinaudit.round/1", "returns": ["c.csv"], "theme": "Ring 01632 960123", "board": "Ring 01632 960124"}' >round.json; cinaudit collate --round round.json -o c.csv
! cinaudit: --output "c.csv" would overwrite what is read
! Try "cinaudit collate --help".
! round.json: warning: board: the text holds what looks like a telephone number: it is removed from every output [1 of 2 like this; the other: round.json (theme)]
! --all prints each problem on its own line
[2]

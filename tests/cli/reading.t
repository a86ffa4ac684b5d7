# What is read, and how. `answers` prints per item the counts of yes, no, not applicable, unsure, no
# answer of the files it is given.
$ answers() { cinaudit collate -f json "$@" 2>errors | jq -c '[.items[] | select(.answered > 0 or .unreadable > 0) | {(.id): ([.options[].count] + [.no_answer])}] | add'; cat errors >&2; }
$ wide() { printf '%s\n' "case,agency,$1"; shift; printf '%s\n' "$@"; }
# Headers match an id, a number, a text or an alias, whatever the case, spacing and punctuation.
$ wide 'Q2,q3.,Q-4,"q[5]",q 6,"7. Are all the agencies involved in this Child in Need Plan who should be?",IS THERE EVIDENCE THAT PREVIOUS FAMILY HISTORY HAS INFORMED THE CHILD IN NEED PLAN' A,GP,yes,yes,yes,yes,yes,yes,yes >headers.csv; answers headers.csv 2>&1 | head -n 1
{"q2":[1,0,0,0],"q3":[1,0,0,0],"q4":[1,0,0,0],"q5":[1,0,0],"q6":[1,0,0,0],"q7":[1,0,0],"q9":[1,0,0,0]}
# A separator between two digits counts: q1.1 is not q11.
$ wide 'q1.1,q2' A,GP,yes,no >digits.csv; cinaudit check --all digits.csv
digits.csv:1: error: column 3, "q1.1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
digits.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 0 returns: 1 error, 1 warning
[1]
# Answers match a value, a label or an alias, in the same way.
$ wide q8,q9 'A,GP,YES,y' 'B,GP,n/a,No.' 'C,GP,Not applicable,don’t know' "D,GP,Not sure/don't know,DONT KNOW" 'E,GP,not_sure,Not sure' 'F,GP, n ,' >answers.csv; answers answers.csv 2>/dev/null
{"q8":[1,1,2,2,0],"q9":[1,1,3,1]}
# An answer that is not blank is never taken for blank; white space of any kind is blank.
$ wide q2,q7 'A,GP,?,-' 'B,GP, , ' >blank.csv; cinaudit check --all blank.csv | tail -n 3
blank.csv:2: error: q7: "-" is not an answer to this question: Yes or No (A, GP)
blank.csv:3: warning: nothing is answered in this return (B, GP)
1 file, 2 returns: 2 errors, 2 warnings
# Columns that mean nothing are ignored, with a note in check and in the results.
$ wide 'Id,Start time,Email,q2,' 'A,GP,1,2014-03-20,x@example.org,yes,' >extra.csv; cinaudit check --all extra.csv | grep note; answers extra.csv 2>/dev/null
extra.csv:1: note: columns that are not part of the template are ignored: "Id", "Start time", "Email"
1 file, 1 return: 1 warning, 1 note
{"q2":[1,0,0,0]}
# "Comments", with or without a number and a colon, belongs to the question before it.
$ wide 'q2,Comments:,q3,Comments:2,q1a,q1b,comment 3' 'A,GP,yes,first,yes,second,no,no,third' >comments.csv; cinaudit collate -f json comments.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
["q1","third"]
["q2","first"]
["q3","second"]
$ wide 'Comments,q2' 'A,GP,x,yes' >before.csv; cinaudit check --all before.csv
before.csv:1: error: column 3, "Comments", does not stand behind a question: move it behind the one that it is about, or give it a name such as "Comments 2"
before.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 0 returns: 1 error, 1 warning
[1]
# Comma, semicolon and tab; LF, CRLF and CR; a byte order mark: the same counts.
$ wide q2,q2_comments,q7 'A,GP,yes,"one; two",no' 'B,School,no,,yes' >plain.csv; answers plain.csv 2>/dev/null
{"q2":[1,1,0,0],"q7":[1,1,0]}
$ printf 'case;agency;q2;q2_comments;q7\r\nA;GP;yes;"one; two";no\r\nB;School;no;;yes\r\n' | answers - 2>/dev/null
{"q2":[1,1,0,0],"q7":[1,1,0]}
$ printf 'case\tagency\tq2\tq2_comments\tq7\rA\tGP\tyes\tone; two\tno\rB\tSchool\tno\t\tyes' | answers - 2>/dev/null
{"q2":[1,1,0,0],"q7":[1,1,0]}
$ { printf '\357\273\277'; cat plain.csv; } | answers - 2>/dev/null
{"q2":[1,1,0,0],"q7":[1,1,0]}
# Lines are counted by LF, CRLF and CR alike, and inside quoted fields too.
$ printf 'case,agency,"q2",q2_comments\r\nA,GP,yes,"one\r\ntwo\r\n\r\nfour"\r\n\r\nB,GP,maybe,\r\n' >lines.csv; cinaudit check --all lines.csv | grep error
lines.csv:7: error: q2: "maybe" is not an answer to this question: Yes, No or Not applicable (B, GP)
1 file, 2 returns: 1 error, 1 warning
$ tr -d '\n' <lines.csv >cr.csv; cinaudit check --all cr.csv | grep error
cr.csv:7: error: q2: "maybe" is not an answer to this question: Yes, No or Not applicable (B, GP)
1 file, 2 returns: 1 error, 1 warning
$ tr -d '\r' <lines.csv >lf.csv; cinaudit check --all lf.csv | grep error
lf.csv:7: error: q2: "maybe" is not an answer to this question: Yes, No or Not applicable (B, GP)
1 file, 2 returns: 1 error, 1 warning
# Comments keep their text: outer white space trimmed, line ends as one character.
$ cinaudit collate -f json -k lines.csv 2>/dev/null | jq '.comments[].text'
"one\ntwo\n\nfour"
# Records of delimiters only, as spreadsheets leave them, are passed over with a note.
$ wide q2,q7 A,GP,yes,no , ,,, >tail.csv; cinaudit check --all tail.csv | tail -n 3
tail.csv:3: note: an empty row: passed over
tail.csv:4: note: an empty row: passed over
1 file, 1 return: 1 warning, 2 notes
# Cases and agencies are the same whatever the letter case and spaces, and are shown as first met.
$ wide q2 'a1,Health  Visitor,yes' 'A1, health visitor ,no' 'A10,HEALTH VISITOR,no' 'A2,GP,no' >same.csv; cinaudit collate -f json same.csv 2>/dev/null | jq -c '[.by_case[] | [.case, .returns]], [.by_agency[] | [.agency, .returns]]'
[["a1",2],["A2",1],["A10",1]]
[["GP",1],["Health  Visitor",3]]
# So they are in any Unicode form (é as one character and as two).
$ printf 'case,agency,q2\nA,Caf\303\251,yes\nB,CAFE\314\201,yes\n' | cinaudit collate -f json - 2>/dev/null | jq -c '[.by_agency[] | [.agency, .returns]]'
[["Café",2]]
# The checklist: where all that is answered is ticks, a blank box is a No; in words it is no answer.
$ wide q1a,q1b,q1c,q1d,q1e,q1f,q1g A,GP,✔,,✓,,1,,true B,GP,yes,,no,,,, C,GP,,,,,,, D,GP,x,,no,,,, >ticks.csv; answers ticks.csv 2>/dev/null
{"q1a":[3,0,1],"q1b":[0,1,3],"q1c":[1,2,1],"q1d":[0,1,3],"q1e":[1,0,3],"q1f":[0,1,3],"q1g":[1,0,3]}
# A column that is missing, or a record that is cut off, is no answer there too.
$ wide q1a,q1b,q1c A,GP,x,,x B,GP,x >cut.csv; answers cut.csv 2>/dev/null
{"q1a":[2,0,0],"q1b":[0,1,1],"q1c":[1,0,1]}
# A checklist in one cell: whole labels, joined by ";" or ", ", although labels hold commas.
$ wide q1 'A,GP,"up-to-date parent details;Child in Need Plan;"' 'B,GP,"up-to-date basic information for the child (name, date of birth address, etc.), Child in Need Meeting record"' 'C,GP,None of these' 'D,GP,' >cell.csv; answers cell.csv 2>/dev/null
{"q1a":[1,2,1],"q1b":[1,2,1],"q1c":[0,3,1],"q1d":[0,3,1],"q1e":[0,3,1],"q1f":[1,2,1],"q1g":[1,2,1]}
$ wide q1 'A,GP,Child in Need Plan;something else' 'B,GP,None of these;Child in Need Plan' 'C,GP,Child in Need Plan;CHILD IN NEED PLAN' >cell2.csv; cinaudit check --all cell2.csv | grep error
cell2.csv:2: error: q1: "something else" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
cell2.csv:3: error: q1: "None of these;Child in Need Plan" names a line twice, or none together with others (B, GP)
cell2.csv:4: error: q1: "Child in Need Plan;CHILD IN NEED PLAN" names a line twice, or none together with others (C, GP)
1 file, 3 returns: 3 errors, 1 warning
# Form CSV: a line per item; comments on the question's line; a second line for an item is an error.
$ printf 'item,question,answer,comments\ncase,,A,\nagency,,GP,\nq1,,,"of the\nchecklist"\nq1a,,Yes,\nQ2,,n,fine\n' >form.csv; answers form.csv 2>/dev/null; cinaudit collate -f json form.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
{"q1a":[1,0,0],"q2":[0,1,0,0]}
["q1","of the\nchecklist"]
["q2","fine"]
$ printf 'item;answer\ncase;A\nagency;GP\nq2;yes\n2;no\nq1;Child in Need Plan\nq1a;yes\n' >twice.csv; cinaudit check --all twice.csv
twice.csv:5: error: q2: a second line for q2
twice.csv:7: error: q1a: q1a is answered twice: on its own and in a list of what is ticked (A, GP)
twice.csv:1: warning: no line for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 0 returns: 2 errors, 1 warning
[1]
# JSON: one object, objects one behind the other, a list; ticks as true or as a list of labels.
$ printf '{"case":"A","agency":"GP","answers":{"q2":"Yes","q1":["Child in Need Plan","q1g"]}}' | answers -
{"q1a":[0,1,0],"q1b":[0,1,0],"q1c":[0,1,0],"q1d":[0,1,0],"q1e":[0,1,0],"q1f":[1,0,0],"q1g":[1,0,0],"q2":[1,0,0,0]}
$ printf '{"case":"A","agency":"GP","answers":{"q2":"Yes","q7":null}}{"case":"B","agency":"GP",\n"answers":{"q1a":true,"q1b":"","q1c":false}}\n' | answers -
{"q1a":[1,0,1],"q1c":[0,1,1],"q2":[1,0,0,1]}
$ printf '[ {"case":"1","agency":"GP","answers":{"q2":"n"},"extra":1} ,\n{"case":"2","agency":"GP","answers":{"q2":"maybe"}} ]' >list.json; cinaudit check --all list.json
list.json:1: note: [0].extra: not part of a return: ignored, here and below
list.json:2: error: [1].answers.q2: "maybe" is not an answer to this question: Yes, No or Not applicable (2, GP)
1 file, 2 returns: 1 error, 1 note
[1]
# Dates and the immediate action are checked.
$ printf 'case,agency,completed,immediate_action,q2\nA,GP,20/3/2014,no,yes\nB,GP,2014-03-20,perhaps,yes\nC,GP,2014-02-30,No,yes\n' >fields.csv; cinaudit check --all fields.csv | tail -n +2
fields.csv:3: warning: immediate_action: "perhaps" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (B, GP)
fields.csv:4: warning: completed: "2014-02-30" is a day that does not exist (C, GP)
1 file, 3 returns: 3 warnings
$ printf '{"case":"A","agency":"GP","immediate_action":true,"answers":{}} {"case":"B","agency":"GP","immediate_action":false,"answers":{}} {"case":"C","agency":"GP","immediate_action":null,"answers":{}}' | cinaudit collate -f json - | jq -c '.immediate_action | [.needed, .not_needed, .not_said]'
[1,1,1]
! standard input:1: warning: nothing is answered in this return (A, GP)
! standard input:1: warning: nothing is answered in this return (B, GP)
! standard input:1: warning: nothing is answered in this return (C, GP)
# A folder means its return files, in the order of their names, without hidden ones and subfolders.
$ mkdir -p round/sub; cp plain.csv round/b.CSV; cp plain.csv round/.hidden.csv; cp plain.csv round/sub/c.csv; cp answers.csv round/a.tsv; cp plain.csv round/notes.txt; cinaudit check --all round | sed 's/: warning.*/: warning/'
round/.hidden.csv: warning
round/notes.txt: warning
round/sub: warning
round/a.tsv:1: warning
round/b.CSV:1: warning
round/b.CSV:2: warning
2 files, 8 returns: 6 warnings
# A return without any answer counts as a return.
$ wide q2 A,GP, | cinaudit collate -f csv - 2>/dev/null | grep '^overall,,q2,yes'
overall,,q2,yes,positive,0,1,0,0,1,0,0,,
# Lists of ticks in JSON keep the same rules as in a cell; a failure leaves no item counted.
$ ticks() { printf '{"case":"A","agency":"GP","answers":{"q1":%s,"q7":"yes"}}\n' "$1" >ticks.json; cinaudit check --all ticks.json; cinaudit collate -k -f json ticks.json 2>/dev/null | jq -c '[.items[:7][] | [.answered, .no_answer, .unreadable]] | unique'; }
$ ticks '["None of these", "q1a"]'
ticks.json:1: error: answers.q1: a line stands there twice, or none together with others (A, GP)
1 file, 1 return: 1 error
[[0,0,1]]
$ ticks '["q1a", "Q1A"]'
ticks.json:1: error: answers.q1: a line stands there twice, or none together with others (A, GP)
1 file, 1 return: 1 error
[[0,0,1]]
$ ticks '["nonsense", "q1a"]'
ticks.json:1: error: answers.q1: "nonsense" is not a line of this checklist (A, GP)
1 file, 1 return: 1 error
[[0,0,1]]
$ ticks '["q1a", 5]'
ticks.json:1: error: answers.q1: wrong kind of value: a list of labels is expected here
1 file, 1 return: 1 error
[[0,0,1]]
$ ticks '{"q1a": true}'
ticks.json:1: error: answers.q1: wrong kind of value: an answer is expected here
1 file, 1 return: 1 error
[[0,0,1]]
$ ticks '[]'
1 file, 1 return: no problems
[[0,1,0]]
# Cases are text in JSON: of a number it is not known how it was written. They are on one line.
$ printf '{"case":7,"agency":"GP","answers":{"q2":"yes"}}{"case":"A\\nB","agency":"GP","answers":{"q2":"yes"}}' | cinaudit check --all -
standard input:1: error: case: wrong kind of value: one line of text in quotation marks is expected here
standard input:1: error: case: wrong kind of value: one line of text in quotation marks is expected here
1 file, 0 returns: 2 errors
[1]
# "Comments" behind a column that is not the template's goes with it, and not to another question.
$ wide 'q2,Anything else?,Comments' 'A,GP,yes,no,of something else' >else.csv; cinaudit check --all else.csv; cinaudit collate -f json else.csv 2>/dev/null | jq -c .comments
else.csv:1: warning: column 5, "Comments", stands behind a column that is not part of the template: ignored, like that one
else.csv:1: note: columns that are not part of the template are ignored: "Anything else?"
else.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 2 warnings, 1 note
[]
# A line of a form that ends before its answer is no answer, not an empty box.
$ printf 'item,answer\ncase,A\nagency,GP\nq1a,x\nq1b\nq1c,\n' >ends.csv; cinaudit check --all ends.csv | head -n 1; answers ends.csv 2>/dev/null
ends.csv:5: warning: q1b: the line ends before its answer: counted as no answer
{"q1a":[1,0,0],"q1c":[0,1,0]}
# Standard input from a pipe is read twice to keep going, and so is a file from where it was left.
$ { wide q2 A,GP,yes B,GP,maybe; } | cinaudit collate -k -f csv - 2>/dev/null | grep '^overall,,q2,yes'
overall,,q2,yes,positive,1,2,1,1,0,1,0,100.0,100.0
$ { wide q2 A,GP,yes B,GP,maybe | sed '1i something else' >later.csv; } ; { read -r line; cinaudit collate -k -f csv - 2>/dev/null | grep '^overall,,q2,yes'; } <later.csv
overall,,q2,yes,positive,1,2,1,1,0,1,0,100.0,100.0
# An agency is the same with either apostrophe, as word processors change it.
$ wide q2 "A,Children's Social Care,yes" 'B,Children’s Social Care,no' | cinaudit collate -f json - 2>/dev/null | jq -c '[.by_agency[] | [.agency, .returns]]'
[["Children's Social Care",2]]
# The short label is a header too; a header that is nearly "Comments" is an error, and one that only
# speaks of comments a warning, since what is in it is lost.
$ wide 'Supervision,Coments' 'A,GP,yes,lost' >coments.csv; cinaudit check --all coments.csv | grep error
coments.csv:1: error: column 4, "Coments": did you mean "Comments"? (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 1 error, 1 warning
$ wide 'Supervision,Any other comments?' 'A,GP,yes,lost' >any.csv; cinaudit check --all any.csv | grep -v 'no column'; answers any.csv 2>/dev/null
any.csv:1: warning: column 4, "Any other comments?", is not part of the template: ignored, with whatever is in it
1 file, 1 return: 2 warnings
{"q2":[1,0,0,0]}
# A spreadsheet that cannot be read is not passed over in silence.
$ printf '\320\317\021\340...' >round/gp.xls; cinaudit check --all round | grep spreadsheet; cinaudit check --all round/gp.xls
round/gp.xls: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
round/gp.xls: error: is a workbook with a password, or an old one (.xls): save it without a password as .xlsx, or as "CSV UTF-8"
1 file, 0 returns: 1 error
[1]
# With errors, the report says at its head that something is left out.
$ wide q2 A,GP,maybe B,GP,yes | cinaudit collate -k - --only problems 2>/dev/null
Multi-agency case audit: Child in Need Plans
============================================

!! Important: 1 error was found in the returns; what could not be read is left
!! out of every figure, and is listed under “Problems found in the data”.

Appendix 4: Problems found in the data
--------------------------------------

Problems found in the data
  Kind     Where                       What
  warning  standard input, line 1      no column for q1a, q1b, q1c, q1d, q1e,
                                       q1f, q1g, q3, q4, q5, q6, q7, q8, q9,
                                       q10, q11: counted as no answer
  error    standard input, line 2, q2  "maybe" is not an answer to this
                                       question: Yes, No or Not applicable (A,
                                       GP)

# Jisc Online Surveys: each heading begins with the survey's own number, and a question with several
# answers has a column for each of them. The same four made-up returns as in the other samples.
$ counts() { cinaudit collate -k -f csv "$1" 2>/dev/null; }
$ comments() { cinaudit collate -f json "$1" 2>/dev/null | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }
$ cinaudit check tests/exports/jisc-online-surveys.csv
tests/exports/jisc-online-surveys.csv:1: note: columns that are not part of the template are ignored: "Response ID", "Start date"
1 file, 4 returns: 1 note
$ counts tests/exports/microsoft-forms.csv >counts; comments tests/exports/microsoft-forms.csv >comments
$ counts tests/exports/jisc-online-surveys.csv | diff counts -; comments tests/exports/jisc-online-surveys.csv | diff comments -
# With response coding nobody can know what the numbers mean, except those of the boxes.
$ cinaudit check tests/exports/jisc-online-surveys-coded.csv
tests/exports/jisc-online-surveys-coded.csv:2: error: immediate_action: "2" and 38 more answers of this file are codes, which the file does not explain: export it from Jisc Online Surveys again, without response coding
tests/exports/jisc-online-surveys-coded.csv:1: note: columns that are not part of the template are ignored: "Response ID", "Start date"
1 file, 4 returns: 1 error, 1 note
[1]
$ counts tests/exports/jisc-online-surveys-coded.csv | grep '^overall,,q1[a-g]' | diff <(grep '^overall,,q1[a-g]' counts) -
$ counts tests/exports/jisc-online-surveys-coded.csv | grep ^overall,,q2
overall,,q2,yes,positive,0,4,0,0,0,4,0,,
overall,,q2,no,negative,0,4,0,0,0,4,0,,
overall,,q2,not_applicable,not_applicable,0,4,0,0,0,4,0,,
# A return that was not completed, though everything is answered.
$ sed '2s#20/03/2014 09:41:30##' tests/exports/jisc-online-surveys.csv | cinaudit check --all -
standard input:1: note: columns that are not part of the template are ignored: "Response ID", "Start date"
standard input:2: warning: Completion date: a blank: this return was not completed, says Jisc Online Surveys, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (A, School)
1 file, 4 returns: 1 warning, 1 note
$ q9='Is there evidence that previous family history has informed the Child In Need Plan?'
$ try() { printf '%b' "Response ID,Start date,Completion date,$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q' | grep -v 'note: columns'; cinaudit collate -k -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $6 > 0 { print $3 "=" $4 ":" $6 }' | paste -sd' '; }
# Lines with letters or numbers, in another order than the template's, with a letter that is that of another line there.
$ try "1. Case,2. Agency,3.1. Child in Need Plan,3.2. up-to-date parent details,4. $q9\n1,,x,A,GP,Child in Need Plan,,Yes\n"
1 file, 1 return: 1 warning, 1 note
q1b=no:1 q1f=yes:1 q9=yes:1
$ try "1. Case,2. Agency,1.a. Child in Need Plan,1b. up-to-date parent details,4. $q9\n1,,x,A,GP,,up-to-date parent details,Yes\n"
1 file, 1 return: 1 warning, 1 note
q1b=yes:1 q1f=no:1 q9=yes:1
# The parts of a grid have three numbers. What is no number stays in the text.
$ try "1. Case,2. Agency,3.1.a. Child in Need Plan,3.1.12 up-to-date parent details,4. $q9\n1,,x,A,GP,Yes,No,Yes\n"
1 file, 1 return: 1 warning, 1 note
q1b=no:1 q1f=yes:1 q9=yes:1
$ try "1. Case,2. Agency,3.1ab. Child in Need Plan,3.. up-to-date parent details,4. $q9\n1,,x,A,GP,Yes,No,Yes\n"
1 file, 1 return: 1 warning, 1 note
q1b=no:1 q9=yes:1
# The text of another line, "None of these" beside a line, and a word that is no box.
$ try "1. Case,2. Agency,3.a. Child in Need Plan,3.b. up-to-date parent details,3.c. None of these,4. $q9\n1,,x,A,GP,up-to-date parent details,,,Yes\n2,,x,B,GP,Child in Need Plan,,None of these,Yes\n3,,x,C,GP,,,perhaps,No\n4,,x,D,GP,,,None of these,No\n"
t.csv:2: error: q1f: "up-to-date parent details" is not an answer to this question: Yes or No (A, GP)
t.csv:3: error: q1: "None of these" is ticked together with a line of the checklist: put right which of them is meant (B, GP)
t.csv:4: error: q1: the box for "None of these" is neither ticked nor empty (C, GP)
1 file, 4 returns: 3 errors, 1 warning, 1 note
q1b=no:1 q1f=no:1 q9=yes:2 q9=no:2
# Nothing ticked: no answer. 0 in every box counts as not ticked if something else is answered.
$ try "1. Case,2. Agency,3.a. Child in Need Plan,3.b. up-to-date parent details,4. $q9\n1,,x,A,GP,,,Yes\n2,,x,B,GP,0,0,\n3,,x,C,GP,0,0,No\n"
t.csv:3: warning: q1: every box of this checklist is empty, and nothing else is answered: Jisc Online Surveys writes that also where nobody touched the boxes, so it counts as no answer (B, GP)
t.csv:3: warning: nothing is answered in this return (B, GP)
t.csv:4: warning: q1: every box of this checklist is empty in 1 return: counted as not ticked, but Jisc Online Surveys writes the same where nobody touched the boxes; a line "None of these" in the form tells these apart
1 file, 3 returns: 4 warnings, 1 note
q1b=no:1 q1f=no:1 q9=yes:1 q9=no:1
# Boxes and texts in one file, and Yes and No in the lines.
$ try "1. Case,2. Agency,3.a. Child in Need Plan,3.b. up-to-date parent details,4. $q9\n1,,x,A,GP,1,up-to-date parent details,Yes\n2,,x,B,GP,Yes,No,Yes\n"
1 file, 2 returns: 1 warning, 1 note
q1b=yes:1 q1b=no:1 q1f=yes:2 q9=yes:2
# What was written behind "Other", and comments below it.
$ try "1. Case,2. Agency,3. $q9,3.a. If you selected Other please specify:,4. Comments\n1,,x,A,GP,Other,Late,x\n"
t.csv:1: error: column 7, "3.a. If you selected Other please specify:": what was written behind the answer "Other" is not read: list every answer that can be given (if the column is not part of the template, give it a name less like that)
t.csv:1: warning: column 8, "4. Comments", stands behind a column that is not part of the template: ignored, like that one
1 file, 0 returns: 1 error, 2 warnings, 1 note

# In a file that is nobody's export the numbers are looked at.
$ printf "1. Case,2. Agency,1.6. Child in Need Plan,1.b. up-to-date parent details,3. $q9,4. Comments\nA,GP,Yes,No,Yes,late\n" | cinaudit check --all - | grep -v 'no column'
standard input:1: warning: column 3, "1.6. Child in Need Plan", and 1 more: the number is not the template's, and the text decides: it is read as q1f
1 file, 1 return: 2 warnings

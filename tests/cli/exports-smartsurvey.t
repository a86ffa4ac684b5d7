# SmartSurvey: one row of headings, and below it the lines of a checklist, each above its column. A
# ticked cell holds the line's text. The same four made-up returns as in the other samples.
$ counts() { cinaudit collate -k -f csv "$1" 2>/dev/null; }
$ comments() { cinaudit collate -f json "$1" 2>/dev/null | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }
$ cinaudit check tests/exports/smartsurvey.csv
tests/exports/smartsurvey.csv:1: note: columns that are not part of the template are ignored: "UserID", "Unique Id", "Started", "Tracking Link"
1 file, 4 returns: 1 note
$ counts tests/exports/microsoft-forms.csv >counts; comments tests/exports/microsoft-forms.csv >comments
$ counts tests/exports/smartsurvey.csv | diff counts -; comments tests/exports/smartsurvey.csv | diff comments -
$ cinaudit check tests/exports/smartsurvey.xlsx; counts tests/exports/smartsurvey.xlsx | diff counts -; comments tests/exports/smartsurvey.xlsx | diff comments -
tests/exports/smartsurvey.xlsx:1: note: columns that are not part of the template are ignored: "UserID", "Unique Id", "Started", "Tracking Link"
1 file, 4 returns: 1 note
# With semicolons, as some settings of Windows have it.
$ sed 's/;/./g; s/,/;/g' tests/exports/smartsurvey.csv | sed 's/name; date of birth address; etc/name, date of birth address, etc/g' >t.csv; cinaudit check t.csv | tail -n 1; counts t.csv | diff counts -
1 file, 4 returns: 1 note
# The second row is none if it has a case, or anything below another heading, or not each line.
$ try() { printf '%b' "$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q'; cinaudit collate -k -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $6 > 0 { print $3 "=" $4 ":" $6 }' | paste -sd' '; }
$ lines='"up-to-date basic information for the child (name, date of birth address, etc.)",up-to-date parent details,Does this include any male parent or carer in the household?,up-to-date details of other agencies or workers involved,case summary or chronology of key events,Child in Need Plan,Child in Need Meeting record'
$ try "Case,Agency,q1,,,,,,,q2\n,,$lines,\nA,GP,,,,,,Child in Need Plan,,Yes\n"
1 file, 1 return: 1 warning
q1a=no:1 q1b=no:1 q1c=no:1 q1d=no:1 q1e=no:1 q1f=yes:1 q1g=no:1 q2=yes:1
$ try "Case,Agency,q1,,,,,,,q2\nA,GP,$lines,Yes\n"
1 file, 1 return: 1 warning
q1a=yes:1 q1b=yes:1 q1c=yes:1 q1d=yes:1 q1e=yes:1 q1f=yes:1 q1g=yes:1 q2=yes:1
$ try "Case,Agency,q1,,,,,,,q2\n,,$lines,Yes\nA,GP,,,,,,Child in Need Plan,,Yes\n"
t.csv:2: error: case: missing: a return is known by its case and agency
1 file, 1 return: 1 error, 1 warning
q1a=no:1 q1b=no:1 q1c=no:1 q1d=no:1 q1e=no:1 q1f=yes:1 q1g=no:1 q2=yes:1
$ try "Case,Agency,q1,,q2\n,,up-to-date parent details,Child in Need Plan,\nA,GP,,Child in Need Plan,Yes\n"
t.csv:2: error: case: missing: a return is known by its case and agency
1 file, 1 return: 1 error, 1 warning
q1a=no:1 q1b=no:1 q1c=no:1 q1d=no:1 q1e=no:1 q1f=yes:1 q1g=no:1 q2=yes:1
# Without the second row, what stands there are the lines that are ticked.
$ sed 2d tests/exports/smartsurvey.csv >t.csv; cinaudit check --all t.csv | grep -v note; counts t.csv | diff counts -
# A cell below a line with the text of another line, and a line in the wrong order: the heading above a column decides.
$ try "Case,Agency,q1,,,,,,,q2\n,,$lines,\nA,GP,,Child in Need Plan,,,,Child in Need Plan,,Yes\n"
t.csv:3: error: q1b: "Child in Need Plan" is not an answer to this question: Yes or No (A, GP)
t.csv:3: note: q1: some lines are answered in words, and others are blank, in 1 return: counted as no answer
1 file, 1 return: 1 error, 1 warning, 1 note
q1f=yes:1 q2=yes:1
$ try 'Case,Agency,q1,,,,,,,q2\n,,Child in Need Meeting record,Child in Need Plan,case summary or chronology of key events,up-to-date details of other agencies or workers involved,Does this include any male parent or carer in the household?,up-to-date parent details,"up-to-date basic information for the child (name, date of birth address, etc.)",\nA,GP,,Child in Need Plan,,,,,,Yes\n'
1 file, 1 return: 1 warning
q1a=no:1 q1b=no:1 q1c=no:1 q1d=no:1 q1e=no:1 q1f=yes:1 q1g=no:1 q2=yes:1
# A line twice is no row of lines. Comments, and what was written behind "Other", below the list.
$ try "Case,Agency,q1,,,,,,,,q2\n,,$lines,Child in Need Plan,\nA,GP,,,,,,Child in Need Plan,,,Yes\n"
t.csv:2: error: q1: a line stands there twice, or none together with others
t.csv:2: error: case: missing: a return is known by its case and agency
1 file, 1 return: 2 errors, 1 warning
q1a=no:1 q1b=no:1 q1c=no:1 q1d=no:1 q1e=no:1 q1f=yes:1 q1g=no:1 q2=yes:1
$ try "Case,Agency,q1,,,,,,,,q2,\n,,$lines,Other (please specify),,Comments\nA,GP,,,,,,Child in Need Plan,,A letter,Yes,late\n"; cinaudit collate -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
t.csv:3: warning: column J has no heading, so what stands in it is not read, here "A letter": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 2 warnings
q1a=no:1 q1b=no:1 q1c=no:1 q1d=no:1 q1e=no:1 q1f=yes:1 q1g=no:1 q2=yes:1
["q2","late"]
# Its own numbers in front of the headings say nothing.
$ cinaudit check tests/exports/smartsurvey-numbered.csv; counts tests/exports/smartsurvey-numbered.csv | diff counts -; comments tests/exports/smartsurvey-numbered.csv | diff comments -
tests/exports/smartsurvey-numbered.csv:1: note: columns that are not part of the template are ignored: "UserID", "Unique Id", "Started", "Tracking Link"
1 file, 4 returns: 1 note
# A return that was not completed: it says so, or it has no end. All questions may be answered.
$ sed '3s/Completed/Partial/; 5s/Completed/Disqualified/; 7s#01/04/2014 08:19:52##' tests/exports/smartsurvey.csv | cinaudit check --all -
standard input:1: note: columns that are not part of the template are ignored: "UserID", "Unique Id", "Started", "Tracking Link"
standard input:3: warning: Status: "Partial": this return was not completed, says SmartSurvey, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (A, School)
standard input:5: warning: Status: "Disqualified": this return was not completed, says SmartSurvey, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (A, School Nurse)
standard input:7: warning: Ended: a blank: this return was not completed, says SmartSurvey, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (B, GP)
1 file, 4 returns: 3 warnings, 1 note
# Where the file is SmartSurvey's, the second row need not have all lines: the form may have fewer.
$ try 'UserID,Tracking Link,Case,Agency,q1,,q2\n,,,,up-to-date parent details,Child in Need Plan,\n1,,A,GP,,Child in Need Plan,Yes\n'
t.csv:1: note: columns that are not part of the template are ignored: "UserID", "Tracking Link"
1 file, 1 return: 1 warning, 1 note
q1b=no:1 q1f=yes:1 q2=yes:1
# Answers as numbers: one error, whatever they are of.
$ try 'UserID,Tracking Link,Case,Agency,Was immediate action needed?,q1,,q2,q3\n,,,,,up-to-date parent details,Child in Need Plan,,\n1,,A,GP,2,,1,1,2\n2,,B,GP,2,1,,1,\n3,,C,GP,2,,1,,\n'
t.csv:1: note: columns that are not part of the template are ignored: "UserID", "Tracking Link"
t.csv:3: error: immediate_action: "2" and 5 more answers of this file are codes, which the file does not explain: export it from SmartSurvey again, with the answers as text, not as numbers
1 file, 3 returns: 1 error, 1 warning, 1 note
q1b=yes:1 q1b=no:2 q1f=yes:2 q1f=no:1

# An alarm is not lost with what is left out: a return without a case or an agency, or whose cells may have moved, and a file that breaks off.
$ alarms() { cinaudit check "$@" | grep -v 'no column\|no line'; cinaudit collate -k "$@" 2>/dev/null | sed -n '/^!! Important/,/^$/p' | sed '/errors\? w/,$d'; cinaudit collate -k -f json "$@" 2>/dev/null | jq -c '.immediate_action.left_out[]'; }
$ printf '%s\n' case,agency,immediate_action,q2 A,GP,No,Yes ,GP,Yes,Yes C,,?,Yes 'D,GP,No,Yes,more' E,GP,Yes,Maybe >rows.csv; alarms rows.csv
rows.csv:3: error: this return is left out, and may call for immediate action: look at it now [1 of 3 like this; the others: rows.csv:4, rows.csv:5]
rows.csv:5: error: 5 cells, where there are 4 headings: a comma, or another mark that separates cells, has split one of them. In Excel, put its parts into one cell again, and save the file
rows.csv:3: error: case: missing: a return is known by its case and agency [1 of 2 like this; the other: rows.csv:4 (agency)]
rows.csv:6: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable (E, GP)
rows.csv:4: warning: immediate_action: "?" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant
--all prints each problem on its own line
1 file, 2 returns: 7 errors, 2 warnings
!! Important: 1 return says that immediate action is needed: GP, case E.

!! Important: 1 return that could not be read says that immediate action is
!! needed: rows.csv, line 3.

!! Important: 2 returns that could not be read may call for immediate action,
!! and must be looked at: rows.csv, line 4; GP, case D (rows.csv, line 5).

{"says":"yes","agency":"GP","source":"rows.csv","line":3}
{"says":"unreadable","case":"C","source":"rows.csv","line":4}
{"says":"unreadable","case":"D","agency":"GP","source":"rows.csv","line":5}
$ printf '%s\n' case,agency,immediate_action,q2 A,GP,No,Yes F,School,Yes,Yes 'G,School,Yes,"Yes' H,School,Yes,Yes >cut.csv; alarms cut.csv rows.csv
cut.csv:4: error: a field opens here with a quotation mark, and the file ends without the closing one
cut.csv:3: error: this return is left out with its file, and may call for immediate action: look at it now [1 of 2 like this; the other: cut.csv:4]
rows.csv:2: error: the return of GP on case A stands in cut.csv:2 already, the same in all that it says: take one of them away
rows.csv:3: error: this return is left out, and may call for immediate action: look at it now [1 of 3 like this; the others: rows.csv:4, rows.csv:5]
rows.csv:5: error: 5 cells, where there are 4 headings: a comma, or another mark that separates cells, has split one of them. In Excel, put its parts into one cell again, and save the file
rows.csv:3: error: case: missing: a return is known by its case and agency [1 of 2 like this; the other: rows.csv:4 (agency)]
rows.csv:6: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable (E, GP)
rows.csv:4: warning: immediate_action: "?" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant
--all prints each problem on its own line
2 files, 4 returns: 11 errors, 3 warnings
!! Important: 1 return says that immediate action is needed: GP, case E.

!! Important: 3 returns that could not be read say that immediate action is
!! needed: School, case F (cut.csv, line 3); School, case G (cut.csv, line 4);
!! rows.csv, line 3.

!! Important: 2 returns that could not be read may call for immediate action,
!! and must be looked at: rows.csv, line 4; GP, case D (rows.csv, line 5).

!! Important: 1 file could not be read, and must be looked at, since it may call
!! for immediate action: cut.csv.

{"says":"yes","case":"F","agency":"School","source":"cut.csv","line":3}
{"says":"yes","case":"G","agency":"School","source":"cut.csv","line":4}
{"says":"yes","agency":"GP","source":"rows.csv","line":3}
{"says":"unreadable","case":"C","source":"rows.csv","line":4}
{"says":"unreadable","case":"D","agency":"GP","source":"rows.csv","line":5}
{"says":"unknown","source":"cut.csv","line":null}
# In a form: a line that cannot be read, a name that is nearly right, a second answer.
$ printf '%s\n' item,answer,comments case,H, 'agency,Police,' 'immediate_acton,Yes,' 'q2,Yes,' >form.csv; printf '%s\n' item,answer,comments case,I, 'agency,Police,' 'immediate_action,No,' 'q2,Yes,' 'immediate_action,Yes,' >twice.csv; printf '%s\n' item,answer,comments case,J, 'agency,Police,' 'immediate_action,Yes,we rang, at once' 'q2,Yes,' >wide.csv; printf '%s\n' item,answer,comments case,K, 'agency,Police,' 'immediate_acton,no,' 'q2,Yes,' >plain.csv; alarms form.csv twice.csv wide.csv plain.csv
form.csv:4: error: item "immediate_acton": did you mean "immediate_action"? [1 of 2 like this; the other: plain.csv:4]
twice.csv:1: error: this return is left out, and may call for immediate action: look at it now (I, Police) [1 of 2 like this; the other: wide.csv:1]
wide.csv:4: error: 4 cells, where there are 3 headings: a comma, or another mark that separates cells, has split one of them. In Excel, put its parts into one cell again, and save the file
twice.csv:6: error: immediate_action: a second line for immediate_action
--all prints each problem on its own line
4 files, 2 returns: 6 errors, 4 warnings
!! Important: 1 return says neither Yes nor No on whether immediate action is
!! needed, and must be looked at: Police, case H.

!! Important: 2 returns that could not be read may call for immediate action,
!! and must be looked at: Police, case I (twice.csv, line 1); Police, case J
!! (wide.csv, line 1).

{"says":"unreadable","case":"I","agency":"Police","source":"twice.csv","line":1}
{"says":"unreadable","case":"J","agency":"Police","source":"wide.csv","line":1}
# In JSON: under a name that is nearly right, in the wrong place, twice; in a list that breaks off.
$ echo '[{"case":"L","agency":"GP","imediate_action":true,"answers":{"q2":"Yes"}},{"case":"M","agency":"GP","answers":{"q2":"Yes","immediate_action":"y"}},{"case":"N","agency":"GP","imediate_action":false,"answers":{"q2":"Yes"}},{"case":"O","agency":"GP","immediate_action":"No","Immediate action":"Yes","answers":{"q2":"Yes"}}]' >some.json; alarms some.json
some.json:1: error: this return is left out, and may call for immediate action: look at it now (O, GP)
some.json:1: error: [0].imediate_action: did you mean "immediate_action"? [1 of 2 like this; the other: some.json:1 ([2].imediate_action)]
some.json:1: error: [1].answers.immediate_action: not an item of the template "cin-plans-2014"
some.json:1: error: [3].Immediate action: immediate_action stands there twice
--all prints each problem on its own line
1 file, 3 returns: 5 errors
!! Important: 2 returns say neither Yes nor No on whether immediate action is
!! needed, and must be looked at: GP, case L; GP, case M.

!! Important: 1 return that could not be read may call for immediate action, and
!! must be looked at: GP, case O (some.json, line 1).

{"says":"unreadable","case":"O","agency":"GP","source":"some.json","line":1}
$ echo '[{"case":"P","agency":"GP","immediate_action":"Yes","answers":{"q2":"Yes"}},{"case":"Q","agency":"GP",' >cut.json; alarms cut.json some.json | grep -v some.json
cut.json:1: error: cut off: the return that begins here has no end
cut.json:1: error: this return is left out with its file, and may call for immediate action: look at it now
--all prints each problem on its own line
2 files, 4 returns: 7 errors
!! Important: 2 returns say neither Yes nor No on whether immediate action is
!! needed, and must be looked at: GP, case L; GP, case M.

!! Important: 1 return that could not be read says that immediate action is
!! needed: GP, case P (cut.json, line 1).

!! Important: 1 return that could not be read may call for immediate action, and

!! Important: 1 file could not be read, and must be looked at, since it may call
!! for immediate action: cut.json.

{"says":"yes","case":"P","agency":"GP","source":"cut.json","line":1}
{"says":"unknown","source":"cut.json","line":null}
# A file without a readable header: nobody knows.
$ printf '%s\n' 'case,agency,imediate action,q2' A,GP,Yes,Yes >header.csv; : >empty.csv; alarms header.csv empty.csv rows.csv | grep -v rows.csv
header.csv:1: error: column 3, "imediate action": did you mean "immediate_action"? (if the column is not part of the template, give it a name less like that)
empty.csv: error: the file is empty: ask for it again, or take it away
--all prints each problem on its own line
3 files, 2 returns: 9 errors, 3 warnings
!! Important: 1 return says that immediate action is needed: GP, case E.

!! Important: 1 return that could not be read says that immediate action is

!! Important: 2 returns that could not be read may call for immediate action,

!! Important: 2 files could not be read, and must be looked at, since they may
!! call for immediate action: header.csv; empty.csv.

{"says":"unknown","source":"header.csv","line":null}
{"says":"unknown","source":"empty.csv","line":null}
# The report's sections, the workbook, and letters in place of cases. The version for the public says nothing of them.
$ printf '%s\n' case,agency,immediate_action,q2 CIN1,GP,No,Yes CIN2,GP,No,Yes CIN3,GP,No,Yes CIN4,GP,No,Yes CIN5,GP,No,Yes 'CIN6,School (CIN6),Yes,Yes,more' >six.csv; cinaudit collate -k --only response six.csv 2>/dev/null | sed -n '/^Immediate action/,$p'; cinaudit collate -k --anonymise six.csv 2>/dev/null | sed -n '/^!! Important: 1 return/,/^$/p'; cinaudit collate -k -f markdown six.csv 2>/dev/null | grep 'could not be read says'; cinaudit collate -k -f html six.csv 2>/dev/null | grep -c 'could not be read says'
Immediate action

Of the 5 returns, 5 say that none was needed. What could not be read, and may
call for it, is named at the head of this report.
!! Important: 1 return that could not be read says that immediate action is
!! needed: School (F), case F (file 1.csv, line 7).

> **Important:** 1 return that could not be read says that immediate action is needed: School (CIN6), case CIN6 (six.csv, line 7).
1
$ cinaudit collate -k --publish six.csv 2>/dev/null | grep -ci 'immediate action'; cinaudit collate -k --publish -f json six.csv 2>/dev/null | grep -c 'immediate_action'; cinaudit collate -k --publish rows.csv rows.csv 2>&1 | tail -n 1
0
0
cinaudit: no version for the public is written: there are 2 returns, and at least 5 are needed
$ cinaudit collate -k -f xlsx -o six.xlsx six.csv cut.csv 2>/dev/null; unzip -p six.xlsx xl/sharedStrings.xml | grep -o '<t>[^<]*\(mmediate action\|could not be read\|, line \|cut.csv\|Case CIN\)[^<]*' | head -n 14
<t>Immediate action
<t>3 returns that could not be read say that immediate action is needed:
<t>six.csv, line 7: Case CIN6, School (CIN6)
<t>cut.csv, line 3: Case F, School
<t>cut.csv, line 4: Case G, School
<t>1 file could not be read, and may call for immediate action:
<t>cut.csv
<t>5 errors found: what could not be read is left out, and the sheet Problems lists it.
<t>Missing answers are blanks, answers that could not be read, and returns not received. What the positive share would be if none of them, or all of them, were positive stands beside them.
<t>this return is left out, and may call for immediate action: look at it now (CIN6, School (CIN6))
<t>this return is left out with its file, and may call for immediate action: look at it now
# Without --keep-going there is no report, and the error says it.
$ cinaudit collate cut.csv
! cut.csv:4: error: a field opens here with a quotation mark, and the file ends without the closing one
! cut.csv:3: error: this return is left out with its file, and may call for immediate action: look at it now [1 of 2 like this; the other: cut.csv:4]
! cut.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! --all prints each problem on its own line
! cinaudit: no report is written, because of 3 errors (--keep-going writes one without what cannot be read)
[1]
# A file that another replaces has no alarm any more, and nothing in it stops the report; a note names the alarm.
$ printf '%s\n' case,agency,immediate_action,q2 A,GP,Yes,Maybe B,GP,No,Yes >first.csv; printf '%s\n' case,agency,immediate_action,q2 A,GP,No,Yes >second.csv; round() { printf '{"schema":"cinaudit.round/1","returns":["*st.csv","second.csv"],"superseded":[%s]}\n' "$1" >round.json; cinaudit check --round round.json | grep -v 'no column'; cinaudit collate --round round.json -f json 2>/dev/null | jq -c '.returns, .immediate_action, [.problems[] | select(.severity != "warning") | .message]'; }
$ round '{"file":"first.csv","case":"A","agency":"GP"}'
first.csv:2: note: left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts
--all prints each problem on its own line
2 files, 3 returns: 2 warnings, 1 note
2
{"needed":0,"not_needed":2,"not_said":0,"returns":[],"unreadable":0,"to_look_at":[],"left_out":[]}
["left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts"]
$ round '{"file":"first.csv"}'
first.csv:2: note: left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts [1 of 2 like this; the other: first.csv:3]
--all prints each problem on its own line
2 files, 3 returns: 1 warning, 2 notes
1
{"needed":0,"not_needed":1,"not_said":0,"returns":[],"unreadable":0,"to_look_at":[],"left_out":[]}
["left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts","left out: the round's manifest lists this return as superseded (B, GP)"]
$ round '{"file":"first.csv","case":"B","agency":"GP"}'
first.csv:2: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable (A, GP)
second.csv:2: warning: a second return of GP on case A, and it says something else than first.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
first.csv:3: note: left out: the round's manifest lists this return as superseded (B, GP)
--all prints each problem on its own line
--suggest prints lines for the manifest that mend what can be mended there
2 files, 3 returns: 1 error, 3 warnings, 1 note
# So it is if the file breaks off, has no header that can be read, or a return without an agency.
$ cp cut.csv first.csv; round '{"file":"first.csv"}'; cinaudit collate -k --round round.json -f json 2>/dev/null | jq -c '.returns, .immediate_action'
first.csv:2: note: left out: the round's manifest lists this return as superseded (A, GP) [1 of 2 like this; the other: first.csv:3]
--all prints each problem on its own line
2 files, 3 returns: 1 warning, 2 notes
1
{"needed":0,"not_needed":1,"not_said":0,"returns":[],"unreadable":0,"to_look_at":[],"left_out":[]}
["left out: the round's manifest lists this return as superseded (A, GP)","left out: the round's manifest lists this return as superseded (F, School). It may call for immediate action, which no longer counts"]
1
{"needed":0,"not_needed":1,"not_said":0,"returns":[],"unreadable":0,"to_look_at":[],"left_out":[]}
$ cp header.csv first.csv; round '{"file":"first.csv"}'
first.csv: note: left out: the round's manifest lists this file as superseded
2 files, 1 return: 1 warning, 1 note
1
{"needed":0,"not_needed":1,"not_said":0,"returns":[],"unreadable":0,"to_look_at":[],"left_out":[]}
["left out: the round's manifest lists this file as superseded"]
$ printf '%s\n' case,agency,immediate_action,q2 A,,Yes,Maybe A,GP,Yes,N0 >first.csv; round '{"file":"first.csv"}'; round '{"file":"first.csv","case":"A","agency":"GP"}'
first.csv:2: note: left out: the round's manifest lists this return as superseded. It may call for immediate action, which no longer counts [1 of 2 like this; the other: first.csv:3]
--all prints each problem on its own line
2 files, 2 returns: 1 warning, 2 notes
1
{"needed":0,"not_needed":1,"not_said":0,"returns":[],"unreadable":0,"to_look_at":[],"left_out":[]}
["left out: the round's manifest lists this return as superseded. It may call for immediate action, which no longer counts","left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts"]
first.csv:2: error: this return is left out, and may call for immediate action: look at it now
first.csv:2: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable
first.csv:2: error: agency: missing: a return is known by its case and agency
first.csv:3: note: left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts
--all prints each problem on its own line
--suggest prints lines for the manifest that mend what can be mended there
2 files, 2 returns: 3 errors, 2 warnings, 1 note
# A row of a return that is replaced may have too many fields; what is wrong before and behind it stays.
$ printf '%s\n' case,agency,immediate_action,q2 A,GP,Yes,Perhaps 'A,School,Yes,N0,more' A,Police,No,Perhaps >first.csv; round '{"file":"first.csv","case":"A","agency":"School"}'; cinaudit collate -k --round round.json -f json 2>/dev/null | jq -c '.returns, .immediate_action'
first.csv:2: error: q2: "Perhaps" is not an answer to this question: Yes, No or Not applicable (A, GP) [1 of 2 like this; the other: first.csv:4 (q2)]
second.csv:2: warning: a second return of GP on case A, and it says something else than first.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
first.csv:3: note: left out: the round's manifest lists this return as superseded (A, School). It may call for immediate action, which no longer counts
--all prints each problem on its own line
--suggest prints lines for the manifest that mend what can be mended there
2 files, 3 returns: 2 errors, 3 warnings, 1 note
3
{"needed":1,"not_needed":2,"not_said":0,"returns":[{"case":"A","agency":"GP","source":"first.csv"}],"unreadable":0,"to_look_at":[],"left_out":[]}
$ printf '%s' '[{"case":"A","agency":"GP","answers":{"q12":"Yes"},"immediate_action":3},{"case":"A","agency":"Police","answers":{"q2":"Perhaps"}}]' >first.csv; round '{"file":"first.csv","case":"A","agency":"GP"}'
first.csv:1: error: [1].answers.q2: "Perhaps" is not an answer to this question: Yes, No or Not applicable (A, Police)
first.csv:1: note: left out: the round's manifest lists this return as superseded (A, GP). It may call for immediate action, which no longer counts
--suggest prints lines for the manifest that mend what can be mended there
2 files, 2 returns: 1 error, 1 warning, 1 note

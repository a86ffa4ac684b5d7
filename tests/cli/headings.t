# Headings that take no part, two rows of them, or none: nothing below them is lost without a word.
$ counts() { cinaudit collate --all -k -f csv "$1" 2>/dev/null | awk -F, '$1 == "overall" && $6 > 0 { print $3 "=" $4 ":" $6 }' | paste -sd' '; }
$ try() { printf '%b' "$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q'; counts t.csv; }
# SurveyMonkey writes a checklist as one heading and then columns without one. A second row names them.
$ cinaudit check --all tests/exports/surveymonkey.csv; counts tests/exports/surveymonkey.csv
tests/exports/surveymonkey.csv:1: note: columns that are not part of the template are ignored: "Respondent ID", "Collector ID", "Start Date"
1 file, 3 returns: 1 note
q1a=yes:2 q1a=no:1 q1b=yes:3 q1c=yes:2 q1c=no:1 q1d=yes:2 q1d=no:1 q1e=yes:2 q1e=no:1 q1f=yes:3 q1g=yes:2 q1g=no:1 q2=yes:2 q2=no:1 q3=yes:2 q3=no:1 q4=yes:2 q4=no:1 q5=yes:2 q5=no:1 q6=yes:2 q6=no:1 q7=yes:2 q7=no:1 q8=yes:2 q8=no:1 q9=yes:2 q9=no:1 q10=yes:2 q10=no:1 q11=yes:2 q11=no:1
$ cinaudit check --all tests/exports/surveymonkey.xlsx; counts tests/exports/surveymonkey.xlsx
tests/exports/surveymonkey.xlsx:1: note: columns that are not part of the template are ignored: "Respondent ID", "Collector ID", "Start Date"
1 file, 3 returns: 1 note
q1a=yes:2 q1a=no:1 q1b=yes:3 q1c=yes:2 q1c=no:1 q1d=yes:2 q1d=no:1 q1e=yes:2 q1e=no:1 q1f=yes:3 q1g=yes:2 q1g=no:1 q2=yes:2 q2=no:1 q3=yes:2 q3=no:1 q4=yes:2 q4=no:1 q5=yes:2 q5=no:1 q6=yes:2 q6=no:1 q7=yes:2 q7=no:1 q8=yes:2 q8=no:1 q9=yes:2 q9=no:1 q10=yes:2 q10=no:1 q11=yes:2 q11=no:1
# Without the second row, what stands in the columns are the lines that are ticked.
$ list="Case,Agency,Does your agency's file for this child contain?"
$ try "$list,,\nA,School,up-to-date parent details,Child in Need Plan,Child in Need Meeting record\nB,School,,,Child in Need Plan\nC,GP,,,\n"
t.csv:4: warning: nothing is answered in this return (C, GP)
1 file, 3 returns: 2 warnings
q1a=no:2 q1b=yes:1 q1b=no:1 q1c=no:2 q1d=no:2 q1e=no:2 q1f=yes:2 q1g=yes:1 q1g=no:1
$ try "$list,,,q2,\nA,School,up-to-date parent details; Child in Need Plan,,,Yes,\nB,School,None of these,,,Yes,\n"
1 file, 2 returns: 1 warning
q1a=no:2 q1b=yes:1 q1b=no:1 q1c=no:2 q1d=no:2 q1e=no:2 q1f=yes:1 q1f=no:1 q1g=no:2 q2=yes:2
# Anything else in them is an error, and so are a line twice and "None of these" beside another.
$ try "$list,,q2\nA,School,up-to-date parent details,see the file,Yes\nB,School,Child in Need Plan,Child in Need Plan,No\nC,School,None of these,Child in Need Plan,No\n"
t.csv:2: error: q1: "see the file" is not a line of this checklist (A, School)
t.csv:3: error: q1: a line stands there twice, or none together with others (B, School)
t.csv:4: error: q1: a line stands there twice, or none together with others (C, School)
1 file, 3 returns: 3 errors, 1 warning
q2=yes:1 q2=no:2
# Answers below the names of the lines, comments, and a box for "none".
$ try "$list,,,q2,\n,Response,up-to-date parent details,Child in Need Plan,Comments,Response,Comments:\nA,School,Yes,No,On the old file.,Yes,Late.\n"; cinaudit collate --all -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
1 file, 1 return: 1 warning
q1b=yes:1 q1f=no:1 q2=yes:1
["q1","On the old file."]
["q2","Late."]
$ try "$list,,,q2\nOpen-Ended Response,Response,up-to-date parent details,Child in Need Plan,None of these,Response\nA,School,up-to-date parent details,,,Yes\nB,School,,,None of these,No\nC,School,,,,No\n"
1 file, 3 returns: 2 warnings
q1a=no:2 q1b=yes:1 q1b=no:1 q1c=no:2 q1d=no:2 q1e=no:2 q1f=no:2 q1g=no:2 q2=yes:1 q2=no:2
# A line that is not one of the checklist's, and one that is nearly.
$ try "$list,,\n,Response,up-to-date parent details,Other (please specify)\nA,School,up-to-date parent details,A letter,\n"
t.csv:3: warning: column D has no heading, so what stands in it is not read, here "A letter": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 2 warnings
q1b=yes:1
$ try "$list,,\n,Response,up-to-date parent details,Child in Need Pla\nA,School,up-to-date parent details,Child in Need Plan\n"
t.csv:1: error: column 4, "Child in Need Pla": did you mean "q1f"? (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 1 error, 1 warning

# The text of another line is no tick.
$ try 'case,agency,q1a,q1b\nA,School,up-to-date parent details,up-to-date parent details\n'
t.csv:2: error: q1a: "up-to-date parent details" is not an answer to this question: Yes or No (A, School)
1 file, 1 return: 1 error, 1 warning
q1b=yes:1
# Text below no heading at all: a warning for each column, and from collate too.
$ try 'case,agency,q2,,q3,\nA,School,Yes,"The minutes were never sent",No,\nB,School,Yes,,No,\nC,GP,No,"Nor\nwas the plan",No, \nD,GP,,see me,,again\n'
t.csv:6: warning: nothing is answered in this return (D, GP)
t.csv:2: warning: column D has no heading, so what stands in it is not read, here "The minutes were never sent", nor are 2 more of its cells: if it matters, give the column a heading, such as "Comments"
t.csv:6: warning: column F has no heading, so what stands in it is not read, here "again": if it matters, give the column a heading, such as "Comments"
1 file, 4 returns: 4 warnings
q2=yes:2 q2=no:1 q3=no:3
$ cinaudit collate --all -f json t.csv 2>&1 >/dev/null | grep column.D
t.csv:2: warning: column D has no heading, so what stands in it is not read, here "The minutes were never sent", nor are 2 more of its cells: if it matters, give the column a heading, such as "Comments"
$ try 'item,answer,comments,,\ncase,A,,,\nagency,GP,,,\nq2,Yes,,my own note,\n' | grep -v 'no line for'
t.csv:4: warning: column D has no heading, so what stands in it is not read, here "my own note": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 2 warnings
q2=yes:1
$ try 'case,agency,"",q2\nA,School,,Yes\n'
1 file, 1 return: 1 warning
q2=yes:1
# A title, blank rows and "sep=" above the headings; line 1 is not the headings' line then.
$ try 'Our returns,,\n,,\ncase,agency,q2\nA,School,Yes\n'
t.csv:1: warning: the row "Our returns" stands above the headings, which are on line 3: not read
1 file, 1 return: 2 warnings
q2=yes:1
$ try '"Audit of plans, autumn"\n\nSchool year,2014,\n,Case A only,\ncase;agency;q2\nA;School;Maybe\n'
t.csv:1: warning: the row "Audit of plans, autumn", and 2 more below it, stand above the headings, which are on line 5: not read
t.csv:6: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable (A, School)
1 file, 1 return: 1 error, 2 warnings

$ try 'sep=;\ncase;agency;q2\nA;School;Yes\n'
1 file, 1 return: 1 warning
q2=yes:1
$ try 'SEP=,\r\n,,\r\ncase,agency,q2\r\nA,School,Yes\r\n'
1 file, 1 return: 1 warning
q2=yes:1
$ try ',,\ncase,agency,q2\nA,School,Yes\n'
1 file, 1 return: 1 warning
q2=yes:1
$ try 'Our form,,\nitem,answer,comments\ncase,A,\nagency,GP,\nq2,Yes,\n' | grep -v 'no line for'
t.csv:1: warning: the row "Our form" stands above the headings, which are on line 2: not read
1 file, 1 return: 2 warnings
q2=yes:1
$ try 'Our returns,,\ncase,agncy,q2\nA,School,Yes\n'
t.csv:1: warning: the row "Our returns" stands above the headings, which are on line 2: not read
t.csv:2: error: no column for the agency: give the column that has it the heading "agency" (or "Organisation", "Service" or "Name of agency")
t.csv:2: error: column 2, "agncy": did you mean "agency"? (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 2 errors, 1 warning

# A case or an agency without a column is said first of all, and a right heading is not called wrong.
$ try 'case,Comments,q2,Comments\nA,x,Yes,y\n'
t.csv:1: error: no column for the agency: give the column that has it the heading "agency" (or "Organisation", "Service" or "Name of agency")
1 file, 0 returns: 1 error

$ try 'Agency,q2,Commnts\nSchool,Yes,y\n'
t.csv:1: error: no column for the case: give the column that has it the heading "case" (or "Case ref" or "Child")
1 file, 0 returns: 1 error

# Comments whose number contradicts their place, and numbers that only count them.
$ try 'case,agency,q2,q3,Comments 2\nA,School,Yes,Yes,Late.\n'
t.csv:1: error: column 5, "Comments 2", stands behind question 3: move it behind the question that it is about, or call it "q3_comments" if it is about this one
1 file, 0 returns: 1 error, 1 warning

$ try 'case,agency,q2,Comments (2),q3,comments: 3,q1a,q1b,Comment 1\nA,School,Yes,first,No,second,Yes,No,third\n'; cinaudit collate --all -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
1 file, 1 return: 1 warning
q1a=yes:1 q1b=no:1 q2=yes:1 q3=no:1
["q1","third"]
["q2","first"]
["q3","second"]
$ try 'case,agency,q2,Comments,q7,Comments2,q9,Comments:3\nA,School,Yes,first,No,second,Yes,third\n'; cinaudit collate --all -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
1 file, 1 return: 1 warning
q2=yes:1 q7=no:1 q9=yes:1
["q2","first"]
["q7","second"]
["q9","third"]
$ try 'case,agency,q2,Comments,q7,Comments2,q9,Comments4\nA,School,Yes,first,No,second,Yes,third\n'
t.csv:1: error: column 6, "Comments2", stands behind question 7: move it behind the question that it is about, or call it "q7_comments" if it is about this one
t.csv:1: error: column 8, "Comments4", stands behind question 9: move it behind the question that it is about, or call it "q9_comments" if it is about this one
1 file, 0 returns: 2 errors, 1 warning

$ try 'case,agency,q2,Comments 1\nA,School,Yes,x\n'
t.csv:1: error: column 4, "Comments 1", stands behind question 2: move it behind the question that it is about, or call it "q2_comments" if it is about this one
1 file, 0 returns: 1 error, 1 warning

# A line of a checklist by a number or letter that it does not have: no hint names another question.
$ try 'case,agency,q1_1,Q1.2,Q1:12,q1h,q2\nA,School,Yes,Yes,Yes,Yes,Yes\n'
t.csv:1: error: column 3, "q1_1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
t.csv:1: error: column 4, "Q1.2": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
t.csv:1: error: column 5, "Q1:12": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
t.csv:1: error: column 6, "q1h": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 4 errors, 1 warning

$ try 'case,agency,q2_1,q12,q2\nA,School,Yes,Yes,Yes\n'
t.csv:1: error: column 3, "q2_1": did you mean "q2"? (if the column is not part of the template, give it a name less like that)
t.csv:1: error: column 4, "q12": the template has no question of that number (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 2 errors, 1 warning

$ printf '{"case": "A", "agency": "GP", "answers": {"q1_1": "Yes", "q1.10": "No", "q2": "Yes"}}' >t.json; cinaudit check --all t.json
t.json:1: error: answers.q1_1: not an item of the template "cin-plans-2014": the checklist "q1" has no line of that name: they are called "q1a" to "q1g"
t.json:1: error: answers.q1.10: not an item of the template "cin-plans-2014": the checklist "q1" has no line of that name: they are called "q1a" to "q1g"
1 file, 1 return: 2 errors
[1]
$ try 'item,answer\ncase,A\nagency,GP\nq1.1,Yes\nq1z,Yes\n' | grep -v 'no line for'
t.csv:4: error: item "q1.1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g"
t.csv:5: error: item "q1z": the checklist "q1" has no line of that name: they are called "q1a" to "q1g"
t.csv:1: warning: nothing is answered in this return (A, GP)
1 file, 1 return: 2 errors, 2 warnings

# Numbered headings: the text decides, and a number that contradicts it is a warning.
$ history='Is there evidence that previous family history has informed the Child In Need Plan?'
$ try "1. Case,2. Agency,3. $history,4. Comments\nA,School,Yes,Late.\n"; cinaudit collate --all -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
t.csv:1: warning: column 3, "3. Is there evidence that previous family history has inform…": the number is not the template's, and the text decides: it is read as q9
1 file, 1 return: 2 warnings
q9=yes:1
["q9","Late."]
$ try "Q1 Case,Q2: Agency,Question 9 - $history,Q5) Family history,q2\nA,School,Yes,No,Yes\n"
t.csv:1: error: two columns for q9: columns 3 and 4
t.csv:1: warning: column 4, "Q5) Family history": the number is not the template's, and the text decides: it is read as q9
1 file, 0 returns: 1 error, 2 warnings

$ try "case,agency,9) Family history,9. Comments,1a. Child in Need Plan,2. 3,q1 - parent details\nA,School,Yes,x,No,Yes,Yes\n"
t.csv:1: error: column 6, "2. 3": did you mean "q2"? (if the column is not part of the template, give it a name less like that)
t.csv:1: warning: column 5, "1a. Child in Need Plan", and 1 more: the number is not the template's, and the text decides: it is read as q1f
1 file, 0 returns: 1 error, 2 warnings

$ try "case,agency,9. $history,2. Comments\nA,School,Yes,x\n"
t.csv:1: error: column 4, "2. Comments", stands behind question 9: move it behind the question that it is about, or call it "q9_comments" if it is about this one
1 file, 0 returns: 1 error, 1 warning

$ try "item,answer\n1. Case,A\n2. Agency,GP\n3. $history,Yes\n" | grep -v 'no line for'
t.csv:4: warning: item "3. Is there evidence that previous family history has inform…": the number is not the template's, and the text decides: it is read as q9
1 file, 1 return: 2 warnings
q9=yes:1
# Below the returns: remarks, totals and signatures are not read, and a warning says so.
$ try 'case,agency,q2,q3,q3_comments\nA,School,Yes,No,x\n,,,,\nTotal,,1,0,\n,,100%,0.5,\nSeen by the lead,,,,\n"Notes",,,,"all sent"\n'
t.csv:3: note: an empty row: passed over
t.csv:4: warning: the row "Total" is not read: it looks like a row of totals. If it is a return, give its case another name
t.csv:5: warning: the row "100%" is not read: it names no case and answers no question (if it is a return, fill them in)
t.csv:6: warning: the row "Seen by the lead" is not read: it names no agency and answers no question (if it is a return, fill them in)
t.csv:7: warning: the row "Notes" is not read: it names no agency and answers no question (if it is a return, fill them in)
1 file, 1 return: 5 warnings, 1 note
q2=yes:1 q3=no:1
$ try 'case,agency,q2\nA,School,Yes\nSeen by the lead\n'
t.csv:3: warning: the row "Seen by the lead" is not read: it names no agency and answers no question (if it is a return, fill them in)
1 file, 1 return: 2 warnings
q2=yes:1
# What could be a return is none the less an error.
$ try 'case,agency,completed,q2\nA,,,Yes\n,School,,Maybe\nB,,2014-03-20,\n,,,see notes\n'
t.csv:2: error: agency: missing: a return is known by its case and agency
t.csv:3: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable
t.csv:3: error: case: missing: a return is known by its case and agency
t.csv:4: error: agency: missing: a return is known by its case and agency
t.csv:5: error: q2: "see notes" is not an answer to this question: Yes, No or Not applicable
t.csv:5: error: case: missing: a return is known by its case and agency
1 file, 0 returns: 6 errors, 1 warning

$ try 'q2,case,agency\nYes,A,\n,Notes,\n'
t.csv:2: error: agency: missing: a return is known by its case and agency
t.csv:3: warning: the row "Notes" is not read: it names no agency and answers no question (if it is a return, fill them in)
1 file, 0 returns: 1 error, 2 warnings

$ try 'case,agency,q2,q2_comments\nA,,Perhaps,kept\nB,School,Yes,kept\n'; cinaudit collate --all -k -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'
t.csv:2: error: q2: "Perhaps" is not an answer to this question: Yes, No or Not applicable
t.csv:2: error: agency: missing: a return is known by its case and agency
1 file, 1 return: 2 errors, 1 warning
q2=yes:1
["q2","kept"]
# So below and between the lines of a form.
$ try 'item,question,answer,comments\ncase,,A,\nagency,,GP,\nq2,,Yes,\nNotes,,,\nSeen by,the lead,,\n,signed for the agency,,\n' | grep -v 'no line for'
t.csv:5: warning: the row "Notes" is not read: it names no item of the template and has no answer
t.csv:6: warning: the row "Seen by", "the lead" is not read: it names no item of the template and has no answer
t.csv:7: warning: the row "signed for the agency" is not read: it names no item of the template and has no answer
1 file, 1 return: 4 warnings
q2=yes:1
$ try 'item,question,answer,comments\ncase,,A,\nagency,,GP,\nq2,,Yes,\nNotes,,All sent,\n,,,Late\nq12,,,\nq3x,,,\n' | grep -v 'no line for'
t.csv:5: warning: the row "Notes" is not read, nor what it says, "All sent": it names no item of the template. If that belongs to a question, put it on the line of that question
t.csv:6: error: no item is named on this line
t.csv:7: error: item "q12": the template has no question of that number
t.csv:8: error: item "q3x": did you mean "q3"?
1 file, 1 return: 3 errors, 2 warnings
q2=yes:1
# A line break in a column that is not read, or behind an answer, costs nothing.
$ try 'Timestamp,Case,Your agency,q2,Anything else?,Your role\n1,A,GP,"Yes\n","one\ntwo","Lead,\nnurse"\n2,B,GP,No,"\n",\n'
t.csv:1: note: columns that are not part of the template are ignored: "Timestamp", "Anything else?"
1 file, 2 returns: 1 warning, 1 note
q2=yes:1 q2=no:1
$ try 'item,question,answer,mine,comments\ncase,,A,,\nagency,,GP,,\nq2,"Was it\nseen?","Yes\n","a\nb","c\nd"\n' | grep -v 'no line for'
t.csv:1: note: columns that are not part of the template are ignored: "mine"
1 file, 1 return: 1 warning, 1 note
q2=yes:1
$ try 'Case,Your agency,q2,Anything else?,q3\nA,GP,Yes,"one,No\nB,GP,No,two"\n'
t.csv:1: note: columns that are not part of the template are ignored: "Anything else?"
t.csv:2: error: this text holds what looks like a whole record: a quotation mark that opens here has probably swallowed it
t.csv:2: warning: 4 cells, where there are 5 headings: the rest is counted as no answer
1 file, 0 returns: 1 error, 2 warnings, 1 note

$ try 'Case,Your agency,q2,Anything else?,q3\nA,GP,Yes,"one\nB,GP,No,two,No\n",Yes\n'
t.csv:1: note: columns that are not part of the template are ignored: "Anything else?"
t.csv:2: error: this text holds what looks like a whole record: a quotation mark that opens here has probably swallowed it
1 file, 0 returns: 1 error, 1 warning, 1 note

$ try 'Case,Your agency,q2\nA,"G\nP",Yes\nB,GP,"Yes\nNo"\n'
t.csv:2: error: agency: a line break inside a cell that is no comment: take it out. If the cell holds what belongs into others, a quotation mark (") is missing or too many
t.csv:4: error: q2: "Yes\nNo" holds two answers: leave the one that is meant, or put it right under "corrections" in the round's manifest (B, GP)
t.csv:4: error: q2: a line break inside a cell that is no comment: take it out. If the cell holds what belongs into others, a quotation mark (") is missing or too many
1 file, 0 returns: 3 errors, 1 warning


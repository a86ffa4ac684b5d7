# Exports of form services, as they come: Microsoft Forms (saved from Excel), Google Forms (its
# sheet downloaded as CSV) and LimeSurvey (question codes, full answers). The same four made-up
# returns are in each.
$ for service in microsoft-forms google-forms limesurvey; do cinaudit check tests/exports/$service.csv; done
tests/exports/microsoft-forms.csv:1: note: columns that are not part of the template are ignored: "ID", "Start time", "Completion time", "Email", "Name", "Last modified time"
1 file, 4 returns: 1 note
tests/exports/google-forms.csv:1: note: columns that are not part of the template are ignored: "Timestamp"
1 file, 4 returns: 1 note
tests/exports/limesurvey.csv:1: note: columns that are not part of the template are ignored: "id", "lastpage", "startlanguage", "seed"
1 file, 4 returns: 1 note
$ cinaudit collate -f csv tests/exports/microsoft-forms.csv >microsoft.csv; grep ^overall microsoft.csv
overall,,q1a,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q1a,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q1b,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q1b,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q1c,yes,positive,1,4,4,4,0,0,0,25.0,25.0
overall,,q1c,no,negative,3,4,4,4,0,0,0,75.0,75.0
overall,,q1d,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q1d,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q1e,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q1e,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q1f,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q1f,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q1g,yes,positive,1,4,4,4,0,0,0,25.0,25.0
overall,,q1g,no,negative,3,4,4,4,0,0,0,75.0,75.0
overall,,q2,yes,positive,2,4,4,3,0,0,0,50.0,66.7
overall,,q2,no,negative,1,4,4,3,0,0,0,25.0,33.3
overall,,q2,not_applicable,not_applicable,1,4,4,3,0,0,0,25.0,
overall,,q3,yes,positive,2,4,3,3,1,0,0,66.7,66.7
overall,,q3,no,negative,1,4,3,3,1,0,0,33.3,33.3
overall,,q3,not_applicable,not_applicable,0,4,3,3,1,0,0,0.0,
overall,,q4,yes,positive,1,4,4,3,0,0,0,25.0,33.3
overall,,q4,no,negative,2,4,4,3,0,0,0,50.0,66.7
overall,,q4,not_applicable,not_applicable,1,4,4,3,0,0,0,25.0,
overall,,q5,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q5,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q6,yes,positive,2,4,3,2,1,0,0,66.7,100.0
overall,,q6,no,negative,0,4,3,2,1,0,0,0.0,0.0
overall,,q6,not_applicable,not_applicable,1,4,3,2,1,0,0,33.3,
overall,,q7,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q7,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q8,yes,positive,1,4,4,3,0,0,0,25.0,33.3
overall,,q8,no,negative,1,4,4,3,0,0,0,25.0,33.3
overall,,q8,not_sure,unsure,1,4,4,3,0,0,0,25.0,33.3
overall,,q8,not_applicable,not_applicable,1,4,4,3,0,0,0,25.0,
overall,,q9,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q9,no,negative,1,4,4,4,0,0,0,25.0,25.0
overall,,q9,dont_know,unsure,1,4,4,4,0,0,0,25.0,25.0
overall,,q10,yes,positive,3,4,4,4,0,0,0,75.0,75.0
overall,,q10,no,negative,1,4,4,4,0,0,0,25.0,25.0
overall,,q11,yes,neutral,2,4,3,3,1,0,0,66.7,66.7
overall,,q11,no,neutral,1,4,3,3,1,0,0,33.3,33.3
$ cinaudit collate -f csv tests/exports/google-forms.csv | diff microsoft.csv -
$ cinaudit collate -f csv tests/exports/limesurvey.csv | diff microsoft.csv -
$ comments() { cinaudit collate -f json tests/exports/$1 | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }; comments microsoft-forms.csv | tee comments.json
1
["q1","A","School","The plan is on file, \"draft 2\" of it.\nNo minutes were sent."]
["q7","A","School","The GP was not asked; nor was housing."]
["q10","A","School Nurse","The level was questioned at the last meeting."]
["q11","B","Children's Social Care","Home visits are recorded in the child’s words."]
$ comments google-forms.csv | diff comments.json -; comments limesurvey.csv | diff comments.json -
# Sub-sets of the questions. The checklist as a Likert question and as a grid, with Yes and No in
# every row, as boxes in a download, and with the text of questions as headings.
$ for export in microsoft-forms-likert google-forms-grid google-forms-boxes limesurvey-text; do cinaudit check tests/exports/$export.csv; done
tests/exports/microsoft-forms-likert.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q10, q11: counted as no answer
tests/exports/microsoft-forms-likert.csv:1: note: columns that are not part of the template are ignored: "ID", "Start time", "Completion time", "Email", "Name"
1 file, 4 returns: 1 warning, 1 note
tests/exports/google-forms-grid.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q10, q11: counted as no answer
tests/exports/google-forms-grid.csv:1: note: columns that are not part of the template are ignored: "Timestamp"
1 file, 4 returns: 1 warning, 1 note
tests/exports/google-forms-boxes.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q10, q11: counted as no answer
tests/exports/google-forms-boxes.csv:1: note: columns that are not part of the template are ignored: "Timestamp"
1 file, 4 returns: 1 warning, 1 note
tests/exports/limesurvey-text.csv:1: warning: no column for q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
tests/exports/limesurvey-text.csv:1: note: columns that are not part of the template are ignored: "Response ID", "Last page", "Start language", "Seed"
1 file, 4 returns: 1 warning, 1 note
$ grep -E ',(q1[a-g]|q2|q9),' microsoft.csv >subset.csv; wc -l <subset.csv
140
$ for form in microsoft-forms-likert google-forms-grid google-forms-boxes; do cinaudit collate -f csv tests/exports/$form.csv | grep -E ',(q1[a-g]|q2|q9),' | diff subset.csv -; done
! tests/exports/microsoft-forms-likert.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q10, q11: counted as no answer
! tests/exports/google-forms-grid.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q10, q11: counted as no answer
! tests/exports/google-forms-boxes.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q10, q11: counted as no answer
$ cinaudit collate -f csv tests/exports/limesurvey-text.csv | grep -E ',q1[a-g],' | diff <(grep -E ',q1[a-g],' microsoft.csv) -
! tests/exports/limesurvey-text.csv:1: warning: no column for q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
# LimeSurvey's answer codes have nothing for a box without a tick, which is no answer: every share
# would be 100 per cent. A warning says so.
$ cinaudit check tests/exports/limesurvey-codes.csv
tests/exports/limesurvey-codes.csv:1: warning: no column for q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
tests/exports/limesurvey-codes.csv:4: warning: nothing is answered in this return (A, School Nurse)
tests/exports/limesurvey-codes.csv:1: warning: q1: the only answer in this file is Yes, and lines that are blank count as no answer: if these are boxes to tick, the export has to say No for one that was not ticked (in LimeSurvey: export full answers)
tests/exports/limesurvey-codes.csv:1: note: columns that are not part of the template are ignored: "id", "lastpage", "startlanguage", "seed"
tests/exports/limesurvey-codes.csv:2: note: q1: some lines are answered in words, and others are blank, in 2 returns, of which this is the first: counted as no answer
1 file, 4 returns: 3 warnings, 2 notes
$ cinaudit collate -f csv tests/exports/limesurvey-codes.csv | grep ^overall,,q1a
overall,,q1a,yes,positive,2,4,2,2,2,0,0,100.0,100.0
overall,,q1a,no,negative,0,4,2,2,2,0,0,0.0,0.0
! tests/exports/limesurvey-codes.csv:1: warning: no column for q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! tests/exports/limesurvey-codes.csv:4: warning: nothing is answered in this return (A, School Nurse)
! tests/exports/limesurvey-codes.csv:1: warning: q1: the only answer in this file is Yes, and lines that are blank count as no answer: if these are boxes to tick, the export has to say No for one that was not ticked (in LimeSurvey: export full answers)
# With Y converted to 1 they are ticks: exact, but for the return in which nothing was ticked.
$ sed 's/"Y"/"1"/g' tests/exports/limesurvey-codes.csv >ticks.csv; cinaudit check ticks.csv | grep warning.*only
[1]
$ cinaudit collate -f csv ticks.csv 2>warnings | grep -E '^overall,,q1[ac]'
overall,,q1a,yes,positive,2,4,3,3,1,0,0,66.7,66.7
overall,,q1a,no,negative,1,4,3,3,1,0,0,33.3,33.3
overall,,q1c,yes,positive,1,4,3,3,1,0,0,33.3,33.3
overall,,q1c,no,negative,2,4,3,3,1,0,0,66.7,66.7
# One return is enough to say so if the file is an export of LimeSurvey; of other files, where an
# auditor may have left lines blank, two are, and none once a return says No.
$ header='case,agency,q1a,q1b,q1c,q1d,q1e,q1f,q1g'; printf "$header,lastpage\nA,GP,Y,,,,,,,2\n" | cinaudit check - | grep warning.*only
standard input:1: warning: q1: the only answer in this file is Yes, and lines that are blank count as no answer: if these are boxes to tick, the export has to say No for one that was not ticked (in LimeSurvey: export full answers)
$ printf "$header\nA,GP,Yes,,,,,,\n" | cinaudit check - | grep warning.*only
[1]
$ printf "$header\nA,GP,Yes,,,,,,\nB,GP,Yes,Yes,Yes,Yes,Yes,Yes,\n" | cinaudit check - | grep warning.*only
standard input:1: warning: q1: the only answer in this file is Yes, and lines that are blank count as no answer: if these are boxes to tick, the export has to say No for one that was not ticked
$ printf "$header\nA,GP,Yes,,,,,,\nB,GP,Yes,Yes,Yes,Yes,Yes,No,\n" | cinaudit check - | grep warning.*only
[1]
$ printf "$header\nA,GP,x,,,,,,\nB,GP,,x,,,,,\n" | cinaudit check - | grep warning.*only
[1]
# LimeSurvey writes "N/A" also for a question of its type Yes/No that was left blank.
$ printf '"id";"startlanguage";"case";"agency";"q2";"q3";"q4"\n"1";"en";"A";"GP";"N/A";"Yes";"Not applicable"\n"2";"en";"B";"GP";"No";"N/A";"N/A"\n' | cinaudit check - | grep -v no.column
standard input:1: warning: "N/A" is an answer to q2, q3, q4: LimeSurvey also writes that where a question of the type Yes/No was left blank, which is no answer; use the type List, with "Not applicable" for an answer that can be chosen
standard input:1: note: columns that are not part of the template are ignored: "id", "startlanguage"
1 file, 2 returns: 2 warnings, 1 note
$ printf 'id,case,agency,q2\n1,A,GP,N/A\n' | cinaudit check - | grep -v no.column
standard input:1: note: columns that are not part of the template are ignored: "id"
1 file, 1 return: 1 warning, 1 note
# What was written behind "Other" is not read, and "Other" is nobody.
$ printf 'case,agency,agency[other],q2,q2[other]\nA,Other,Housing,Other,perhaps\n' | cinaudit check - | grep error
standard input:1: error: column 3, "agency[other]": what was written behind the answer "Other" is not read: list every answer that can be given (if the column is not part of the template, give it a name less like that)
standard input:1: error: column 5, "q2[other]": what was written behind the answer "Other" is not read: list every answer that can be given (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 2 errors, 1 warning
# A grid's heading must name the checklist, and one of its lines.
$ printf 'case,agency,q1 [1b],What is on file? [q1b],q1 [q2],q1 [a],Does your agency’s file for this child contain? [Child in Need Plan] ,Comments\nA,GP,Yes,Yes,Yes,Yes,No,None.\n' | cinaudit check -
standard input:1: warning: no column for q1c, q1d, q1e, q1g, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
standard input:1: note: columns that are not part of the template are ignored: "What is on file? [q1b]", "q1 [q2]"
1 file, 1 return: 1 warning, 1 note
# A date as a form service or Excel writes it is a warning that says what is expected.
$ printf 'Case,Your agency,Date completed,q2\nA,GP,20/03/2014,Yes\n' | cinaudit check - | grep date
[1]

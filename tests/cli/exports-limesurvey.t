# LimeSurvey with the headings "Question code & question text". The subquestions have the codes that
# LimeSurvey proposes, so only their texts tell which line they are. One return was not submitted.
$ counts() { cinaudit collate -k -f csv "$1" 2>/dev/null; }
$ comments() { cinaudit collate -f json "$1" 2>/dev/null | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }
$ cinaudit check tests/exports/limesurvey-code-and-text.csv
tests/exports/limesurvey-code-and-text.csv:7: warning: Date submitted: a blank: this return was not completed, says LimeSurvey, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (C, GP)
tests/exports/limesurvey-code-and-text.csv:1: note: columns that are not part of the template are ignored: "Response ID", "Last page", "Start language", "Seed"
1 file, 5 returns: 1 warning, 1 note
$ counts tests/exports/limesurvey.csv >counts; comments tests/exports/limesurvey.csv >comments
$ grep -v '^"5"' tests/exports/limesurvey-code-and-text.csv >t.csv; counts t.csv | diff counts -; comments t.csv | diff comments -
$ sed 's/"[,]"/";"/g' t.csv >semicolons.csv; cinaudit check semicolons.csv | tail -n 1; counts semicolons.csv | diff counts -
1 file, 4 returns: 1 note
# Answer codes: the codes of lines are one error, those of answers another.
$ cinaudit check tests/exports/limesurvey-answer-codes.csv
tests/exports/limesurvey-answer-codes.csv:1: error: column 9, "q1[SQ001]", and 6 more: the checklist has no such line. If these are codes or numbers of lines, export from LimeSurvey again, with "Question code & question text" as the headings. If it is what was written behind an answer "Other", delete the column: list every answer that can be given
tests/exports/limesurvey-answer-codes.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g: counted as no answer
tests/exports/limesurvey-answer-codes.csv:1: note: columns that are not part of the template are ignored: "id", "lastpage", "startlanguage", "seed"
1 file, 0 returns: 1 error, 1 warning, 1 note
[1]
$ sed '1s/SQ001/a/; 1s/SQ002/b/; 1s/SQ003/c/; 1s/SQ004/d/; 1s/SQ005/e/; 1s/SQ006/f/; 1s/SQ007/g/' tests/exports/limesurvey-answer-codes.csv >t.csv; cinaudit check --all t.csv
t.csv:1: note: columns that are not part of the template are ignored: "id", "lastpage", "startlanguage", "seed"
t.csv:2: error: immediate_action: "A2" and 39 more answers of this file are codes, which the file does not explain: export it from LimeSurvey again, with "Full answers" as the responses
t.csv:1: warning: q1: the only answer in this file is Yes, and lines that are blank count as no answer: if these are boxes to tick, the export has to say No for one that was not ticked (in LimeSurvey: export full answers)
t.csv:2: note: q1: some lines are answered in words, and others are blank, in 2 returns, of which this is the first: counted as no answer
1 file, 4 returns: 1 error, 1 warning, 2 notes
[1]
$ counts t.csv | grep ^overall,,q2
overall,,q2,yes,positive,0,4,0,0,0,4,0,,
overall,,q2,no,negative,0,4,0,0,0,4,0,,
overall,,q2,not_applicable,not_applicable,0,4,0,0,0,4,0,,
$ sed 's/q1\[\(SQ...\)\]/q1_\1/g' tests/exports/limesurvey-answer-codes.csv | cinaudit check --all - | grep error
standard input:1: error: column 9, "q1_SQ001", and 6 more: the checklist has no such line. If these are codes or numbers of lines, export from LimeSurvey again, with "Question code & question text" as the headings. If it is what was written behind an answer "Other", delete the column: list every answer that can be given
1 file, 0 returns: 1 error, 1 warning, 1 note
$ try() { printf '%b' "id,submitdate,startlanguage,$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q' | grep -v 'note: columns'; cinaudit collate -k -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $6 > 0 { print $3 "=" $4 ":" $6 }' | paste -sd' '; }
# Codes beside texts, and an alarm as a code: the report must name the return.
$ try 'case,agency,immediateaction,q2,q3,q4\n1,x,en,A,GP,A1,Yes,A2,No\n'; cinaudit collate -k t.csv 2>/dev/null | head -n 12 | grep -i immediate
t.csv:2: error: immediate_action: "A1" and 1 more answer of this file are codes, which the file does not explain: export it from LimeSurvey again, with "Full answers" as the responses
1 file, 1 return: 1 error, 1 warning, 1 note
q2=yes:1 q4=no:1
!! Important: 1 return says neither Yes nor No on whether immediate action is
# "Y" and "N" of the type Yes/No are answers, and so is a word that the question has.
$ try 'case,agency,q2,q3,q4\n1,x,en,A,GP,Y,N,N/A\n' | grep -v LimeSurvey.also
1 file, 1 return: 2 warnings, 1 note
q2=yes:1 q3=no:1 q4=not_applicable:1
# A code that has no digit is no answer either, but no number of a list.
$ try 'case,agency,q2,q3\n1,x,en,A,GP,U,-oth-\n'
t.csv:2: error: q2: "U" is not an answer to this question: Yes, No or Not applicable (A, GP)
t.csv:2: error: q3: "-oth-" is not an answer to this question: Yes, No or Not applicable (A, GP)
1 file, 1 return: 2 errors, 1 warning, 1 note

# "None of these" as a line: Yes, No, both, and neither.
$ try 'case,agency,q1[a],q1[b],q1[none],q2\n1,x,en,A,GP,No,No,Yes,Yes\n2,x,en,B,GP,Yes,No,No,Yes\n3,x,en,C,GP,Yes,No,Yes,No\n4,x,en,D,GP,,,,No\n5,x,en,E,GP,,,Y,No\n'
t.csv:4: error: q1: "None of these" is ticked together with a line of the checklist: put right which of them is meant (C, GP)
1 file, 5 returns: 1 error, 1 warning, 1 note
q1a=yes:1 q1a=no:2 q1b=no:3 q2=yes:2 q2=no:3
# What was written behind "Other".
$ try 'case,agency,q1[a],q1[other],q2,q2[other]\n1,x,en,A,GP,No,a letter,Yes,\n'
t.csv:1: error: column 7, "q1[other]": what was written behind the answer "Other" is not read: list every answer that can be given (if the column is not part of the template, give it a name less like that)
t.csv:1: error: column 9, "q2[other]": what was written behind the answer "Other" is not read: list every answer that can be given (if the column is not part of the template, give it a name less like that)
1 file, 0 returns: 2 errors, 1 warning, 1 note

# Code and text contradict each other: the text decides, with a warning. A text that is not the template's: the code.
$ code_and_text() { printf '%b' "id. Response ID,submitdate. Date submitted,startlanguage. Start language,$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q' | grep -v 'note: columns'; cinaudit collate -k -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $6 > 0 { print $3 "=" $4 ":" $6 }' | paste -sd' '; }
$ history='Is there evidence that previous family history has informed the Child In Need Plan?'
$ code_and_text "case. Case,agency. Your agency,q3. $history,q3comments. Comments\n1,x,en,A,GP,Yes,late\n"; comments t.csv
t.csv:1: warning: column 6, "Is there evidence that previous family history has informed …": the name of the question is that of another one in the template, and its text decides
1 file, 1 return: 2 warnings, 1 note
q9=yes:1
0
["q9","A","GP","late"]
$ code_and_text "case. Case,agency. Your agency,q9. Was history looked at?,q2. Supervised?\n1,x,en,A,GP,Yes,No\n"
t.csv:1: warning: column 6, "Was history looked at?", and 1 more: read by the name of the question alone, since its text is not the template's: check that LimeSurvey numbers the questions as the template does
1 file, 1 return: 2 warnings, 1 note
q2=no:1 q9=yes:1
$ code_and_text "G01Q01. Case,G01Q02. Your agency,G01Q03. $history,G01Q04. Comments\n1,x,en,A,GP,Yes,late\n"; comments t.csv
1 file, 1 return: 1 warning, 1 note
q9=yes:1
0
["q9","A","GP","late"]
# A line whose code and text are those of different lines.
$ code_and_text "case. Case,agency. Your agency,q1[a]. q1 [Child in Need Plan],q1[b]. q1 [up-to-date parent details]\n1,x,en,A,GP,Yes,No\n"
t.csv:1: warning: column 6, "q1 [Child in Need Plan]": the name of the question is that of another one in the template, and its text decides
1 file, 1 return: 2 warnings, 1 note
q1b=no:1 q1f=yes:1
# The blank submitdate of a return in which all is answered, and of one that may call for action.
$ try 'case,agency,immediateaction,q2\n1,,en,A,GP,No,Yes\n2,,en,B,GP,Yes,Yes\n3,1980-01-01 00:00:00,en,C,GP,No,Yes\n'
t.csv:2: warning: submitdate: a blank: this return was not completed, says LimeSurvey, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (A, GP)
t.csv:3: warning: submitdate: a blank: this return was not completed, says LimeSurvey, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (B, GP)
1 file, 3 returns: 3 warnings, 1 note
q2=yes:3
# With "Convert Y to 1 and N to 2", the numbers are codes, too, where they are no ticks.
$ try 'case,agency,q1[a],q1[b],q2,q3\n1,x,en,A,GP,1,2,1,2\n2,x,en,B,GP,2,2,Yes,No\n'
t.csv:2: error: q1b: "2" and 4 more answers of this file are codes, which the file does not explain: export it from LimeSurvey again, with "Full answers" as the responses
1 file, 2 returns: 1 error, 1 warning, 1 note
q1a=yes:1 q2=yes:1 q3=no:1

# A quiz of Microsoft Forms or Google Forms has points and feedback between a question and its comments.
$ counts() { cinaudit collate -k -f csv "$1" 2>/dev/null; }
$ comments() { cinaudit collate -f json "$1" 2>/dev/null | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }
$ cinaudit check tests/exports/microsoft-forms-quiz.csv | sed 's/"Points - Was immediate.*/…/'
tests/exports/microsoft-forms-quiz.csv:1: note: columns that are not part of the template are ignored: "ID", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback", "Grade posted time", "Last modified time", "Points - Case", "Feedback - Case", "Points - Your agency", "Feedback - Your agency", …
1 file, 4 returns: 1 note
$ cinaudit check tests/exports/google-forms-quiz.csv | sed 's/"Was immediate.*/…/'
tests/exports/google-forms-quiz.csv:1: note: columns that are not part of the template are ignored: "Timestamp", "Score", "Case [Score]", "Case [Feedback]", "Your agency [Score]", "Your agency [Feedback]", …
1 file, 4 returns: 1 note
$ counts tests/exports/microsoft-forms.csv >counts; comments tests/exports/microsoft-forms.csv >comments
$ for quiz in microsoft-forms-quiz google-forms-quiz; do counts tests/exports/$quiz.csv | diff counts -; comments tests/exports/$quiz.csv | diff comments -; done
$ counts tests/exports/microsoft-forms-quiz.xlsx | diff counts -; comments tests/exports/microsoft-forms-quiz.xlsx | diff comments -
$ try() { printf '%b' "$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q'; cinaudit collate -k -f json t.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'; }
# Points with no name but their own, and twice.
$ try 'Case,Agency,q2,Points,Comments,q3,Score,Marks,Comments\nA,GP,Yes,1,late,No,0,2,never\n'
t.csv:1: note: columns that are not part of the template are ignored: "Points", "Score", "Marks"
1 file, 1 return: 1 warning, 1 note
["q2","late"]
["q3","never"]
# Feedback on a column that is not there may be anything. So may a plain "Feedback".
$ try 'Case,Agency,q2,Points - q7,Comments\nA,GP,Yes,1,late\n'
t.csv:1: warning: column 5, "Comments", stands behind a column that is not part of the template: ignored, like that one
t.csv:1: note: columns that are not part of the template are ignored: "Points - q7"
1 file, 1 return: 2 warnings, 1 note
$ try 'Case,Agency,q2,Feedback,Comments\nA,GP,Yes,nothing was sent,late\n'
t.csv:1: warning: column 5, "Comments", stands behind a column that is not part of the template: ignored, like that one
t.csv:1: note: columns that are not part of the template are ignored: "Feedback"
1 file, 1 return: 2 warnings, 1 note
$ try 'Case,Agency,Points - q2,q2,Comments\nA,GP,1,Yes,late\n'
t.csv:1: note: columns that are not part of the template are ignored: "Points - q2"
1 file, 1 return: 1 warning, 1 note
["q2","late"]
# Points first of all, and behind the comments that stand behind no question.
$ try 'Score,Case,Agency,Points - Agency,Comments,q2\n1,A,GP,0,late,Yes\n'
t.csv:1: error: column 5, "Comments", does not stand behind a question: move it behind the one that it is about, or give it a name such as "Comments 2"
t.csv:1: note: columns that are not part of the template are ignored: "Score", "Points - Agency"
1 file, 0 returns: 1 error, 1 warning, 1 note
$ try 'Score,Comments,Case,Agency,q2\n1,late,A,GP,Yes\n'
t.csv:1: error: column 2, "Comments", does not stand behind a question: move it behind the one that it is about, or give it a name such as "Comments 2"
t.csv:1: note: columns that are not part of the template are ignored: "Score"
1 file, 0 returns: 1 error, 1 warning, 1 note
# The number of comments counts with points between them, too.
$ try 'Case,Agency,q2,Points - q2,Comments 3,q3\nA,GP,Yes,1,late,Yes\n'
t.csv:1: error: column 5, "Comments 3", stands behind question 2: move it behind the question that it is about, or call it "q2_comments" if it is about this one
t.csv:1: note: columns that are not part of the template are ignored: "Points - q2"
1 file, 0 returns: 1 error, 1 warning, 1 note
# What was written behind "Other" stands in the column of the answers. It is an error, never a line.
$ try 'ID,Case,Your agency,q1,q2\n1,A,GP,up-to-date parent details;my own list;,Yes\n2,B,GP,Child in Need Plan;,perhaps\n'
t.csv:1: note: columns that are not part of the template are ignored: "ID"
t.csv:2: error: q1: "my own list" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
t.csv:3: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (B, GP)
1 file, 2 returns: 2 errors, 1 warning, 1 note
# Microsoft Forms ends some headings with a space that does not break, or with a line break.
$ try 'ID,"Case\n",Your agency\xc2\xa0,q2\xc2\xa0,Comments\xc2\xa0,q3,Comments\xc2\xa02\n1,A,GP,Yes,a,No,b\n'
t.csv:1: note: columns that are not part of the template are ignored: "ID"
1 file, 1 return: 1 warning, 1 note
["q2","a"]
["q3","b"]
# A tick-box grid of Google Forms with two columns may hold both answers.
$ try "Timestamp,Case,Your agency,Does your agency's file for this child contain? [Child in Need Plan]\nx,A,GP,\"Yes, No\"\nx,B,GP,Yes\n"
t.csv:1: note: columns that are not part of the template are ignored: "Timestamp"
t.csv:2: error: q1f: "Yes, No" holds two answers: leave the one that is meant, or put it right under "corrections" in the round's manifest (A, GP)
1 file, 2 returns: 1 error, 1 warning, 1 note

# SurveyMonkey with "Numerical value" in its cells: one error, and no number is taken for an answer.
$ printf 'Respondent ID,Collector ID,Case,Agency,q1,,q2,\n,,Open-Ended Response,Response,up-to-date parent details,Child in Need Plan,Response,Comments\n1,2,A,GP,1,2,2,late\n1,2,B,GP,,2,1,\n' >t.csv; cinaudit check --all t.csv | grep -v 'no column for'
t.csv:1: note: columns that are not part of the template are ignored: "Respondent ID", "Collector ID"
t.csv:3: error: q1f: "2" and 3 more answers of this file are codes, which the file does not explain: export it from SurveyMonkey again, with "Actual answer text" in its cells
1 file, 2 returns: 1 error, 1 warning, 1 note
$ cinaudit collate -k -f csv t.csv 2>/dev/null | grep -E '^overall,,(q1f|q2),yes'
overall,,q1f,yes,positive,0,2,0,0,0,2,0,,
overall,,q2,yes,positive,0,2,0,0,0,2,0,,

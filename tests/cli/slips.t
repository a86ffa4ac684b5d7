# Slips that were found by making every kind of slip at random.

# A line of a form that ends early may have lost its comments, or the value of a field.
$ printf 'item,answer,comments\ncase,A,\nagency,GP\nsetting,\nq2,yes\nq3,no,"No minutes"\nq4\n' >form.csv
$ cinaudit check --all form.csv
form.csv:4: warning: setting: the line has 2 of the 3 columns: the others count as blank
form.csv:5: warning: q2: the line has 2 of the 3 columns: the others count as blank
form.csv:7: warning: q4: the line ends before its answer: counted as no answer
form.csv:1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 4 warnings
# A heading that says nothing is no heading: signs, the error of a formula, and what programs call
# a column without a heading.
$ printf 'case,agency,q2,Column1,#REF!,-,Unnamed: 3\nA,GP,yes,Not shared,Yes,Seen,No chronology\n' >wide.csv
$ cinaudit check --all wide.csv | grep -v 'no column for'
wide.csv:2: warning: column D has no heading, so what stands in it is not read, here "Not shared": if it matters, give the column a heading, such as "Comments"
wide.csv:2: warning: column E has no heading, so what stands in it is not read, here "Yes": if it matters, give the column a heading, such as "Comments"
wide.csv:2: warning: column F has no heading, so what stands in it is not read, here "Seen": if it matters, give the column a heading, such as "Comments"
wide.csv:2: warning: column G has no heading, so what stands in it is not read, here "No chronology": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 5 warnings
$ printf 'item,answer,#NAME?\ncase,A,\nagency,GP,\nq2,yes,Not shared\n' >form.csv
$ cinaudit check --all form.csv | grep -v 'no line for'
form.csv:4: warning: column C has no heading, so what stands in it is not read, here "Not shared": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 2 warnings
# A column whose name says something else, if nothing in it can matter, is passed over.
$ printf 'case,agency,q2,Column\nA,GP,yes,x\n' >wide.csv
$ cinaudit check --all wide.csv | grep -v 'no column for'
wide.csv:1: note: columns that are not part of the template are ignored: "Column"
1 file, 1 return: 1 warning, 1 note
# "Comments" is known mistyped, with a number behind it too.
$ printf 'case,agency,q2,Commnets,q3,oCmments:2\nA,GP,yes,x,no,y\n' >wide.csv
$ cinaudit check --all wide.csv
wide.csv:1: error: column 4, "Commnets": did you mean "Comments"? (if the column is not part of the template, give it a name less like that)
wide.csv:1: error: column 6, "oCmments:2": did you mean "Comments"? (if the column is not part of the template, give it a name less like that)
wide.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 0 returns: 2 errors, 1 warning
[1]
# A line of a checklist without a column, where the columns of the others are ticked or not.
$ printf "Case,Agency,Does your agency's file for this child contain?,,,q2\n,Response,up-to-date parent details,Child in Need Plan,None of these,Response\nA,School,up-to-date parent details,,,Yes\n" >wide.csv
$ cinaudit check --all wide.csv
wide.csv:1: warning: no column for q1a, q1c, q1d, q1e, q1g among those of the other lines: counted as not ticked
wide.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 2 warnings
# Slips that a round brought to light: each is read as it was meant, or can be mended by a line of the manifest.
$ quiet() { grep -v 'no column\|no line for'; }
# A file that a folder passes over, and a folder inside it, are read when the manifest names them, and nothing says otherwise.
$ mkdir -p returns/late returns/old; printf 'case,agency,q2\nA,GP,Yes\n' >returns/gp.csv; printf 'case,agency,q2\nB,GP,Yes\n' >returns/b.txt; printf 'case,agency,q2\nC,GP,Yes\n' >returns/late/c.csv; cp returns/gp.csv returns/old; touch returns/letter.docx
$ echo '{"schema":"cinaudit.round/1","returns":["returns","returns/b.txt","returns/late"]}' >round.json; cinaudit check --all --round round.json | quiet
returns/letter.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/old: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
3 files, 3 returns: 5 warnings
$ echo '{"schema":"cinaudit.round/1","returns":["./returns/late/*.csv","returns/*.txt","returns"]}' >round.json; cinaudit check --all --round round.json | quiet
returns/letter.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/old: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
3 files, 3 returns: 5 warnings
$ cinaudit check --all returns returns/b.txt returns/late | quiet
returns/letter.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/old: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
3 files, 3 returns: 5 warnings
$ cinaudit check --all returns | quiet
returns/b.txt: warning: a text file is not read: if it is a return, such as Excel's "Unicode Text", name it under "returns" in the round's manifest, or change the end of its name to .csv; if not, move it to another folder
returns/late: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
returns/letter.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/old: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
1 file, 1 return: 5 warnings
# A number behind the word Question.
$ printf 'case,agency,Question 1a,Question 2,Comments,question 3.\nA,GP,Yes,No,Never,N/A\n' >wide.csv; printf 'item,answer\ncase,A\nagency,GP\nQuestion 2,No\nQuestion 12,No\n' >form.csv
$ cinaudit collate -f csv wide.csv 2>/dev/null | grep '^overall.*,1,1,1,[01],0,0,0,'; cinaudit collate -f json wide.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'; cinaudit check --all form.csv | quiet
overall,,q1a,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q2,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q3,not_applicable,not_applicable,1,1,1,0,0,0,0,100.0,
["q2","Never"]
form.csv:5: error: item "Question 12": the template has no question of that number
1 file, 1 return: 1 error, 1 warning
$ jq '.questions[1].aliases = ["Question 3"]' data/templates/cin-plans-2014.json >own.json; cinaudit collate -t own.json -f csv wide.csv 2>/dev/null | grep '^overall,,q[23].*,1,1,1,[01],0,0,0,'; cinaudit check --all -t own.json wide.csv | quiet
wide.csv:1: error: two columns for q2: columns 4 and 6
1 file, 0 returns: 1 error, 1 warning
# So in the headings of comments, which belong to the question before them.
$ for heading in 'Question 2 comments' 'Q2: Comments' 'Comments on question 2' 'Comments for Q2' 'Comments on Q3' 'Question 3: comments' 'Comments on question'; do printf 'case,agency,q2,%s,q3\nA,GP,Yes,Seen twice,No\n' "$heading" >wide.csv; cinaudit check wide.csv | quiet; cinaudit collate -f json wide.csv 2>/dev/null | jq -c '.comments[] | [.question, .text]'; done
1 file, 1 return: 1 warning
["q2","Seen twice"]
1 file, 1 return: 1 warning
["q2","Seen twice"]
1 file, 1 return: 1 warning
["q2","Seen twice"]
1 file, 1 return: 1 warning
["q2","Seen twice"]
wide.csv:1: error: column 4, "Comments on Q3", stands behind question 2: move it behind the question that it is about, or call it "q2_comments" if it is about this one
1 file, 0 returns: 1 error, 1 warning
wide.csv:1: error: column 4, "Question 3: comments", stands behind question 2: move it behind the question that it is about, or call it "q2_comments" if it is about this one
1 file, 0 returns: 1 error, 1 warning
wide.csv:1: warning: column 4, "Comments on question", is not part of the template: ignored, with whatever is in it
1 file, 1 return: 2 warnings
# Rows below a form that are no lines of it. What could be an answer stays an error.
$ printf 'item,answer,comments\ncase,A,\nagency,GP,\nq2,Yes,\nSigned,the practice lead,\nAnything else,,It took two days\nHow was it?,Yes,\nTotal,,\n' >form.csv; cinaudit check --all form.csv | quiet
form.csv:5: warning: the row "Signed" is not read, nor what it says, "the practice lead": it names no item of the template. If that belongs to a question, put it on the line of that question
form.csv:6: warning: the row "Anything else" is not read, nor what it says, "It took two days": it names no item of the template. If that belongs to a question, put it on the line of that question
form.csv:7: error: item "How was it?" is not in the template "cin-plans-2014"
form.csv:8: warning: the row "Total" is not read: it names no item of the template and has no answer
1 file, 1 return: 1 error, 4 warnings
# The error of a formula can be corrected like an answer, in the return that the correction names.
$ mkdir sheets; printf '== Returns\ncase\tagency\tq1\tq2\tq3\tcompleted\nA\tGP\t#N/A\t#N/A\tYes\t#REF!\nB\tGP\tChild in Need Plan\t#N/A\t#DIV/0!\t2024-09-14\n' >sheets/answers.tsv; cp tests/rounds/autumn/make .; ./make .
$ fix() { printf '{"file":"answers.xlsx","case":"%s","agency":"GP","item":"%s","from":"%s","to":"%s","why":"rang them"}' "$@"; }
$ echo '{"schema":"cinaudit.round/1","returns":["answers.xlsx"],"corrections":['"$(fix A q1 '#N/A' 'Child in Need Plan'),$(fix A q2 '#N/A' No),$(fix A completed '#REF!' ''),$(fix B q3 '#DIV/0!' '')"']}' >round.json
$ cinaudit check --all --round round.json | quiet
answers.xlsx:2: note: q1: "#N/A" is read as "Child in Need Plan": the round's manifest corrects it (A, GP)
answers.xlsx:2: note: q2: "#N/A" is read as "No": the round's manifest corrects it (A, GP)
answers.xlsx:2: note: completed: "#REF!" is read as a blank: the round's manifest corrects it (A, GP)
answers.xlsx:3: error: q2: cell D3 holds the error "#N/A": mend its formula, or type what belongs there (B, GP)
answers.xlsx:3: note: q3: "#DIV/0!" is read as a blank: the round's manifest corrects it (B, GP)
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning, 4 notes
$ sed -i 's/"case":"B","agency":"GP","item":"q3"/"case":"C","agency":"GP","item":"q3"/' round.json; cinaudit check --all --round round.json | quiet | grep error; cinaudit collate --keep-going --round round.json -f csv 2>/dev/null | grep '^overall,,q\(1f\|[23]\),'
answers.xlsx:3: error: q2: cell D3 holds the error "#N/A": mend its formula, or type what belongs there (B, GP)
answers.xlsx:3: error: q3: cell E3 holds the error "#DIV/0!": mend its formula, or type what belongs there (B, GP)
round.json: error: corrections[3]: answers.xlsx has no return of "GP" on case "C"
1 file, 2 returns: 3 errors, 1 warning, 3 notes
overall,,q1f,yes,positive,2,2,2,2,0,0,0,100.0,100.0
overall,,q1f,no,negative,0,2,2,2,0,0,0,0.0,0.0
overall,,q2,yes,positive,0,2,1,1,0,1,0,0.0,0.0
overall,,q2,no,negative,1,2,1,1,0,1,0,100.0,100.0
overall,,q2,not_applicable,not_applicable,0,2,1,1,0,1,0,0.0,
overall,,q3,yes,positive,1,2,1,1,0,1,0,100.0,100.0
overall,,q3,no,negative,0,2,1,1,0,1,0,0.0,0.0
overall,,q3,not_applicable,not_applicable,0,2,1,1,0,1,0,0.0,
# An answer beside its place is said, since it does not count; an alarm there counts.
$ printf 'item,question,answer,comments\ncase,,A,\nagency,,GP,\nimmediate_action,,,Yes - referred\nq1a,,,x\nq1b,,,Yes\nq1c,,,Seen\nq2,Is there evidence,,Yes\nq3,N/A,,\nq4,,No,Yes\nq5,,,n/a\nq8,,,not sure\n' >form.csv; cinaudit check --all form.csv | quiet; cinaudit collate -f json form.csv 2>/dev/null | jq -c '.immediate_action.needed, [.comments[].question]'
form.csv:5: warning: q1a: "x" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
form.csv:6: warning: q1b: "Yes" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
form.csv:8: warning: q2: "Yes" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
form.csv:9: warning: q3: "N/A" stands in the place of the question, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
form.csv:12: warning: q8: "not sure" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
1 file, 1 return: 6 warnings
1
["q1","q8"]
$ printf 'case,agency,q2,Comments,q3,Comments\nA,GP,,No,Yes,No\nB,GP,,not applicable,Yes,No\nC,GP,Yes,,,Never\n' >wide.csv; cinaudit check --all wide.csv | quiet
wide.csv:2: warning: q2: "No" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
wide.csv:3: warning: q2: "not applicable" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (B, GP)
1 file, 3 returns: 3 warnings
$ echo '[{"case":"A","agency":"GP","answers":{"q2":"","q3":"Yes"},"comments":{"q2":"No","q3":"No"}}]' >one.json; cinaudit check --all one.json | quiet
one.json:1: warning: q2: "No" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (A, GP)
1 file, 1 return: 1 warning
$ echo '{"schema":"cinaudit.round/1","returns":["wide.csv"],"corrections":[{"file":"wide.csv","case":"A","agency":"GP","item":"q2","from":"","to":"No","why":"it stands in the comments"}]}' >round.json; cinaudit check --all --round round.json | quiet
wide.csv:2: note: q2: a blank is read as "No": the round's manifest corrects it (A, GP)
wide.csv:3: warning: q2: "not applicable" stands in the place of the comments, and that of the answer is blank: counted as no answer. If it is the answer, move it there (B, GP)
1 file, 3 returns: 2 warnings, 1 note
# Names that are none.
$ printf 'case,agency,setting,q2\nA,GP,N/A,Yes\nB,"""",-,No\nC,do.,,No\nD,ditto,?,Yes\n"as above",GP,,Yes\n-,GP,,Yes\nNA,School,none,No\nF,N/A,,No\n〃,GP,,No\n#1,GP,,No\nE,School,"""",No\n' >wide.csv; cinaudit check --all wide.csv | quiet; cinaudit collate -k -f json wide.csv 2>/dev/null | jq -c '[.by_case[].case], [.by_agency[].agency]'
wide.csv:3: error: agency: """ says that it is the same as above: write the name itself
wide.csv:4: error: agency: "do." says that it is the same as above: write the name itself
wide.csv:5: error: agency: "ditto" says that it is the same as above: write the name itself
wide.csv:6: error: case: "as above" says that it is the same as above: write the name itself
wide.csv:7: error: case: "-" is no name: write the name itself
wide.csv:9: error: agency: "N/A" is no name: write the name itself
wide.csv:10: error: case: "〃" says that it is the same as above: write the name itself
wide.csv:12: error: setting: """ says that it is the same as above: write the name itself (E, School)
1 file, 3 returns: 8 errors, 1 warning
["#1","A","NA"]
["GP","School"]
$ printf 'case,agency,setting,sent\nA,GP,-,n/a\nNA,School,,-\n' >requests.csv; printf 'case,agency,setting,q2\nA,GP,,Yes\nNA,School,n/a,No\n' >wide.csv; cinaudit collate --requests requests.csv -f json wide.csv 2>/dev/null | jq -c '.response.received'; printf 'B,ditto,,\n?,GP,,\n' >>requests.csv; cinaudit check --all --requests requests.csv wide.csv | quiet
2
requests.csv:4: error: agency: "ditto" says that it is the same as above: write the name itself
requests.csv:5: error: case: "?" is no name: write the name itself
# A cross is a tick, unless there are other ticks or a Yes beside it: then it may stand for No.
$ printf 'case,agency,q1a,q1b,q1c,q1d,q1e,q1f,q1g\nA,GP,✓,x,✓,X,✓,✓,✓\nB,GP,Yes,x,Yes,x,,,\nC,GP,1,☒,,,,,\nD,GP,x,,X,,☒,,\nE,GP,x,No,x,No,No,No,No\nF,GP,☒,☐,☐,☐,☒,☐,☐\nG,GP,☑,☐,✔,1,☐,,\n' >ticks.csv; cinaudit check --all ticks.csv | quiet; cinaudit collate -k -f csv ticks.csv 2>/dev/null | grep '^case.*,q1[a-g],yes' | cut -d , -f 2,6,10,11 | paste -sd ' ' | fold -w 77
ticks.csv:2: error: q1: some lines have an x, and others a tick or "Yes": nobody can know whether the x means "Yes" or "No". Write one of these words in its place (A, GP)
ticks.csv:3: error: q1: some lines have an x, and others a tick or "Yes": nobody can know whether the x means "Yes" or "No". Write one of these words in its place (B, GP)
ticks.csv:4: error: q1: some lines have an x, and others a tick or "Yes": nobody can know whether the x means "Yes" or "No". Write one of these words in its place (C, GP)
ticks.csv:3: note: q1: some lines are answered in words, and others are blank, in 3 returns, of which this is the first: counted as no answer
1 file, 7 returns: 3 errors, 1 warning, 1 note
A,1,0,0 A,0,0,1 A,1,0,0 A,0,0,1 A,1,0,0 A,1,0,0 A,1,0,0 B,1,0,0 B,0,0,1 B,1,0
,0 B,0,0,1 B,0,1,0 B,0,1,0 B,0,1,0 C,1,0,0 C,0,0,1 C,0,1,0 C,0,1,0 C,0,1,0 C,
0,1,0 C,0,1,0 D,1,0,0 D,0,0,0 D,1,0,0 D,0,0,0 D,1,0,0 D,0,0,0 D,0,0,0 E,1,0,0
 E,0,0,0 E,1,0,0 E,0,0,0 E,0,0,0 E,0,0,0 E,0,0,0 F,1,0,0 F,0,0,0 F,0,0,0 F,0,
0,0 F,1,0,0 F,0,0,0 F,0,0,0 G,1,0,0 G,0,0,0 G,1,0,0 G,1,0,0 G,0,0,0 G,0,1,0 G
,0,1,0
$ echo '{"schema":"cinaudit.round/1","returns":["ticks.csv"],"corrections":[{"file":"ticks.csv","case":"A","agency":"GP","item":"q1b","from":"x","to":"No","why":"rang"},{"file":"ticks.csv","case":"A","agency":"GP","item":"q1d","from":"X","to":"No","why":"rang"}]}' >round.json; cinaudit check --all --round round.json | quiet | grep ' A\|A, GP'
ticks.csv:2: note: q1b: "x" is read as "No": the round's manifest corrects it (A, GP)
ticks.csv:2: note: q1d: "X" is read as "No": the round's manifest corrects it (A, GP)
# "None of these" has one column in an export, like any other line.
$ printf '"case";"agency";"audit/q1/none";"audit/q1/a";"audit/q1/none";"_uuid";"_submission_time"\n"A";"GP";"0";"1";"0";"x";"y"\n' >kobo.csv
$ cinaudit check --all kobo.csv | grep -v 'no column for'
kobo.csv:1: error: two columns for "None of these" of q1: columns 3 and 5
kobo.csv:1: note: columns that are not part of the template are ignored: "_uuid", "_submission_time"
1 file, 0 returns: 1 error, 1 warning, 1 note
# What was written under a heading that is not part of the template is not read: a warning, unless it is as short as what a survey service adds.
$ printf 'Timestamp,case,agency,q2,Evidence,Anything else?\n1 Mar 2014 at 10,A,School,Yes,We saw the minutes of May,\n1 Mar 2014 at 11,B,School,No,,"None of us was there,\nand nobody asked us"\n' >evidence.csv; cinaudit check evidence.csv | quiet
evidence.csv:2: warning: column E is not part of the template, so what was written there is not read, here "We saw the minutes of May": if these are comments on a question, move the column behind that question, and call it "Comments" [1 of 2 like this; the other: evidence.csv:3]
evidence.csv:1: note: columns that are not part of the template are ignored: "Timestamp", "Evidence", "Anything else?"
--all prints each problem on its own line
1 file, 2 returns: 3 warnings, 1 note
$ printf 'item,answer,notes\ncase,A,\nagency,GP,\nq2,Yes,The minutes were never sent\n' >notes.csv; cinaudit check notes.csv | quiet
notes.csv:4: warning: column C is not part of the template, so what was written there is not read, here "The minutes were never sent": if these are comments on a question, move the column behind that question, and call it "Comments"
notes.csv:1: note: columns that are not part of the template are ignored: "notes"
1 file, 1 return: 2 warnings, 1 note

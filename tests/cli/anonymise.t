# Cases called by letters, everywhere.
$ mkdir returns; printf 'case,agency,q2,q2_comments\nLCS-123,School,yes,"See case 7 and LCS-9; LCS-123 and lcs-9 again, but not LCS-1234 or 7."\n7,GP,no,the 7 days of case 7\n' >returns/LCS-123.csv; printf '{"case": "LCS-9", "agency": "School", "immediate_action": "yes", "answers": {"q2": "maybe", "q5": "no"}}' >returns/LCS-9.json
$ printf 'case,agency\n7,GP\nLCS-77,GP\n' >requests.csv; printf 'case,sex,outline\nLCS-9,girl,Sister of LCS-123.\n' >cases.csv; printf 'The parent in LCS-9 was heard.\n' >parents.md
$ printf '{"schema": "cinaudit.round/1", "returns": ["returns/*"], "requests": "requests.csv", "cases": "cases.csv", "notes": {"parents": "parents.md"}, "superseded": [{"file": "returns/LCS-123.csv", "case": "7", "agency": "GP"}]}' >round.json
# Nothing of the cases' own names is in any format, nor in what is said of problems.
$ for format in text html markdown json csv; do cinaudit collate --all --round round.json --anonymise -k -f $format -o out.$format 2>>errors; done; grep -ci 'LCS-\(123\|9\|77\)\b' out.text out.html out.markdown out.json out.csv errors
out.text:0
out.html:0
out.markdown:0
out.json:0
out.csv:0
errors:0
[1]
$ cinaudit collate --all --round round.json --anonymise -k -f xlsx -o out.xlsx 2>errors; unzip -p out.xlsx >out.sheets; grep -ci 'LCS-\(123\|9\|77\)\b' out.sheets errors
out.sheets:0
errors:0
[1]
# Without it they are there.
$ cinaudit collate --all --round round.json -k -f json 2>/dev/null | grep -c LCS
14
# Letters are given in the order of first appearance: the list of cases, the requests, the returns.
$ jq -c '.by_case[] | [.case, .returns]' out.json; jq -c '.comments[] | [.case, .source, .text]' out.json; jq -c '.response.outstanding, .immediate_action' out.json; jq -r '.problems[] | "\(.file): \(.message)"' out.json
["A",1]
["B",0]
["C",0]
["D",1]
["D","file 1.csv","See case B and A; D and A again, but not LCS-1234 or 7."]
[{"case":"B","agency":"GP"},{"case":"C","agency":"GP"}]
{"needed":1,"not_needed":0,"not_said":1,"returns":[{"case":"A","agency":"School","source":"file 2.json"}],"unreadable":0,"to_look_at":[],"left_out":[]}
file 1.csv: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
file 1.csv: left out: the round's manifest lists this return as superseded (B, [not shown])
file 2.json: [not shown] is not an answer to this question: Yes, No or Not applicable (A, [not shown])
file 2.json: no request was sent to [not shown] on case A, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
file 1.csv: case D is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
file 1.csv: no request was sent to [not shown] on case D, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
$ grep -A3 'Sister\|The parent' out.text
The parent in A was heard.

3.6 Other comments regarding multi-agency working
-------------------------------------------------
--
  A     girl   Sister of D.  –

Appendix 2: Answers by case
---------------------------
# More cases than there are letters.
$ { echo case,agency,q2; for i in $(seq 30); do echo "X$i,GP,yes"; done; } >many.csv; cinaudit collate --all --anonymise -f json many.csv 2>/dev/null | jq -c '[.by_case[].case]'
["A","AA","AB","AC","AD","B","C","D","E","F","G","H","I","J","K","L","M","N","O","P","Q","R","S","T","U","V","W","X","Y","Z"]
# However a case is spelt, and wherever the round speaks of it.
$ printf 'case,agency,q2,q2_comments\nSmith  J,GP,yes,\nK71,GP,yes,"K71’s mother; ‘k71’, SMITH   J, K711 and (K71)"\nJosé 2,GP,no,JOSE\314\201 2 moved.\n' >spelt.csv
$ printf 'case,agency,q2,q2_comments\nSmith J,School,yes,in Smith J file\n' >spelt2.csv
$ printf '{"schema": "cinaudit.round/1", "board": "Board of K71", "theme": "Plans like K71", "period": "K71 weeks", "terms": ["Look again at case K71."]}' >speaks.json
$ cinaudit collate --all --round speaks.json --anonymise -f json spelt.csv spelt2.csv 2>/dev/null | jq -c '.comments[].text'
"in A file"
"B’s mother; ‘B’, A, K711 and (B)"
"C moved."
$ for option in --no-comments --anonymise '--anonymise --publish --suppress-below 3'; do cinaudit collate --all --round speaks.json $option spelt.csv spelt2.csv >out.text 2>&1; grep -c 'returns' out.text; grep -c 'K71\b' out.text; done
23
5
23
0
3
0
[1]
$ cinaudit collate --all --round speaks.json --anonymise --only about spelt.csv 2>/dev/null | sed -n '3p; /Look again/p'
Board of B · Plans like B · B weeks
Look again at case B.
# A case may be in the name of any file, so no message names one: not one that is passed over in a folder or is not there, nor the round's own, nor by its ending.
$ mkdir -p passed/KX47-folder; printf 'case,agency,q2\nKX47,GP,Yes\n' >passed/KX47-gp.csv; for name in KX47-school.docx KX47.ods '~$KX47.csv'; do echo x >"passed/$name"; done; ln -s nowhere passed/KX47-link.csv; cp passed/KX47-gp.csv gp.KX47
$ cinaudit collate --all --anonymise -f json passed | jq -r '.problems[] | "\(.file): \(.severity): \(.message)"' | cut -c -70
other file 1: warning: a folder inside a folder of returns: its files 
other file 2: warning: is not read: it is a link to a file that is not
other file 3: warning: a document is not read: if it is a return, copy
other file 4: warning: a spreadsheet of this kind is not read: if it i
other file 5: note: passed over: systems and office programs make file
file 1.csv: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, 
! other file 1: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
! other file 2: warning: is not read: it is a link to a file that is not there
! other file 3: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
! other file 4: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
! file 1.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
$ cinaudit collate --all --anonymise gp.KX47 KX47.csv passed/KX47-folder
! folder of returns: error: no file in this folder is read: returns are .csv, .tsv, .json, .ndjson, .xlsx and .xlsm files
! file 1:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! file 2.csv: error: cannot be opened: No such file or directory
! cinaudit: no report is written, because a file could not be read
[3]
$ mkdir KX47; printf '{"schema": "cinaudit.round/1", "KX47": 1, "returns": ["../passed/*.csv"], "requests": "KX47-requests.csv", "cases": "KX47-cases.csv", "notes": {"KX47": "KX47.md", "of KX48": "KX48.md"}, "agency_aliases": {"Team KX47": [], "KX48": "KX49"}, "superseded": [{"file": "KX47-zz.csv"}]}' >KX47/KX47.json; printf 'case,age,KX49\nKX47,KX47,\nKX47,,\n' >KX47/KX47-cases.csv; printf 'Of KX47, NHS 999 000 0018.\n' >KX47/KX47.md
$ cinaudit collate --all --anonymise --round KX47/KX47.json
! manifest: error: [not shown]: not a key of a manifest
! other file 1: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
! other file 2: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
! other file 3: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
! list of cases:2: warning: age: [not shown] is not an age in whole years from 0 to 25
! list of cases:3: error: case [not shown] is on line 2 already: each case has one line
! file of notes 1:1: warning: the note holds what looks like an NHS number: it is removed from every output
! file of notes 2: error: the file of notes cannot be read: No such file or directory
! manifest: error: agency_aliases.[not shown]: too few: at least 1 is expected here
! manifest: error: agency_aliases.[not shown]: wrong kind of value: a list, [ … ], is expected here
[3]
# A template may be made for a round, and be mistyped.
$ jq '.questions[1].options[0].role = "KX47" | .themes[0].questions += ["KX48"] | .findings[0].statement += " {{KX49}}"' data/templates/cin-plans-2014.json >KX47/template.json; cinaudit collate --all --anonymise -t KX47/template.json passed/KX47-gp.csv
! template: error: questions[1].options[0].role: [not shown] is not a role: positive, negative, unsure, not_applicable or neutral
! template: error: themes[0].questions[2]: [not shown] is not the id of a question
! template: error: findings[0].statement: [not shown] cannot stand here: an item, a role or an option's value, and a base can, such as {{q2.negative.answered}}, or {{items.reached}}
[1]
$ printf '{"schema": "cinaudit.round/1", "returns": ["../passed/KX47-g*"], "requests": "KX47-requests.csv", "notes": {"parents of KX47": "KX47.md"}, "superseded": [{"file": "KX47-zz.csv"}]}' >KX47/KX47.json; printf 'case,agncy\n' >KX47/KX47-requests.csv
$ cinaudit collate --all --anonymise --round KX47/KX47.json -k
! other file 1: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
! other file 2: warning: is not read: it is a link to a file that is not there
! other file 3: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
! other file 4: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
! file of notes 1:1: warning: the note holds what looks like an NHS number: it is removed from every output
! manifest: error: superseded[0]: [not shown] is not one of the round's files of returns
! list of requests:1: error: column 2, [not shown]: did you mean "agency"?
! list of requests:1: error: not a list of requests: the first line must name the columns "case" and "agency"
[1]
$ printf 'case,agency,KX49\nKX47,GP,\n' >KX47/KX47-requests.csv; cinaudit collate --all --anonymise --round KX47/KX47.json -k -f json | tee named.json | jq -c '.redaction.removed, (.problems[] | [.file, .item, .message])'; cinaudit collate --all --anonymise --round KX47/KX47.json -k 2>/dev/null | grep Notes:; grep -c KX named.json
[{"where":"file of notes 1","kind":"nhs_number","count":1}]
["other file 1",null,"a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under \"returns\" in the round's manifest"]
["other file 2",null,"is not read: it is a link to a file that is not there"]
["other file 3",null,"a document is not read: if it is a return, copy its answers into a form, and put that file here"]
["other file 4",null,"a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or \"CSV UTF-8\""]
["file of notes 1",null,"the note holds what looks like an NHS number: it is removed from every output"]
["manifest","superseded[0]","[not shown] is not one of the round's files of returns"]
["list of requests",null,"column 3, [not shown], is not case, agency, setting or sent: ignored"]
["file 1.csv",null,"no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer"]
Notes: parents of A
0
! other file 1: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
! other file 2: warning: is not read: it is a link to a file that is not there
! other file 3: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
! other file 4: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
! file of notes 1:1: warning: the note holds what looks like an NHS number: it is removed from every output
! manifest: error: superseded[0]: [not shown] is not one of the round's files of returns
! file 1.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
[1]
# What is refused never becomes a name that is known, so no message repeats anything that is read; check does, where returns are mended.
$ printf 'case,agency,q2,KX47,the KX48 comments\nKX\00147,GP,yes,,\nKX47,School,KX49?,,\n' >wide.csv; printf 'case,agency,q2,Comments of KX47,KX47 Commnts,Commnts\n' >header.csv; printf 'item,answer,comments\ncase,KX47,\nagency,KX48 team,\nKX47,yes,\ncompleted,KX49,\ntemplate,KX47,\n' >form.csv; printf '{"case": "KX47,", "agency": KX48}' >syntax.json; printf '{"case": "KX47", "agency": "GP", "KX47": 1, "answers": {"KX48": "yes", "q1": ["KX49"]}, "comments": {"KX47": "x"}}' >keys.json; printf '{"KX47": 1, "KX47": 2}' >twice.json
$ cinaudit collate --all --anonymise -k -f json wide.csv header.csv form.csv syntax.json keys.json twice.json >refused.json 2>refused.errors; jq -r '.problems[] | "\(.file):\(.line): \(.item): \(.message)"' refused.json | cut -c -110; grep -c KX refused.json refused.errors
file 1.csv:1: null: column 5, [not shown], is not part of the template: ignored, with whatever is in it
file 1.csv:1: null: columns that are not part of the template are ignored: [not shown]
file 1.csv:1: null: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: cou
file 1.csv:2: case: [not shown] holds a sign that cannot be seen (a control character): type the name again
file 1.csv:3: q2: [not shown] is not an answer to this question: Yes, No or Not applicable (A, [not shown])
file 2.csv:1: null: column 4, [not shown], is not part of the template: ignored, with whatever is in it
file 2.csv:1: null: column 6, [not shown]: did you mean "Comments"? (if the column is not part of the template
file 2.csv:1: null: columns that are not part of the template are ignored: [not shown]
file 2.csv:1: null: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: cou
file 3.csv:4: null: item [not shown] is not in the template "cin-plans-2014"
file 3.csv:5: completed: [not shown] is not a date: write it as 20/03/2014 or 2014-03-20 (A, [not shown])
file 3.csv:6: template: the return was made with the template [not shown], and "cin-plans-2014" is in use: it 
file 3.csv:1: null: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: c
file 4.json:1: null: not valid JSON: a comma, bracket or quotation mark may be missing here or before it
file 5.json:1: [not shown]: not part of a return: ignored, here and below
file 5.json:1: answers.[not shown]: not an item of the template "cin-plans-2014"
file 5.json:1: answers.q1: [not shown] is not a line of this checklist (A, [not shown])
file 5.json:1: comments.[not shown]: not a question of the template "cin-plans-2014"
file 6.json:1: null: the key [not shown] stands twice in one object
refused.json:0
refused.errors:0
[1]
$ cinaudit check --all wide.csv header.csv form.csv syntax.json keys.json twice.json | grep -c KX
15
$ cinaudit collate --all --anonymise -k -f json tests/workbooks/mistakes.xlsx 2>/dev/null | jq -r '.problems[].message' | head -n 4
the sheet 1 is not read: its first row has no headings of a return, such as "case" and "agency"
cell B9 holds the error [not shown]: mend its formula, or type what belongs there (A, [not shown])
[not shown]: did you mean Yes? (A, [not shown])
cell D11, [not shown], is not read: its column has no heading. If it matters, give it one
# The same return twice; two that contradict each other; agencies that are nearly the same.
$ printf 'case,agency,setting,q2\nKX47,School of KX48,,yes\nKX47,School of KX48,,yes\nKX47,School of KX48,,no\nKX47,School of KX49,KX48,no\nKX47,School of KX49,KX48,yes\n' >again.csv; cinaudit collate --all --anonymise -k again.csv 2>&1 >/dev/null | cut -c -90; printf 'case,agency,q2\nKX47,KX47 school,yes\nKX48,KX47 school,yes\nKX47,KX47 shcool,no\n' >alike.csv; cinaudit collate --all --anonymise alike.csv 2>&1 >/dev/null | grep nearly
file 1.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7
file 1.csv:3: error: the return of [not shown] on case A stands in file 1.csv:2 already, t
file 1.csv:4: warning: a second return of [not shown] on case A, and it says something els
file 1.csv:6: warning: a second return of [not shown] ([not shown]) on case A, and it says
file 1.csv:4: warning: the agency [not shown] (1 return) is nearly called [not shown] (2): if the two are one, put "agency_aliases": {[not shown]: [[not shown]]} into the round's manifest
# Wherever else a return, a request or the round speaks of a case: agencies, settings, the columns of the list of cases, names of notes.
$ printf 'case,agency,setting,immediate_action,q2,q2_comments\nKX47,School of KX48,Unit KX47,yes,yes,Well.\nKX48,School of ＫＸ４８,,no,no,\n' >fields.csv; printf 'case,agency,setting,sent\nKX47,Team KX47,Unit KX48,the day of KX47\n' >fields-requests.csv; printf 'case,sex,age,team,heritage,status\nKX47,KX47,KX48,Team KX48,of KX47,as KX48\nKX48,,,,,\n' >fields-cases.csv; printf 'Heard.\n' >heard.md
$ printf '{"schema": "cinaudit.round/1", "returns": ["fields.csv"], "requests": "fields-requests.csv", "cases": "fields-cases.csv", "notes": {"parents of KX47": "heard.md"}}' >fields-round.json
$ for format in text html markdown json csv; do cinaudit collate --all --round fields-round.json --anonymise -f $format -o all.$format 2>>all.errors; done; grep -ciE 'KX|ＫＸ' all.text all.html all.markdown all.json all.csv all.errors
all.text:0
all.html:0
all.markdown:0
all.json:0
all.csv:0
all.errors:0
[1]
$ cinaudit collate --all --round fields-round.json --anonymise -f xlsx -o all.xlsx 2>all.errors; unzip -p all.xlsx >all.sheets; grep -ciE 'KX|ＫＸ' all.sheets all.errors
all.sheets:0
all.errors:0
[1]
$ jq -c '.by_agency[] | [.agency, .returns]' all.json; jq -c '.comments, .immediate_action.returns, .response.outstanding, .response.unrequested, .response.by_agency, .round.cases[0]' all.json
["School of B",1]
["School of B (2)",1]
["Team A",0]
[{"question":"q2","case":"A","agency":"School of B","setting":"Unit A","source":"file 1.csv","text":"Well."}]
[{"case":"A","agency":"School of B","setting":"Unit A","source":"file 1.csv"}]
[{"case":"A","agency":"Team A","setting":"Unit B"}]
[{"case":"A","agency":"School of B","setting":"Unit A","source":"file 1.csv"},{"case":"B","agency":"School of B (2)","source":"file 1.csv"}]
[{"agency":"School of B","requested":0,"received":0},{"agency":"School of B (2)","requested":0,"received":0},{"agency":"Team A","requested":1,"received":0}]
{"case":"A","sex":"A","age":"B","team":"Team B","heritage":"of A","status":"as B"}
$ grep 'Notes:' all.text
Notes: parents of A
# A name is found in whatever characters it is typed. A code of letters and digits is found inside a word as well, but no number is cut in two; a short name or a word is not.
$ printf 'case,agency,q2,q2_comments\nKX47,GP,yes,"Seen KX47s and ＫＸ４７ and caseKX47; KX\302\25547, 𝐊𝐗𝟒𝟕, kx47KX47_KX47."\nLCS-9,GP,yes,"LCS–9, LCS\342\200\2219, LCS−9, lcs-9b, but LCS-99, 1LCS-9, KX471 and KX4."\nB,GP,yes,"A plan B, Bs and caseB; case B, case Ｂ."\nK7,GP,yes,"K7, k7 and Ｋ７; K7s, OK7."\nAnna,GP,yes,"Anna, ANNA’s; Annabel, Susanna."\n' >typed.csv; cinaudit collate --all --anonymise -f json typed.csv 2>/dev/null | jq -c '.comments[] | [.case, .text]'
["A","Seen As and A and caseA; A, A, AA_A."]
["B","B, B, B, Bb, but LCS-99, 1B, KX471 and KX4."]
["C","A plan B, Bs and caseC; case C, case C."]
["D","D, D and D; K7s, OK7."]
["E","E, E’s; Annabel, Susanna."]
# Of names that come to the same, each keeps its letter.
$ printf 'case,agency,q2,q2_comments\nKX47,GP,yes,"KX47, ＫＸ４７ and Ｋx47"\nＫＸ４７,GP,yes,\n' >twins.csv; cinaudit collate --all --anonymise -f json twins.csv 2>/dev/null | jq -c '[.by_case[].case], .comments[].text'
["A","B"]
"A, B and A"
# The list of names to be taken out is a file like the others.
$ printf 'x\n' >KX47-names.txt; printf 'case,agency,q2\nKX47,GP,Yes\n' >KX47.csv; cinaudit collate --all --anonymise --redact-terms KX47-names.txt KX47.csv
! list of names:1: error: a term needs at least 2 letters or digits: a single one is found in places where it is no name
[1]
$ cinaudit collate --all --anonymise --redact-terms KX47.txt KX47.csv
! list of names: error: the list of names cannot be read: No such file or directory
[3]
# Ordinary words stay: a letter or a number is a case's name behind the word "case" or "child", and in a list that begins so.
$ cat >letters.csv <<'END'
> case,agency,q2,q2_comments
> A,School,yes,"This is an open case. A core group met. Asked for a plan: no. A letter was sent. In this case I saw the child. No A&E attendance. Cases A and B have one plan. Case I, B and A; (child B); case B/A; case a."
> B,School,yes,"Closed case. A is her sister."
> I,GP,no,"There was one child. I met him."
> END
$ cinaudit collate --all --anonymise -f json letters.csv 2>/dev/null | jq -r '.comments[].text'
This is an open case. A core group met. Asked for a plan: no. A letter was sent. In this case I saw the child. No A&E attendance. Cases A and B have one plan. Case C, B and A; (child B); case B/A; case a.
Closed case. A is her sister.
There was one child. I met him.
$ printf 'case,agency,q2,q2_comments\n1,GP,yes,"Child 2 years old. Action no. 2 is late. Open case. 2 visits. No 2 nights alike. Case 3, case no. 2, case number 2, (child 1), cases 2 and 3."\n3,GP,yes,\n2,GP,no,\n2024,GP,no,"Seen 12/03/2024, plan of 2024; £2024; case 2024."\n123456,GP,no,"123456, £123456, 1/123456, no. 123456; 1234567"\nMH,GP,yes,"No MH concerns; case MH."\nZoë,GP,no,"Zoë; case Zoë"\n' >numbers.csv; cinaudit collate --all --anonymise -f json numbers.csv 2>/dev/null | jq -r '.comments[].text'
Child 2 years old. Action no. 2 is late. Open case. 2 visits. No 2 nights alike. Case B, case no. C, case number C, (child A), cases C and B.
Seen 12/03/2024, plan of 2024; £2024; case D.
E, £123456, 1/E, no. E; 1234567
No MH concerns; case F.
Zoë; case G
# A code is found whatever parts it, and in whatever way it is written for the web.
$ cat >parted.csv <<'END'
> case,agency,q2,q2_comments
> LCS-9,GP,yes,"LCS-9 LCS 9 LCS9 LCS_9 LCS/9, LCS. 9 LCS-99"
> KX47,GP,no,"KX-47 KX 47 kx-47's KX_47 KX  47 KX - 47 &#75;X47 K&shy;X47, KX471"
> Case 12,GP,no,"Case 12, Case12, case-12, Case_12.docx, case no 12, case (12), Case&nbsp;12 https://share.org/Case%2012/LCS%2D9.docx, 12 days"
> FA/2024/019,GP,no,"FA/2024/019 FA-2024-019 FA2024019"
> B12,GP,yes,"Plan B 12/03/2024; B-12 B12 b12; vitamin B 12"
> END
$ cinaudit collate --all --anonymise -f json parted.csv 2>/dev/null | jq -r '.comments[].text'
A A A A A, LCS. 9 LCS-99
B B B's B B B B B, KX471
C, C, C, C.docx, case no C, case (C), C https://share.org/C/A.docx, 12 days
D D D
Plan B 12/03/2024; E E E; vitamin B 12
# Siblings are often named together, and short names are written in many ways.
$ cat >siblings.csv <<'END'
> case,agency,q2,q2_comments
> 998877,GP,yes,"Siblings 123456/123457, 123456,123457 and 123456-123457; 998877.50"
> 123456,GP,yes,"Sister of 2024-118 (joint file 2024-117/2024-118)"
> 123457,School,no,
> 2024-117,School,no,
> 2024-118,School,no,
> 7,GP,no,"Case #12, case “12”, case [12], Case-12, cases 12,7; cases 12/7, cases nos. 7;12 and **case 12**; £12, case 7/12/2013, in any case - 7 visits"
> 12,GP,no,"Case7, child12, Case7s"
> MK,GP,no,"Case “MK”, Case-MK, caseMK, case **MK**, case #MK, mk"
> END
$ cinaudit collate --all --anonymise -f json siblings.csv 2>/dev/null | jq -r '.comments[].text'
Siblings B/C, B,C and B-C; A.50
Sister of E (joint file D/E)
Case #G, case “G”, case [G], Case-G, cases G,F; cases G/F, cases nos. F;G and **case G**; £12, case 7/12/2013, in any case - 7 visits
CaseF, childG, Case7s
Case “H”, Case-H, caseH, case **H**, case #H, mk
# Where letters would change places, it is said.
$ printf 'case,agency,q2\nB,GP,yes\nA,GP,no\n' >swapped.csv; cinaudit collate --all --anonymise -f csv -o swapped.out swapped.csv 2>&1 | grep -v 'no column'
--anonymise: warning: cases are called by letters already, and some have been given another's: a letter that is left in a text can be taken for another child. Do without --anonymise, or list the cases in the order of their letters
$ printf 'case,agency,q2\nA,GP,yes\nB,GP,no\n' >kept.csv; cinaudit collate --all --anonymise -f csv -o kept.out kept.csv 2>&1 | grep -v 'no column'
[1]
# However a name and a comment are made, it takes no more than some seconds.
$ { printf 'case,agency,q2,q2_comments\n'; for i in $(seq 66); do printf a1; done; printf 'x,GP,yes,"'; yes a1 | head -n 400000 | tr -d '\n'; printf '"\n.1,GP,yes,"'; yes . | head -n 400000 | tr -d '\n'; printf '"\n'; } >slow.csv; (ulimit -t 20; cinaudit collate --all --anonymise -f json slow.csv 2>/dev/null) | jq '.returns'
2
# Agencies that become the same are numbered, past the numbers that others have.
$ printf 'case,agency,q2\nKX47,School KX47,yes\nKX47,School A,yes\nKX47,School A (2),yes\n' >numbered.csv; cinaudit collate --all --anonymise -f json numbered.csv 2>/dev/null | jq -c '[.by_agency[].agency]'
["School A","School A (2)","School A (3)"]

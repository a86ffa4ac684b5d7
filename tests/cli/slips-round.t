# needs workbooks
# A round with the slips that people make: tests/rounds/autumn, whose README says what is in it.
$ round=tests/rounds/autumn
# With the manifest's lines alone, no file of an agency edited, there is a report, and every figure is that of the returns without slips.
$ cinaudit collate --round $round/round.json -f csv >round.csv 2>/dev/null
$ cinaudit collate --round $round/truth/round.json -f csv >truth.csv 2>/dev/null
$ wc -l <truth.csv; diff truth.csv round.csv
780
$ counts() { cinaudit collate --round "$1" -f json 2>/dev/null | jq -S '{returns, cases, items, by_case, by_agency, response, findings, strengths, alarms: (.immediate_action | .returns |= sort_by(.case, .agency))} | walk(if type == "object" then del(.source, .setting, .writer) else . end)'; }
$ counts $round/truth/round.json >truth.json; counts $round/round.json >round.json; jq -c '.returns, .response.received, .alarms.needed, (.items | length)' truth.json; diff truth.json round.json
33
32
3
17
# The report lists every mend with its reason.
$ cinaudit collate --round $round/round.json -f json 2>/dev/null | jq -c .round.mends
{"agency_aliases":15,"case_aliases":13,"out_of_sample":1,"superseded":2,"withdrawn":1,"corrections":35,"several":1}
$ cinaudit collate --round $round/round.json --only mends -f markdown 2>/dev/null | sed -n '/^| What/,$p' | tr -s ' -'
| What | Which | As it came | As it counts | Why |
| - | - | - | - | - |
| a case outside the sample | case 9 | – | – | the brother of case 2: the school audited both |
| returns that others replace | tests/rounds/autumn/returns/csc-7.csv | – | – | sent again as csc-7-v2.csv, with what had been left out |
| returns that others replace | tests/rounds/autumn/returns/health-forms.csv\: test on case Test | – | – | the audit lead tried the form |
| a request that was withdrawn | Housing on case 2 | – | – | the family had moved before the tenancy began |
| an answer corrected | tests/rounds/autumn/returns/csc-1-to-3.csv\: Children\'s Social Care on case 1, q2 | Yes - see comments | Yes | asked the team manager by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-1-to-3.csv\: Children\'s Social Care on case 2, q2 | Yes - see comments | Yes | asked the team manager by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-1-to-3.csv\: Children\'s Social Care on case 1, q6 | Partially | No | asked the team manager by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-1-to-3.csv\: Children\'s Social Care on case 3, q7 | Y/N | (blank\) | asked the team manager by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-1-to-3.csv\: Children\'s Social Care on case 2, q11 | Yes, but out of date | Yes | asked the team manager by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-4.csv\: Children\'s Social Care on case 4, q2 | Yes - see comments | Yes | asked the social worker by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-4.csv\: Children\'s Social Care on case 4, q5 | N/A | (blank\) | asked the social worker by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-4.csv\: Children\'s Social Care on case 4, q9 | Yes, from the previous assessment | Yes | asked the social worker by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-4.csv\: Children\'s Social Care on case 4, q11 | No concerns | No | asked the social worker by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-5.xlsx\: Children\'s Social Care on case 5, q3 | Partly | No | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-6.csv\: Children\'s Social Care on case 6, q6 | Not applicable - no meeting yet | Not applicable | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-6.csv\: Children\'s Social Care on case 6, q7 | ? | (blank\) | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-6.csv\: Children\'s Social Care on case 6, q4 | Yse | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-7-v2.csv\: Children\'s Social Care on case 7, q3 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/csc-8.xlsx\: Children\'s Social Care on case 8, q8 | \#N/A | (blank\) | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/secondary.xlsx\: School (Secondary (south)) on case 4, q2 | Yes - see comments | Yes | asked the safeguarding lead by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/secondary.xlsx\: School (Secondary (south)) on case 5, q2 | \#N/A | (blank\) | asked the safeguarding lead by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/secondary.xlsx\: School (Secondary (south)) on case 5, q3 | \#N/A | (blank\) | asked the safeguarding lead by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/secondary-8.xlsx\: School (Secondary (south)) on case 8, q5 | Yes, but out of date | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/primary-1.xlsx\: School on case 1, q8 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/primary-2.xlsx\: School (Primary (north)) on case 2, immediate\_action | see below | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/primary-4.csv\: School (Primary (north)) on case 4, q2 | Yes (termly) | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/primary-4.csv\: School (Primary (north)) on case 4, completed | 09/25/2024 | 2024-09-25 | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/primary-7.xlsx\: School (Primary (north)) on case 7, q7 | No - health visitor missing | No | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/primary-9.csv\: School (Primary (north)) on case 9, q2 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/gp-1.csv\: GP on case 1, q1a | Yes? | Yes | asked the practice by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/gp-1.csv\: GP on case 1, q5 | not applicable | (blank\) | asked the practice by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/gp-4.json\: GP on case 4, q4 | Yes - letter of 3 May | Yes | asked the practice by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/health-forms.csv\: Health Visitor on case 1, q4 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/hv-4.csv\: Health Visitor on case 4, q7 | \- | (blank\) | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/police.txt\: Police on case 6, q3 | No - see comments | No | asked the vulnerability unit – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/police-8.csv\: Police on case 8, q6 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/school-nurse-2.csv\: School Nurse on case 2, q4 | No evidence | No | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/housing-6.xlsx\: Housing on case 6, q7 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| an answer corrected | tests/rounds/autumn/returns/yos-3.csv\: Youth Offending Service on case 3, q6 | Yes - see comments | Yes | asked the agency by telephone – audit lead, 2024-11-04 |
| another name of a case | – | Case 1 | 1 | – |
| another name of a case | – | 1\) | 1 | – |
| another name of a case | – | 01 | 1 | – |
| another name of a case | – | Case 2 | 2 | – |
| another name of a case | – | No\. 2 | 2 | – |
| another name of a case | – | case 3 | 3 | – |
| another name of a case | – | 04 | 4 | – |
| another name of a case | – | Case 4 | 4 | – |
| another name of a case | – | 5\. | 5 | – |
| another name of a case | – | child 5 | 5 | – |
| another name of a case | – | 06 | 6 | – |
| another name of a case | – | Case 7 | 7 | – |
| another name of a case | – | Case 8 | 8 | – |
| another name of an agency | – | Childrens Social Care | Children\'s Social Care | – |
| another name of an agency | – | CSC | Children\'s Social Care | – |
| another name of an agency | – | Schools | School | – |
| another name of an agency | – | Primary school (north) | School | – |
| another name of an agency | – | The GP | GP | – |
| another name of an agency | – | GP surgery | GP | – |
| another name of an agency | – | C.A.M.H.S\. | CAMHS | – |
| another name of an agency | – | HV | Health Visitor | – |
| another name of an agency | – | Health visiting | Health Visitor | – |
| another name of an agency | – | Police Service | Police | – |
| another name of an agency | – | Police\. | Police | – |
| another name of an agency | – | School Nursing | School Nurse | – |
| another name of an agency | – | Housing Dept | Housing | – |
| another name of an agency | – | YOS | Youth Offending Service | – |
| another name of an agency | – | Youth offending team | Youth Offending Service | – |
| an earlier return, left out | tests/rounds/autumn/returns/police.txt\: Police Service on case 3 | completed 2024-09-12 | tests/rounds/autumn/returns/police-3-corrected.csv:1, completed 2024-10-11 | of several returns, the last completed is taken |

: What was put right, and why
# What is left to say when all is mended.
$ cinaudit check --all --round $round/round.json | grep -v ': note:'
tests/rounds/autumn/returns/covering letter.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
tests/rounds/autumn/returns/csc-1-to-3.csv:2: warning: the row "Children in need audit – autumn 2024" stands above the headings, which are on line 4: not read
tests/rounds/autumn/returns/csc-1-to-3.csv:9: warning: the row "Total" is not read: it names no case and answers no question (if it is a return, fill them in)
tests/rounds/autumn/returns/csc-1-to-3.csv:10: warning: the row "Quality assured by the service manager" is not read: it names no case and answers no question (if it is a return, fill them in)
tests/rounds/autumn/returns/csc-4.csv:27: warning: the row "Seen by the service manager" is not read: it names no item of the template and has no answer
tests/rounds/autumn/returns/csc-4.csv:28: warning: the row "Notes" is not read: it names no item of the template and has no answer
tests/rounds/autumn/returns/primary-2.xlsx:1: warning: the row "Audit form of the primary school (north)" stands above the headings, which are on line 3: not read
tests/rounds/autumn/returns/primary-2.xlsx:30: warning: the row "Signed" is not read, nor what it says, "safeguarding lead": it names no item of the template. If that belongs to a question, put it on the line of that question
tests/rounds/autumn/returns/secondary.xlsx:1: warning: the row "Secondary school (south): children in need" stands above the headings, which are on line 3: not read
tests/rounds/autumn/returns/secondary.xlsx:8: warning: the row "Total" is not read: it looks like a row of totals. If it is a return, give its case another name
tests/rounds/autumn/returns/secondary.xlsx:9: warning: the row "Please ring the office with questions" is not read: it names no agency and answers no question (if it is a return, fill them in)
27 files, 36 returns: 11 warnings, 49 notes
# What the program says of the round before it is mended: at most 15 lines to act on.
$ mkdir bare; cp -r $round/returns $round/requests.csv $round/cases.csv bare; jq 'del(.several, .agency_aliases, .case_aliases, .out_of_sample, .superseded, .withdrawn, .corrections) | .returns = ["returns"]' $round/round.json >bare/round.json
$ cinaudit check --round bare/round.json | grep -v ': note:'; cinaudit check --round bare/round.json | grep -c ': \(error\|warning\): '
bare/returns/csc-1-to-3.csv:5: error: case "Case 1" is not in the round's list of cases, but "1" is: if they are one child, put "case_aliases": {"1": ["Case 1"]} into the round's manifest; if not, put "out_of_sample": [{"case": "Case 1"}] there [1 of 13 like this, in 10 files; next: bare/returns/csc-1-to-3.csv:7, bare/returns/csc-1-to-3.csv:8, …]
bare/returns/csc-1-to-3.csv:5: error: q2: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 2; or put it right under "corrections" in the round's manifest (Case 1, Childrens Social Care) [1 of 20 like this, in 16 files; next: bare/returns/csc-1-to-3.csv:7 (q2), bare/returns/csc-1-to-3.csv:7 (q11), …]
bare/returns/csc-1-to-3.csv:5: error: q6: "Partially" is not an answer to this question: Yes, No or Not applicable (Case 1, Childrens Social Care) [1 of 8 like this, in 6 files; next: bare/returns/csc-1-to-3.csv:8 (q7), bare/returns/csc-4.csv:20 (q5), …]
bare/returns/csc-6.csv:19: error: q4: "Yse": did you mean Yes? (6, CSC)
bare/returns/csc-8.xlsx:23: error: q8: cell C23 holds the error "#N/A": mend its formula, or type what belongs there (Case 8, childrens  social care) [1 of 3 like this; the others: bare/returns/secondary.xlsx:6 (q2), bare/returns/secondary.xlsx:6 (q3)]
bare/returns/covering letter.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
bare/returns/late: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
bare/returns/police.txt: warning: a text file is not read: if it is a return, such as Excel's "Unicode Text", name it under "returns" in the round's manifest, or change the end of its name to .csv; if not, move it to another folder
bare/returns/camhs-8.ndjson:1: warning: no request was sent to C.A.M.H.S. on case 8, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests [1 of 12 like this, in 11 files; next: bare/returns/csc-6.csv:1, bare/returns/gp-1.csv:1, …]
bare/returns/csc-1-to-3.csv:2: warning: the row "Children in need audit – autumn 2024" stands above the headings, which are on line 4: not read [1 of 10 like this, in 4 files; next: bare/returns/csc-1-to-3.csv:9, bare/returns/csc-1-to-3.csv:10, …]
bare/returns/csc-7.csv:1: warning: a second return of Children's Social Care on case 7, and it says something else than bare/returns/csc-7-v2.csv:1: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
bare/returns/health-forms.csv:2: warning: case Test is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest [1 of 2 like this; the other: bare/returns/primary-9.csv:1]
bare/returns/csc-1-to-3.csv:5: warning: the agency "Childrens Social Care" (4 returns) is nearly called "Children's Social Care" (3): if the two are one, put "agency_aliases": {"Children's Social Care": ["Childrens Social Care"]} into the round's manifest [1 of 2 like this; the other: bare/returns/secondary-8.xlsx:1]
bare/returns/primary-2.xlsx:10: warning: immediate_action: "see below" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (No. 2, School)
bare/returns/primary-4.csv:7: warning: completed: "09/25/2024" has the month first, and in Britain the day comes first: if it is 2024-09-25, write it so, and look at the other dates of the file (4, School)
--all prints each problem on its own line
--suggest prints lines for the manifest that mend what can be mended there
25 files, 32 returns: 45 errors, 32 warnings, 9 notes
15
# The list of slips names files that are there, and the workbooks are made of the text beside them.
$ awk 'NR > 1' $round/slips.csv | wc -l; awk -F , 'NR > 1 { print $NF }' $round/slips.csv | sort | uniq -c | sed 's/^ *//'
191
75 manifest
105 read
11 warning stands
$ sed 1d $round/slips.csv | cut -d , -f 2 | sort -u | while read -r f; do [ -e "$round/returns/$f" ] || [ -e "$round/$f" ] || echo "$f"; done
$ mkdir made; $round/make made; for f in made/*.xlsx; do cmp <(unzip -p "$f" 'xl/worksheets/*') <(unzip -p "$round/returns/${f#made/}" 'xl/worksheets/*'); done; ls made
csc-5.xlsx
csc-8.xlsx
housing-6.xlsx
primary-1.xlsx
primary-2.xlsx
primary-7.xlsx
secondary-8.xlsx
secondary.xlsx

# Returns that contradict one another, or what the round knows.
$ export SOURCE_DATE_EPOCH=1396310400
$ wide() { printf '%s\n' "case,agency,setting,completed,immediate_action,q2,q2_comments,q5,q7" "$@"; }
$ answers() { cinaudit collate -f csv "$@" 2>/dev/null | grep '^overall,,q2,yes' | cut -d, -f 6,7; }
# The same return twice, all fields equal, is an error, in whichever layouts they are; it counts once.
$ wide 'A,School,,2014-03-20,no,yes,"one, ""two""",no,yes' 'B,GP,,,,no,,,' >a.csv; cinaudit check --all a.csv | tail -n 1
1 file, 2 returns: 1 warning
$ printf '[{"case": "a", "agency": "SCHOOL", "completed": "2014-03-20", "immediate_action": "No", "answers": {"q5": "No", "q2": "Y", "q7": "yes"}, "comments": {"q2": "one, \\"two\\""}}]' >b.json; cinaudit check --all a.csv b.json; cinaudit collate a.csv b.json; answers a.csv b.json -k
a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
b.json:1: error: the return of SCHOOL on case a stands in a.csv:2 already, the same in all that it says: take one of them away
2 files, 3 returns: 1 error, 1 warning
1,2
! b.json:1: error: the return of SCHOOL on case a stands in a.csv:2 already, the same in all that it says: take one of them away
! a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
$ cat a.csv >c.csv; tail -n 1 a.csv >>c.csv; cinaudit check --all c.csv
c.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
c.csv:4: error: the return of GP on case B stands in c.csv:3 already, the same in all that it says: take one of them away
1 file, 3 returns: 1 error, 1 warning
[1]
# Whatever differs, a comment or a date, makes it another return: a warning, and both count.
$ for change in 's/two/three/' 's/03-20/03-21/' 's/"No"/"Yes"/' 's/"q5": "No", //'; do sed "$change" b.json >d.json; cinaudit check --all a.csv d.json | grep -c 'a second return'; cinaudit collate -f csv a.csv d.json 2>&1 | grep -c 'a second return'; done | uniq -c
      8 1
$ sed 's/two/three/' b.json >d.json; cinaudit check --all a.csv d.json; answers a.csv d.json
a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
d.json:1: warning: a second return of SCHOOL on case a, and it says something else than a.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
2 files, 3 returns: 2 warnings
2,3
# A setting tells two apart, and stays a different one however it is spelt.
$ wide 'A,School,North,,,yes,,no,yes' 'A,School,South,,,yes,,no,yes' 'A,School,,,,yes,,no,yes' >settings.csv; cinaudit check --all settings.csv
settings.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
1 file, 3 returns: 1 warning
$ wide 'A,School,North,,,yes,,no,yes' 'A,School, NORTH ,,,no,,no,yes' >settings2.csv; cinaudit check --all settings2.csv
settings2.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
settings2.csv:3: warning: a second return of School (NORTH) on case A, and it says something else than settings2.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
1 file, 2 returns: 2 warnings
# The manifest lists what has been superseded, a return or a whole file: it is left out, with a note.
$ printf '{"schema": "cinaudit.round/1", "returns": ["a.csv", "d.json"], "superseded": [{"file": "a.csv", "case": "A", "agency": "School"}]}' >round.json; cinaudit check --all --round round.json; cinaudit collate --round round.json -f csv | grep '^overall,,q2,yes'; cinaudit collate --round round.json -f json | jq -c '.problems[] | [.severity, .file, .message]'
a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
a.csv:2: note: left out: the round's manifest lists this return as superseded (A, School)
2 files, 3 returns: 1 warning, 1 note
overall,,q2,yes,positive,1,2,2,2,0,0,0,50.0,50.0
["warning","a.csv","no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer"]
["note","a.csv","left out: the round's manifest lists this return as superseded (A, School)"]
! a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
! a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
$ printf '{"schema": "cinaudit.round/1", "returns": ["*.csv", "d.json"], "superseded": [{"file": "a.csv"}, {"file": "c.csv"}, {"file": "./settings.csv", "case": "a", "agency": "school", "setting": "north"}, {"file": "settings2.csv"}]}' >round.json; cinaudit check --all --round round.json
a.csv:2: note: left out: the round's manifest lists this return as superseded (A, School)
a.csv:3: note: left out: the round's manifest lists this return as superseded (B, GP)
c.csv:2: note: left out: the round's manifest lists this return as superseded (A, School)
c.csv:3: note: left out: the round's manifest lists this return as superseded (B, GP)
c.csv:4: note: left out: the round's manifest lists this return as superseded (B, GP)
settings.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
settings.csv:2: note: left out: the round's manifest lists this return as superseded (A, School)
settings.csv:4: warning: a second return of School on case A, and it says something else than d.json:1: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
settings2.csv:2: note: left out: the round's manifest lists this return as superseded (A, School)
settings2.csv:3: note: left out: the round's manifest lists this return as superseded (A, School)
5 files, 11 returns: 2 warnings, 8 notes
# It is left out, too, where the file comes by standard input.
$ printf '{"schema": "cinaudit.round/1", "superseded": [{"file": "a.csv", "case": "A", "agency": "School"}]}' >round.json; cinaudit check --all --round round.json - <a.csv; cinaudit collate --anonymise --round round.json -f json - <a.csv 2>/dev/null | jq -c '.problems[] | select(.severity == "note") | [.file, .message]'
standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
standard input:2: note: left out: the round's manifest lists this return as superseded (A, School)
1 file, 2 returns: 1 warning, 1 note
["standard input","left out: the round's manifest lists this return as superseded (A, [not shown])"]
# One that is not there is an error.
$ printf '{"schema": "cinaudit.round/1", "returns": ["a.csv"], "superseded": [{"file": "a.csv", "case": "Z", "agency": "School"}, {"file": "none.csv"}, {"case": "A", "agency": "School"}, {"file": "a.csv", "case": "A"}, {"file": "a.csv", "cases": "A"}, "a.csv"]}' >round.json; cinaudit check --all --round round.json
round.json: error: superseded[2].file: missing: text in quotation marks is expected here
round.json: error: superseded[3].agency: missing: text in quotation marks is expected here
round.json: error: superseded[4].cases: not a key of a manifest: did you mean "case"?
round.json: error: superseded[5]: wrong kind of value: an object, { … }, is expected here
[1]
$ printf '{"schema": "cinaudit.round/1", "returns": ["a.csv"], "superseded": [{"file": "a.csv", "case": "Z", "agency": "School"}, {"file": "b.json"}]}' >round.json; cinaudit check --all --round round.json
round.json: error: superseded[1]: "b.json" is not one of the round's files of returns
a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
round.json: error: superseded[0]: a.csv has no such return
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 2 errors, 1 warning
[1]
# An agency that is spelt in two ways: a warning, and aliases that mend it.
$ printf 'case,agency,q2\nA,School nurse,yes\nB,School Nurses,no\nC,School nurse,no\nC,GP,no\nC,School 1,no\nC,School 2,no\nD,Team A,no\nD,Team B,no\nE,Scool nurse,no\n' >agencies.csv; cinaudit check --all agencies.csv | grep -v 'no column'
agencies.csv:3: warning: the agency "School Nurses" (1 return) is nearly called "School nurse" (2): if the two are one, put "agency_aliases": {"School nurse": ["School Nurses"]} into the round's manifest
agencies.csv:10: warning: the agency "Scool nurse" (1 return) is nearly called "School nurse" (2): if the two are one, put "agency_aliases": {"School nurse": ["Scool nurse"]} into the round's manifest
1 file, 9 returns: 3 warnings
$ printf '{"schema": "cinaudit.round/1", "returns": ["agencies.csv"], "agency_aliases": {"School Nurse": ["School Nurses", "scool  nurse"], "General practice": ["GP"]}}' >round.json; cinaudit check --all --round round.json | grep -v 'no column'; cinaudit collate --round round.json -f json 2>/dev/null | jq -c '[.by_agency[] | [.agency, .returns]]'
1 file, 9 returns: 1 warning
[["General practice",1],["School 1",1],["School 2",1],["School nurse",4],["Team A",1],["Team B",1]]
$ printf '{"schema": "cinaudit.round/1", "returns": ["agencies.csv"], "agency_aliases": {"School Nurse": ["School Nurses", "GP"], "GP": ["Practice"], "Police": "Constabulary", " ": ["x"], "CAMHS": [], "ARCH": ["arch"]}}' >round.json; cinaudit check --all --round round.json
round.json: error: agency_aliases.GP: "GP" stands here already, as an agency or an alias
round.json: error: agency_aliases.Police: wrong kind of value: a list, [ … ], is expected here
round.json: error: agency_aliases: an agency needs a name that is not blank
round.json: error: agency_aliases.CAMHS: too few: at least 1 is expected here
round.json: error: agency_aliases.ARCH[0]: "arch" stands here already, as an agency or an alias
[1]
# The requests name agencies too: that spelling is the one to keep.
$ printf 'case,agency\nA,School Nurses\nB,School Nurses\nC,School Nurses\n' >requests.csv; cinaudit check --all --requests requests.csv agencies.csv | grep -v 'no column'
agencies.csv:2: warning: no request was sent to School nurse on case A, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
agencies.csv:4: warning: no request was sent to School nurse on case C, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
agencies.csv:5: warning: no request was sent to GP on case C, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
agencies.csv:6: warning: no request was sent to School 1 on case C, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
agencies.csv:7: warning: no request was sent to School 2 on case C, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
agencies.csv:8: warning: no request was sent to Team A on case D, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
agencies.csv:9: warning: no request was sent to Team B on case D, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
agencies.csv:10: warning: no request was sent to Scool nurse on case E, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
agencies.csv:2: warning: the agency "School nurse" (2 returns) is nearly called "School Nurses" (1): if the two are one, put "agency_aliases": {"School Nurses": ["School nurse"]} into the round's manifest
agencies.csv:10: warning: the agency "Scool nurse" (1 return) is nearly called "School Nurses" (1): if the two are one, put "agency_aliases": {"School Nurses": ["Scool nurse"]} into the round's manifest
1 file, 9 returns: 11 warnings
# A case that is not in the round's list of cases.
$ printf 'case,sex\nA,girl\n' >cases.csv; printf '{"schema": "cinaudit.round/1", "returns": ["a.csv"], "cases": "cases.csv"}' >round.json; cinaudit check --all --round round.json
a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
a.csv:3: warning: case B is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 2 returns: 2 warnings
# A date that is none, or is in the future.
$ wide 'A,GP,,2014-04-01,,yes,,,' 'B,GP,,2014-04-02,,yes,,,' 'C,GP,,2014-02-30,,yes,,,' 'D,GP,,20/03/2014,,yes,,,' >dates.csv; cinaudit check --all dates.csv
dates.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
dates.csv:3: warning: completed: "2014-04-02" is in the future: today is 2014-04-01 (B, GP)
dates.csv:4: warning: completed: "2014-02-30" is a day that does not exist (C, GP)
1 file, 4 returns: 3 warnings
# A return in which nothing is answered.
$ wide 'A,GP,,2014-03-20,no,,,,' 'B,GP,,,,,only a comment,,' >nothing.csv; cinaudit check --all nothing.csv
nothing.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q6, q8, q9, q10, q11: counted as no answer
nothing.csv:2: warning: nothing is answered in this return (A, GP)
nothing.csv:3: warning: nothing is answered in this return (B, GP)
1 file, 2 returns: 3 warnings
# Checklists in words with blanks, and those left wholly blank: a note for each, once a file.
$ printf 'case,agency,q1a,q1b,q1c,q1d,q1e,q1f,q1g,q2\nA,GP,yes,,no,yes,,yes,yes,yes\nB,GP,,,,,,,,yes\nC,GP,x,,x,,,,,yes\nD,GP,,,,,,,,\nE,GP,no,no,no,no,no,no,,no\n' >blanks.csv; cinaudit check --all blanks.csv | grep -v 'no column'; cinaudit collate -f csv blanks.csv 2>/dev/null | grep '^overall,,q1b'
blanks.csv:5: warning: nothing is answered in this return (D, GP)
blanks.csv:2: note: q1: some lines are answered in words, and others are blank, in 2 returns, of which this is the first: counted as no answer
blanks.csv:3: note: q1: the checklist is wholly blank in 1 return: counted as no answer
1 file, 5 returns: 2 warnings, 2 notes
overall,,q1b,yes,positive,0,5,2,2,3,0,0,0.0,0.0
overall,,q1b,no,negative,2,5,2,2,3,0,0,100.0,100.0
$ printf 'item,answer\ncase,A\nagency,GP\nq1a,yes\nq1b,\nq2,no\n' >blanks-form.csv; cinaudit check --all blanks-form.csv | grep note
blanks-form.csv:1: note: q1: some lines are answered in words, and others are blank, in 1 return: counted as no answer
1 file, 1 return: 1 warning, 1 note
$ printf '{"case": "A", "agency": "GP", "answers": {"q1a": "yes", "q1b": "", "q2": "yes"}}' | cinaudit check --all - | grep note
standard input:1: note: q1: some lines are answered in words, and others are blank, in 1 return: counted as no answer
1 file, 1 return: 1 note
# A template id in a JSON return that is not the one in use.
$ printf '{"template": "neglect", "case": "A", "agency": "GP", "answers": {"q2": "yes"}}' | cinaudit check --all -
standard input:1: error: template: the return was made with the template "neglect", and "cin-plans-2014" is in use: it is left out. If it belongs here, ask for it on the form of that template
1 file, 0 returns: 1 error
[1]
# What is superseded makes no case and no agency.
$ printf 'case,agency,q2\n9,School,yes\n' >mistyped.csv; printf 'case,agency,q2\n1,GP,yes\n' >right.csv; printf '{"schema": "cinaudit.round/1", "returns": ["mistyped.csv", "right.csv"], "superseded": [{"file": "mistyped.csv", "case": "9", "agency": "school"}]}' >mistyped.json; cinaudit collate --round mistyped.json -f json 2>/dev/null | jq -c '.cases, .returns, [.by_case[].case], [.by_agency[].agency]'
1
1
["1"]
["GP"]

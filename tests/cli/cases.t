# One child under two names. A case that is not the round's, but nearly, is an error with the line that mends it.
$ printf 'case,agency\n1,GP\n2,GP\n3,GP\n4,GP\n' >requests.csv; round() { printf '{"schema":"cinaudit.round/1","returns":["%s"],%s}\n' "$1" "$2" >round.json; }
$ returns() { echo case,agency,q2; for case; do echo "$case,GP,Yes"; done; }; check() { cinaudit check --all "$@" | grep -v 'no column'; }
$ returns 'Case 1' 02 'child 3' 'No. 4' >nearly.csv; round nearly.csv '"requests":"requests.csv"'; check --round round.json
nearly.csv:2: error: case "Case 1" is not among the requests, but "1" is: if they are one child, put "case_aliases": {"1": ["Case 1"]} into the round's manifest; if not, put "out_of_sample": [{"case": "Case 1"}] there
nearly.csv:3: error: case "02" is not among the requests, but "2" is: if they are one child, put "case_aliases": {"2": ["02"]} into the round's manifest; if not, put "out_of_sample": [{"case": "02"}] there
nearly.csv:4: error: case "child 3" is not among the requests, but "3" is: if they are one child, put "case_aliases": {"3": ["child 3"]} into the round's manifest; if not, put "out_of_sample": [{"case": "child 3"}] there
nearly.csv:5: error: case "No. 4" is not among the requests, but "4" is: if they are one child, put "case_aliases": {"4": ["No. 4"]} into the round's manifest; if not, put "out_of_sample": [{"case": "No. 4"}] there
--suggest prints lines for the manifest that mend what can be mended there
1 file, 4 returns: 4 errors, 1 warning
$ cinaudit collate --all --round round.json
! nearly.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! nearly.csv:2: error: case "Case 1" is not among the requests, but "1" is: if they are one child, put "case_aliases": {"1": ["Case 1"]} into the round's manifest; if not, put "out_of_sample": [{"case": "Case 1"}] there
! nearly.csv:3: error: case "02" is not among the requests, but "2" is: if they are one child, put "case_aliases": {"2": ["02"]} into the round's manifest; if not, put "out_of_sample": [{"case": "02"}] there
! nearly.csv:4: error: case "child 3" is not among the requests, but "3" is: if they are one child, put "case_aliases": {"3": ["child 3"]} into the round's manifest; if not, put "out_of_sample": [{"case": "child 3"}] there
! nearly.csv:5: error: case "No. 4" is not among the requests, but "4" is: if they are one child, put "case_aliases": {"4": ["No. 4"]} into the round's manifest; if not, put "out_of_sample": [{"case": "No. 4"}] there
! cinaudit: no report is written, because of 4 errors (--keep-going writes one without what cannot be read)
[1]
$ for case in '#4' 4. '(4)' 'Case no 4' C4 004 'Pupil 4' 'case: 4' 'ref 4'; do returns "$case" | check --requests requests.csv - | grep -c 'error: case .* is not among the requests, but "4" is'; done | tr '\n' ' '
1 1 1 1 1 1 1 1 1 \ no end of line
# What is another number is another case.
$ for case in 44 5 4.1 1/4 2014/4 40 '4,0'; do returns "\"$case\"" | check --requests requests.csv - | grep -c 'error'; done | tr '\n' ' '
0 0 0 0 0 0 0 \ no end of line
# Letters and codes: a letter wrong, O for 0, another way to join the parts. Other numbers, and other single letters, are other cases.
$ printf 'case\nCIN001\nCIN002\nOak\nA\nB\nKX-47\n' >cases.csv; for case in CNI001 'cin 1' CIN0O2 CIN-2 2 Oka 'Child A' A. 'case b' KX47 'KX 47'; do returns "$case" >one.csv; round one.csv '"cases":"cases.csv"'; check --round round.json | grep -o 'case .* is not in the round.s list of cases, but "[^"]*" is'; done
case "CNI001" is not in the round's list of cases, but "CIN001" is
case "cin 1" is not in the round's list of cases, but "CIN001" is
case "CIN0O2" is not in the round's list of cases, but "CIN002" is
case "CIN-2" is not in the round's list of cases, but "CIN002" is
case "2" is not in the round's list of cases, but "CIN002" is
case "Oka" is not in the round's list of cases, but "Oak" is
case "Child A" is not in the round's list of cases, but "A" is
case "A." is not in the round's list of cases, but "A" is
case "case b" is not in the round's list of cases, but "B" is
case "KX47" is not in the round's list of cases, but "KX-47" is
case "KX 47" is not in the round's list of cases, but "KX-47" is
$ for case in CIN003 C D Elm KX48 AA; do returns "$case" >one.csv; round one.csv '"cases":"cases.csv"'; check --round round.json; done
one.csv:2: warning: case CIN003 is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 1 return: 2 warnings
one.csv:2: warning: case C is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 1 return: 2 warnings
one.csv:2: warning: case D is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 1 return: 2 warnings
one.csv:2: warning: case Elm is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 1 return: 2 warnings
one.csv:2: warning: case KX48 is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 1 return: 2 warnings
one.csv:2: warning: case AA is not in the round's list of cases: its returns are counted all the same. Add it to the list, or put it under "out_of_sample" in the round's manifest
1 file, 1 return: 2 warnings
# The mend: the report counts the cases under their own names, and lists each mend.
$ round nearly.csv '"requests":"requests.csv","case_aliases":{"1":["Case 1"],"2":["02"],"3":["child 3"],"4":["No. 4"]}'; check --round round.json; cinaudit collate --all --round round.json -f json 2>/dev/null | jq -c '.response.received, [.by_case[].case], .round.mends'
1 file, 4 returns: 1 warning
4
["1","2","3","4"]
{"agency_aliases":0,"case_aliases":4,"out_of_sample":0,"superseded":0,"withdrawn":0,"corrections":0,"several":0}
# With letters, the alias goes by the letter of its case, in comments too.
$ printf 'case,agency,q2,q2_comments\nCase 1,GP,Yes,Case 1 and case 02 are brothers\n02,GP,Yes,\n' >nearly.csv; round nearly.csv '"requests":"requests.csv","case_aliases":{"1":["Case 1"],"2":["02"]}'; cinaudit collate --all --anonymise --round round.json -f json 2>/dev/null | jq -c '[.by_case[].case], .comments[0].text'
["A","B","C","D"]
"A and case B are brothers"
$ round nearly.csv '"requests":"requests.csv"'; cinaudit collate --all --anonymise --round round.json 2>&1 | grep -v 'no column'
file 1.csv:2: error: case [not shown] is not among the requests, but [not shown] is: if they are one child, put "case_aliases": {[not shown]: [[not shown]]} into the round's manifest; if not, put "out_of_sample": [{"case": [not shown]}] there
file 1.csv:3: error: case [not shown] is not among the requests, but [not shown] is: if they are one child, put "case_aliases": {[not shown]: [[not shown]]} into the round's manifest; if not, put "out_of_sample": [{"case": [not shown]}] there
cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
# A case that may have returns though nobody asked: no warning. Any other is one.
$ returns 1 9 10 >more.csv; round more.csv '"requests":"requests.csv","out_of_sample":[{"case":"9","why":"a brother of 1","by":"the audit lead","on":"2014-04-01"}]'; check --round round.json
more.csv:4: warning: no request was sent to GP on case 10, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
1 file, 3 returns: 2 warnings
# Requests that say a case in another way than the list of cases.
$ printf 'case\n1\n2\n' >cases.csv; printf 'case,agency\n1,GP\nCase 2,GP\n' >asked.csv; returns 1 >one.csv; round one.csv '"requests":"asked.csv","cases":"cases.csv"'; check --round round.json
requests: error: case "Case 2" is not in the round's list of cases, but "2" is: if they are one child, put "case_aliases": {"2": ["Case 2"]} into the round's manifest; if not, put "out_of_sample": [{"case": "Case 2"}] there
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 1 error, 1 warning
# A mend that meets nothing is an error; so is one that contradicts another.
$ returns 1 2 >two.csv; round two.csv '"requests":"requests.csv","case_aliases":{"1":["One"]},"agency_aliases":{"GP":["Practice"]},"out_of_sample":[{"case":"2"},{"case":"7"}]'; check --round round.json
round.json: error: out_of_sample[0]: no return is on this case, or the case is one of the round's
round.json: error: out_of_sample[1]: no return is on this case, or the case is one of the round's
round.json: error: case_aliases.1[0]: no return and no request has this case
round.json: error: agency_aliases.GP[0]: no return and no request has this agency
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 4 errors, 1 warning
$ round two.csv '"case_aliases":{"1":["2"],"2":["3"],"4":[],"5":"6"," ":["7"]},"out_of_sample":["8",{"case":"9","wy":"x"}]'; check --round round.json
round.json: error: out_of_sample[0]: wrong kind of value: an object, { … }, is expected here
round.json: error: out_of_sample[1].wy: not a key of a manifest: did you mean "why"?
round.json: error: case_aliases.2: "2" stands here already, as a case or an alias
round.json: error: case_aliases.4: too few: at least 1 is expected here
round.json: error: case_aliases.5: wrong kind of value: a list, [ … ], is expected here
round.json: error: case_aliases: a case needs a name that is not blank

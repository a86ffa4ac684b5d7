# Every problem for programs, as JSON and as CSV, with what would mend it in the manifest.
$ printf 'case\n1\n2\n' >cases.csv; echo '{"schema":"cinaudit.round/1","cases":"cases.csv","returns":["a.csv"]}' >round.json; printf 'case,agency,q2,q3,Other\n1,School,"Yes, but ""=late""",#N/A,-\nCase 2,GP,-1,No,\n' >a.csv
$ cinaudit check -f json --round round.json
{"schema": "cinaudit.problems/1",
"problems": [
{"severity": "note", "file": "a.csv", "line": 1, "item": null, "kind": "columns that are not part of the template are ignored: …", "message": "columns that are not part of the template are ignored: \"Other\"", "mend": null},
{"severity": "warning", "file": "a.csv", "line": 1, "item": null, "kind": "no column for …: counted as no answer", "message": "no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer", "mend": null},
{"severity": "error", "file": "a.csv", "line": 2, "item": "q2", "kind": "… holds more than an answer: if the answer is …, leave only that here, and put the rest into the comments on question …; or put it right under \"corrections\" in the round's manifest", "message": "\"Yes, but \"=late\"\" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 2; or put it right under \"corrections\" in the round's manifest (1, School)", "mend": {"corrections": [{"file": "a.csv", "case": "1", "agency": "School", "item": "q2", "from": "Yes, but \"=late\"", "to": "Yes", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"}]}},
{"severity": "error", "file": "a.csv", "line": 2, "item": "q3", "kind": "… is the error of a formula: mend the formula in the spreadsheet, or type what belongs there", "message": "\"#N/A\" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (1, School)", "mend": {"corrections": [{"file": "a.csv", "case": "1", "agency": "School", "item": "q3", "from": "#N/A", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"}]}},
{"severity": "error", "file": "a.csv", "line": 3, "item": "q2", "kind": "… is not an answer to this question: …", "message": "\"-1\" is not an answer to this question: Yes, No or Not applicable (Case 2, GP)", "mend": {"corrections": [{"file": "a.csv", "case": "Case 2", "agency": "GP", "item": "q2", "from": "-1", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"}]}},
{"severity": "error", "file": "a.csv", "line": 3, "item": null, "kind": "case … is not …, but … is: if they are one child, put \"case_aliases\": {…: […]} into the round's manifest; if not, put \"out_of_sample\": [{\"case\": …}] there", "message": "case \"Case 2\" is not in the round's list of cases, but \"2\" is: if they are one child, put \"case_aliases\": {\"2\": [\"Case 2\"]} into the round's manifest; if not, put \"out_of_sample\": [{\"case\": \"Case 2\"}] there", "mend": {"case_aliases": {"2": ["Case 2"]}}}
],
"files": 1,
"returns": 2,
"errors": 4,
"warnings": 1,
"notes": 1}
[1]
$ cinaudit check --format=csv --round round.json
severity,file,line,item,kind,message
note,a.csv,1,,columns that are not part of the template are ignored: …,"columns that are not part of the template are ignored: ""Other"""
warning,a.csv,1,,no column for …: counted as no answer,"no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer"
error,a.csv,2,q2,"… holds more than an answer: if the answer is …, leave only that here, and put the rest into the comments on question …; or put it right under ""corrections"" in the round's manifest","""Yes, but ""'=late"""" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 2; or put it right under ""corrections"" in the round's manifest (1, School)"
error,a.csv,2,q3,"… is the error of a formula: mend the formula in the spreadsheet, or type what belongs there","""#N/A"" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (1, School)"
error,a.csv,3,q2,… is not an answer to this question: …,"""'-1"" is not an answer to this question: Yes, No or Not applicable (Case 2, GP)"
error,a.csv,3,,"case … is not …, but … is: if they are one child, put ""case_aliases"": {…: […]} into the round's manifest; if not, put ""out_of_sample"": [{""case"": …}] there","case ""Case 2"" is not in the round's list of cases, but ""2"" is: if they are one child, put ""case_aliases"": {""2"": [""Case 2""]} into the round's manifest; if not, put ""out_of_sample"": [{""case"": ""Case 2""}] there"
[1]
# The same bytes each time; as many as in text.
$ for format in json csv; do cinaudit check -f $format --round round.json >1; cinaudit check -f $format --round round.json | cmp - 1; done; cinaudit check --all --round round.json | tail -n 1; cinaudit check -f csv --round round.json | wc -l; cinaudit check -f json --round round.json | jq -c '[.files, .returns, .errors, .warnings, .notes], (.problems | length)'
1 file, 2 returns: 4 errors, 1 warning, 1 note
7
[1,2,4,1,1]
6
# The mends put together are a part of the manifest.
$ cinaudit check -f json --round round.json | jq -c 'reduce (.problems[].mend // {} | to_entries[]) as $mend ({}; .[$mend.key] += $mend.value) | .corrections |= map(.from + " -> " + .to)'
{"corrections":["Yes, but \"=late\" -> Yes","#N/A -> FILL IN","-1 -> FILL IN"],"case_aliases":{"2":["Case 2"]}}
# Problems of one kind, whatever the values, the case and the agency.
$ { echo case,agency,q2; for i in A B C; do printf '%s,Agency %s,%s\n' $i $i '#REF!' $i "$i" "x$i"; done; } >kinds.csv; cinaudit check -f json kinds.csv | jq -r '.problems[].kind' | sort | uniq -c
      1 no column for …: counted as no answer
      3 the return of … stands in …:… already, the same in all that it says: take one of them away
      3 … is not an answer to this question: …
      3 … is the error of a formula: mend the formula in the spreadsheet, or type what belongs there
# No problems; nothing that can be read; a manifest with an error.
$ printf 'case,agency,q1a,q1b,q1c,q1d,q1e,q1f,q1g,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11\nA,GP,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes\n' >good.csv; cinaudit check -f json good.csv; cinaudit check -f csv good.csv
{"schema": "cinaudit.problems/1",
"problems": [],
"files": 1,
"returns": 1,
"errors": 0,
"warnings": 0,
"notes": 0}
severity,file,line,item,kind,message
$ cinaudit check -f json missing.csv
{"schema": "cinaudit.problems/1",
"problems": [
{"severity": "error", "file": "missing.csv", "line": null, "item": null, "kind": "cannot be opened: No such file or directory", "message": "cannot be opened: No such file or directory", "mend": null}
],
"files": 1,
"returns": 0,
"errors": 1,
"warnings": 0,
"notes": 0}
[3]
$ echo '{"schema":"cinaudit.round/1","retuns":[]}' >round.json; cinaudit check -f json --round round.json | jq -c '.problems[], .files'; cinaudit check -f csv --round round.json
{"severity":"error","file":"round.json","line":null,"item":"retuns","kind":"not a key of a …: did you mean \"…\"?","message":"not a key of a manifest: did you mean \"returns\"?","mend":null}
0
severity,file,line,item,kind,message
error,round.json,,retuns,"not a key of a …: did you mean ""…""?","not a key of a manifest: did you mean ""returns""?"
[1]
$ printf 'a\033b\377.csv' | { read -r name; printf 'case,agency,q2\nA,GP,\033Maybe\n' >"$name"; cinaudit check -f json "$name" | jq -c '.problems[1] | [.file, .message[:30]]'; cinaudit check -f csv "$name" | tail -n 1 | cut -c -40; }
["a\u001bb?.csv","\"\\x1bMaybe\" is not an answer t"]
error,"a�b?.csv",2,q2,… is not an an
# What is removed from every output is not in them.
$ printf 'case,agency,q2\n1,GP,Yes - ring 01632 960123\n' >secret.csv; cinaudit check -f json secret.csv | jq -c '.problems[1] | [.message[:40], .mend]'; cinaudit check -f csv secret.csv | grep -c 960123
["\"Yes - ring [telephone number removed]\" ",null]
0
[1]
$ cinaudit check -f json --suggest good.csv
! cinaudit: --suggest is for text: json has the mends in it
! Try "cinaudit check --help".
[2]
$ cinaudit check -f xml good.csv
! cinaudit: --format "xml": text, json or csv is expected
! Try "cinaudit check --help".
[2]
$ cinaudit check -f json good.csv >/dev/full
! cinaudit: standard output cannot be written: No space left on device
[3]

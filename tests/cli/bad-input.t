# Bad input: each a message with its place, the right exit status, and no report; and the same with
# --keep-going, which reports what can be read and lists what cannot. `report` prints the returns
# counted and the problems listed of a JSON report.
$ report() { cinaudit collate --all -f json --no-comments --keep-going "$@" 2>errors | jq -c '.returns, (.problems[] | [.severity, .line, .item])'; }
$ head() { printf 'case,agency,q2,q2_comments,q7\n'; }
# A missing file is a failure, with --keep-going too: a mistyped name would leave an agency out.
$ cinaudit collate --all missing.csv
! missing.csv: error: cannot be opened: No such file or directory
! cinaudit: no report is written, because a file could not be read
[3]
$ cinaudit collate --all --keep-going missing.csv data/cin-2014/returns/H-arch.csv
! missing.csv: error: cannot be opened: No such file or directory
! cinaudit: no report is written, because a file could not be read
[3]
$ cinaudit check --all missing.csv
missing.csv: error: cannot be opened: No such file or directory
1 file, 0 returns: 1 error
[3]
# An empty file, and one with a byte order mark only.
$ : >empty.csv; cinaudit collate --all empty.csv
! empty.csv: error: the file is empty: ask for it again, or take it away
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '\357\273\277' >bom.csv; cinaudit collate --all bom.csv
! bom.csv: error: the file is empty: ask for it again, or take it away
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report empty.csv
0
["error",null,null]
# A header and nothing else.
$ head >header.csv; cinaudit collate --all header.csv
! header.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! header.csv:1: error: no return in it: nothing stands below the headings
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report header.csv
0
["warning",1,null]
["error",1,null]
# Prose.
$ printf 'Dear colleague,\nplease find our "return" attached.\n' >prose.csv; cinaudit collate --all prose.csv
! prose.csv:1: error: not a return: the first line must name the columns "case" and "agency", or "item" and "answer"
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report prose.csv
0
["error",1,null]
# Random bytes, a NUL, a broken byte of UTF-8, UTF-16 that is cut off.
$ printf 'case,agency,q2\nA,\201\376GP,yes\n' >bytes.csv; cinaudit collate --all bytes.csv
! bytes.csv:2: error: is neither in UTF-8 nor in Windows-1252, where the byte 0x81 is no character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agency,q2\nA,GP,y\0es\n' >nul.csv; cinaudit collate --all nul.csv
! nul.csv:2: error: not a text file, or damaged: it holds the character NUL, which no text has. Ask for the file again
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agency,q2,q2_comments\nA,GP,yes,fine\nB,GP,yes,caf\303\251 or caf\351\n' >broken.csv; cinaudit collate --all broken.csv
! broken.csv:3: error: is in UTF-8, but for the byte 0xE9 here, which is no part of a character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '\377\376c\0a\0s' >utf16.csv; cinaudit collate --all utf16.csv
! utf16.csv:1: error: cut off: is in UTF-16, and ends in the middle of a character. Ask for the file again
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report bytes.csv nul.csv broken.csv utf16.csv
0
["error",2,null]
["error",2,null]
["error",3,null]
["note",null,null]
["error",1,null]
# An unknown answer, with the answer that was probably meant, or the choices.
$ { head; printf 'A,GP,Yess,,\nB,GP,yes,,\nC,GP,perhaps,,yes\n'; } >answer.csv; cinaudit collate --all answer.csv
! answer.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! answer.csv:2: error: q2: "Yess": did you mean Yes? (A, GP)
! answer.csv:4: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ cinaudit check --all answer.csv
answer.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
answer.csv:2: error: q2: "Yess": did you mean Yes? (A, GP)
answer.csv:4: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
1 file, 3 returns: 2 errors, 1 warning
[1]
$ report answer.csv
3
["warning",1,null]
["error",2,"q2"]
["error",4,"q2"]
$ cat errors
answer.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
answer.csv:2: error: q2: "Yess": did you mean Yes? (A, GP)
answer.csv:4: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
$ cinaudit collate --all -k -f csv answer.csv 2>errors | grep '^overall,,q2'
overall,,q2,yes,positive,1,3,1,1,0,2,0,100.0,100.0
overall,,q2,no,negative,0,3,1,1,0,2,0,0.0,0.0
overall,,q2,not_applicable,not_applicable,0,3,1,1,0,2,0,0.0,
# A case that is missing, an agency that is blank.
$ { head; printf ',GP,yes,,\nB, ,yes,,\nC,GP,yes,,yes\n'; } >case.csv; cinaudit collate --all case.csv
! case.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! case.csv:2: error: case: missing: a return is known by its case and agency
! case.csv:3: error: agency: missing: a return is known by its case and agency
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ report case.csv
1
["warning",1,null]
["error",2,"case"]
["error",3,"agency"]
# Two columns for one item, also under different names; a header with a typing error.
$ printf 'case,agency,q2,Q 2\nA,GP,yes,no\n' >two.csv; cinaudit collate --all two.csv
! two.csv:1: error: two columns for q2: columns 3 and 4
! two.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agency,q7,Are all the agencies involved in this Child in Need Plan who should be?\nA,GP,yes,no\n' >two2.csv; cinaudit collate --all two2.csv
! two2.csv:1: error: two columns for q7: columns 3 and 4
! two2.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agency,q1,q1a\nA,GP,Child in Need Plan,yes\n' >two3.csv; cinaudit collate --all two3.csv
! two3.csv:1: error: two columns for q1a: columns 3 and 4
! two3.csv:1: warning: no column for q2, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agncy,q2\nA,GP,yes\n' >typo.csv; cinaudit collate --all typo.csv
! typo.csv:1: error: no column for the agency: give the column that has it the heading "agency" (or "Organisation", "Service" or "Name of agency")
! typo.csv:1: error: column 2, "agncy": did you mean "agency"? (if the column is not part of the template, give it a name less like that)
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agency,q2,q2_coments\nA,GP,yes,fine\n' >typo2.csv; cinaudit collate --all typo2.csv
! typo2.csv:1: error: column 4, "q2_coments": did you mean "q2_comments"? (if the column is not part of the template, give it a name less like that)
! typo2.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'case,agency,q12\nA,GP,yes\n' >q12.csv; cinaudit collate --all q12.csv
! q12.csv:1: error: column 3, "q12": the template has no question of that number (if the column is not part of the template, give it a name less like that)
! q12.csv:1: error: no column for any question of the template "cin-plans-2014"
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ report two.csv two2.csv two3.csv typo.csv typo2.csv q12.csv
0
["error",1,null]
["warning",1,null]
["error",1,null]
["warning",1,null]
["error",1,null]
["warning",1,null]
["error",1,null]
["error",1,null]
["error",1,null]
["warning",1,null]
["error",1,null]
["error",1,null]
# Ragged records: more fields are an error, fewer a warning.
$ { head; printf 'A,GP,yes,well, but late,yes\nB,GP,yes\nC,GP,no,fine,yes\n'; } >ragged.csv; cinaudit collate --all ragged.csv
! ragged.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! ragged.csv:2: error: q7: "but late" is not an answer to this question: Yes or No (A, GP)
! ragged.csv:2: error: 6 cells, where there are 5 headings: a comma, or another mark that separates cells, has split one of them. In Excel, put its parts into one cell again, and save the file
! ragged.csv:3: warning: 3 cells, where there are 5 headings: the rest is counted as no answer
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ report ragged.csv
2
["warning",1,null]
["error",2,"q7"]
["error",2,null]
["warning",3,null]
$ { head; printf 'B,GP,yes\n'; } | cinaudit collate --all -f csv - | grep -E '^overall,,q[27],yes'
overall,,q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q7,yes,positive,0,1,0,0,1,0,0,,
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! standard input:2: warning: 3 cells, where there are 5 headings: the rest is counted as no answer
# A line break inside a field that is no comment; in comments it is kept.
$ { head; printf 'A,"G\nP",yes,,\nB,GP,yes,"two\nlines",yes\n'; } >break.csv; cinaudit collate --all break.csv
! break.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! break.csv:2: error: agency: a line break inside a cell that is no comment: take it out. If the cell holds what belongs into others, a quotation mark (") is missing or too many
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report break.csv
1
["warning",1,null]
["error",2,"agency"]
# A quotation mark that is never closed, one that is stray, and ones that swallow rows.
$ { head; printf 'A,GP,yes,"not closed,yes\nB,GP,yes,,yes\n'; } >open.csv; cinaudit collate --all open.csv
! open.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! open.csv:2: error: a field opens here with a quotation mark, and the file ends without the closing one
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ { head; printf 'A,GP,yes,he said "no",yes\n'; } >stray.csv; cinaudit collate --all stray.csv
! stray.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! stray.csv:2: error: a quotation mark inside a field that does not begin with one: put the whole field in quotation marks and write those inside it twice
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ { head; printf 'A,GP,yes,"he said "no"",yes\n'; } >stray2.csv; cinaudit collate --all stray2.csv
! stray2.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! stray2.csv:2: error: something follows a closing quotation mark: a quotation mark inside a field is written twice
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ { head; printf 'A,GP,yes,"open,yes\nB,GP,yes,,yes\nC,GP,no,"closed",yes\n'; } >swallow.csv; cinaudit collate --all swallow.csv
! swallow.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! swallow.csv:4: error: a stray quotation mark, in a field that opens on line 2: is its closing quotation mark missing?
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ { head; printf 'A,GP,yes,"open,yes\nB,GP,yes,,yes\nC,GP,no,closed",yes\n'; } >swallow2.csv; cinaudit collate --all swallow2.csv
! swallow2.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! swallow2.csv:2: error: these comments hold what looks like a whole record: a quotation mark that opens here has probably swallowed it
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ { head; printf 'A,GP,yes,"open,yes\nB,GP,yes,closed",yes\n'; } >swallow3.csv; cinaudit collate --all swallow3.csv
! swallow3.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! swallow3.csv:2: error: these comments hold what looks like a whole record: a quotation mark that opens here has probably swallowed it
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'item,answer,comments\ncase,A,\nagency,GP,\nq2,yes,"open\nq3,no,\nq4,yes,closed"\n' >swallow4.csv; cinaudit collate --all swallow4.csv
! swallow4.csv:4: error: these comments hold what looks like a whole line of the form: a quotation mark that opens here has probably swallowed it
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
# So are ones that close in another column than the one they opened in, rows with other answers or
# none, rows with a comma too many, and lines of a form whose item is mistyped.
$ h4() { printf 'case,agency,q2,q2_comments,q3,q3_comments\n'; }
$ { h4; printf 'A,School,No,"Not seen,No,fine\nB,GP,Yes,ok,Yes,he said no"\n'; } >later.csv; cinaudit check --all later.csv | grep error
later.csv:2: error: these comments hold what looks like a whole record: a quotation mark that opens here has probably swallowed it
1 file, 0 returns: 1 error, 2 warnings
$ printf 'case,agency,q1,q1_comments\nA,School,Child in Need Plan,"oops\nB,GP,Child in Need Meeting record,fine"\n' | cinaudit check --all - | grep error
standard input:2: error: these comments hold what looks like a whole record: a quotation mark that opens here has probably swallowed it
1 file, 0 returns: 1 error, 1 warning
$ printf 'case,agency,q2,q2_comments\nA,School,Yes,"oops\nB,GP,,fine"\nC,GP,Yes,\n' | cinaudit check --all - | grep error
standard input:2: error: these comments hold what looks like a whole record: a quotation mark that opens here has probably swallowed it
1 file, 0 returns: 1 error, 1 warning
$ printf 'item,question,answer,comments\ncase,,A,\nagency,,GP,\nq2,,yes,"oops\nq3,,No,te, xt"\n' | cinaudit check --all - | grep error
standard input:4: error: these comments hold what looks like a whole line of the form: a quotation mark that opens here has probably swallowed it
1 file, 0 returns: 1 error
$ printf 'item,question,answer,comments\ncase,,A,\nagency,,GP,\nq2,,yes,"oops\nNot an item,,No,fine"\n' | cinaudit check --all - | grep error
standard input:4: error: these comments hold what looks like a whole line of the form: a quotation mark that opens here has probably swallowed it
1 file, 0 returns: 1 error
# Comments of several lines that only read like lists are comments.
$ { head; printf 'A,GP,yes,"yes, no, not applicable\n1, 2, 3, 4\nmum, dad, yes, fine",yes\n'; } | cinaudit check --all - | tail -n 1
1 file, 1 return: 1 warning
$ report open.csv stray.csv stray2.csv swallow.csv swallow2.csv swallow3.csv swallow4.csv
0
["warning",1,null]
["error",2,null]
["warning",1,null]
["error",2,null]
["warning",1,null]
["error",2,null]
["warning",1,null]
["error",4,null]
["warning",1,null]
["error",2,null]
["warning",1,null]
["error",2,null]
["error",4,null]
# JSON that is invalid, cut off, or followed by something.
$ printf '{"case":"A","agency":"GP",\n"answers":{"q2":yes}}\n' >invalid.json; cinaudit collate --all invalid.json
! invalid.json:2: error: not valid JSON at "yes}}": a comma, bracket or quotation mark may be missing here or before it
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2":"yes"\n' >cut.json; cinaudit collate --all cut.json
! cut.json:1: error: cut off: the return that begins here has no end
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '[{"case":"A","agency":"GP","answers":{"q2":"yes"}},\n' >cut2.json; cinaudit collate --all cut2.json
! cut2.json:1: error: cut off: the list has no closing bracket, ]
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '[{"case":"A","agency":"GP","answers":{"q2":"yes"}}]\n]\n' >more.json; cinaudit collate --all more.json
! more.json:2: error: not valid JSON: something else stands where the end is expected
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '[]\n' >none.json; cinaudit collate --all none.json
! none.json:1: error: no return in it: the list is empty
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2":"y\\u0000s"}}\n' >zero.json; cinaudit collate --all zero.json
! zero.json:1: error: \u0000 is not allowed in text
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report invalid.json cut.json cut2.json more.json none.json zero.json
0
["error",2,null]
["error",1,null]
["error",1,null]
["error",2,null]
["error",1,null]
["error",1,null]
# Duplicate keys, to the letter and by another name.
$ printf '\n{"case":"A","agency":"GP",\n"answers":{"q2":"yes","q2":"no"}}\n' >keys.json; cinaudit collate --all keys.json
! keys.json:2: error: the key "q2" stands twice in one object
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2":"yes","Q2":"no"}}\n' >keys2.json; cinaudit collate --all keys2.json
! keys2.json:1: error: answers.Q2: q2 is answered twice
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report keys.json keys2.json
0
["error",2,null]
["error",1,"answers.Q2"]
# JSON of the wrong shape.
$ printf '["case", "A"]\n' >shape.json; cinaudit collate --all shape.json
! shape.json:1: error: not a return: a text stands where a return, { … } is expected
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '{"case":["A"],"agency":"GP","answers":["q2"]}\n' >shape2.json; cinaudit collate --all shape2.json
! shape2.json:1: error: case: wrong kind of value: one line of text in quotation marks is expected here
! shape2.json:1: error: answers: wrong kind of value: an object, { … }, is expected here
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2":{"yes":true}}}\n{"case":"B","agency":"GP","q2":"yes"}\n' >shape3.json; cinaudit collate --all shape3.json
! shape3.json:1: error: answers.q2: wrong kind of value: an answer is expected here
! shape3.json:2: error: q2: answers belong inside "answers" and comments inside "comments"
! shape3.json:2: warning: answers: missing: every item is counted as no answer
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
[1]
$ report shape.json shape2.json shape3.json
1
["error",1,null]
["error",1,"case"]
["error",1,"answers"]
["error",1,"answers.q2"]
["error",2,"q2"]
["warning",2,"answers"]
# An item that the template lacks; a key that is nearly right.
$ printf '[\n{"case":"A","agency":"GP","answers":{"q2":"yes"}},\n{"case":"B","agency":"GP","answers":{"q17":"yes"}}\n]\n' >item.json; cinaudit collate --all item.json
! item.json:3: error: [1].answers.q17: not an item of the template "cin-plans-2014": the template has no question of that number
! item.json:3: warning: nothing is answered in this return (B, GP)
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf 'item,answer\ncase,A\nagency,GP\nq2,yes\nq17,yes\n' >item.csv; cinaudit collate --all item.csv
! item.csv:5: error: item "q17": the template has no question of that number
! item.csv:1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ printf '{"case":"A","agency":"GP","answrs":{"q2":"yes"}}\n' >key.json; cinaudit collate --all key.json
! key.json:1: error: answrs: did you mean "answers"?
! key.json:1: warning: answers: missing: every item is counted as no answer
! key.json:1: warning: nothing is answered in this return (A, GP)
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report item.json item.csv key.json
3
["error",3,"[1].answers.q17"]
["warning",3,null]
["error",5,null]
["warning",1,null]
["error",1,null]
["error",1,"answrs"]
["warning",1,"answers"]
["warning",1,null]
["warning",1,null]
# The wrong template.
$ printf '{"template":"neglect-2015","case":"A","agency":"GP","answers":{"q2":"yes"}}\n' >template.json; cinaudit collate --all template.json
! template.json:1: error: template: the return was made with the template "neglect-2015", and "cin-plans-2014" is in use: it is left out. If it belongs here, ask for it on the form of that template
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report template.json
0
["error",1,"template"]
$ printf 'case,agency,n1,n2\nA,GP,yes,no\n' >other.csv; cinaudit collate --all other.csv
! other.csv:1: error: no column for any question of the template "cin-plans-2014"
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ cinaudit collate --all --template prose.csv answer.csv
! prose.csv:1: error: not valid JSON at "Dear colleague,\nplease f": a comma, bracket or quotation mark may be missing here or before it
[1]
$ cinaudit collate --all --keep-going --template prose.csv answer.csv
! prose.csv:1: error: not valid JSON at "Dear colleague,\nplease f": a comma, bracket or quotation mark may be missing here or before it
[1]
$ cinaudit collate --all --keep-going --template missing.json answer.csv
! missing.json: error: the template cannot be read: No such file or directory
[3]
$ cinaudit collate --all --template missing.json answer.csv
! missing.json: error: the template cannot be read: No such file or directory
[3]
# A full disk, a folder that is not there, one that cannot be a file: the old file stays as it was.
$ good=data/cin-2014/returns/H-arch.csv
$ cinaudit collate --all $good >/dev/full
! cinaudit: standard output cannot be written: No space left on device
[3]
$ cinaudit collate --all --keep-going -o /dev/full $good
! cinaudit: /dev/full cannot be written: No space left on device
[3]
$ cinaudit collate --all -o /dev/full $good
! cinaudit: /dev/full cannot be written: No space left on device
[3]
$ echo old >report.txt; (trap '' XFSZ; ulimit -f 1; cinaudit collate --all -f json -o report.txt data/cin-2014/returns); cat report.txt; ls -A | grep -c cinaudit-
old
0
! cinaudit: report.txt cannot be written: File too large
[1]
$ cinaudit collate --all -o nowhere/report.txt $good
! cinaudit: nowhere/report.txt cannot be written: No such file or directory
[3]
$ cinaudit collate --all -o data $good
! cinaudit: data cannot be written: Is a directory
[3]
$ cinaudit collate --all --keep-going -o nowhere/report.txt $good
! cinaudit: nowhere/report.txt cannot be written: No such file or directory
[3]
$ cinaudit collate --all -o report.txt answer.csv; cat report.txt
old
! answer.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
! answer.csv:2: error: q2: "Yess": did you mean Yes? (A, GP)
! answer.csv:4: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
! cinaudit: no report is written, because of 2 errors (--keep-going writes one without what cannot be read)
# All of a folder's problems at once; those of a good file beside them are none.
$ mkdir round; cp answer.csv case.csv round; cp data/cin-2014/returns/H-arch.csv round; cinaudit check --all round
round/H-arch.csv:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
round/answer.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
round/answer.csv:2: error: q2: "Yess": did you mean Yes? (A, GP)
round/answer.csv:4: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
round/case.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q8, q9, q10, q11: counted as no answer
round/case.csv:2: error: case: missing: a return is known by its case and agency
round/case.csv:3: error: agency: missing: a return is known by its case and agency
round/case.csv:4: warning: a second return of GP on case C, and it says something else than round/answer.csv:4: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
3 files, 5 returns: 4 errors, 3 warnings, 1 note
[1]
$ mkdir nothing; cinaudit collate --all nothing
! nothing: error: no file in this folder is read: returns are .csv, .tsv, .json, .ndjson, .xlsx and .xlsm files
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
# The same file twice would count twice; a report would overwrite what it is drawn from.
$ cinaudit collate --all data/cin-2014/returns data/cin-2014/returns/H-arch.csv
! data/cin-2014/returns/H-arch.csv: error: has been read already: the file is named twice, or is in a folder that is named
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ cp data/cin-2014/returns/H-arch.csv in.csv; cinaudit collate --all -o in.csv in.csv; cmp in.csv data/cin-2014/returns/H-arch.csv
! cinaudit: --output "in.csv" would overwrite what is read
! Try "cinaudit collate --help".
# Answers that a JSON return does not have, or has by another name.
$ printf '{"case":"A","agency":"GP","responses":{"q2":"yes"}}{"case":"B","agency":"GP","ANSWERS":{"q2":"yes"}}' >names.json; cinaudit check --all names.json; cinaudit collate --all -f csv names.json 2>/dev/null | grep '^overall,,q2,yes'
names.json:1: note: responses: not part of a return: ignored, here and below
names.json:1: warning: answers: missing: every item is counted as no answer
names.json:1: warning: nothing is answered in this return (A, GP)
1 file, 2 returns: 2 warnings, 1 note
overall,,q2,yes,positive,1,2,1,1,1,0,0,100.0,100.0
# Closed standard streams are not taken by other files.
$ cinaudit collate --all -f csv $good >&-
! cinaudit: standard output cannot be written: Bad file descriptor
[3]
$ { head; printf 'A,GP,yes,,\nB,GP,yes,,,,\n'; } | cinaudit collate --all -k -f csv - 2>&- | grep '^overall,,q2,yes'
overall,,q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
$ cinaudit collate --all - <&-
! standard input: error: cannot be read: Bad file descriptor
! cinaudit: no report is written, because a file could not be read
[3]
# Help that cannot be written.
$ cinaudit collate --all --help >/dev/full
! cinaudit: standard output cannot be written: No space left on device
[3]
# An old report keeps who may read it; a new one is its owner's alone.
$ echo old >old.txt; chmod 640 old.txt; cinaudit collate --all -o old.txt $good; cinaudit collate --all -o new.txt $good; stat -c '%a %n' old.txt new.txt
640 old.txt
600 new.txt
# The form itself, in place of what it saves.
$ cinaudit template -f html -o form.html; cinaudit check --all form.html
form.html:1: error: a page, not a return: if it is the form, the return is the file that its button "Save return" saves. If it is a table that another program saved as a web page, even under a name that ends in .xls, open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
1 file, 0 returns: 1 error
[1]

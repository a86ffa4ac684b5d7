# Every encoding that offices send gives the same results, but for the note that says which it is.
# A round with curly apostrophes and accents in all of its files: returns of every layout, with a
# question's text as header, requests, cases, notes, manifest and template.
$ mkdir plain; cp -r data/cin-2014/. plain; cp data/templates/cin-plans-2014.json plain/template.json
$ cd plain; sed -i 's/"schema": "cinaudit.round.1",/&\n  "template": "template.json",/' round.json; printf 'case,agency,"Is there evidence that the child’s views, wishes and feelings and daily lived experience are taken into account?",Comments\nA,Café “Été”,Yes,“Everyone’s – even the baby’s” £5\n' >returns/wide.csv; printf '[{"case":"B","agency":"Café “Été”","answers":{"q9":"Don’t know"},"comments":{"q9":"naïve … €5"}}]' >returns/list.json; find . -type f ! -name README.md | xargs sed -i "s/\([a-z]\)'\([a-z]\)/\1’\2/g"; grep -lr '’' . | wc -l; cd ..
29
$ report() { (cd $1 && cinaudit collate --round round.json -f json -k | jq 'del(.problems[] | select(.message | endswith("converted to UTF-8")))'); }
$ copy() { mkdir $1; (cd plain && find . -type d -exec mkdir -p ../$1/{} \; && find . -type f ! -name README.md -exec sh -c '{ printf "$3"; iconv -f UTF-8 -t "$2" "$0"; } >../"$1"/"$0"' {} "$@" \;); }
$ copy bom UTF-8 '\357\273\277'; copy utf16le UTF-16LE ''; copy utf16le-bom UTF-16LE '\377\376'; copy utf16be UTF-16BE ''; copy utf16be-bom UTF-16BE '\376\377'; copy windows WINDOWS-1252 ''
$ report plain 2>/dev/null >expected.json; jq -c '[.returns, .cases, (.problems | length), (.comments[] | select(.agency == "Café “Été”") | .text)]' expected.json
[30,8,7,"“Everyone’s – even the baby’s” £5","naïve … €5"]
$ for folder in bom utf16le utf16le-bom utf16be utf16be-bom windows; do report $folder 2>/dev/null | cmp - expected.json && echo $folder; done
bom
utf16le
utf16le-bom
utf16be
utf16be-bom
windows
$ cd utf16le; cinaudit check --all --round round.json | sed 's/^\(returns\)[^:]*:/\1:/' | sort | uniq -c; cd ..
      1 30 files, 30 returns: 3 warnings, 40 notes
      1 cases.csv: note: is in UTF-16: converted to UTF-8
      1 parents.md: note: is in UTF-16: converted to UTF-8
      1 requests.csv: note: is in UTF-16: converted to UTF-8
     30 returns: note: is in UTF-16: converted to UTF-8
      2 returns:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
      1 returns:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q6, q7, q8, q9, q10, q11: counted as no answer
      1 returns:1: warning: no request was sent to Café “Été” on case B, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
      2 returns:2: note: q1: the checklist is wholly blank in 1 return: counted as no answer
      1 returns:2: warning: no request was sent to Café “Été” on case A, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
      1 round.json: note: is in UTF-16: converted to UTF-8
      1 template.json: note: is in UTF-16: converted to UTF-8
      1 workshop.md: note: is in UTF-16: converted to UTF-8
$ cd windows; cinaudit check --all --round round.json | sed 's/^\(returns\)[^:]*:/\1:/' | sort | uniq -c; cd ..
      1 30 files, 30 returns: 3 warnings, 33 notes
      1 cases.csv: note: is in Windows-1252: converted to UTF-8
      1 requests.csv: note: is in Windows-1252: converted to UTF-8
     24 returns: note: is in Windows-1252: converted to UTF-8
      2 returns:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
      1 returns:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q6, q7, q8, q9, q10, q11: counted as no answer
      1 returns:1: warning: no request was sent to Café “Été” on case B, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
      2 returns:2: note: q1: the checklist is wholly blank in 1 return: counted as no answer
      1 returns:2: warning: no request was sent to Café “Été” on case A, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
      1 round.json: note: is in Windows-1252: converted to UTF-8
      1 template.json: note: is in Windows-1252: converted to UTF-8
      1 workshop.md: note: is in Windows-1252: converted to UTF-8
# Streams, too, and with both readings of a file; the note is said once.
$ cat windows/returns/wide.csv | cinaudit check --all - | grep -v 'no column'
standard input: note: is in Windows-1252: converted to UTF-8
1 file, 1 return: 1 warning, 1 note
$ cat utf16be/returns/wide.csv | cinaudit collate -k -f json - 2>/dev/null | jq -c '.returns, [.problems[].message]'
1
["is in UTF-16: converted to UTF-8","no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q2, q3, q4, q6, q7, q8, q9, q10, q11: counted as no answer"]
# One list in the encodings, with its line ends.
$ printf 'case,agency\r\nA,Caf\351\r\nA,GP\r\n' >requests.csv; cinaudit collate -f json --requests requests.csv windows/returns/wide.csv 2>/dev/null | jq -c '.response.outstanding[].agency'
"Café"
"GP"
# Nothing is guessed: files of two encodings, broken characters, halves of pairs.
$ { cat windows/returns/wide.csv plain/returns/wide.csv; } >joined.csv; cinaudit check --all joined.csv
joined.csv: note: is in Windows-1252: converted to UTF-8
joined.csv:3: error: is in two encodings: in Windows-1252 so far, and in UTF-8 here: two files may have been joined, and each has to be saved as UTF-8 before that
1 file, 0 returns: 1 error, 1 note
[1]
$ { cat plain/returns/wide.csv windows/returns/wide.csv; } >joined2.csv; cinaudit check --all joined2.csv
joined2.csv:3: error: is in UTF-8, but for the byte 0x92 here, which is no part of a character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
1 file, 0 returns: 1 error
[1]
$ printf 'case,agency,q2\nA,GP,yes\n' | iconv -t UTF-16LE | { cat; printf '\0\330x\0'; } | cinaudit check --all -
standard input: note: is in UTF-16: converted to UTF-8
standard input:3: error: is in UTF-16, but for half of a character here: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
1 file, 0 returns: 1 error, 1 note
[1]
$ printf '\377\376\0\0' | cinaudit check --all -
standard input: note: is in UTF-16: converted to UTF-8
standard input:1: error: not a text file, or damaged: it holds the character NUL, which no text has. Ask for the file again
1 file, 0 returns: 1 error, 1 note
[1]
$ printf '\376\377' | cinaudit check --all -
standard input: note: is in UTF-16: converted to UTF-8
standard input: error: the file is empty: ask for it again, or take it away
1 file, 0 returns: 1 error, 1 note
[1]
$ printf '\377\376' >empty16.csv; cinaudit check --all empty16.csv
empty16.csv: note: is in UTF-16: converted to UTF-8
empty16.csv: error: the file is empty: ask for it again, or take it away
1 file, 0 returns: 1 error, 1 note
[1]
$ printf '# Caf\351\n\nSch\201n\n' >notes.md; printf '{"schema":"cinaudit.round/1","returns":["plain/returns/wide.csv"],"notes":{"parents":"notes.md"}}' >round.json; cinaudit check --all --round round.json
notes.md: note: is in Windows-1252: converted to UTF-8
notes.md:3: error: is neither in UTF-8 nor in Windows-1252, where the byte 0x81 is no character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
[1]
$ printf '{"schema":"cinaudit.round/1",\n"board":"\303\251 \351"}' >round2.json; cinaudit check --all --round round2.json
round2.json:2: error: is in UTF-8, but for the byte 0xE9 here, which is no part of a character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
[1]
# In earnest, a capital with an accent before a curly quotation mark is no sign of UTF-8.
$ printf 'case,agency,q2,q2_comments\nA,GP,yes,\223CAF\311\222S\224 caf\351\205\224 \226 \2435\n' >capital.csv; cinaudit check --all capital.csv | grep -v 'no column'
capital.csv: note: is in Windows-1252: converted to UTF-8
1 file, 1 return: 1 warning, 1 note
# What cannot be seen: in names an error or nothing, in answers no match, in comments kept.
$ printf 'case,agency,q2,q2_comments\nA,G\033P,yes,\nB,\357\273\277GP\342\200\213,yes,\nC,\342\200\213,yes,\nD,Sch\357\277\275ol,yes,\nE,GP,y\001es,\nF,GP,y\342\200\213es,a\033b\302\233c\342\200\256d\n' >unseen.csv; cinaudit check --all unseen.csv | grep -v 'no column'
unseen.csv:2: error: agency: "G\x1bP" holds a sign that cannot be seen (a control character): type the name again
unseen.csv:4: error: agency: "\u200b" has nothing in it that can be seen
unseen.csv:5: warning: holds "�", which stands for a letter that was lost when the text was saved: ask for the file as it was first saved
unseen.csv:5: error: agency: "Sch�ol" holds U+FFFD (a question mark in a diamond), which stands for a letter that was lost when the text was saved: type the name again
unseen.csv:6: error: q2: "y\x01es" is not an answer to this question: Yes, No or Not applicable (E, GP)
1 file, 3 returns: 4 errors, 2 warnings
$ cinaudit collate -k -f json unseen.csv 2>/dev/null | jq -c '[.by_agency[].agency], (.comments[].text | explode)'
["﻿GP​"]
[97,27,98,155,99,8238,100]
$ cinaudit collate -k --only file-record-management unseen.csv 2>/dev/null | grep -A 1 '  > '
  > a�b�cd
    — ﻿GP​, case F, answered “Yes”
# Marks of writing direction in the name of a file or an argument do not get to standard error.
$ cp unseen.csv "$(printf 'a\342\200\256vsc.exe\302\233.csv')"; cinaudit check --all a*.csv | head -n 2
a?vsc.exe?.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
a?vsc.exe?.csv:2: error: agency: "G\x1bP" holds a sign that cannot be seen (a control character): type the name again
$ cinaudit collate --format "$(printf 'a\342\200\256b\033')"
! cinaudit: --format "a?b?": text, markdown, html, xlsx, json or csv is expected
! Try "cinaudit collate --help".
[2]

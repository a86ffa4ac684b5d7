# needs workbooks
# Workbooks that agencies send back. Those in tests/workbooks are the same return, made up, as they
# come from LibreOffice: as a form, and as a wide sheet.
$ ls tests/workbooks
form.csv
form.xlsx
mistakes.fods
mistakes.xlsx
number-formats.xlsx
wide.csv
wide.xlsx
$ cinaudit check tests/workbooks/form.xlsx; cinaudit check tests/workbooks/wide.xlsx
1 file, 1 return: no problems
1 file, 1 return: no problems
$ answers() { cinaudit collate -f csv "$@" | grep '^overall,.*,[1-9][0-9]*,1,1,'; }
$ answers tests/workbooks/form.xlsx
overall,,q1a,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1a,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q1b,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1b,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q1c,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1c,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q1d,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1d,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q1e,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1e,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q1f,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1f,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q1g,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1g,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q2,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q2,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q2,not_applicable,not_applicable,0,1,1,1,0,0,0,0.0,
overall,,q3,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q3,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q3,not_applicable,not_applicable,0,1,1,1,0,0,0,0.0,
overall,,q4,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q4,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q4,not_applicable,not_applicable,0,1,1,1,0,0,0,0.0,
overall,,q6,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q6,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q6,not_applicable,not_applicable,0,1,1,1,0,0,0,0.0,
overall,,q9,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q9,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q9,dont_know,unsure,0,1,1,1,0,0,0,0.0,0.0
overall,,q10,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q10,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q11,yes,neutral,1,1,1,1,0,0,0,100.0,100.0
overall,,q11,no,neutral,0,1,1,1,0,0,0,0.0,0.0
$ diff <(answers tests/workbooks/form.xlsx) <(answers tests/workbooks/wide.xlsx) && diff <(answers tests/workbooks/form.xlsx) <(answers tests/workbooks/form.csv)
# From standard input, through a pipe and from a file, read once and read twice.
$ cat tests/workbooks/form.xlsx | cinaudit check -
1 file, 1 return: no problems
$ cat tests/workbooks/form.xlsx | answers --keep-going - | head -n 3
overall,,q1a,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1a,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q1b,yes,positive,1,1,1,1,0,0,0,100.0,100.0
$ cinaudit check - <tests/workbooks/form.xlsx
1 file, 1 return: no problems
$ answers --keep-going - <tests/workbooks/form.xlsx | head -n 3
overall,,q1a,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1a,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q1b,yes,positive,1,1,1,1,0,0,0,100.0,100.0
# Its name does not matter, and neither does that of a CSV file that is none.
$ mkdir round; cp tests/workbooks/form.xlsx round/return.csv; cp tests/workbooks/form.csv round/return.xlsx; cinaudit check round/return.csv; cinaudit check round/return.xlsx
1 file, 1 return: no problems
1 file, 1 return: no problems
$ rm round/*
# Of a folder, workbooks are read; what a spreadsheet program puts beside an open one is not.
$ cp tests/workbooks/form.xlsx round/a.xlsx; cp tests/workbooks/wide.xlsx round/B.XLSM; printf x >'round/~$a.xlsx'; printf x >round/c.ods; cinaudit check round
round/a.xlsx:1: error: the return of CAMHS on case A stands in round/B.XLSM:2 already, the same in all that it says: take one of them away
round/c.ods: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
round/~$a.xlsx: note: passed over: systems and office programs make files of this name for themselves
2 files, 2 returns: 1 error, 1 warning, 1 note
[1]
# A manifest names them like other files.
$ printf '{"schema":"cinaudit.round/1","returns":["round/*.xlsx"]}' >round.json; rm round/~*; cinaudit check --round round.json
round/B.XLSM: warning: is not read: nothing under "returns" in the manifest matches it. If it is a return, add it there; if not, move it to another folder
round/c.ods: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
1 file, 1 return: 2 warnings
# The same workbook twice is an error.
$ cinaudit check round/a.xlsx ./round/a.xlsx
./round/a.xlsx: error: has been read already: the file is named twice, or is in a folder that is named
2 files, 1 return: 1 error
[1]
# A workbook that holds a mistake.
$ cinaudit check tests/workbooks/mistakes.xlsx
tests/workbooks/mistakes.xlsx:9: error: q3: cell B9 holds the error "#N/A": mend its formula, or type what belongs there (7, GP)
tests/workbooks/mistakes.xlsx:10: error: q4: "Yess": did you mean Yes? (7, GP)
tests/workbooks/mistakes.xlsx:11: error: q5: "n/a" is not an answer to this question: Yes or No (7, GP)
tests/workbooks/mistakes.xlsx:11: warning: cell D11, "a note of mine", is not read: its column has no heading. If it matters, give it one
tests/workbooks/mistakes.xlsx:2: warning: no line for q1c, q1d, q1e, q1f, q1g, q6, q7, q8, q9, q10, q11: counted as no answer
tests/workbooks/mistakes.xlsx: note: the sheet "Guide" is not read: its first row has no headings of a return, such as "case" and "agency"
1 file, 1 return: 3 errors, 2 warnings, 1 note
[1]
$ cinaudit collate tests/workbooks/mistakes.xlsx
! tests/workbooks/mistakes.xlsx:9: error: q3: cell B9 holds the error "#N/A": mend its formula, or type what belongs there (7, GP)
! tests/workbooks/mistakes.xlsx:10: error: q4: "Yess": did you mean Yes? (7, GP)
! tests/workbooks/mistakes.xlsx:11: error: q5: "n/a" is not an answer to this question: Yes or No (7, GP)
! tests/workbooks/mistakes.xlsx:11: warning: cell D11, "a note of mine", is not read: its column has no heading. If it matters, give it one
! tests/workbooks/mistakes.xlsx:2: warning: no line for q1c, q1d, q1e, q1f, q1g, q6, q7, q8, q9, q10, q11: counted as no answer
! cinaudit: no report is written, because of 3 errors (--keep-going writes one without what cannot be read)
[1]
$ cinaudit collate --keep-going -f json tests/workbooks/mistakes.xlsx 2>errors | jq -c '.returns, (.items[] | select(.id == "q3" or .id == "q4") | [.id, .unreadable])'
1
["q3",1]
["q4",1]
# One with a password, or an old one; one that is cut off.
$ report() { cinaudit collate -f json --keep-going "$@" 2>errors | jq -c '.returns, (.problems[] | [.severity, .line, .message])'; }
$ printf '\320\317\021\340\241\261\032\341' >old.xls; cinaudit collate old.xls
! old.xls: error: is a workbook with a password, or an old one (.xls): save it without a password as .xlsx, or as "CSV UTF-8"
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report old.xls tests/workbooks/form.xlsx
1
["error",null,"is a workbook with a password, or an old one (.xls): save it without a password as .xlsx, or as \"CSV UTF-8\""]
$ head -c 3000 tests/workbooks/form.xlsx >cut.xlsx; cinaudit collate cut.xlsx
! cut.xlsx: error: is cut off or damaged: a workbook begins here, and its end is missing
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
$ report cut.xlsx tests/workbooks/form.xlsx
1
["error",null,"is cut off or damaged: a workbook begins here, and its end is missing"]
# A list of requests is CSV.
$ cinaudit collate --requests tests/workbooks/form.xlsx tests/workbooks/form.csv
! tests/workbooks/form.xlsx:1: error: is a spreadsheet or another office document, not text: save it as "CSV UTF-8"
[1]
# The library that unpacks workbooks is loaded for them alone; without it they cannot be read, and
# other files can.
$ mkdir library; : >library/libzip.so.4; LD_LIBRARY_PATH=library cinaudit check tests/workbooks/form.csv tests/workbooks/form.xlsx
tests/workbooks/form.xlsx: error: libzip.so.4, with which workbooks are read, cannot be used (library/libzip.so.4: file too short): install the Debian package libzip4, or save the workbook as "CSV UTF-8"
2 files, 1 return: 1 error
[3]

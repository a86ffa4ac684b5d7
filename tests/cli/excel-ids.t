# What spreadsheet programs do to ids. A long number that is shown as 1.23457E+13 has lost its digits.
$ check() { cinaudit check --all "$@" | grep -v 'no column'; }; cases() { echo case,agency,setting,q2; for case; do echo "$case,GP,,Yes"; done; }
$ cases 1.23457E+13 1E+15 12E+4 1.2e+05 | check -
standard input:2: error: case: "1.23457E+13" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
standard input:3: error: case: "1E+15" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
standard input:4: error: case: "12E+4" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
standard input:5: error: case: "1.2e+05" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
1 file, 0 returns: 4 errors, 1 warning
$ printf 'case,agency,setting,q2\nA,GP,1.5E+07,Yes\n' | check -; printf 'case,agency\n1.23457E+13,GP\n' >requests.csv; cases A | cinaudit check --all --requests requests.csv -
standard input:2: error: setting: "1.5E+07" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file (A, GP)
1 file, 0 returns: 1 error, 1 warning
requests.csv:2: error: case: "1.23457E+13" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
[1]
# What looks like a date or a time may have been typed as something else: a warning, in lists too.
$ cases 03-Apr Apr-03 3-apr-14 03/04/2014 2014-04-03 Apr-2014 10:30 01:02:00 2014/4/3 | check - | grep -c 'looks like a date or a time'
9
$ cases 03-Apr | check -; printf 'case,agency\n03-Apr,GP\n' >requests.csv; cases 03-Apr | check --requests requests.csv -
standard input:2: warning: case: "03-Apr" looks like a date or a time: if something else was typed, such as 3-4, the spreadsheet program has changed it. Format the column as text, and type it again
1 file, 1 return: 2 warnings
requests.csv:2: warning: case "03-Apr" looks like a date or a time: if something else was typed, such as 3-4, the spreadsheet program has changed it. Format the column as text, and type it again
standard input:2: warning: case: "03-Apr" looks like a date or a time: if something else was typed, such as 3-4, the spreadsheet program has changed it. Format the column as text, and type it again
1 file, 1 return: 3 warnings
# These are names.
$ cases E+5 12E4 1e5 3-4 A-Apr 2014/4 2014-0403 Apr 3/4/5 May-A-3 12-ABC 2014-15 03-Apr/3 +5 5-12-345 | check - | sed 's/.*no column.*//'
1 file, 15 returns: 1 warning
# A whole number is a whole number: 3.0 and 3 are one case. Other decimals are other cases.
$ printf 'case,agency\n3,GP\n3.1,GP\n' >requests.csv; cases 3.0 3.10 | sed 's/Yes/No/' >decimals.csv; cinaudit collate --requests requests.csv -f json decimals.csv 2>/dev/null | jq -c '.response.received, [.by_case[] | [.case, .returns]]'
1
[["3",1],["3.1",0],["3.10",1]]
$ { cases 3 3.00; cases 0 0.0 | tail -n 2; } | cinaudit collate -f json - 2>/dev/null | jq -c '[.by_case[].case]'; { cases 3 3.00; } | check -
standard input:3: error: the return of GP on case 3.00 stands in standard input:2 already, the same in all that it says: take one of them away
1 file, 2 returns: 1 error, 1 warning
# A workbook has all digits of a whole number; from 16 digits on, the program that made it may not have had them.
$ rm -rf w; mkdir w; cd w; cp ../tests/workbooks/wide.xlsx w.xlsx; unzip -q w.xlsx; sheet=$(ls xl/worksheets/*.xml | head -n 1); printf '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>case</t></is></c><c r="B1" t="inlineStr"><is><t>agency</t></is></c><c r="C1" t="inlineStr"><is><t>q2</t></is></c></row>' >"$sheet"; row=1; for number in 1000000000000000 1E15 123456789012345 1.2345678901234568E+15 1E+21 3.0 4.1 1E5; do row=$((row + 1)); printf '<row r="%d"><c r="A%d"><v>%s</v></c><c r="B%d" t="inlineStr"><is><t>GP</t></is></c><c r="C%d" t="inlineStr"><is><t>Yes</t></is></c></row>' $row $row $number $row $row >>"$sheet"; done; echo '</sheetData></worksheet>' >>"$sheet"; rm w.xlsx; zip -q -r ../ids.xlsx .; cd ..
$ check ids.xlsx; cinaudit collate -k -f json ids.xlsx 2>/dev/null | jq -c '[.by_case[].case]'
ids.xlsx:2: warning: case: cell A2 holds the number "1000000000000000", and spreadsheet programs keep 15 digits only: if more were typed, the last ones are lost. Format the cell as text, and type it again
ids.xlsx:3: warning: case: cell A3 holds the number "1000000000000000", and spreadsheet programs keep 15 digits only: if more were typed, the last ones are lost. Format the cell as text, and type it again
ids.xlsx:3: error: the return of GP on case 1000000000000000 stands in ids.xlsx:2 already, the same in all that it says: take one of them away
ids.xlsx:5: warning: case: cell A5 holds the number "1234567890123456.8", and spreadsheet programs keep 15 digits only: if more were typed, the last ones are lost. Format the cell as text, and type it again
ids.xlsx:6: warning: case: cell A6 holds the number "1e+21", and spreadsheet programs keep 15 digits only: if more were typed, the last ones are lost. Format the cell as text, and type it again
ids.xlsx:6: error: case: "1e+21" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
1 file, 7 returns: 2 errors, 5 warnings
["3","4.1","100000","123456789012345","1000000000000000","1234567890123456.8"]

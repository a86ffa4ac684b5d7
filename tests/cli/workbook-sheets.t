# needs workbooks
# Workbooks with several sheets. A form on each: each is a return, named by its sheet. A blank copy is none.
$ check() { cinaudit check --all "$@" | grep -v 'no line for\|no column for'; }
$ tests/make_workbook forms.xlsx <<'END'
> == Case A
> item|question|answer|comments
> case||A
> agency||GP
> q2||Yes|Discussed in March
> == Case B
> item|question|answer|comments
> case||B
> agency||GP
> q2||Yess
> == Spare
> item|question|answer|comments
> template||cin-plans-2014
> case
> agency
> q2
> END
$ check forms.xlsx; cinaudit collate -k -f json forms.xlsx 2>/dev/null | jq -c '[.by_case[] | .case], (.items[] | select(.id == "q2") | .answered, .unreadable)'
forms.xlsx:Case B:4: error: q2: "Yess": did you mean Yes? (B, GP)
forms.xlsx:Spare: note: the form on this sheet is blank: no return
1 file, 2 returns: 1 error, 2 warnings, 1 note
["A","B"]
1
1
$ cinaudit collate --anonymise -k -f json forms.xlsx 2>&1 >/dev/null | grep q2:
file 1.xlsx:2:4: error: q2: [not shown]: did you mean Yes? (B, [not shown])
$ cat forms.xlsx | check - | tail -n 2
standard input:Spare: note: the form on this sheet is blank: no return
1 file, 2 returns: 1 error, 2 warnings, 1 note
# A sheet's answer is corrected, and its return superseded, by the sheet's name or the workbook's.
$ round() { echo "{\"schema\": \"cinaudit.round/1\", \"returns\": [\"forms.xlsx\"], $1}" >round.json; cinaudit check --all --round round.json | grep -v 'no line for'; }
$ round '"corrections": [{"file": "forms.xlsx:Case B", "case": "B", "agency": "GP", "item": "q2", "from": "Yess", "to": "Yes", "why": "a slip", "by": "the lead", "on": "2014-04-01"}]'
forms.xlsx:Case B:4: note: q2: "Yess" is read as "Yes": the round's manifest corrects it (B, GP)
forms.xlsx:Spare: note: the form on this sheet is blank: no return
1 file, 2 returns: 2 warnings, 2 notes
$ round '"corrections": [{"file": "forms.xlsx", "case": "B", "agency": "GP", "item": "q2", "from": "Yess", "to": "Yes", "why": "a slip", "by": "the lead", "on": "2014-04-01"}]' | tail -n 1
1 file, 2 returns: 2 warnings, 2 notes
$ round '"superseded": [{"file": "forms.xlsx:Case A", "why": "sent again", "by": "the lead", "on": "2014-04-01"}]' | grep Case.A
forms.xlsx:Case A:1: note: left out: the round's manifest lists this return as superseded (A, GP)
$ round '"superseded": [{"file": "forms.xlsx:Case C", "why": "sent again", "by": "the lead", "on": "2014-04-01"}]' | grep round.json
round.json: error: superseded[0]: forms.xlsx:Case C has no such return
# The same return on two sheets; two that differ.
$ form() { echo "== $1"; echo 'item|answer'; printf 'case|%s\nagency|GP\nq2|%s\n' "$2" "$3"; }
$ { form One A Yes; form Two A Yes; form Three A No; } | tests/make_workbook two.xlsx; check two.xlsx
two.xlsx:Two:1: error: the return of GP on case A stands in two.xlsx:One:1 already, the same in all that it says: take one of them away
two.xlsx:Three:1: warning: a second return of GP on case A, and it says something else than two.xlsx:One:1: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
1 file, 3 returns: 1 error, 4 warnings
# Wide tables on two sheets, beside a form; one is empty below its headings.
$ { printf '== Schools\ncase|agency|q2\nA|School|Yes\nB|School|No\n== GPs\ncase|agency|q2\nA|GP|Yes\n== Others\ncase|agency|q2\n'; form C C No; } | tests/make_workbook wide.xlsx; check wide.xlsx; cinaudit collate -f json wide.xlsx 2>/dev/null | jq -c '[.by_agency[] | [.agency, .returns]]'
wide.xlsx:Others:1: note: no return on this sheet: nothing stands below the headings
1 file, 4 returns: 4 warnings, 1 note
[["GP",2],["School",2]]
# All forms are blank.
$ printf '== A\nitem|answer\ncase\n== B\nitem|answer\ncase\n' | tests/make_workbook blank.xlsx; check blank.xlsx
blank.xlsx:A: note: the form on this sheet is blank: no return
blank.xlsx:B: note: the form on this sheet is blank: no return
blank.xlsx: error: no return in it: nothing is filled in on any of its 2 forms
1 file, 0 returns: 1 error, 2 notes
# One sheet is wrong: the workbook counts as a whole or not at all.
$ { form A A Yes; printf '== B\ncase|agency|q2|q2\nB|GP|Yes|No\n'; } | tests/make_workbook wrong.xlsx; check wrong.xlsx; cinaudit collate -k -f json wrong.xlsx forms.xlsx 2>/dev/null | jq -c '[.by_case[] | .case]'
wrong.xlsx:B:1: error: two columns for q2: columns 3 and 4
1 file, 1 return: 1 error, 2 warnings
["A","B"]
# Sheets that are none: a guide and lists of choices need no more than a note.
$ { form Return A Yes; printf '== Guide\nHow to fill this in\nAnswer Yes or No\nYes|you saw evidence\n== Choices\nfor|choice\nq2|Yes\nq2|No\nq3|Yes\nq3|No\n== Lists\nYes|No|Not applicable\n== Chart\n1|2|3\n'; } | tests/make_workbook guide.xlsx; check guide.xlsx
guide.xlsx: note: the sheet "Guide" is not read: its first row has no headings of a return, such as "case" and "agency"
guide.xlsx: note: the sheet "Choices" is not read: its first row has no headings of a return, such as "case" and "agency"
guide.xlsx: note: the sheet "Lists" is not read: its first row has no headings of a return, such as "case" and "agency"
guide.xlsx: note: the sheet "Chart" is not read: its first row has no headings of a return, such as "case" and "agency"
1 file, 1 return: 1 warning, 4 notes
# Answers on them are a warning: in a guide, below headings that lack the case, in a table that goes on without headings, on a hidden sheet.
$ { form Return A Yes; printf '== Guide\nHow to fill this in\n1a|basic information|Yes\nq3|No\n'; } | tests/make_workbook guide.xlsx; check guide.xlsx
guide.xlsx:2: warning: the sheet "Guide" is not read, but this row of it looks like an answer (q1a, "Yes"): if it is one, put it into a sheet with the headings of a return
1 file, 1 return: 2 warnings
$ { form Return A Yes; printf '== Sheet2\nq2|q3|q4\nYes|Yes|No\n== Sheet3\nB|School|Yes|No\n== Notes, hidden\nwhat|answer\nq5|No\n== Old, hidden\ncase|agency|q2\nB|GP|Yes\n'; } | tests/make_workbook more.xlsx; check more.xlsx; cinaudit collate -f json more.xlsx 2>/dev/null | jq -r '.problems[] | select(.severity == "warning") | .message' | grep -c 'is not read'
more.xlsx:2: warning: the sheet "Sheet2" is not read, but this row of it looks like an answer ("Yes"): if it is one, put it into a sheet with the headings of a return
more.xlsx:1: warning: the sheet "Sheet3" is not read, but this row of it looks like an answer ("B"): if it is one, put it into a sheet with the headings of a return
more.xlsx:2: warning: the hidden sheet "Notes" is not read, but this row of it looks like an answer (q5, "No"): if it is one, put it into a sheet with the headings of a return
more.xlsx: warning: the hidden sheet "Old" holds a return and is not read: unhide it if it counts; if not, delete it
1 file, 1 return: 5 warnings
4
# Our own form: its guide, its count and its hidden list say nothing; answers typed into them do.
$ cinaudit template -f xlsx --case A --agency GP >own.xlsx; check own.xlsx
own.xlsx:1: warning: nothing is answered in this return (A, GP)
1 file, 1 return: 1 warning
$ mkdir own; cd own; unzip -q ../own.xlsx; sed -i 's|</sheetData>|<row r="40"><c r="A40" t="inlineStr"><is><t>q2</t></is></c><c r="B40" t="inlineStr"><is><t>Yes</t></is></c></row></sheetData>|' xl/worksheets/sheet2.xml; zip -q -r ../typed.xlsx .; cd ..; check typed.xlsx
typed.xlsx:40: warning: the sheet "How to fill this in" is not read, but this row of it looks like an answer (q2, "Yes"): if it is one, put it into a sheet with the headings of a return
typed.xlsx:1: warning: nothing is answered in this return (A, GP)
1 file, 1 return: 2 warnings

# needs workbooks
# Number formats: a cell is read as the sheet shows it. Made up: cases that show as 001 and CIN002.
$ check() { cinaudit check --all "$@" | grep -v 'no column'; }
$ cinaudit collate -k -f json tests/workbooks/number-formats.xlsx 2>/dev/null | jq -c '[.by_case[].case]'
["0.3","001","100000","12345678901234","1000000000000000","CIN002"]
# Zeros and words, in names, answers and the alarm. With a template whose answers are numbers.
$ jq '.questions[1].options = [{"value": "1", "label": "01", "role": "positive"}, {"value": "2", "label": "2 of 4", "role": "negative"}, {"value": "half", "label": "0.5", "role": "unsure"}]' data/templates/cin-plans-2014.json >own.json
$ tests/make_workbook a.xlsx <<'END'
> ! 000
> ! "School "0
> ! 00
> ! 0" of 4"
> ! "Yes";;"No"
> == Returns
> case|agency|setting|immediate_action|q2
> #7@1|GP|#2@2|#1@5|#1@3
> #8@1|GP|#3@2|#0@5|#2@4
> END
$ check -t own.json a.xlsx; cinaudit collate -t own.json -f json a.xlsx 2>/dev/null | jq -c '[.by_case[].case], [.immediate_action.returns[] | .setting], [.items[] | select(.id == "q2") | .options[].count]'
1 file, 2 returns: 1 warning
["007","008"]
["School 2"]
[1,1,0]
# What is shown in another way is a warning where it counts: rounded, as a percentage, not at all; a text with words around it, too.
$ tests/make_workbook b.xlsx <<'END'
> ! 0
> ! 0%
> ! ;;;
> ! "CIN"@
> ! #,##0.00
> == Returns
> case|agency|auditor_role|immediate_action|q2|Comments
> #1.4@1|GP|#2.5@1||#0.5@2|#2.5@1
> 12@4|School||#1@3|#0.5|fine
> #1234@5|School|||#0.5@5|fine
> END
$ check -t own.json b.xlsx
b.xlsx:2: warning: case: cell A2 holds "1.4", but the sheet may show something else there, because of the cell's number format: if so, format it as text, and type what it shows
b.xlsx:2: warning: q2: cell E2 holds "0.5", but the sheet may show something else there, because of the cell's number format: if so, format it as text, and type what it shows (1.4, GP)
b.xlsx:3: warning: case: cell A3 holds "12", but the sheet may show something else there, because of the cell's number format: if so, format it as text, and type what it shows
b.xlsx:3: warning: immediate_action: cell D3 holds "1", but the sheet may show something else there, because of the cell's number format: if so, format it as text, and type what it shows (12, School)
1 file, 3 returns: 5 warnings
# In a form, too.
$ tests/make_workbook c.xlsx <<'END'
> ! 000
> ! 0%
> == Return
> item|question|answer|comments
> case||#12@1
> agency||GP
> q2||#0.5@2
> END
$ check -t own.json c.xlsx | grep -v 'no line'; cinaudit collate -t own.json -f json c.xlsx 2>/dev/null | jq -c '[.by_case[].case]'
c.xlsx:4: warning: q2: cell C4 holds "0.5", but the sheet may show something else there, because of the cell's number format: if so, format it as text, and type what it shows (012, GP)
1 file, 1 return: 2 warnings
["012"]

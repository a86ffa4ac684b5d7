# Dates as people in Britain write them: read, with the day first, and taken for the same whatever their form.
$ try() { for date; do jq -nr --arg date "$date" '["case","agency","completed","q2"], ["A","GP",$date,"yes"] | @csv' >t.csv; echo "$date => $(SOURCE_DATE_EPOCH=1790000000 cinaudit check t.csv | sed -n 's/^t.csv:[0-9]*: \(.*completed: \)/\1/p; s/^t.csv:[0-9]*: error/error/p')"; done; }
$ try 2026-09-14 14/09/2026 14/9/2026 14.9.26 14-09-2026 '14/09/26' '14th September 2026' '14 Sept 2026' '14 Sep 26' 14-Sep-2026 14Sep2026 'Monday 14 September 2026' 'Mon, 14th of September, 2026' 'September 14, 2026' "14 Sept '26" 2026/09/14 2026-9-14 '1st August 2026' '29/02/2024'
2026-09-14 => 
14/09/2026 => 
14/9/2026 => 
14.9.26 => 
14-09-2026 => 
14/09/26 => 
14th September 2026 => 
14 Sept 2026 => 
14 Sep 26 => 
14-Sep-2026 => 
14Sep2026 => 
Monday 14 September 2026 => 
Mon, 14th of September, 2026 => 
September 14, 2026 => 
14 Sept '26 => 
2026/09/14 => 
2026-9-14 => 
1st August 2026 => 
29/02/2024 => 
# A time behind it.
$ try 2026-09-14T10:00 2026-09-14T10:00:00Z 2026-09-14T10:00:00.000+01:00 '2026-09-14 10:00:00' '14/09/2026 10:00' '14/09/2026, 10.30 am' '14 September 2026 at 10' '14/09/2026 10:00 or so'
2026-09-14T10:00 => 
2026-09-14T10:00:00Z => 
2026-09-14T10:00:00.000+01:00 => 
2026-09-14 10:00:00 => 
14/09/2026 10:00 => 
14/09/2026, 10.30 am => 
14 September 2026 at 10 => warning: completed: "14 September 2026 at 10" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
14/09/2026 10:00 or so => warning: completed: "14/09/2026 10:00 or so" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
# What cannot be a date, or is one that nobody can have meant, is said.
$ try 09/25/2026 'September 25 2026' 31/02/2026 2026-02-31 2026-25-09 29/02/2026 14/09 '14 September' 'September 2026' 2026 45912 45912.5 46013 99999 20260914 14/09/026 00/09/2026 14/13/2026 'last week' '14 Octember 2026' n/a ''
09/25/2026 => warning: completed: "09/25/2026" has the month first, and in Britain the day comes first: if it is 2026-09-25, write it so, and look at the other dates of the file (A, GP)
September 25 2026 => warning: completed: "September 25 2026" is in the future: today is 2026-09-21 (A, GP)
31/02/2026 => warning: completed: "31/02/2026" is a day that does not exist (A, GP)
2026-02-31 => warning: completed: "2026-02-31" is a day that does not exist (A, GP)
2026-25-09 => warning: completed: "2026-25-09" is a day that does not exist (A, GP)
29/02/2026 => warning: completed: "29/02/2026" is a day that does not exist (A, GP)
14/09 => warning: completed: "14/09" has no year: write it as in 20/03/2014 (A, GP)
14 September => warning: completed: "14 September" has no year: write it as in 20/03/2014 (A, GP)
September 2026 => warning: completed: "September 2026" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
2026 => warning: completed: "2026" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
45912 => warning: completed: "45912" is the number by which a spreadsheet keeps the date 2025-09-12: format the cell as a date, and save the file again (A, GP)
45912.5 => warning: completed: "45912.5" is the number by which a spreadsheet keeps the date 2025-09-12: format the cell as a date, and save the file again (A, GP)
46013 => warning: completed: "46013" is the number by which a spreadsheet keeps the date 2025-12-22: format the cell as a date, and save the file again (A, GP)
99999 => warning: completed: "99999" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
20260914 => warning: completed: "20260914" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
14/09/026 => warning: completed: "14/09/026" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
00/09/2026 => warning: completed: "00/09/2026" is a day that does not exist (A, GP)
14/13/2026 => warning: completed: "14/13/2026" is a day that does not exist (A, GP)
last week => warning: completed: "last week" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
14 Octember 2026 => warning: completed: "14 Octember 2026" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
n/a => warning: completed: "n/a" is not a date: write it as 20/03/2014 or 2014-03-20 (A, GP)
 => 
$ try 21/09/2026 22/09/2026 '1 Jan 2027'
21/09/2026 => 
22/09/2026 => warning: completed: "22/09/2026" is in the future: today is 2026-09-21 (A, GP)
1 Jan 2027 => warning: completed: "1 Jan 2027" is in the future: today is 2026-09-21 (A, GP)
# The same return twice, with its date in two forms.
$ printf 'case,agency,completed,q2\nA,GP,14/09/2026,yes\nA,GP,14th Sept 2026,yes\n' >t.csv; cinaudit check t.csv | grep -v 'no column'
t.csv:3: error: the return of GP on case A stands in t.csv:2 already, the same in all that it says: take one of them away
1 file, 2 returns: 1 error, 1 warning
# In the other layouts.
$ printf 'item,answer\ncase,A\nagency,GP\ncompleted,25.9.2014\nq2,yes\n' >t.csv; cinaudit check t.csv | grep completed
[1]
$ printf '{"case":"A","agency":"GP","completed":"09/25/2014","answers":{"q2":"yes"}}' >t.json; cinaudit check t.json
t.json:1: warning: completed: "09/25/2014" has the month first, and in Britain the day comes first: if it is 2014-09-25, write it so, and look at the other dates of the file (A, GP)
1 file, 1 return: 1 warning
# Of several returns, the latest is taken whichever way their dates are written.
$ printf 'case,agency,completed,q2\nA,GP,2/10/2014,no\nA,GP,30th September 2014,yes\nA,GP,2014-09-29,yes\n' >t.csv; printf '{"schema":"cinaudit.round/1","returns":["t.csv"],"several":"latest"}' >round.json; cinaudit check --round round.json | grep -v 'no column'; cinaudit collate --round round.json -f csv 2>/dev/null | grep 'overall.*q2' | head -n 3
t.csv:3: note: left out: of the returns of GP on case A, the last completed is taken, which is t.csv:2 (2014-10-02); this one is of 2014-09-30 [1 of 2 like this; the other: t.csv:4]
--all prints each problem on its own line
1 file, 3 returns: 1 warning, 2 notes
overall,,q2,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q2,no,negative,1,1,1,1,0,0,0,100.0,100.0
overall,,q2,not_applicable,not_applicable,0,1,1,1,0,0,0,0.0,

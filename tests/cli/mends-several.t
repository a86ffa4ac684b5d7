# Of several returns of one agency on one case, the manifest can have the one taken that was completed last. A note says which one that is.
$ printf '%s\n' case,agency,setting,completed,immediate_action,q2 A,School,,2014-03-10,No,No B,GP,,2014-03-01,No,Yes >a.csv; printf '%s\n' case,agency,setting,completed,immediate_action,q2 a,school,,2014-03-20,No,Yes B,GP,Surgery,2014-03-05,No,No >b.csv
$ round() { printf '{"schema":"cinaudit.round/1","returns":["*.csv"]%s}\n' "${1-}" >round.json; cinaudit check --round round.json | grep -v 'no column'; cinaudit collate --round round.json -f csv 2>/dev/null | sed -n 's/^overall,,q2,\([a-z]*\),[a-z]*,\([0-9]*\),.*/\1 \2/p' | head -n 2 | paste -sd,; cinaudit collate --round round.json -f json 2>/dev/null | jq -c '.returns, .round.mends.several'; }
$ round; round ',"several":"latest"'
b.csv:2: warning: a second return of school on case a, and it says something else than a.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
--all prints each problem on its own line
2 files, 4 returns: 3 warnings
yes 2,no 2
4
0
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is b.csv:2 (2014-03-20); this one is of 2014-03-10
--all prints each problem on its own line
2 files, 4 returns: 2 warnings, 1 note
yes 2,no 1
3
1
$ cinaudit collate --round round.json --only mends 2>/dev/null
Multi-agency case audit: Child in Need Plans
============================================

Appendix 4: What was put right
------------------------------

What agencies sent stays as it came. Here is what the round’s manifest says is
to be read in another way, or left out, and why.

What was put right, and why
  What                  Which          As it came     As it counts  Why
  an earlier return,    a.csv: School  completed      b.csv:2,      of several
    left out            on case A      2014-03-10     completed     returns, the
                                                      2014-03-20    last
                                                                    completed is
                                                                    taken
# In letters too; and with what the comments say.
$ sed -i 's/q2$/q2,Comments/; s/,No,No$/,No,No,Said by A in March/' a.csv; sed -i 's/q2$/q2,Comments/; 2s/$/,Said by A in May/' b.csv; cinaudit collate --anonymise --round round.json -f json 2>/dev/null | jq -c '.comments[] | [.case, .text]'; cinaudit collate --anonymise --round round.json --only mends 2>/dev/null | tail -n 6
["A","Said by A in May"]
  What                  Which          As it came     As it counts  Why
  an earlier return,    file 1.csv:    completed      file          of several
    left out            School on      2014-03-10     2.csv:2,      returns, the
                        case A                        completed     last
                                                      2014-03-20    completed is
                                                                    taken
# A date that is missing, cannot be read or is the same: nothing is guessed. All are counted, with a warning.
$ edit() { printf '%s\n' case,agency,completed,immediate_action,q2 "A,School,$1,$2,No" "A,School,$3,$4,Yes" >a.csv; rm -f b.csv; round ',"several":"latest"'; }
$ edit '' No 2014-03-20 No
a.csv:3: warning: there are 2 returns of School on case A, and which of them is the latest cannot be told, since a.csv:2 has no date that can be read in "completed": all are counted. List those that have been replaced under "superseded" in the round's manifest
1 file, 2 returns: 2 warnings
yes 1,no 1
2
0
$ edit 2014-03-20 No 'last week' No
a.csv:3: warning: there are 2 returns of School on case A, and which of them is the latest cannot be told, since a.csv:3 has no date that can be read in "completed": all are counted. List those that have been replaced under "superseded" in the round's manifest
a.csv:3: warning: completed: "last week" is not a date: write it as 20/03/2014 or 2014-03-20 (A, School)
1 file, 2 returns: 3 warnings
yes 1,no 1
2
0
$ edit 2014-03-20 No 2014-03-20 No
a.csv:3: warning: there are 2 returns of School on case A, and which of them is the latest cannot be told, since a.csv:2 and a.csv:3 are both of 2014-03-20: all are counted. List those that have been replaced under "superseded" in the round's manifest
1 file, 2 returns: 2 warnings
yes 1,no 1
2
0
# Three of them: the last one must be one alone.
$ edit 2014-03-20 No 2014-03-10 No; echo A,School,2014-03-20,Yes,Yes >>a.csv; round ',"several":"latest"'
a.csv:3: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:2 (2014-03-20); this one is of 2014-03-10
1 file, 2 returns: 1 warning, 1 note
yes 0,no 1
1
1
a.csv:4: warning: there are 3 returns of School on case A, and which of them is the latest cannot be told, since a.csv:2 and a.csv:4 are both of 2014-03-20: all are counted. List those that have been replaced under "superseded" in the round's manifest
1 file, 3 returns: 2 warnings
yes 2,no 1
3
0
$ echo A,School,2014-03-21,No,Yes >>a.csv; round ',"several":"latest"'
a.csv:4: warning: this return of School on case A is left out and may call for immediate action, which the one that is taken, a.csv:5, does not: look at both
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:5 (2014-03-21); this one is of 2014-03-20 [1 of 3 like this; the others: a.csv:3, a.csv:4]
--all prints each problem on its own line
1 file, 4 returns: 2 warnings, 3 notes
yes 1,no 0
1
3
# If the one that is left out has an alarm, and the other has not, that is a warning.
$ edit 2014-03-10 Yes 2014-03-20 No
a.csv:2: warning: this return of School on case A is left out and may call for immediate action, which the one that is taken, a.csv:3, does not: look at both
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-20); this one is of 2014-03-10
1 file, 2 returns: 2 warnings, 1 note
yes 1,no 0
1
1
$ edit 2014-03-10 '?' 2014-03-20 ''
a.csv:2: warning: this return of School on case A is left out and may call for immediate action, which the one that is taken, a.csv:3, does not: look at both
a.csv:2: warning: immediate_action: "?" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (A, School)
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-20); this one is of 2014-03-10
1 file, 2 returns: 3 warnings, 1 note
yes 1,no 0
1
1
$ edit 2014-03-10 Yes 2014-03-20 Yes
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-20); this one is of 2014-03-10
1 file, 2 returns: 1 warning, 1 note
yes 1,no 0
1
1
# The same return twice stays an error, whether or not it is the one that is taken. The third is the latest.
$ edit 2014-03-10 No 2014-03-20 No; tail -n 1 a.csv >>a.csv; tail -n +2 a.csv | head -n 1 >>a.csv; round ',"several":"latest"'
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-20); this one is of 2014-03-10
1 file, 2 returns: 1 warning, 1 note
yes 1,no 0
1
1
a.csv:4: error: the return of School on case A stands in a.csv:3 already, the same in all that it says: take one of them away [1 of 2 like this; the other: a.csv:5]
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-20); this one is of 2014-03-10
--all prints each problem on its own line
--suggest prints lines for the manifest that mend what can be mended there
1 file, 4 returns: 2 errors, 1 warning, 1 note

$ cinaudit collate -k --round round.json -f json 2>/dev/null | jq -c '.returns, .round.mends.several'
1
1
# Requests, superseded returns, aliases and corrected dates go with it.
$ edit 2014-03-10 No 2014-03-20 No; printf '%s\n' case,agency A,School >requests.txt; round ',"several":"latest","requests":"requests.txt","superseded":[{"file":"a.csv"}]' | head -n 3
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-20); this one is of 2014-03-10
1 file, 2 returns: 1 warning, 1 note
yes 1,no 0
1
1
a.csv:2: note: left out: the round's manifest lists this return as superseded (A, School) [1 of 2 like this; the other: a.csv:3]
--all prints each problem on its own line
1 file, 2 returns: 2 notes
$ printf '%s\n' case,agency,completed,q2 'A,Primary School,2014-03-22,Yes' >b.csv; round ',"several":"latest","requests":"requests.txt","agency_aliases":{"School":["Primary School"]},"corrections":[{"file":"a.csv","case":"A","agency":"School","item":"completed","from":"2014-03-20","to":"2014-03-25","why":"mistyped"}]'
a.csv:2: note: left out: of the returns of School on case A, the last completed is taken, which is a.csv:3 (2014-03-25); this one is of 2014-03-10 [1 of 2 like this; the other: b.csv:2]
a.csv:3: note: completed: "2014-03-20" is read as "2014-03-25": the round's manifest corrects it (A, School)
--all prints each problem on its own line
2 files, 3 returns: 2 warnings, 3 notes
yes 1,no 0
1
2
# It is only for the manifest, and "latest" is its only word.
$ round ',"several":"newest"'; round ',"several":true'; round ',"severl":"latest"'
round.json: error: several: "latest" is expected here, or leave the key out to count them all

round.json: error: several: wrong kind of value: text in quotation marks is expected here

round.json: error: severl: not a key of a manifest: did you mean "several"?


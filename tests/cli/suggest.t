# The lines for the manifest that would mend what is found; the problems go to standard error. `ask`
# prints them, and `paste` puts them into the manifest.
$ mkdir returns; printf 'case\n1\n2\n3\n' >cases.csv; echo '{"schema":"cinaudit.round/1","cases":"cases.csv","returns":["returns/*"]}' >round.json; cp round.json bare.json
$ ask() { cinaudit check --suggest --round round.json 2>said | tee suggested.json; }; paste() { jq -s '.[0] * .[1]' round.json suggested.json >pasted.json; mv pasted.json round.json; }
# Answers that cannot be read, with the answer that a cell begins with, or is nearly; the alarm; dates; a checklist in one cell. The case and the agency may come later than the answer.
$ cat >returns/a.csv <<'END'
> q2,case,q3,immediate_action,q1,agency,completed,setting
> Yes - see comments,1,Yess,see below,"Child in Need Plan;Other",School,3/20/2014,Infants
> Yes,Case 2,?,No,,School,2014-03-20,
> Yes or No,child 2,#N/A,No,,GP,soon,
> No,X9,"Yes ""no""",No,,Schol,2014-03-20,
> No,3,Yes,No,,School,2014-03-20,
> END
$ printf '[{"answers":{"q2":"Maybe","q3":"Yes\\nperhaps"},"agency":"GP","case":"1"}]' >returns/b.json; printf 'item,answer,comments\nq2,"Yes, probably",\nq3,-1,\ncase,3,\nagency,GP,\n' >returns/c.csv
$ ask
{
  "corrections": [
    {"file": "returns/a.csv", "case": "1", "agency": "School", "setting": "Infants", "item": "q2", "from": "Yes - see comments", "to": "Yes", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "1", "agency": "School", "setting": "Infants", "item": "q3", "from": "Yess", "to": "Yes", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "1", "agency": "School", "setting": "Infants", "item": "immediate_action", "from": "see below", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "1", "agency": "School", "setting": "Infants", "item": "q1", "from": "Child in Need Plan;Other", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "1", "agency": "School", "setting": "Infants", "item": "completed", "from": "3/20/2014", "to": "2014-03-20", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "Case 2", "agency": "School", "item": "q3", "from": "?", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "child 2", "agency": "GP", "item": "q2", "from": "Yes or No", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "child 2", "agency": "GP", "item": "q3", "from": "#N/A", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "child 2", "agency": "GP", "item": "completed", "from": "soon", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/a.csv", "case": "X9", "agency": "Schol", "item": "q3", "from": "Yes \"no\"", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/b.json", "case": "1", "agency": "GP", "item": "q2", "from": "Maybe", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/b.json", "case": "1", "agency": "GP", "item": "q3", "from": "Yes\u000aperhaps", "to": "Yes", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/c.csv", "case": "3", "agency": "GP", "item": "q2", "from": "Yes, probably", "to": "Yes", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"},
    {"file": "returns/c.csv", "case": "3", "agency": "GP", "item": "q3", "from": "-1", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"}
  ],
  "case_aliases": {
    "2": ["Case 2", "child 2"]
  },
  "out_of_sample": [
    {"case": "X9", "why": "FILL IN"}
  ],
  "agency_aliases": {
    "School": ["Schol"]
  }
}
# What is to be filled in is refused until it is.
$ paste; cinaudit check --round round.json
round.json: error: out_of_sample[0].why: "FILL IN" stands here still: put here the reason [1 of 52 like this, all in this file; next: round.json (corrections[0].why), round.json (corrections[0].by), …]
--all prints each problem on its own line
[1]
# Filled in, nothing is left, and every answer counts.
$ sed -i '/"item": "\(q2\|q3\)"/,/"to"/s/"to": "FILL IN"/"to": "No"/; /"item": "immediate_action"/,/"to"/s/"to": "FILL IN"/"to": "Yes"/; /"item": "q1"/,/"to"/s/"to": "FILL IN"/"to": "Child in Need Plan"/; /"item": "completed"/,/"to"/s/"to": "FILL IN"/"to": "2014-03-21"/; s/FILL IN/rang them/' round.json; cinaudit check --round round.json | grep -v ': note:'
returns/a.csv:1: warning: no column for q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
returns/c.csv:1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
--all prints each problem on its own line
3 files, 7 returns: 2 warnings, 14 notes
$ cinaudit collate --round round.json -f csv 2>/dev/null | grep '^overall,,\(q2\|q3\|q1f\),' | cut -d, -f3-7; cinaudit collate --round round.json -f json 2>/dev/null | jq -c '.returns, .cases, .immediate_action.needed, .round.mends'
q1f,yes,positive,1,7
q1f,no,negative,0,7
q2,yes,positive,3,7
q2,no,negative,4,7
q2,not_applicable,not_applicable,0,7
q3,yes,positive,3,7
q3,no,negative,4,7
q3,not_applicable,not_applicable,0,7
7
4
1
{"agency_aliases":1,"case_aliases":2,"out_of_sample":1,"superseded":0,"withdrawn":0,"corrections":14,"several":0}
# Then nothing more is suggested.
$ ask
{}
# Two returns of one agency on one case, in two files: the first can be superseded, and one that says the same again.
$ rm returns/*; cp bare.json round.json; printf 'case,agency,setting,q2\n1,GP,North,Yes\n2,GP,,No\n' >returns/a.csv; printf 'case,agency,setting,q2\n1,GP,North,No\n2,GP,,No\n' >returns/b.csv; ask
{
  "superseded": [
    {"file": "returns/a.csv", "case": "1", "agency": "GP", "setting": "North", "why": "FILL IN"},
    {"file": "returns/b.csv", "case": "2", "agency": "GP", "why": "FILL IN"}
  ]
}
$ sed -i 's/FILL IN/sent again/' suggested.json; paste; cinaudit check --round round.json | grep -v 'no column'
returns/a.csv:2: note: left out: the round's manifest lists this return as superseded (1, GP) [1 of 2 like this; the other: returns/b.csv:3]
--all prints each problem on its own line
2 files, 4 returns: 2 warnings, 2 notes
# If they have dates, the latest can be taken, whichever file comes first by its name.
$ rm returns/*; cp bare.json round.json; printf 'case,agency,completed,q2\n1,GP,2014-03-02,Yes\n' >returns/a-second.csv; printf 'case,agency,completed,q2\n1,GP,2014-03-01,No\n' >returns/a.csv; ask; paste; cinaudit check --round round.json | grep 'left out'
{
  "several": "latest"
}
returns/a.csv:2: note: left out: of the returns of GP on case 1, the last completed is taken, which is returns/a-second.csv:2 (2014-03-02); this one is of 2014-03-01
# So it is in one file.
$ rm returns/*; cp bare.json round.json; printf 'case,agency,completed,q2\n1,GP,2014-03-01,Yes\n1,GP,2014-03-02,No\n2,GP,2014-03-01,Yes\n2,GP,2014-03-02,No\n' >returns/a.csv; ask; paste; cinaudit check --round round.json | grep -v 'no column'
{
  "several": "latest"
}
returns/a.csv:2: note: left out: of the returns of GP on case 1, the last completed is taken, which is returns/a.csv:3 (2014-03-02); this one is of 2014-03-01 [1 of 2 like this; the other: returns/a.csv:4]
--all prints each problem on its own line
1 file, 4 returns: 1 warning, 2 notes
# Without dates they cannot be told apart. Nothing is suggested for a list of ticks in JSON, nor for an answer of a return without a case or an agency.
$ rm returns/*; cp bare.json round.json; printf 'case,agency,q2\n1,GP,Yes\n1,GP,No\n,GP,Maybe\n2,,Maybe\n' >returns/a.csv; printf '[{"case":"3","agency":"GP","answers":{"q1":["Other"]}}]' >returns/b.json; ask; cat said
{}
returns/a.csv:4: error: q2: "Maybe" is not an answer to this question: Yes, No or Not applicable [1 of 2 like this; the other: returns/a.csv:5 (q2)]
returns/a.csv:4: error: case: missing: a return is known by its case and agency [1 of 2 like this; the other: returns/a.csv:5 (agency)]
returns/b.json:1: error: [0].answers.q1: "Other" is not a line of this checklist (3, GP)
returns/a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
returns/a.csv:3: warning: a second return of GP on case 1, and it says something else than returns/a.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
--all prints each problem on its own line
2 files, 3 returns: 5 errors, 2 warnings
# Files are named from the manifest's folder; without a manifest, as they are called.
$ mkdir deep; mv round.json returns cases.csv deep; printf 'case,agency,q2\n3,School,Maybe\n' >deep/returns/a.csv; cinaudit check --suggest --round deep/round.json 2>/dev/null | jq -r '.corrections[].file'; cinaudit check --suggest --round "$PWD/deep/round.json" 2>/dev/null | jq -r '.corrections[].file'; cinaudit check --suggest deep/returns/a.csv 2>/dev/null | jq -r '.corrections[].file'
returns/a.csv
returns/a.csv
deep/returns/a.csv
# What is removed from every output is not in a suggestion either.
$ printf 'case,agency,q2\n1,GP,Yes - ring 01632 960123\n2,GP,Yes - ring\n' >secret.csv; cinaudit check --suggest secret.csv 2>/dev/null
{
  "corrections": [
    {"file": "secret.csv", "case": "2", "agency": "GP", "item": "q2", "from": "Yes - ring", "to": "Yes", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"}
  ]
}
[1]
# A name that a terminal would act on, and one that is not UTF-8.
$ name=$(printf 'a\033[31m"b\\\\\377.csv'); printf 'case,agency,q2\n1,GP,Maybe\n' >"$name"; cinaudit check --suggest "$name" 2>/dev/null
{
  "corrections": [
    {"file": "a\u001b[31m\"b\\\\?.csv", "case": "1", "agency": "GP", "item": "q2", "from": "Maybe", "to": "FILL IN", "why": "FILL IN", "by": "FILL IN", "on": "FILL IN"}
  ]
}
[1]
# The same mend once, though two returns contradict the first; aliases of one name together.
$ printf '{"schema":"cinaudit.round/1","cases":"deep/cases.csv","returns":["c?.csv"]}' >round.json; for i in 1 2 3; do printf "case,agency,q2,q2_comments\nCase 1,GP,Yes,\nCase 1,School,Yes,$i\ncase 1,School Nurse,No,$i\n01,Police,Yes,$i\n" >c$i.csv; done; cinaudit check --suggest --round round.json 2>/dev/null
{
  "superseded": [
    {"file": "c2.csv", "case": "Case 1", "agency": "GP", "why": "FILL IN"},
    {"file": "c1.csv", "case": "Case 1", "agency": "School", "why": "FILL IN"},
    {"file": "c1.csv", "case": "case 1", "agency": "School Nurse", "why": "FILL IN"},
    {"file": "c1.csv", "case": "01", "agency": "Police", "why": "FILL IN"},
    {"file": "c3.csv", "case": "Case 1", "agency": "GP", "why": "FILL IN"}
  ],
  "case_aliases": {
    "1": ["Case 1", "01"]
  }
}
[1]

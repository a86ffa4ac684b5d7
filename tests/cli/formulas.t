# Names that a spreadsheet would take for formulas get an apostrophe in CSV, wherever a field could begin there; others stay as they are, and numbers are numbers.
$ names() { for name; do jq -cn --arg name "$name" '{case: $name, agency: "GP", answers: {q2: "yes"}}'; done; }
$ written() { names "$@" >names.json; cinaudit collate -f csv names.json 2>/dev/null | sed -n 's/^case,\(.*\),q2,yes,.*/\1/p'; }
$ written '=1+1' '+1' '-1' '@SUM(A1)' '＝1+1' '＋1' '－1' '＠x' '−1' "=HYPERLINK(\"http://x\";\"y\")"
"'+1"
"'-1"
"'=1+1"
"'=HYPERLINK(""http://x"";""y"")"
"'@SUM(A1)"
"'−1"
"'＋1"
"'－1"
"'＝1+1"
"'＠x"
$ written '"=1+1' '" =1+1' 'A,=1+1' 'A;=1+1' 'A; @x' 'A|-1' "'=1+1"
""" '=1+1"
"""'=1+1"
'=1+1
"A,'=1+1"
"A; '@x"
"A;'=1+1"
"A|'-1"
$ written 'A-1' 'A = B' '1' "Children's Social Care" 'A, B' 'School - North' 'x@y' '(=1)'
(=1)
1
A = B
"A, B"
A-1
Children's Social Care
School - North
x@y
$ names '=1+1' >names.json; cinaudit collate -f csv names.json | grep ',q2,yes,' | tail -n 2
case,"'=1+1",q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
agency,GP,q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
# The form as CSV: a space in front, which reading leaves out, so that all comes back as it was.
$ jq '.questions[1].text = "=1+1: is there evidence?" | .questions[0].items[0].text = "@home"' data/templates/cin-plans-2014.json >own.json; cinaudit template -f csv own.json | grep -E '^q(1a|2),'
q1a," @home [Yes / No]",,
q2," =1+1: is there evidence? [Yes / No / Not applicable]",,
$ cinaudit template -f csv own.json --case A --agency GP | sed 's/\(^q2,.*\),,/\1,Yes,/' >form.csv; cinaudit check -t own.json form.csv; cinaudit collate -t own.json -f csv form.csv | grep '^case,A,q2,yes'
form.csv:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
1 file, 1 return: 1 note
case,A,q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
$ cinaudit template -f csv --case '=1+1' --agency '@GP' --setting '-1' | sed 's/\(^q2,.*\),,/\1,Yes,/' >form.csv; grep -E '^(case|agency|setting),' form.csv; cinaudit collate -f json form.csv | jq -c '[.by_case[0].case, .by_agency[0].agency]'
case,"Case (the letter or number that the request gives, never a name)"," =1+1",
agency,"Agency (the kind of agency, as the request gives it)"," @GP",
setting,"Setting (only if your agency has several, such as which school)"," -1",
["=1+1","@GP"]
$ printf 'case,agency,setting\nA,GP,\nB,"=cmd|x",\nC,GP,+1\n' >requests.csv; cinaudit template -f csv --requests requests.csv --out-dir forms; ls -d forms
forms
$ cinaudit template -f html --requests requests.csv --out-dir forms; ls forms
A-GP.csv
A-GP.html
B-cmd-x.csv
B-cmd-x.html
C-GP-1.csv
C-GP-1.html

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
# The form as CSV: a template's texts get an apostrophe, where nothing reads them back; what would be read back is refused.
$ jq '.questions[1].text = "=1+1: is there evidence?" | .questions[0].items[0].text = "@home"' data/templates/cin-plans-2014.json >own.json; cinaudit template -f csv own.json | grep -E '^q(1a|2),'
q1a,"'@home [Yes / No]",,
q2,"'=1+1: is there evidence? [Yes / No / Not applicable]",,
$ cinaudit template -f csv own.json --case A --agency GP | sed 's/\(^q2,.*\),,/\1,Yes,/' >form.csv; cinaudit check -t own.json form.csv; cinaudit collate -t own.json -f csv form.csv | grep '^case,A,q2,yes'
1 file, 1 return: no problems
case,A,q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
$ cinaudit template -f csv --case '=1+1'; cinaudit template -f csv --agency '@GP'; cinaudit template -f csv --setting 'A;-1'
! cinaudit: --case "=1+1": a spreadsheet would run it, or a terminal act on it: choose another name, or another format of form
! Try "cinaudit template --help".
! cinaudit: --agency "@GP": a spreadsheet would run it, or a terminal act on it: choose another name, or another format of form
! Try "cinaudit template --help".
! cinaudit: --setting "A;-1": a spreadsheet would run it, or a terminal act on it: choose another name, or another format of form
! Try "cinaudit template --help".
[2]
$ printf 'case,agency,setting\nA,GP,\nB,"=cmd|x",\nC,GP,+1\n' >requests.csv; cinaudit template -f csv --requests requests.csv --out-dir forms; ls -d forms
! requests.csv:3: error: agency: "=cmd|x": a spreadsheet would run it, or a terminal act on it: choose another name, or another format of form
! requests.csv:4: error: setting: "+1": a spreadsheet would run it, or a terminal act on it: choose another name, or another format of form
! ls: cannot access 'forms': No such file or directory
[2]
$ cinaudit template -f html --requests requests.csv --out-dir forms; ls forms
A-GP.html
B-cmd-x.html
C-GP-1.html

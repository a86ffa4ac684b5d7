# Requests against returns. `response` prints what the results say of it.
$ response() { cinaudit collate --all -f json "$@" 2>errors | jq -c '.response | {requested, received, percent, outstanding}'; cat errors >&2; }
$ printf 'case,agency,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q1,setting\nA,School,,,,,,,,,,,,Primary\nA,school,,,,,,,,,,,,\nb,GP,,,,,,,,,,,,\n' >returns.csv
# A return meets a request of its case, agency and setting; one without a setting meets any that is
# left; cases are the round's whether or not they have returns.
$ printf 'case,agency,setting,sent\nA,School,Primary,2014-03-10\nA,School,Secondary,2014-03-10\nA,School,Nursery,2014-03-10\nB,GP,,2014-03-10\nC,Police,,\n' >requests.csv; response --requests requests.csv returns.csv
{"requested":5,"received":3,"percent":60,"outstanding":[{"case":"A","agency":"School","setting":"Nursery"},{"case":"C","agency":"Police"}]}
! returns.csv:2: warning: nothing is answered in this return (A, School)
! returns.csv:3: warning: nothing is answered in this return (A, school)
! returns.csv:4: warning: nothing is answered in this return (b, GP)
# By case and by agency, and returns that nobody asked for.
$ printf 'case,agency\nA,School\nC,Police\n' >other.csv; cinaudit collate --all -f json -r other.csv returns.csv 2>/dev/null | jq -c '.response | .by_case, .by_agency, .unrequested'
[{"case":"A","requested":1,"received":1},{"case":"b","requested":0,"received":0},{"case":"C","requested":1,"received":0}]
[{"agency":"GP","requested":0,"received":0},{"agency":"Police","requested":1,"received":0},{"agency":"School","requested":1,"received":1}]
[{"case":"b","agency":"GP","source":"returns.csv"}]
$ cinaudit collate --all --requests requests.csv --only response returns.csv
Multi-agency case audit: Child in Need Plans
============================================

Response to the audit
---------------------

In all, 5 requests for a return were sent out. 3 of 5 were met by a return. 2
have not come in.

Requests and returns by case
  Case  Requests  Met  Not received from
  A            3    2  School (Nursery)
  B            1    1  –
  C            1    0  Police

Requests and returns by agency
  Agency  Requests  Met  Not received for case
  GP             1    1  –
  Police         1    0  C
  School         3    2  A (Nursery)

Immediate action

No return says whether immediate action was needed.
! returns.csv:2: warning: nothing is answered in this return (A, School)
! returns.csv:3: warning: nothing is answered in this return (A, school)
! returns.csv:4: warning: nothing is answered in this return (b, GP)
$ cinaudit collate --all -f json --requests requests.csv returns.csv | jq -c '[.cases, [.by_case[] | [.case, .returns]]]'
[3,[["A",2],["B",1],["C",0]]]
! returns.csv:2: warning: nothing is answered in this return (A, School)
! returns.csv:3: warning: nothing is answered in this return (A, school)
! returns.csv:4: warning: nothing is answered in this return (b, GP)
# The same request twice, as for two schools whose names are not given, wants two returns.
$ printf 'agency;case\nSchool;A\nSchool;A\nSchool;A\nGP;B\n' >twice.csv; response -r twice.csv returns.csv
{"requested":4,"received":3,"percent":75,"outstanding":[{"case":"A","agency":"School"}]}
! returns.csv:2: warning: nothing is answered in this return (A, School)
! returns.csv:3: warning: nothing is answered in this return (A, school)
! returns.csv:4: warning: nothing is answered in this return (b, GP)
# A return that nobody asked for is counted, with a warning.
$ printf 'case,agency\nA,School\nA,School\n' >few.csv; response -r few.csv returns.csv
{"requested":2,"received":2,"percent":100,"outstanding":[]}
! returns.csv:2: warning: nothing is answered in this return (A, School)
! returns.csv:3: warning: nothing is answered in this return (A, school)
! returns.csv:4: warning: nothing is answered in this return (b, GP)
! returns.csv:4: warning: no request was sent to GP on case b, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
# What is wrong with a list of requests.
$ printf 'child,agency\nA,School\n' >bad.csv; cinaudit collate --all -r bad.csv returns.csv
! bad.csv:1: error: not a list of requests: the first line must name the columns "case" and "agency"
[1]
$ printf 'case,agency\nA,\n,GP\nA,GP,x\n' >bad.csv; cinaudit collate --all -r bad.csv returns.csv
! bad.csv:2: error: agency is missing
! bad.csv:3: error: case is missing
! bad.csv:4: error: 3 cells, where there are 2 headings: a comma, or another mark that separates cells, has split one of them. In Excel, put its parts into one cell again, and save the file
[1]
$ printf 'case,agency,seting\nA,"School\nB",x\n' >bad.csv; cinaudit collate --all -r bad.csv returns.csv
! bad.csv:1: error: column 3, "seting": did you mean "setting"?
[1]
$ printf 'case,agency\n' >bad.csv; cinaudit collate --all -r bad.csv returns.csv
! bad.csv:1: error: no request is in it
[1]
$ cinaudit collate --all -r missing.csv returns.csv
! missing.csv: error: cannot be opened: No such file or directory
[3]
$ cinaudit collate --all -k -r bad.csv returns.csv
! bad.csv:1: error: no request is in it
[1]
# A setting that nobody asked is a warning; a named one meets a request that names none, so that one
# without a name is left for the rest.
$ printf 'case,agency,setting,q2\nA,School,Elm,yes\n' >elm.csv; printf 'case,agency,setting\nA,School,Oak\n' >oak.csv; response -r oak.csv elm.csv
{"requested":1,"received":0,"percent":0,"outstanding":[{"case":"A","agency":"School","setting":"Oak"}]}
! elm.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! elm.csv:2: warning: no request was sent to School (Elm) on case A: its return is counted all the same. If it was asked for, add it to the list of requests, with the setting that the return has
$ printf 'case,agency,setting,q2\nA,School,,yes\nA,School,Elm,yes\n' >elm.csv; printf 'case,agency,setting\nA,School,\nA,School,Oak\n' >oak.csv; response -r oak.csv elm.csv 2>/dev/null
{"requested":2,"received":2,"percent":100,"outstanding":[]}

# Each limit: just within it, and just beyond it with a message of its own. `x N` prints N letters.
$ x() { head -c "$1" /dev/zero | tr '\0' x; }
$ header='case,agency,q2,q2_comments'; check() { cinaudit check --all "$@" | grep -v 'no column\|is ignored\|: ignored' | cut -c 1-200; }
# A field of 1 MiB, in quotation marks or not, and with marks written twice inside it.
$ { echo "$header"; printf 'A,GP,yes,'; x 1048576; printf '\nB,GP,yes,"'; x 1048574; printf '""\n"\n'; } >field.csv; check field.csv
1 file, 2 returns: 1 warning
$ { echo "$header"; printf 'A,GP,yes,ok\nB,GP,yes,'; x 1048577; echo; } | check -
standard input:3: error: a field of more than 1 MiB opens here: is its closing quotation mark missing?
1 file, 2 returns: 1 error, 1 warning
$ { echo "$header"; printf 'A,GP,yes,ok\nB,GP,yes,"'; x 1048574; printf '\n\n\n"\nC,GP,yes,\n'; } | check -
standard input:3: error: a field of more than 1 MiB opens here: is its closing quotation mark missing?
1 file, 2 returns: 1 error, 1 warning
$ { echo "$header"; printf 'A,GP,yes,"'; x 1048576 | sed 's/x/""/g'; printf '"\n'; } | check -
1 file, 1 return: 1 warning
$ { echo "$header"; printf 'A,GP,yes,"'; x 1048577 | sed 's/x/""/g'; printf '"\n'; } | check -
standard input:2: error: a field of more than 1 MiB opens here: is its closing quotation mark missing?
1 file, 1 return: 1 error, 1 warning
$ { echo "$header"; printf 'A,GP,yes,ok\nB,GP,yes,"'; for i in 1 2 3 4 5 6 7 8 9 10; do x 1048576; echo; done; } | check -
standard input:3: error: a field of more than 1 MiB opens here: is its closing quotation mark missing?
1 file, 1 return: 1 error, 1 warning
$ cinaudit collate -f json field.csv 2>/dev/null | jq -c '[.comments[].text | length]'
[1048576,1048575]
# In JSON, comments on one question, which keys of items can add to.
$ json() { printf '{"case":"A","agency":"GP","answers":{"q1a":"yes"},"comments":{%s"q1":"' "${2-}"; x "$1"; printf '"}}'; }
$ json 1048576 | check -
1 file, 1 return: no problems
$ json 1048577 | check -
standard input:1: error: comments.q1: comments on one question of more than 1 MiB: the rest is left out (A, GP)
1 file, 1 return: 1 error
$ json 1048574 '"q1a":"a",' | check -
1 file, 1 return: no problems
$ json 1048575 '"q1a":"a",' | check -
standard input:1: error: comments.q1: comments on one question of more than 1 MiB: the rest is left out (A, GP)
1 file, 1 return: 1 error
$ json 1048574 '"q1a":"a",' | cinaudit collate -f json - 2>/dev/null | jq -c '[.comments[].text | length]'
[1048576]
$ printf '{"case":"A","agency":"GP","answers":{"q2":"yes"},"comments":{"q2":"a","Q 2":"b"}}' | check -
standard input:1: error: comments.Q 2: q2 stands there twice
1 file, 1 return: 1 error
# A return in JSON of 16 MiB.
$ object() { printf '\n{"case":"A","agency":"GP","answers":{},"more":"'; x "$1"; printf '"}'; }
$ object 16777167 | tail -c +2 | wc -c; object 16777167 | check -
16777216
standard input:2: warning: nothing is answered in this return (A, GP)
1 file, 1 return: 1 warning, 1 note
$ object 16777168 | check -
standard input:2: error: a return of more than 16 MiB begins here: is its closing bracket or a quotation mark missing?
1 file, 0 returns: 1 error
# Levels of brackets.
$ levels() { printf '\n{"case":"A","agency":"GP","answers":{},"more":\n'; x "$1" | tr x '['; x "$1" | tr x ']'; echo '}'; }
$ levels 99 | check -
standard input:2: warning: nothing is answered in this return (A, GP)
1 file, 1 return: 1 warning, 1 note
$ levels 100 | check -
standard input:3: error: brackets inside one another on more than 100 levels
1 file, 0 returns: 1 error
$ levels 100000 | check -
standard input:3: error: brackets inside one another on more than 100 levels
1 file, 0 returns: 1 error
$ { printf '{"schema":"cinaudit.round/1","x":'; x 200 | tr x '['; } >deep.json; cinaudit check --all --round deep.json
deep.json:1: error: brackets inside one another on more than 100 levels
[1]
$ { printf '{"schema":"cinaudit.template/1","x":\n'; x 200 | tr x '['; } >deep.json; cinaudit check --all --template deep.json field.csv
deep.json:2: error: brackets inside one another on more than 100 levels
[1]
# Columns of a header, bytes of a header, fields of a record.
$ columns() { printf 'case,agency,q2'; x "$1" | sed 's/x/,x/g'; printf '\nA,GP,yes\n'; }
$ columns 4093 | check -
standard input:1: note: columns that are not part of the template are ignored: "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "
standard input:2: warning: 3 cells, where there are 4096 headings: the rest is counted as no answer
1 file, 1 return: 2 warnings, 1 note
$ columns 4094 | check -
standard input:1: error: the header has more than 4096 columns
1 file, 0 returns: 1 error
$ columns 100000 | check -
standard input:1: error: the header has more than 4096 columns
1 file, 0 returns: 1 error
$ wide() { printf 'case,agency,q2,"'; x "$1"; printf '"\nA,GP,yes\n'; }
$ wide 262126 | check -
standard input:1: note: columns that are not part of the template are ignored: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
standard input:2: warning: 3 cells, where there are 4 headings: the rest is counted as no answer
1 file, 1 return: 2 warnings, 1 note
$ wide 262127 | check -
standard input:1: error: a header of more than 256 KiB: is a closing quotation mark missing?
1 file, 0 returns: 1 error
$ { echo "$header"; printf 'A,GP,yes'; x 1000000 | tr x ,; printf '\nB,GP,yes,\n'; } | check -
standard input:2: error: 1000003 cells, where there are 4 headings: a comma, or another mark that separates cells, has split one of them. In Excel, put its parts into one cell again, and save the file
1 file, 1 return: 1 error, 1 warning
$ columns 4094 | sed 's/,q2/,setting/' >requests.csv; cinaudit check --all --round deep.json; cinaudit collate -r requests.csv field.csv 2>&1 | grep requests
deep.json:2: error: brackets inside one another on more than 100 levels
requests.csv:1: error: the header has more than 4096 columns
# Names.
$ name() { echo "$header"; x "$1"; printf ',GP,yes,\nB,'; x "$1"; echo ',yes,'; }
$ name 200 | check -
1 file, 2 returns: 1 warning
$ name 201 | check -
standard input:2: error: case: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is too long: at most 200 bytes are allowed
standard input:3: error: agency: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is too long: at most 200 bytes are allowed
1 file, 0 returns: 2 errors, 1 warning
# Lines of a list.
$ lines() { echo case,agency; yes A,GP | head -n "$1"; }
$ lines 100000 >requests.csv; cinaudit collate -f json -r requests.csv field.csv 2>/dev/null | jq -c .response.requested
100000
$ lines 100001 >requests.csv; cinaudit collate -f json -r requests.csv field.csv 2>&1 | grep -v 'no column'
requests.csv:100002: error: too many lines: a list of requests has at most 100000
# Problems that a report lists.
$ { echo "$header"; seq -f A%g,GP,maybe 10050; } >many.csv; cinaudit collate -k -f json many.csv 2>/dev/null | jq -c '.returns, (.problems | length, .[9999].line, .[10000])'
10050
10001
5001
{"severity":"warning","file":"many.csv","line":5001,"item":null,"message":"more than 10000 problems: this one and the rest are not listed here, and \"cinaudit check --all\" prints them all"}

# What is there thousands of times takes neither minutes nor gigabytes.
$ { printf 'case,agency,q2'; seq -f ',x-%05.0f' 4000; } | tr -d '\n' >wide.csv; printf '\nA,School,yes\n' >>wide.csv; cinaudit check wide.csv | grep -o 'ignored: .\{20\}\|"[^"]*", and [0-9]* more'
ignored: "x-00001", "x-00002"
"x-00110", and 3890 more
$ { echo case,agency; yes A,School | head -n 30000; } >requests.csv; touch file; (ulimit -t 20; cinaudit template -f csv --requests requests.csv --out-dir file)
! cinaudit: file: the folder cannot be made: File exists
[3]
# Forms that would be called the same are numbered, and no number is given twice.
$ printf 'case,agency\nA,GP\nA,gp 2\nA,gp\nA,GP-2\na,GP\nA,GP-2-2\n' >requests.csv; cinaudit template -f csv --requests requests.csv --out-dir forms; ls forms
A-GP-2-2-2.csv
A-GP-2-2.csv
A-GP.csv
A-gp-2.csv
A-gp-3.csv
a-GP-4.csv
# A pattern is not written out to what would fill the memory; one that is large only in bytes is taken.
$ template() { jq '.comment_themes = [{id: "m", title: "M", patterns: $ARGS.positional}] | del(.findings)' tests/fuzz/small.json --args "$@" >patterns.json; cinaudit template --check patterns.json; }
$ template '((a{1,255}){1,255}){1,255}' '(((a{9,}){99}){99}' '((((((((((a+)+)+)+)+)+)+)+)+)+)+' '((a{99}){99}){0}b' '[]a]{1001}' '(ab){500}c'
patterns.json: error: comment_themes[0].patterns[0]: "((a{1,255}){1,255}){1,255}" repeats too much: written out, it has more than 1000 characters
patterns.json: error: comment_themes[0].patterns[1]: "(((a{9,}){99}){99}" repeats too much: written out, it has more than 1000 characters
patterns.json: error: comment_themes[0].patterns[2]: "((((((((((a+)+)+)+)+)+)+)+)+)+)+" repeats too much: written out, it has more than 1000 characters
patterns.json: error: comment_themes[0].patterns[3]: "((a{99}){99}){0}b" repeats too much: written out, it has more than 1000 characters
patterns.json: error: comment_themes[0].patterns[4]: "[]a]{1001}" repeats too much: written out, it has more than 1000 characters
patterns.json: error: comment_themes[0].patterns[5]: "(ab){500}c" repeats too much: written out, it has more than 1000 characters
6 errors
[1]
$ template '(ab){500}' 'a\{9999' '[+{]' '(very |too )*late' '([a-z]+ ){0,3}plans?'
small: 2 questions, 3 items, 0 findings: no problems

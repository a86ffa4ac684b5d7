# No control sequence of anybody's gets to a terminal: escape sequences, controls of one byte or two (C1), marks that turn the direction of writing, bytes that are no text.
$ evil=$(printf 'a\033[31mb\007c\302\233d\342\200\256e\342\201\246f\330\234g\177h\377i\342\200\250j'); seen() { LC_ALL=C grep -c -P '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]|\xd8\x9c|[\xf8-\xff]'; }
$ echo "$evil" | seen
1
# What is said of a wrong call.
$ cinaudit "$evil"
! cinaudit: "a?[31mb?c?d?e?f?g?h?i?j" is not a command
! Try "cinaudit --help".
[2]
$ cinaudit collate --format "$evil" x; cinaudit collate "--$evil" x; cinaudit collate --decimals "$evil" x; cinaudit collate --only "$evil" data/cin-2014/returns; cinaudit collate "--keep-going=$evil" x
! cinaudit: --format "a?[31mb?c?d?e?f?g?h?i?j": text, markdown, html, xlsx, json or csv is expected
! Try "cinaudit collate --help".
! cinaudit: --a?[31mb?c?d?e?f?g?h?i?j is not an option
! Try "cinaudit collate --help".
! cinaudit: --decimals "a?[31mb?c?d?e?f?g?h?i?j": a number from 0 to 3 is expected
! Try "cinaudit collate --help".
! cinaudit: --only "a?[31mb?c?d?e?f?g?h?i?j" is not a section of the report
! Try "cinaudit collate --help".
! cinaudit: --keep-going takes no value
! Try "cinaudit collate --help".
[2]
$ cinaudit template --case "$evil"; cinaudit template "$evil" "$evil"; cinaudit template --check "$evil"; cinaudit template --requests "$evil" --out-dir "$evil"
a?[31mb?c?d?e?f?g?h?i?j: error: neither a file nor the name of a shipped template, which are cin-plans-2014, neglect-graded and repeat-child-protection-plans
1 error
! cinaudit: --case: one line of text in UTF-8 is expected, of at most 200 bytes, and not blank
! Try "cinaudit template --help".
! cinaudit: "a?[31mb?c?d?e?f?g?h?i?j": one template can be named, and a?[31mb?c?d?e?f?g?h?i?j is
! Try "cinaudit template --help".
! a?[31mb?c?d?e?f?g?h?i?j: error: cannot be opened: No such file or directory
[3]
$ cinaudit collate "-$(printf '\233')" x; cinaudit collate --requests "$evil" data/cin-2014/returns; cinaudit check --round "$evil"; cinaudit collate -o "none/$evil" data/cin-2014/returns; cinaudit collate -o "$evil" "$evil"
a?[31mb?c?d?e?f?g?h?i?j: error: the manifest cannot be read: No such file or directory
! cinaudit: -? is not an option
! Try "cinaudit collate --help".
! a?[31mb?c?d?e?f?g?h?i?j: error: cannot be opened: No such file or directory
! cinaudit: none/a?[31mb?c?d?e?f?g?h?i?j cannot be written: No such file or directory
! a?[31mb?c?d?e?f?g?h?i?j: error: cannot be opened: No such file or directory
! cinaudit: no report is written, because a file could not be read
[3]
$ cp data/cin-2014/returns/H-arch.csv "$evil"; cinaudit collate -o "$evil" "$evil"; cinaudit check "$evil" "$evil"; mkdir forms; echo mine >forms/A-GP.html; mv forms "$evil.d"; cinaudit template --requests data/cin-2014/requests.csv --out-dir "$evil.d"
a?[31mb?c?d?e?f?g?h?i?j: error: has been read already: the file is named twice, or is in a folder that is named
a?[31mb?c?d?e?f?g?h?i?j:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
2 files, 1 return: 1 error, 1 note
! cinaudit: --output "a?[31mb?c?d?e?f?g?h?i?j" would overwrite what is read
! Try "cinaudit collate --help".
! cinaudit: a?[31mb?c?d?e?f?g?h?i?j.d/A-GP.html is there already: no form is written (take it away, or name another folder)
[3]
# What is read from returns and lists, in every format.
$ bad='\u001b[31mb\u0007c\u009bd\u202ee\u2066f\u061cg\u007fh\u2028i'
$ printf '{"case":"A","agency":"GP","auditor_role":"%s","answers":{"q2":"no","q10":"no%s"},"comments":{"q2":"c%s"},"x%s":1}' "$bad" "$bad" "$bad" "$bad" >returns.json
$ printf 'case,agency\nB,GP\n' >requests.csv
$ cinaudit check --requests requests.csv returns.json
returns.json:1: error: answers.q10: "no\x1b[31mb\x07c\u009bd\u202ee\u2066f\u061cg\x7fh\u2028i" is not an answer to this question: Yes or No (A, GP)
returns.json:1: warning: no request was sent to GP on case A, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest
returns.json:1: note: x?[31mb?c?d?e?f?g?h?i: not part of a return: ignored, here and below
1 file, 1 return: 1 error, 1 warning, 1 note
[1]
$ for format in text markdown html json csv; do cinaudit collate -k --requests requests.csv -f $format returns.json 2>&1 | seen; done
0
0
0
0
0
[1]
$ cinaudit collate -k -f json returns.json 2>/dev/null | jq -c '.comments[0].text, .by_case[0].case' 
"c\u001b[31mb\u0007cd‮e⁦f؜g\u007fh i"
"A"
$ for format in html json markdown; do cinaudit template -f $format --case "$(printf 'A\302\233\033[1m\342\200\256')" | seen; done
0
0
0
[1]
$ jq --arg id "$(printf 'x\302\233\033[1m\342\200\256')" '.id = $id | .title = $id' data/templates/cin-plans-2014.json >template.json; cinaudit template --check template.json | cat -v
x??[1m?: 11 questions, 17 items, 6 findings: no problems

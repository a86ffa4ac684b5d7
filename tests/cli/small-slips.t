# JSON with a missing quotation mark says where: it is not cut off.
$ check() { cinaudit check --all - | grep error:; }
$ echo '{"case": "A, "agency": "GP", "answers": {"q2": "yes"}}' | check
standard input:1: error: not valid JSON at "agency": "GP", "answers"": a comma, bracket or quotation mark may be missing here or before it
$ echo '{"case": "A", "agency": "GP, "answers": {"q2": "yes"}}' | check
standard input:1: error: not valid JSON at "answers": {"q2": "yes"}}": a comma, bracket or quotation mark may be missing here or before it
$ echo '{"case": "A", "agency": "GP", "answers": {"q2": "yes}}' | check
standard input:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
$ printf '{"case": "A",\n "agency": "GP,\n "answers": {"q2": "yes"}}\n' | check
standard input:2: error: not valid JSON: a line break within a text: is its closing quotation mark missing? (A line break in a text is written \n)
$ printf '{"case": "A", "agency": "GP", "answers": {"q2": "yes}}' | check
standard input:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
$ printf '{"case": "A", "agency": "G' | check
standard input:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
$ printf '{"case": "A", "agency": "GP"' | check
standard input:1: error: cut off: the return that begins here has no end
# What is no number in JSON, in place of a return and within one.
$ for number in 1e 1e+ -x 1-2 1.2.3 1E5E5 01 2. -; do echo "[$number, 2]" | check; done
standard input:1: error: not valid JSON: a number that ends in e, such as 1e for 1
standard input:1: error: not valid JSON: a number that ends in e, such as 1e for 1
standard input:1: error: not valid JSON: a minus without a number behind it
standard input:1: error: not valid JSON: more than a number, such as 1-2 or 1.2.3: put a text between quotation marks
standard input:1: error: not valid JSON: more than a number, such as 1-2 or 1.2.3: put a text between quotation marks
standard input:1: error: not valid JSON: more than a number, such as 1-2 or 1.2.3: put a text between quotation marks
standard input:1: error: not valid JSON: a number that begins with 0, such as 01 for 1
standard input:1: error: not valid JSON: a number that ends in a point, such as 2. for 2
standard input:1: error: not valid JSON: a minus without a number behind it
$ for number in 1e -; do echo "{\"case\": \"A\", \"agency\": \"GP\", \"answers\": {\"q2\": $number}}" | check; done
standard input:1: error: not valid JSON: a number that ends in e, such as 1e for 1
standard input:1: error: not valid JSON: a minus without a number behind it
$ for number in 1e5 -1.5E-3 0 12; do echo "[$number, 2]" | check; done
standard input:1: error: not a return: a number stands where a return, { … } is expected
standard input:1: error: not a return: a number stands where a return, { … } is expected
standard input:1: error: not a return: a number stands where a return, { … } is expected
standard input:1: error: not a return: a number stands where a return, { … } is expected
# Errors on lists quote what stands there.
$ printf 'case,agency,q2\nA,GP,Yes\n' >a.csv; printf 'case,agency,setting\n#N/A,GP,\n1.23457E+13,GP,####\n,GP,\n' >requests.csv; cinaudit check --all --requests requests.csv a.csv
requests.csv:2: error: case: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there
requests.csv:3: error: case: "1.23457E+13" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
requests.csv:3: error: setting: "####" is what a spreadsheet shows in a column that is too narrow: widen the column and save the file again
requests.csv:4: error: case is missing
[1]
$ printf 'case\n#REF!\n' >cases.csv; echo '{"schema":"cinaudit.round/1","returns":["a.csv"],"cases":"cases.csv"}' >round.json; cinaudit check --all --round round.json
cases.csv:2: error: case: "#REF!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there
[1]
# A sign between two digits, in front of a number or behind it counts: 0/4 is not 0.4. In answers and in headings.
$ jq '.questions[1].options = [{"value": "a", "label": "0.4", "role": "positive"}, {"value": "b", "label": "1,000", "role": "negative"}, {"value": "c", "label": "10.30", "role": "unsure"}, {"value": "d", "label": "5", "role": "not_applicable"}]' data/templates/cin-plans-2014.json >signs.json
$ q2() { { echo 'case;agency;q2'; for answer; do echo "$answer;GP;$answer"; done; } | cinaudit check --all -t signs.json - | grep -c ' error: q2: '; }
$ q2 0.4 ' 0.4 ' '"0.4"' 1,000 10.30 5 '(5)' 5. ; q2 0/4 0,4 0:4 0-4 1.000 1:000 10:30 10/30 ,5 /5 5‰ 5％
0
12
# A template can have labels that differ by such a sign alone.
$ jq '.questions[1].options[3].label = "0/4"' signs.json >both.json; cinaudit template --check both.json; printf 'case,agency,q2\nA,GP,0/4\nB,GP,0.4\n' | cinaudit collate -t both.json -f json - 2>/dev/null | jq -c '.items[] | select(.id == "q2") | [.options[].count]'
both.json: warning: id: the id is that of a shipped template: give yours its own, since returns are told apart by it
cin-plans-2014: 11 questions, 17 items, 6 findings: 1 warning
[1,0,0,1]
# A line of a checklist with a question mark that is not its own, or that stands alone in a list.
$ jq '.questions[0].items[0].text = "Health" | .questions[0].items[1].text = "Education"' data/templates/cin-plans-2014.json >lines.json
$ ticks() { jq -cn --arg ticks "$1" '{case: "A", agency: "GP", answers: {q1: ($ticks | fromjson? // $ticks)}}' | cinaudit check --all -t lines.json - | grep -E 'error|return:'; }
$ ticks 'Health;Education'; ticks 'Health?;Education'; ticks 'Health;?'; ticks '?;Health'; ticks 'Health*'; ticks '["Health?"]'; ticks 'Health;Does this include any male parent or carer in the household?'; ticks 'Does this include any male parent or carer in the household?;?'
1 file, 1 return: no problems
standard input:1: error: answers.q1: "Health?" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
1 file, 1 return: 1 error
standard input:1: error: answers.q1: "?" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
1 file, 1 return: 1 error
standard input:1: error: answers.q1: "?" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
1 file, 1 return: 1 error
standard input:1: error: answers.q1: "Health*" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
1 file, 1 return: 1 error
standard input:1: error: answers.q1: "Health?" is not a line of this checklist (A, GP)
1 file, 1 return: 1 error
1 file, 1 return: no problems
standard input:1: error: answers.q1: "?" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
1 file, 1 return: 1 error
$ printf 'case,agency,q1a,q1b\nA,GP,Health?,Education\n' | cinaudit check --all -t lines.json - | grep error
standard input:2: error: q1a: "Health?" is not an answer to this question: Yes or No (A, GP)
1 file, 1 return: 1 error, 1 warning
# A row of totals is no return, whatever stands under the agency; one that is called so and has answers is a return.
$ rows() { { printf 'case,agency,q1a,q2,q3,Comments\nA,GP,Yes,Yes,No,\n'; printf '%s\n' "$@"; } | cinaudit check --all - | grep -v 'no column'; }
$ rows 'Total,1,,,,'; rows 'TOTAL:,1,1,1,1,'; rows 'Grand total,,1,2,3,'; rows 'Average,50%,0.5,0.5,0,'; rows 'Total,School,12,5,7,'; rows 'Sum,,,,,'
standard input:3: warning: the row "Total" is not read: it looks like a row of totals. If it is a return, give its case another name
1 file, 1 return: 2 warnings
standard input:3: warning: the row "TOTAL:" is not read: it looks like a row of totals. If it is a return, give its case another name
1 file, 1 return: 2 warnings
standard input:3: warning: the row "Grand total" is not read: it looks like a row of totals. If it is a return, give its case another name
1 file, 1 return: 2 warnings
standard input:3: warning: the row "Average" is not read: it looks like a row of totals. If it is a return, give its case another name
1 file, 1 return: 2 warnings
standard input:3: warning: the row "Total" is not read: it looks like a row of totals. If it is a return, give its case another name
1 file, 1 return: 2 warnings
standard input:3: warning: the row "Sum" is not read: it looks like a row of totals. If it is a return, give its case another name
1 file, 1 return: 2 warnings
$ rows 'Total,School,Yes,Yes,No,'; rows 'Total,School,,Yes,7,'; rows 'Total,1,Yes,,,'; rows 'Totalled,1,,,,'
1 file, 2 returns: 1 warning
standard input:3: error: q3: "7" is not an answer to this question: Yes, No or Not applicable (Total, School)
1 file, 2 returns: 1 error, 1 warning
1 file, 2 returns: 1 warning
standard input:3: warning: nothing is answered in this return (Totalled, 1)
1 file, 2 returns: 2 warnings
$ printf 'agency,q2,case\nGP,Yes,A\n1,1,Total\n' | cinaudit check --all - | grep -v 'no column'
standard input:3: error: q2: "1" is not an answer to this question: Yes, No or Not applicable
1 file, 2 returns: 1 error, 1 warning

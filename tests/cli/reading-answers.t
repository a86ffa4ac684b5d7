# Answers, the alarm and comments that people and their spreadsheets write: read as they are meant, or
# an error. `answers` prints per item the counts of its options, of no answer, and of not asked.
$ answers() { cinaudit collate -f json --keep-going "$@" 2>errors | jq -c '[.items[] | select(.answered > 0 or .not_asked > 0) | {(.id): ([.options[].count] + [.no_answer, .not_asked])}] | add'; }
$ said() { cinaudit check "$@" | grep -v 'warning: no \(column\|line\) for'; }
# What a spreadsheet writes where a formula has no value is an error in every column; #N/A is not N/A.
$ printf '%s\n' 'case,agency,q8,q2' 'A,School,#N/A,#N/A' 'B,School,#REF!,#value!' 'C,School,#NAME?, #DIV/0! ' 'D,School,#NULL!,#NUM!' 'E,School,#SPILL!,Err:502' '#N/A,School,Yes,Yes' 'F,#REF!,Yes,Yes' >errors.csv; said errors.csv
errors.csv:2: error: q8: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, School)
errors.csv:2: error: q2: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, School)
errors.csv:3: error: q8: "#REF!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (B, School)
errors.csv:3: error: q2: "#value!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (B, School)
errors.csv:4: error: q8: "#NAME?" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (C, School)
errors.csv:4: error: q2: "#DIV/0!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (C, School)
errors.csv:5: error: q8: "#NULL!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (D, School)
errors.csv:5: error: q2: "#NUM!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (D, School)
errors.csv:6: error: q8: "#SPILL!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (E, School)
errors.csv:6: error: q2: "Err:502" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (E, School)
errors.csv:7: error: case: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there
errors.csv:8: error: agency: "#REF!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there
1 file, 5 returns: 12 errors, 1 warning
$ printf '%s\n' 'case,agency,setting,auditor_role,completed,immediate_action,q1,q2,q2_comments' 'A,GP,,#N/A,#VALUE!,#N/A,#N/A,########,#N/A' 'B,GP,#NAME?,,,,,Yes,Item #N/A of the list' >columns.csv; said columns.csv
columns.csv:2: error: auditor_role: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
columns.csv:2: error: completed: "#VALUE!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
columns.csv:2: error: immediate_action: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
columns.csv:2: error: q1: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
columns.csv:2: error: q2: "########" is what a spreadsheet shows in a column that is too narrow: widen the column and save the file again (A, GP)
columns.csv:2: error: q2_comments: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
columns.csv:3: error: setting: "#NAME?" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (B, GP)
1 file, 1 return: 7 errors, 1 warning
$ printf '%s\n' 'item,answer,comments' case,A, agency,GP, q2,#N/A, q3,Yes,#REF! >form.csv; said form.csv
form.csv:4: error: q2: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
form.csv:5: error: q3: "#REF!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
1 file, 1 return: 2 errors, 1 warning
$ printf '%s' '{"case":"A","agency":"GP","answers":{"q2":"#N/A","q1":["#N/A"]},"comments":{"q3":"#DIV/0!"}}' | said -
standard input:1: error: answers.q2: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
standard input:1: error: answers.q1: "#N/A" is not a line of this checklist (A, GP)
standard input:1: error: comments.q3: "#DIV/0!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
1 file, 1 return: 3 errors
# Lists of the round have the same rule.
$ printf 'case,agency\nA,#N/A\n' >requests.csv; printf 'case,agency,q2\nA,GP,Yes\n' >plain.csv; said --requests requests.csv plain.csv
requests.csv:2: error: agency is the error of a formula: mend the formula in the spreadsheet, or type what belongs there

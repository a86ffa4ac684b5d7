# Answers, the alarm and comments that people and their spreadsheets write: read as they are meant, or
# an error. `answers` prints per item the counts of its options, of no answer, and of not asked.
$ answers() { cinaudit collate -f json --keep-going "$@" 2>errors | jq -c '[.items[] | select(.answered > 0 or .not_asked > 0) | {(.id): ([.options[].count] + [.no_answer, .not_asked])}] | add'; }
$ said() { cinaudit check --all "$@" | grep -v 'warning: no \(column\|line\) for'; }
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
requests.csv:2: error: agency: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there
# Signs that carry meaning are never dropped: -1 is not 1, and 13 is not 13+.
$ signs() { jq --argjson labels "$1" '.questions |= map(if .id == "q2" then .options = [$labels | to_entries[] | {value: "o\(.key)", label: .value, role: "neutral"}] else . end) | del(.findings, .strength) | .questions |= map(del(.explained_by))' data/templates/cin-plans-2014.json; }
$ signs '["1", "2", "3", "4", "5"]' >scale.json; printf '%s\n' case,agency,q2 A,GP,1 B,GP,-1 C,GP,-5 D,GP,+5 E,GP,.5 F,GP,−1 G,GP,'<5' H,GP,5% I,GP,5- J,GP,5. K,GP,'(4)' L,GP,-.5 M,GP,£5 N,GP,5? O,GP,~5 >scale.csv; said --template scale.json scale.csv
scale.csv:3: error: q2: "-1" is not an answer to this question: 1, 2, 3, 4 or 5 (B, GP)
scale.csv:4: error: q2: "-5" is not an answer to this question: 1, 2, 3, 4 or 5 (C, GP)
scale.csv:5: error: q2: "+5" is not an answer to this question: 1, 2, 3, 4 or 5 (D, GP)
scale.csv:6: error: q2: ".5" is not an answer to this question: 1, 2, 3, 4 or 5 (E, GP)
scale.csv:7: error: q2: "−1" is not an answer to this question: 1, 2, 3, 4 or 5 (F, GP)
scale.csv:8: error: q2: "<5" is not an answer to this question: 1, 2, 3, 4 or 5 (G, GP)
scale.csv:9: error: q2: "5%" is not an answer to this question: 1, 2, 3, 4 or 5 (H, GP)
scale.csv:10: error: q2: "5-" is not an answer to this question: 1, 2, 3, 4 or 5 (I, GP)
scale.csv:13: error: q2: "-.5" is not an answer to this question: 1, 2, 3, 4 or 5 (L, GP)
scale.csv:14: error: q2: "£5" is not an answer to this question: 1, 2, 3, 4 or 5 (M, GP)
scale.csv:15: error: q2: "5?" is not an answer to this question: 1, 2, 3, 4 or 5 (N, GP)
scale.csv:16: error: q2: "~5" is not an answer to this question: 1, 2, 3, 4 or 5 (O, GP)
1 file, 15 returns: 12 errors, 1 warning
$ answers --template scale.json scale.csv
{"q2":[1,0,0,1,1,0,0]}
# Labels that differ only by such a sign are told apart.
$ signs '["13", "13+", "<13", "-13", "B", "B-", "B+", "0.4", "0-4", "#1"]' >labels.json; printf '%s\n' case,agency,q2 A,GP,13 B,GP,13+ C,GP,'< 13' D,GP,'- 13' E,GP,-13 F,GP,b G,GP,b- H,GP,B+ I,GP,0.4 J,GP,0–4 L,GP,#1 M,GP,1 >labels.csv; answers --template labels.json labels.csv; cat errors
{"q2":[1,1,1,2,1,1,1,1,1,1,0,0]}
labels.csv:13: error: q2: "1" is not an answer to this question: 13, 13+, <13, -13, B, B-, B+, 0.4, 0-4 or #1 (M, GP)
labels.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
# What is said with a doubt or a footnote is not said; other punctuation makes no difference.
$ printf '%s\n' case,agency,q2,q8 A,GP,Yes?,No* B,GP,'(yes)',"Don't know" C,GP,Yes.,'dont know' D,GP,-yes-,n.a. E,GP,"'No'",No! >marks.csv; said marks.csv; answers marks.csv
marks.csv:2: error: q2: "Yes?" is not an answer to this question: Yes, No or Not applicable (A, GP)
marks.csv:2: error: q8: "No*" is not an answer to this question: Yes, No, Not sure/don't know or Not applicable (A, GP)
1 file, 5 returns: 2 errors, 1 warning
{"q2":[3,1,0,0,0],"q8":[0,1,2,1,0,0]}
# The alarm: what begins with Yes is Yes; what is neither Yes nor plainly No is named at the head.
$ alarm() { printf '%s\n' case,agency,immediate_action,q2 A,GP,Yes,Yes B,GP,'Yes - referred to MASH',Yes C,GP,YES!,Yes D,GP,'?',Yes E,GP,'see below',Yes F,GP,No?,Yes G,GP,no.,Yes H,GP,N/A,Yes I,GP,,Yes J,GP,Yesterday,Yes K,GP,-,Yes L,GP,TRUE,Yes M,GP,0,Yes N,GP,'No action yet',Yes; }
$ alarm >alarm.csv; said alarm.csv
alarm.csv:5: warning: immediate_action: "?" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (D, GP)
alarm.csv:6: warning: immediate_action: "see below" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (E, GP)
alarm.csv:7: warning: immediate_action: "No?" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (F, GP)
alarm.csv:11: warning: immediate_action: "Yesterday" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (J, GP)
alarm.csv:12: warning: immediate_action: "-" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (K, GP)
alarm.csv:15: warning: immediate_action: "No action yet" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (N, GP)
1 file, 14 returns: 7 warnings
$ cinaudit collate alarm.csv 2>/dev/null | sed -n '/^!!/,/^$/p; /^Of the 14 returns, 4/,/^$/p'
!! Important: 4 returns say that immediate action is needed: GP, case A; GP,
!! case B; GP, case C; GP, case L.

!! Important: 6 returns say neither Yes nor No on whether immediate action is
!! needed, and must be looked at: GP, case D; GP, case E; GP, case F; GP, case
!! J; GP, case K; GP, case N.

Of the 14 returns, 4 say that immediate action is needed, 3 say that none was
needed, 6 must be looked at and 1 does not say.

$ cinaudit collate -f json alarm.csv 2>/dev/null | jq -c '.immediate_action | del(.returns, .to_look_at), [.to_look_at[].case]'
{"needed":4,"not_needed":3,"not_said":1,"unreadable":6,"left_out":[]}
["D","E","F","J","K","N"]
# So does one that is alone, and an error of a formula; with --keep-going no alarm of a return that is left out is lost.
$ printf '%s\n' case,agency,immediate_action,q2 A,GP,'?',Yes >one.csv; cinaudit collate one.csv 2>/dev/null | sed -n '/says neither Yes/,/^$/p'
!! Important: 1 return says neither Yes nor No on whether immediate action is
!! needed, and must be looked at: GP, case A.

The one return says neither Yes nor No here.

$ printf '%s\n' case,agency,immediate_action,q2 A,GP,#REF!,Yes ,GP,Yes,Yes C,,?,Yes D,GP,No,Yes >left-out.csv; said left-out.csv; cinaudit collate --keep-going left-out.csv 2>/dev/null | sed -n '/says neither Yes/,/^$/p' | head -n 3
left-out.csv:2: error: immediate_action: "#REF!" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
left-out.csv:3: error: case: missing: a return is known by its case and agency
left-out.csv:3: error: this return is left out, and may call for immediate action: look at it now
left-out.csv:4: warning: immediate_action: "?" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant
left-out.csv:4: error: agency: missing: a return is known by its case and agency
left-out.csv:4: error: this return is left out, and may call for immediate action: look at it now
1 file, 2 returns: 5 errors, 2 warnings
!! Important: 1 return says neither Yes nor No on whether immediate action is
!! needed, and must be looked at: GP, case A.

$ printf '%s' '{"case":"A","agency":"GP","immediate_action":"Yes,\nreferred","answers":{"q2":"Yes"}} {"case":"B","agency":"GP","immediate_action":7,"answers":{"q2":"Yes"}}' | said -
standard input:1: error: immediate_action: wrong kind of value: one line of text in quotation marks is expected here
standard input:1: error: this return is left out, and may call for immediate action: look at it now (B, GP)
1 file, 1 return: 2 errors
# Two returns whose alarms differ are two.
$ printf '%s\n' case,agency,immediate_action,q2 A,GP,'see below',Yes A,GP,'see above',Yes >differ.csv; said differ.csv
differ.csv:2: warning: immediate_action: "see below" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (A, GP)
differ.csv:3: warning: immediate_action: "see above" is neither Yes nor No: the report names this return at its head, as one to look at, until "corrections" in the round's manifest say which is meant (A, GP)
differ.csv:3: warning: a second return of GP on case A, and it says something else than differ.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
1 file, 2 returns: 4 warnings
# The names of fields that people use work with a template that has none of its own; a question of that name wins.
$ jq 'del(.fields)' data/templates/cin-plans-2014.json >bare.json
$ printf '%s\n' 'Case reference,Your agency,Name of setting,Your role,Date completed,Was immediate action needed?,q2' A,School,Infants,Head,2026-09-14,Yes,Yes >names.csv; said --template bare.json names.csv; cinaudit collate --template bare.json names.csv 2>/dev/null | sed -n '/^!!/p'
1 file, 1 return: 1 warning
!! Important: 1 return says that immediate action is needed: School (Infants),
!! case A.
$ printf '%s\n' 'Child,Organisation,Was immediate action needed? (Yes or No),q2' A,School,no,Yes >child.csv; said --template bare.json child.csv
1 file, 1 return: 1 warning
$ printf '%s\n' 'item,answer' Case,A 'Name of agency,GP' 'Is immediate action needed?,Yes' q2,Yes >names-form.csv; said --template bare.json names-form.csv
1 file, 1 return: 1 warning
$ jq 'del(.fields) | .questions[1].aliases = ["Service"]' data/templates/cin-plans-2014.json >own-name.json; printf '%s\n' case,agency,Service A,GP,Yes >service.csv; said --template own-name.json service.csv; answers --template own-name.json service.csv
1 file, 1 return: 1 warning
{"q2":[1,0,0,0,0]}
# A column or a key that speaks of an alarm, and is none that is known, is never ignored without a warning.
$ printf '%s\n' 'case,agency,What immediate action was taken,Urgent?,q2' 'A,School,Called the police,Yes,Yes' >urgent.csv; said urgent.csv
urgent.csv:1: warning: column 3, "What immediate action was taken", is not part of the template: ignored, with whatever is in it
urgent.csv:1: warning: column 4, "Urgent?", is not part of the template: ignored, with whatever is in it
1 file, 1 return: 3 warnings
$ printf '%s' '{"case":"A","agency":"GP","urgent":true,"seed":1,"answers":{"q2":"Yes"}}' | said -
standard input:1: warning: urgent: not part of a return: ignored, here and below
standard input:1: note: seed: not part of a return: ignored, here and below
1 file, 1 return: 1 warning, 1 note
# Comments that say nothing are none: question 10 asks for one with No.
$ printf '%s\n' case,agency,q10,q10_comments A,GP,No,N/A B,GP,No,none C,GP,No,. D,GP,No,- 'E,GP,No,No comment.' 'F,GP,No,See above' 'G,GP,No,See Q3 above' 'H,GP,No,Nothing to add' I,GP,No,No J,GP,No,… 'K,GP,No,None of the plans was shared' L,GP,No,12 'M,GP,No,See the minutes of March' >comments.csv
$ cinaudit collate -f json comments.csv 2>/dev/null | jq -c '(.items[] | select(.id == "q10") | .expected_comments), [.comments[].text]'
{"expected":13,"missing":10}
["None of the plans was shared","12","See the minutes of March"]
$ printf '%s' '{"case":"A","agency":"GP","answers":{"q10":"No"},"comments":{"q10":"-\n"}}' | cinaudit collate -f json - 2>/dev/null | jq -c '(.items[] | select(.id == "q10") | .expected_comments), .comments'
{"expected":1,"missing":1}
[]
# Plain words work where exactly one option is what they mean; a template that has none as aliases.
$ plain() { jq "del(.questions[].options[].aliases) | .questions |= map(if .id == \"q2\" then .options = $1 else . end) | del(.findings) | ${2:-.}" data/templates/cin-plans-2014.json; }
$ plain '[{value:"s",label:"Seen",role:"positive"},{value:"no",label:"No",role:"negative"},{value:"r",label:"Not relevant",role:"not_applicable"},{value:"c",label:"Cannot tell",role:"unsure"}]' >plain.json
$ printf '%s\n' case,agency,q2,q3,q1a,q1b A,GP,N/A,y,1,0 B,GP,NA,Y,TRUE,FALSE 'C,GP,not known,N,ticked,unchecked' "D,GP,don't know,n,x," E,GP,DK,n.,true,False F,GP,unsure,na,Yes,N G,GP,y,Y,1,0 >plain.csv; said --template plain.json plain.csv; answers --template plain.json plain.csv
plain.csv:8: error: q2: "y" is not an answer to this question: Seen, No, Not relevant or Cannot tell (G, GP)
1 file, 7 returns: 1 error, 1 warning
{"q1a":[7,0,0,0],"q1b":[0,7,0,0],"q2":[0,0,2,4,0,0],"q3":[3,3,1,0,0]}
# Not where two options could be meant, where the word means something else, or where they are switched off.
$ plain '[{value:"k",label:"Not known",role:"unsure"},{value:"u",label:"Unsure",role:"unsure"},{value:"n",label:"N",role:"positive"},{value:"no",label:"No",role:"negative"}]' >two.json; printf '%s\n' case,agency,q2 A,GP,DK B,GP,n C,GP,no D,GP,n/a E,GP,unsure >two.csv; said --template two.json two.csv; answers --template two.json two.csv
two.csv:2: error: q2: "DK" is not an answer to this question: Not known, Unsure, N or No (A, GP)
two.csv:5: error: q2: "n/a" is not an answer to this question: Not known, Unsure, N or No (D, GP)
1 file, 5 returns: 2 errors, 1 warning
{"q2":[0,1,1,1,0,0]}
$ plain '[{value:"yes",label:"Yes",role:"positive"},{value:"no",label:"No",role:"negative"}]' '.plain_words = false' >off.json; printf '%s\n' case,agency,q2,q1a A,GP,y,0 B,GP,yes,No >off.csv; said --template off.json off.csv
off.csv:2: error: q2: "y" is not an answer to this question: Yes or No (A, GP)
off.csv:2: error: q1a: "0" is not an answer to this question: Yes or No (A, GP)
1 file, 2 returns: 2 errors, 1 warning
$ plain '[]' '.plain_words = 1' >wrong.json; cinaudit template --check wrong.json 2>&1 | grep plain_words
wrong.json: error: plain_words: wrong kind of value: true or false is expected here
# N/A where a question was not asked means that, though the question has no such answer; where it was asked, it is an error.
$ repeat() { said --template repeat-child-protection-plans "$1"; answers --template repeat-child-protection-plans "$1"; }
$ printf '%s\n' case,agency,q2,q3,q4,q5,q6,q7 'A,GP,No,N/A,NA,Not applicable,No,N/A' B,GP,Yes,N/A,N/A,Yes,Yes,N/A C,GP,Yes,Yes,N/A,Yes,Yes, D,GP,,#N/A,N/A?,n.a.,, >not-asked.csv; repeat not-asked.csv
not-asked.csv:3: error: q3: "N/A" is not an answer to this question: Yes, In part or No (B, GP)
not-asked.csv:3: error: q4: "N/A" is not an answer to this question: Yes, No or Don't know (B, GP)
not-asked.csv:3: error: q7: "N/A" is not an answer to this question: Considered, Not considered, Cannot tell or Not relevant (B, GP)
not-asked.csv:4: error: q4: "N/A" is not an answer to this question: Yes, No or Don't know (C, GP)
not-asked.csv:5: error: q3: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (D, GP)
not-asked.csv:5: error: q4: "N/A?" is not an answer to this question: Yes, No or Don't know (D, GP)
1 file, 4 returns: 6 errors, 1 warning
{"q2":[2,1,0,1,0],"q3":[1,0,0,0,1],"q4":[0,0,0,0,1],"q5":[2,0,0,0,2],"q6":[2,1,0,1,0],"q7a":[0,0,0,0,1,2],"q7b":[0,0,0,0,1,2],"q7c":[0,0,0,0,1,2],"q7d":[0,0,0,0,1,2],"q7e":[0,0,0,0,1,2],"q7f":[0,0,0,0,1,2],"q7g":[0,0,0,0,1,2],"q7h":[0,0,0,0,1,2],"q7i":[0,0,0,0,1,2]}
$ printf '%s\n' 'item,answer' case,A agency,GP q2,No q3,Yes q4,Yes q5,'N/A' >not-asked-form.csv; repeat not-asked-form.csv
not-asked-form.csv:1: warning: q3: answered, although q2, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
not-asked-form.csv:1: warning: q4: answered, although q3, which decides whether it is asked, was not answered Yes or In part: counted as not asked (A, GP)
1 file, 1 return: 3 warnings
{"q2":[0,1,0,0,0],"q3":[0,0,0,0,1],"q4":[0,0,0,0,1],"q5":[0,0,0,0,1],"q7a":[0,0,0,0,0,1],"q7b":[0,0,0,0,0,1],"q7c":[0,0,0,0,0,1],"q7d":[0,0,0,0,0,1],"q7e":[0,0,0,0,0,1],"q7f":[0,0,0,0,0,1],"q7g":[0,0,0,0,0,1],"q7h":[0,0,0,0,0,1],"q7i":[0,0,0,0,0,1]}
$ printf '%s' '[{"case":"A","agency":"GP","answers":{"q2":"No","q3":"N/A"}},{"case":"B","agency":"GP","answers":{"q2":"perhaps","q3":"N/A"}}]' >not-asked.json; repeat not-asked.json
not-asked.json:1: error: [1].answers.q2: "perhaps" is not an answer to this question: Yes, No or Don't know (B, GP)
not-asked.json:1: error: [1].answers.q3: "N/A" is not an answer to this question: Yes, In part or No (B, GP)
1 file, 2 returns: 2 errors
{"q2":[0,1,0,0,0],"q3":[0,0,0,0,1],"q4":[0,0,0,1,1],"q5":[0,0,0,1,1],"q7a":[0,0,0,0,0,2],"q7b":[0,0,0,0,0,2],"q7c":[0,0,0,0,0,2],"q7d":[0,0,0,0,0,2],"q7e":[0,0,0,0,0,2],"q7f":[0,0,0,0,0,2],"q7g":[0,0,0,0,0,2],"q7h":[0,0,0,0,0,2],"q7i":[0,0,0,0,0,2]}
# An answer and a comment in one cell: the error says where the comment goes.
$ printf '%s\n' case,agency,q2,q9,q1a 'A,GP,Yes - see comments,"Yes, but out of date",No – lost' 'B,GP,No (moved away),"Not sure, file is closed",Yes/No' 'C,GP,N/A: not allocated,Not sure or no,Yes.' 'D,GP,Yes and no,Nobody knows,"Yes, Yes"' >both.csv; said both.csv
both.csv:2: error: q2: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 2; or put it right under "corrections" in the round's manifest (A, GP)
both.csv:2: error: q9: "Yes, but out of date" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 9; or put it right under "corrections" in the round's manifest (A, GP)
both.csv:2: error: q1a: "No – lost" holds more than an answer: if the answer is No, leave only that here, and put the rest into the comments on question 1; or put it right under "corrections" in the round's manifest (A, GP)
both.csv:3: error: q2: "No (moved away)" holds more than an answer: if the answer is No, leave only that here, and put the rest into the comments on question 2; or put it right under "corrections" in the round's manifest (B, GP)
both.csv:3: error: q9: "Not sure, file is closed" holds more than an answer: if the answer is Don't know, leave only that here, and put the rest into the comments on question 9; or put it right under "corrections" in the round's manifest (B, GP)
both.csv:3: error: q1a: "Yes/No" holds two answers: leave the one that is meant, or put it right under "corrections" in the round's manifest (B, GP)
both.csv:4: error: q2: "N/A: not allocated" holds more than an answer: if the answer is Not applicable, leave only that here, and put the rest into the comments on question 2; or put it right under "corrections" in the round's manifest (C, GP)
both.csv:4: error: q9: "Not sure or no" holds two answers: leave the one that is meant, or put it right under "corrections" in the round's manifest (C, GP)
both.csv:5: error: q2: "Yes and no" holds two answers: leave the one that is meant, or put it right under "corrections" in the round's manifest (D, GP)
both.csv:5: error: q9: "Nobody knows" is not an answer to this question: Yes, No or Don't know (D, GP)
both.csv:5: error: q1a: "Yes, Yes" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 1; or put it right under "corrections" in the round's manifest (D, GP)
1 file, 4 returns: 11 errors, 1 warning

# The forms that are sent out, and the templates they are drawn from.
$ cinaudit template --help
Usage: cinaudit template [OPTION…] [NAME]

Writes the blank form of a template, for auditors to fill in and send back. NAME
is a shipped template or a file; without it, the round's template or the one of
2014 is taken.

Options:
  -f, --format FORMAT   the format: html (the default: one page that is filled
                        in in a browser and saves the return), xlsx (a locked
                        workbook with lists to choose from), csv, json, markdown
                        (for paper) or template (the template itself, to make
                        your own from)
  -o, --output FILE     write the form to FILE, whole or not at all
      --case CASE       fill in the case
      --agency AGENCY   fill in the agency
      --setting SETTING
                        fill in the setting, where an agency has several
  -r, --requests FILE   write a form for each request of this CSV file (columns
                        case, agency, setting and sent), with the first three
                        filled in, into the folder of --out-dir
      --out-dir DIR     the folder for those forms, which is made if it is not
                        there; no file in it is overwritten
      --round FILE      the round's manifest, for its template and its requests
  -t, --template NAME   the same as NAME without the option
      --list            list the shipped templates: the name of each, its title,
                        and how many questions and items it has
      --check FILE      say all that is wrong with a template, one problem on
                        each line with its path inside the JSON, and write
                        nothing
  -h, --help            print the help of this command

Exit status: 0 done, 1 errors in the template, the requests or the round, 2
wrong usage, 3 a file or the system failed.
$ cinaudit template --list
cin-plans-2014                 Multi-agency case audit: Child in Need Plans (11 questions, 17 items)
neglect-graded                 Multi-agency case audit: neglect (14 questions, 14 items)
repeat-child-protection-plans  Multi-agency case audit: repeat child protection plans (12 questions, 26 items)
# A form as CSV: a line for each field, question and item, with what can be answered.
$ cinaudit template -f csv | tr -d '\r'
﻿item,question,answer,comments
template,Form (tells which audit this is: leave it as it is),cin-plans-2014,
case,"Case (the letter or number that the request gives, never a name)",,
agency,"Agency (the kind of agency, as the request gives it)",,
setting,"Setting (only if your agency has several, such as which school)",,
auditor_role,"Your role (what you do, not who you are)",,
completed,"Date completed (year, month and day: 2014-03-20)",,
immediate_action,Was immediate action needed? (Yes or No),,
q1,Does your agency's file for this child contain? (leave this blank: answer the lines below),,
q1a,"up-to-date basic information for the child (name, date of birth address, etc.) [Yes / No]",,
q1b,up-to-date parent details [Yes / No],,
q1c,Does this include any male parent or carer in the household? [Yes / No],,
q1d,up-to-date details of other agencies or workers involved [Yes / No],,
q1e,case summary or chronology of key events [Yes / No],,
q1f,Child in Need Plan [Yes / No],,
q1g,Child in Need Meeting record [Yes / No],,
q2,Is there evidence that this child or young person's case has been overseen or discussed in supervision with a manager or safeguarding lead? [Yes / No / Not applicable],,
q3,Is your agency clear about how their actions or intervention in the Child in Need Plan are expected to impact positively on the child? [Yes / No / Not applicable],,
q4,"Is it clear from your records that the impact on the child, of your agency actions or intervention, is being reviewed /evaluated? [Yes / No / Not applicable]",,
q5,"Is there evidence that the child's views, wishes and feelings and daily lived experience are taken into account? [Yes / No]",,
q6,Is there evidence that agencies are working together to promote the child or young person's participation in the Plan? [Yes / No / Not applicable],,
q7,Are all the agencies involved in this Child in Need Plan who should be? [Yes / No],,
q8,"If there are parental drug or alcohol issues identified, are these adequately addressed in the Child In Need Plan? [Yes / No / Not sure/don't know / Not applicable]",,
q9,Is there evidence that previous family history has informed the Child In Need Plan? [Yes / No / Don't know],,
q10,Is there evidence that the plan is being managed at the appropriate Level of Need? Please comment if you answer “No”. [Yes / No - please comment on any action taken to challenge this],,
q11,"Has the audit of this child's case identified any particular areas of strength, good practice, deficits in practice or concerns? (it is expected that any significant concerns will be brought to the attention of your manager immediately) [Yes / No]",,
# It opens in a spreadsheet as UTF-8, with line ends that any of them takes.
$ cinaudit template -f csv | head -n 2 | od -c | head -n 4
0000000 357 273 277   i   t   e   m   ,   q   u   e   s   t   i   o   n
0000020   ,   a   n   s   w   e   r   ,   c   o   m   m   e   n   t   s
0000040  \r  \n   t   e   m   p   l   a   t   e   ,   F   o   r   m    
0000060   (   t   e   l   l   s       w   h   i   c   h       a   u   d
# Case, agency and setting can be filled in.
$ cinaudit template -f csv --case A --agency "Children's Social Care" --setting 'North, "Tatton"' | tr -d '\r' | sed -n 3,5p
case,"Case (the letter or number that the request gives, never a name)",A,
agency,"Agency (the kind of agency, as the request gives it)",Children's Social Care,
setting,"Setting (only if your agency has several, such as which school)","North, ""Tatton""",
$ cinaudit template -f json --case A --agency School
{
	"template":	"cin-plans-2014",
	"case":	"A",
	"agency":	"School",
	"setting":	"",
	"auditor_role":	"",
	"completed":	"",
	"immediate_action":	"",
	"answers":	{
		"q1a":	"",
		"q1b":	"",
		"q1c":	"",
		"q1d":	"",
		"q1e":	"",
		"q1f":	"",
		"q1g":	"",
		"q2":	"",
		"q3":	"",
		"q4":	"",
		"q5":	"",
		"q6":	"",
		"q7":	"",
		"q8":	"",
		"q9":	"",
		"q10":	"",
		"q11":	""
	},
	"comments":	{
		"q1":	"",
		"q2":	"",
		"q3":	"",
		"q4":	"",
		"q5":	"",
		"q6":	"",
		"q7":	"",
		"q8":	"",
		"q9":	"",
		"q10":	"",
		"q11":	""
	}
}
$ cinaudit template -f markdown --case A --agency '<School>' | sed -n 's/^/ /; 1,/Comments/p'
 # Multi-agency case audit: Child in Need Plans
 
 - Answer from your own agency’s file for this child.
 - A negative answer means that you saw no evidence on the file, not that the thing was not done.
 - Leave blank what you cannot answer: a blank is counted as no answer, never as No\.
 - Name nobody in the comments: write “the mother”, “the sibling”, “the health visitor”.
 - If anything worries you about this child’s safety, tell your manager at once. Do not wait for the audit.
 
 Form (tells which audit this is: leave it as it is): cin-plans-2014
 
 Case (the letter or number that the request gives, never a name): A
 
 Agency (the kind of agency, as the request gives it): \<School\>
 
 Setting (only if your agency has several, such as which school): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
 
 Your role (what you do, not who you are): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
 
 Date completed (year, month and day: 2014-03-20): \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
 
 Was immediate action needed? ☐ Yes ☐ No
 
 ## 1\. Does your agency\'s file for this child contain?
 
 | Item | Yes | No |
 |:------------------------------|:----:|:----:|
 | 1a up-to-date basic information for the child (name, date of birth address, etc.) | ☐ | ☐ |
 | 1b up-to-date parent details | ☐ | ☐ |
 | 1c Does this include any male parent or carer in the household? | ☐ | ☐ |
 | 1d up-to-date details of other agencies or workers involved | ☐ | ☐ |
 | 1e case summary or chronology of key events | ☐ | ☐ |
 | 1f Child in Need Plan | ☐ | ☐ |
 | 1g Child in Need Meeting record | ☐ | ☐ |
 
 Comments:
# A blank form is read, and all of it is no answer.
$ cinaudit template -f csv --case A --agency School >form.csv; cinaudit check --all form.csv; cinaudit collate -f csv form.csv | grep '^overall,,q1a'
form.csv:1: warning: nothing is answered in this return (A, School)
1 file, 1 return: 1 warning
overall,,q1a,yes,positive,0,1,0,0,1,0,0,,
overall,,q1a,no,negative,0,1,0,0,1,0,0,,
! form.csv:1: warning: nothing is answered in this return (A, School)
$ cinaudit template -f json --case A --agency School | cinaudit check --all -
standard input:1: warning: nothing is answered in this return (A, School)
1 file, 1 return: 1 warning
# Without a case it is no return yet.
$ cinaudit template -f json | cinaudit check --all -
standard input:1: error: case: missing: a return is known by its case and agency
1 file, 0 returns: 1 error
[1]
# Filled in, the two are the same return.
$ sed -E 's/^(q1a|q2|q3),(.*),,\r$/\1,\2,Yes,"x, ""y"""\r/' form.csv >filled.csv; cinaudit collate -f json filled.csv | jq -c '[.items[] | select(.answered > 0) | [.id, .options[0].count]], [.comments[] | [.question, .text]]'
[["q1a",1],["q2",1],["q3",1]]
[["q1","x, \"y\""],["q2","x, \"y\""],["q3","x, \"y\""]]
$ cinaudit template -f json --case A --agency School | jq '.answers.q1a = "yes" | .answers.q2 = "yes" | .answers.q3 = "yes" | .comments = {q1: "x, \"y\"", q2: "x, \"y\"", q3: "x, \"y\""}' >filled.json; cinaudit collate -f json filled.json | jq -c '[.items[] | select(.answered > 0) | [.id, .options[0].count]], [.comments[] | [.question, .text]]'
[["q1a",1],["q2",1],["q3",1]]
[["q1","x, \"y\""],["q2","x, \"y\""],["q3","x, \"y\""]]
# What a question's form says of a condition.
$ jq '.questions[2].applies_if = {"item": "q1c", "options": ["yes"]} | .questions[3].applies_if = {"item": "q2", "options": ["no", "not_applicable"]} | .introduction = "Please read this *first*."' data/templates/cin-plans-2014.json >conditions.json; cinaudit template -f csv conditions.json | grep -o 'Asked only.*'; cinaudit template -f markdown conditions.json | sed -n '3p; /^\*/p'
Asked only if question 1c is answered Yes. [Yes / No / Not applicable],,
Asked only if question 2 is answered No or Not applicable. [Yes / No / Not applicable]",,
Please read this \*first\*.
*Asked only if question 1c is answered Yes.*
*Asked only if question 2 is answered No or Not applicable.*
*Please comment if you answer “No”.*
# Every form asks for a comment in the same words.
$ jq '.questions[1].options |= map(.comment_expected = true) | .questions[3].applies_if = {"item": "q2", "options": ["yes", "no", "not_applicable"]}' data/templates/cin-plans-2014.json >comments.json; for format in csv markdown html; do cinaudit template -f $format comments.json | grep -oE '(Please comment|Asked only)[^[<]*'; done
Please comment if you answer “Yes”, “No” or “Not applicable”. 
Asked only if question 2 is answered Yes, No or Not applicable. 
Please comment if you answer “No”. 
Please comment if you answer “Yes”, “No” or “Not applicable”.*
Asked only if question 2 is answered Yes, No or Not applicable.*
Please comment if you answer “No”.*
Please comment if you answer “Yes”, “No” or “Not applicable”.
Asked only if question 2 is answered Yes, No or Not applicable.
Please comment if you answer “No”.
# Whatever line ends and signs a template's texts have, and whatever begins a case: the form is read, and a spreadsheet finds no formula in it.
$ jq '.questions[1].text = "+ the plan\r\nand its\n\nreview\u2028of it" | .questions[1].options[0].label = "Yes,\nwholly" | .questions[0].items[0].text = "\tline\none" | .questions[2].text = "＝sum"' data/templates/cin-plans-2014.json >lines.json; for sign in = + - @ ＝ ＋ － ＠; do cinaudit template -f csv lines.json --case "${sign}A" --agency "${sign}1+1" >signs.csv; cinaudit check --all -t lines.json signs.csv; cinaudit collate -t lines.json -f json signs.csv | jq -c '[.by_case[].case, .by_agency[].agency]'; grep -cE '(^|,)"?(=|\+|-|@|＝|＋|－|＠)' signs.csv; done
signs.csv:1: warning: nothing is answered in this return (=A, =1+1)
1 file, 1 return: 1 warning
["=A","=1+1"]
0
signs.csv:1: warning: nothing is answered in this return (+A, +1+1)
1 file, 1 return: 1 warning
["+A","+1+1"]
0
signs.csv:1: warning: nothing is answered in this return (-A, -1+1)
1 file, 1 return: 1 warning
["-A","-1+1"]
0
signs.csv:1: warning: nothing is answered in this return (@A, @1+1)
1 file, 1 return: 1 warning
["@A","@1+1"]
0
signs.csv:1: warning: nothing is answered in this return (＝A, ＝1+1)
1 file, 1 return: 1 warning
["＝A","＝1+1"]
0
signs.csv:1: warning: nothing is answered in this return (＋A, ＋1+1)
1 file, 1 return: 1 warning
["＋A","＋1+1"]
0
signs.csv:1: warning: nothing is answered in this return (－A, －1+1)
1 file, 1 return: 1 warning
["－A","－1+1"]
0
signs.csv:1: warning: nothing is answered in this return (＠A, ＠1+1)
1 file, 1 return: 1 warning
["＠A","＠1+1"]
0
! signs.csv:1: warning: nothing is answered in this return (=A, =1+1)
! signs.csv:1: warning: nothing is answered in this return (+A, +1+1)
! signs.csv:1: warning: nothing is answered in this return (-A, -1+1)
! signs.csv:1: warning: nothing is answered in this return (@A, @1+1)
! signs.csv:1: warning: nothing is answered in this return (＝A, ＝1+1)
! signs.csv:1: warning: nothing is answered in this return (＋A, ＋1+1)
! signs.csv:1: warning: nothing is answered in this return (－A, －1+1)
! signs.csv:1: warning: nothing is answered in this return (＠A, ＠1+1)
[1]
$ tr -d '\r' <signs.csv | sed -n '3,4p; /^q1a/p; /^q2/p; /^q3/p'
case,"Case (the letter or number that the request gives, never a name)"," ＠A",
agency,"Agency (the kind of agency, as the request gives it)"," ＠1+1",
q1a,line one [Yes / No],,
q2," + the plan and its review of it [Yes, wholly / No / Not applicable]",,
q3," ＝sum [Yes / No / Not applicable]",,
# A form for each request, named by case, agency and setting.
$ printf 'case,agency,setting\nA,School,North Street\nA,School,\nB 2,"GP, or ""nurse""",\nb-2,gp or nurse,\n../C,Café/’s,\nD,☎,\n' >requests.csv; cinaudit template -f csv --requests requests.csv --out-dir forms; ls forms; stat -c '%A' forms forms/A-School.csv
A-School-North-Street.csv
A-School.csv
B-2-GP-or-nurse.csv
C-Café-s.csv
D.csv
b-2-gp-or-nurse-2.csv
drwx------
-rw-------
$ cinaudit check --all forms
forms/A-School-North-Street.csv:1: warning: nothing is answered in this return (A, School)
forms/A-School.csv:1: warning: nothing is answered in this return (A, School)
forms/B-2-GP-or-nurse.csv:1: warning: nothing is answered in this return (B 2, GP, or "nurse")
forms/C-Café-s.csv:1: warning: nothing is answered in this return (../C, Café/’s)
forms/D.csv:1: warning: nothing is answered in this return (D, ☎)
forms/b-2-gp-or-nurse-2.csv:1: warning: nothing is answered in this return (b-2, gp or nurse)
6 files, 6 returns: 6 warnings
$ cat forms/*.csv | tr -d '\r' | grep -E '^(case|agency|setting),' | cut -d, -f 1,4-
case,A,
agency,School,
setting,North Street,
case,A,
agency,School,
setting,,
case,B 2,
agency,"GP, or ""nurse""",
setting,,
case,../C,
agency,Café/’s,
setting,,
case,D,
agency,☎,
setting,,
case,b-2,
agency,gp or nurse,
setting,,
# No form is written over another file, and then none is written.
$ rm forms/A-School.csv; cinaudit template -f csv --requests requests.csv --out-dir forms; ls forms/A-School.csv
! cinaudit: forms/A-School-North-Street.csv is there already: no form is written (take it away, or name another folder)
! ls: cannot access 'forms/A-School.csv': No such file or directory
[2]
$ touch file; cinaudit template -f csv --requests requests.csv --out-dir file; cinaudit template -f csv --requests requests.csv --out-dir none/such
! cinaudit: file: the folder cannot be made: File exists
! cinaudit: none/such: the folder cannot be made: No such file or directory
[3]
# Of names that come to the same the later gets a number, which the return that is saved has as well; what leaves no letter still has a name that is not hidden.
$ printf 'case,agency,setting\nA/1,GP,\nA 1,GP,\n★,☎,\n☆,☏,\n' >alike.csv; cinaudit template --requests alike.csv --out-dir alike; ls -A alike; grep -ho 'data-template=.*' alike/*
A-1-GP-2.html
A-1-GP.html
return-2.html
return.html
data-template="cin-plans-2014" data-file-name="A-1-GP-2">
data-template="cin-plans-2014" data-file-name="A-1-GP">
data-template="cin-plans-2014" data-file-name="return-2">
data-template="cin-plans-2014" data-file-name="return">
$ cinaudit template -f csv --requests alike.csv --out-dir alike; cinaudit check --all alike
alike/A-1-GP-2.html: warning: a web page is not read: if it is a form, its answers are in the file that "Save return" makes: put that file here
alike/A-1-GP.html: warning: a web page is not read: if it is a form, its answers are in the file that "Save return" makes: put that file here
alike/return-2.html: warning: a web page is not read: if it is a form, its answers are in the file that "Save return" makes: put that file here
alike/return.html: warning: a web page is not read: if it is a form, its answers are in the file that "Save return" makes: put that file here
alike/A-1-GP-2.csv:1: warning: nothing is answered in this return (A 1, GP)
alike/A-1-GP.csv:1: warning: nothing is answered in this return (A/1, GP)
alike/return-2.csv:1: warning: nothing is answered in this return (☆, ☏)
alike/return.csv:1: warning: nothing is answered in this return (★, ☎)
alike/return.csv:1: warning: the agency "☎" (1 return) is nearly called "☏" (1): if the two are one, put "agency_aliases": {"☏": ["☎"]} into the round's manifest
4 files, 4 returns: 9 warnings
$ cinaudit template -f csv --requests alike.csv --out-dir ''
! cinaudit: --out-dir: the name of a folder is expected
! Try "cinaudit template --help".
[2]
# The round's manifest knows its template and its requests.
$ printf '{"schema": "cinaudit.round/1", "template": "conditions.json", "requests": "requests.csv"}' >round.json; cinaudit template -f json --round round.json --out-dir of-round; ls of-round | wc -l; cinaudit template -f markdown --round round.json | sed -n 3p
6
Please read this \*first\*.
$ printf '{"schema": "cinaudit.round/1", "template": "cin-plans-2014", "returns": ["form.csv"]}' >shipped.json; cinaudit check --all --round shipped.json; cinaudit template --round shipped.json -f csv --out-dir of-round
form.csv:1: warning: nothing is answered in this return (A, School)
1 file, 1 return: 1 warning
! cinaudit: --out-dir: the round names no requests
! Try "cinaudit template --help".
[2]
$ printf '{"schema": "cinaudit.round/1", "template": "cin-plan-2014", "returns": ["form.csv"]}' >mistyped.json; cinaudit check --all --round mistyped.json
cin-plan-2014: error: neither a file nor the name of a shipped template: did you mean cin-plans-2014?
[3]
# The template itself, byte for byte, to begin one's own with.
$ cinaudit template -f template cin-plans-2014 >mine.json; cmp mine.json data/templates/cin-plans-2014.json; cinaudit template -f template | cmp - mine.json; cinaudit template -f template mine.json -o copy.json; cmp copy.json mine.json
# Out of a pipe it is read once.
$ cinaudit template -f template <(cat mine.json) | cmp - mine.json; cinaudit template -f template <(echo '{') 2>&1 | sed 's/.*error: //'
not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
# All that is wrong with a template is said at once.
$ cinaudit template --check mine.json
cin-plans-2014: 11 questions, 17 items, 6 findings: no problems
$ cinaudit template --check cin-plans-2014
cin-plans-2014: 11 questions, 17 items, 6 findings: no problems
# Returns are told apart by the template's id, so one that is changed has to have another.
$ jq . mine.json >same.json; cinaudit template --check same.json; jq '.questions[0].text = "Other"' mine.json >other.json; cinaudit template --check other.json; jq '.id = "other"' other.json | cinaudit template --check /dev/stdin
cin-plans-2014: 11 questions, 17 items, 6 findings: no problems
other.json: warning: id: the id is that of a shipped template: give yours its own, since returns are told apart by it
cin-plans-2014: 11 questions, 17 items, 6 findings: 1 warning
other: 11 questions, 17 items, 6 findings: no problems
$ jq '.questions[2] |= (del(.text) | .options[0].role = "good") | .themes[1].questions += ["q99"] | .questions[4].applies_if = {"item": "q6", "options": ["yes"]} | .questions[5].applies_if = {"item": "q5", "options": ["yes", "maybe"], "when": 1} | .questions[6].applies_if = {"item": "q22", "options": []} | .questions[7].applies_if = {"item": "q1", "options": ["yes"]} | .questions[8].applies_if = 3 | .introduction = 4' mine.json >wrong.json; cinaudit template --check wrong.json
wrong.json: error: introduction: wrong kind of value: text in quotation marks is expected here
wrong.json: error: questions[2].text: missing: text in quotation marks is expected here
wrong.json: error: questions[2].options[0].role: "good" is not a role: positive, negative, unsure, not_applicable or neutral
wrong.json: error: questions[4].applies_if.item: "q6" stands no earlier than this question: its answer is not known
wrong.json: error: questions[5].applies_if.when: not a key of a template
wrong.json: error: questions[5].applies_if.options[1]: "maybe" is not the value of an option of q5 (yes, no)
wrong.json: error: questions[6].applies_if.item: "q22" is not the id of an item: did you mean "q2"?
wrong.json: error: questions[6].applies_if.options: too few: at least 1 is expected here
wrong.json: error: questions[7].applies_if.item: "q1" is a checklist: name one of its items, such as "q1a"
wrong.json: error: questions[8].applies_if: wrong kind of value: an object, { … }, is expected here
wrong.json: error: themes[1].questions[1]: "q99" is not the id of a question
11 errors
[1]
$ printf '{' >broken.json; cinaudit template --check broken.json; cinaudit template --check none.json; cinaudit template -f csv wrong.json 2>&1 | tail -n 1
broken.json:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
1 error
none.json: error: the template cannot be read: No such file or directory
1 error
wrong.json: error: themes[1].questions[1]: "q99" is not the id of a question
# A template is found by its name, as a file, or not.
$ cinaudit check --all -t cin-plans-2014 form.csv; cinaudit check --all -t cin-plan-2014 form.csv; cinaudit check --all -t neglected form.csv; cinaudit check --all -t ./cin-plans-2014 form.csv
form.csv:1: warning: nothing is answered in this return (A, School)
1 file, 1 return: 1 warning
cin-plan-2014: error: neither a file nor the name of a shipped template: did you mean cin-plans-2014?
neglected: error: neither a file nor the name of a shipped template, which are cin-plans-2014, neglect-graded and repeat-child-protection-plans
./cin-plans-2014: error: the template cannot be read: No such file or directory
[3]
# Wrong calls.
$ cinaudit template -f pdf
! cinaudit: --format "pdf": html, xlsx, csv, json, markdown or template is expected
! Try "cinaudit template --help".
[2]
$ cinaudit template -f htm
! cinaudit: --format "htm": did you mean html?
! Try "cinaudit template --help".
[2]
$ cinaudit template one two
! cinaudit: "two": one template can be named, and one is
! Try "cinaudit template --help".
[2]
$ cinaudit template --requests requests.csv
! cinaudit: --requests needs --out-dir, the folder for the forms
! Try "cinaudit template --help".
[2]
$ cinaudit template --out-dir forms
! cinaudit: --out-dir needs --requests, or a --round that names them
! Try "cinaudit template --help".
[2]
$ cinaudit template --out-dir forms --requests requests.csv --case A
! cinaudit: --case is for one form, and --out-dir for one of each request
! Try "cinaudit template --help".
[2]
$ cinaudit template --out-dir forms --requests requests.csv -o form.csv
! cinaudit: --output is for one form, and --out-dir for one of each request
! Try "cinaudit template --help".
[2]
$ cinaudit template -f template --case A
! cinaudit: --case is for forms: the format template has nothing to fill in
! Try "cinaudit template --help".
[2]
$ cinaudit template --list --check mine.json; cinaudit template --list -f csv; cinaudit template --list mine.json; cinaudit template --check mine.json --case A; cinaudit template --check mine.json -t cin-plans-2014; cinaudit template -o out.json --check mine.json; ls out.json
! cinaudit: --list and --check do not go together
! Try "cinaudit template --help".
! cinaudit: --list writes no form: --format does not go with it
! Try "cinaudit template --help".
! cinaudit: --list writes no form: "mine.json" does not go with it
! Try "cinaudit template --help".
! cinaudit: --check writes no form: --case does not go with it
! Try "cinaudit template --help".
! cinaudit: --check writes no form: --template does not go with it
! Try "cinaudit template --help".
! cinaudit: --check writes no form: --output does not go with it
! Try "cinaudit template --help".
! ls: cannot access 'out.json': No such file or directory
[2]
$ cinaudit template --case ' '; cinaudit template --agency "$(printf 'a\nb')"; cinaudit template --setting "$(printf '\377')"; cinaudit template --case "$(printf '%0201d' 0)"
! cinaudit: --case: one line of text in UTF-8 is expected, of at most 200 bytes, and not blank
! Try "cinaudit template --help".
! cinaudit: --agency: one line of text in UTF-8 is expected, of at most 200 bytes, and not blank
! Try "cinaudit template --help".
! cinaudit: --setting: one line of text in UTF-8 is expected, of at most 200 bytes, and not blank
! Try "cinaudit template --help".
! cinaudit: --case: one line of text in UTF-8 is expected, of at most 200 bytes, and not blank
! Try "cinaudit template --help".
[2]
# Nothing that is read is written over.
$ cinaudit template -f csv mine.json -o mine.json; cinaudit template -f csv --round round.json -o requests.csv
! cinaudit: --output "mine.json" would overwrite what is read
! Try "cinaudit template --help".
! cinaudit: --output "requests.csv" would overwrite what is read
! Try "cinaudit template --help".
[2]
# What cannot be written is said, and nothing is left.
$ cinaudit template -f csv >/dev/full; cinaudit template --list >/dev/full; cinaudit template -f csv -o none/such.csv
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: none/such.csv cannot be written: No such file or directory
[3]
# The form for a browser is the one that is written unless another is asked for. tests/expected holds it as it was looked at and found right, but for the style and the script, which its policy names by their hashes.
$ cinaudit template >form.html; sed '/^<style>/,/^<.style>/d; /^<script /,/^<.script>/d' form.html | diff tests/expected/form.html -
$ for part in style script; do sed -n "/^<$part/,/^<.$part>/p" form.html | sed '1s/^[^>]*>//; $d' | sha256sum | cut -c -64 | tr a-f A-F | basenc --base16 --decode | base64 | grep -cFf - form.html; done
1
1
# A return that was made with another template is not taken for one of this, in any layout.
$ printf 'item,answer\ntemplate,neglect-graded\ncase,A\nagency,GP\nq2,yes\n' >other.csv; cinaudit check --all other.csv
other.csv:2: error: template: the return was made with the template "neglect-graded", and "cin-plans-2014" is in use: it is left out. If it belongs here, ask for it on the form of that template
other.csv:1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 0 returns: 1 error, 1 warning
[1]
$ printf 'case,agency,template,q2\nA,GP,cin-plans-2014,yes\nB,GP,neglect-graded,yes\nC,GP,,yes\n' >other.csv; cinaudit check --all other.csv | grep -v 'no column'
other.csv:3: error: template: the return was made with the template "neglect-graded", and "cin-plans-2014" is in use: it is left out. If it belongs here, ask for it on the form of that template (B, GP)
1 file, 2 returns: 1 error, 1 warning
$ printf '{"case": "A", "agency": "GP", "template": "neglect-graded", "answers": {"q2": "yes"}}' | cinaudit check --all -
standard input:1: error: template: the return was made with the template "neglect-graded", and "cin-plans-2014" is in use: it is left out. If it belongs here, ask for it on the form of that template (A, GP)
1 file, 0 returns: 1 error
[1]

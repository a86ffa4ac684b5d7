# Ticks in one cell. Where the lines of a checklist have commas or semicolons in them, several ticks are never taken for one line.
$ line() { printf '{"id":"q1%s","number":"1%s","text":"%s"}' "$1" "$1" "$2"; }
$ cat >t.json <<END
> {"schema":"cinaudit.template/1","id":"t","title":"T","themes":[{"id":"t","number":"1","title":"T","questions":["q1"]}],
> "questions":[{"id":"q1","number":"1","text":"Who came?","none":["None of these"],"ticked":"yes","not_ticked":"no",
> "options":[{"value":"yes","label":"Yes","role":"positive"},{"value":"no","label":"No","role":"negative"}],
> "items":[$(line a Health),$(line b Education),$(line c 'Health, education'),$(line d 'Housing; benefits'),$(line e 'Education, training'),$(line f Police)]}]}
> END
$ try() { for cell; do jq -nr --arg cell "$cell" '["case","agency","q1"], ["A","School",$cell] | @csv' >t.csv; cinaudit check -t t.json t.csv | sed '$d'; echo "$cell => $(cinaudit collate -k -t t.json -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $4 == "yes" && $6 > 0 { print $3 }' | paste -sd' ')"; done; }
# Each service has its own mark between ticks, and some write it behind the last one, too.
$ try 'Health;Education;' 'Health;Education' 'Health, education;' 'Health; Police' 'Health, Police' 'Health,Police' 'Police, Health,' 'Health;;Police;' 'police' $'Health\nEducation' $'Health, education\nPolice' $'Health;\nPolice;'
Health;Education; => q1a q1b
Health;Education => q1a q1b
Health, education; => q1c
Health; Police => q1a q1f
Health, Police => q1a q1f
Health,Police => q1a q1f
Police, Health, => q1a q1f
Health;;Police; => q1a q1f
police => q1f
Health
Education => q1a q1b
Health, education
Police => q1c q1f
Health;
Police; => q1a q1f
# Lines that have such marks in them, or begin like another line.
$ try 'Health, education;Police' 'Housing; benefits' 'Housing; benefits;' 'Housing; benefits, Police' 'Housing; benefits;Health;Education' 'Education, training' 'Education, training, Police' 'Education, Police' 'Education;training'
Health, education;Police => q1c q1f
Housing; benefits => q1d
Housing; benefits; => q1d
Housing; benefits, Police => q1d q1f
Housing; benefits;Health;Education => q1a q1b q1d
Education, training => q1e
Education, training, Police => q1e q1f
Education, Police => q1b q1f
t.csv:2: error: q1: "training" is not a line of this checklist (lines are joined by ";" or ", ") (A, School)
Education;training => 
# One mark may be typed for another, if there is only one way to read it.
$ try 'Health; Police, Housing; benefits'
Health; Police, Housing; benefits => q1a q1d q1f
# Nobody can tell whether these are one tick or two.
$ try 'Health, Education' 'health,education' '"Health","Education"' 'Police, Health, Education'
t.csv:2: error: q1: "Health, Education" can be split into lines of this checklist in more than one way: write ";" behind each line that is ticked (A, School)
Health, Education => 
t.csv:2: error: q1: "health,education" can be split into lines of this checklist in more than one way: write ";" behind each line that is ticked (A, School)
health,education => 
t.csv:2: error: q1: ""Health","Education"" can be split into lines of this checklist in more than one way: write ";" behind each line that is ticked (A, School)
"Health","Education" => 
t.csv:2: error: q1: "Police, Health, Education" can be split into lines of this checklist in more than one way: write ";" behind each line that is ticked (A, School)
Police, Health, Education => 
# A list in brackets: each element is one line.
$ try '["Health","Education"]' '["Health, education"]' '[ "Health", "Police" ]' '[]' '["None of these"]' '["Health;Education"]' '["Health","Educ' '["Health",1]' '["Health","Health"]' '[Police]'
["Health","Education"] => q1a q1b
["Health, education"] => q1c
[ "Health", "Police" ] => q1a q1f
t.csv:2: warning: nothing is answered in this return (A, School)
[] => 
["None of these"] => 
t.csv:2: error: q1: "Health;Education" is not a line of this checklist (A, School)
["Health;Education"] => 
t.csv:2: error: q1: "["Health","Educ" begins like a list in brackets, and is not a whole one: it may have been cut off (A, School)
["Health","Educ => 
t.csv:2: error: q1: "["Health",1]" begins like a list in brackets, and is not a whole one: it may have been cut off (A, School)
["Health",1] => 
t.csv:2: error: q1: a line stands there twice, or none together with others (A, School)
["Health","Health"] => 
[Police] => q1f
$ for list in '["Health","Education"]' '["Health, education"]' '["Health;Education"]'; do echo "{\"case\":\"A\",\"agency\":\"School\",\"answers\":{\"q1\":$list}}" >t.csv; cinaudit check -t t.json t.csv; cinaudit collate -k -t t.json -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $4 == "yes" && $6 > 0 { print $3 }' | paste -sd' '; done
1 file, 1 return: no problems
q1a q1b
1 file, 1 return: no problems
q1c
t.csv:1: error: answers.q1: "Health;Education" is not a line of this checklist (A, School)
1 file, 1 return: 1 error

# A line twice, "None of these" beside another, and what is no line.
$ try 'Health;Health;' 'None of these;Health' 'None of these' 'Health;Eduction;' $'Health\nwas there'
t.csv:2: error: q1: "Health;Health;" names a line twice, or none together with others (A, School)
Health;Health; => 
t.csv:2: error: q1: "None of these;Health" names a line twice, or none together with others (A, School)
None of these;Health => 
None of these => 
t.csv:2: error: q1: "Eduction" is not a line of this checklist (lines are joined by ";" or ", ") (A, School)
Health;Eduction; => 
t.csv:2: error: q1: "was there" is not a line of this checklist (lines are joined by ";" or ", ") (A, School)
t.csv:2: error: q1: a line break inside a cell that is no comment: take it out. If the cell holds what belongs into others, a quotation mark (") is missing or too many
Health
was there => 
# A form can name the lines of such a checklist one by one.
$ printf 'item,answer\ncase,A\nagency,School\nq1,Health;Education;\n' >t.csv; cinaudit check -t t.json t.csv; cinaudit collate -t t.json -f csv t.csv | awk -F, '$1 == "overall" && $4 == "yes" && $6 > 0 { print $3 }' | paste -sd' '
1 file, 1 return: no problems
q1a q1b
# A template with such lines has a warning for each.
$ cinaudit template --check t.json
t.json: warning: questions[0].items[2]: "Health, education" is also what several ticked lines give if a survey puts them into one cell, with commas or semicolons between them: such a cell cannot be read. Word the line in another way, for example with "and"
t: 1 question, 6 items, 0 findings: 1 warning
$ sed 's/Health, education/Health and education/' t.json >u.json; cinaudit template --check u.json
t: 1 question, 6 items, 0 findings: no problems
$ sed 's/Education, training/Health;Police/' t.json >u.json; cinaudit template --check u.json
u.json: warning: questions[0].items[2]: "Health, education" is also what several ticked lines give if a survey puts them into one cell, with commas or semicolons between them: such a cell cannot be read. Word the line in another way, for example with "and"
u.json: warning: questions[0].items[4]: "Health;Police" is also what several ticked lines give if a survey puts them into one cell, with commas or semicolons between them: such a cell cannot be read. Word the line in another way, for example with "and"
t: 1 question, 6 items, 0 findings: 2 warnings

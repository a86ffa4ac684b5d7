# What the manifest puts right. Answers that cannot be read, or are wrong, are corrected one by one: by file, return, item, and what the cell holds.
$ printf 'case,q2,immediate_action,q1,agency,completed,q8\nA,Yes - see comments,see below,,School,2014-03-20,?\nB,Yes - see comments,No,,School,,Yes\n' >wide.csv; printf 'item,answer,comments\nq2,Yse,Really\nq3,,\ncase,A\nagency,general practice\n' >form.csv; printf '[{"answers":{"q2":"maybe","q3":null},"case":"B","agency":"GP"}]' >returns.json
$ fix() { printf '{"file":"%s","case":"%s","agency":"%s","item":"%s","from":"%s","to":"%s","why":"rang them","by":"audit lead","on":"2014-04-01"}' "$@"; }; round() { printf '{"schema":"cinaudit.round/1","returns":["wide.csv","form.csv","returns.json"],"agency_aliases":{"GP":["general practice"]},"corrections":[%s]}\n' "$(IFS=,; echo "$*")" >round.json; }
$ round; cinaudit check --all --round round.json | grep error
form.csv:2: error: q2: "Yse": did you mean Yes?
returns.json:1: error: [0].answers.q2: "maybe" is not an answer to this question: Yes, No or Not applicable
wide.csv:2: error: q2: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 2; or put it right under "corrections" in the round's manifest
wide.csv:2: error: q8: "?" is not an answer to this question: Yes, No, Not sure/don't know or Not applicable (A, School)
wide.csv:3: error: q2: "Yes - see comments" holds more than an answer: if the answer is Yes, leave only that here, and put the rest into the comments on question 2; or put it right under "corrections" in the round's manifest
3 files, 4 returns: 5 errors, 3 warnings
$ round "$(fix wide.csv a school q2 'Yes - see comments' Yes)" "$(fix wide.csv B School 2 'Yes - see comments' No)" "$(fix wide.csv A School immediate_action 'see below' Yes)" "$(fix wide.csv A School q8 '?' '')" "$(fix wide.csv B School q1 '' 'Child in Need Plan')" "$(fix form.csv A GP q2 Yse Yes)" "$(fix form.csv A GP q3 '' No)" "$(fix returns.json B GP q2 maybe Yes)" "$(fix returns.json B GP q3 '' Yes)"
$ cinaudit check --all --round round.json | grep -v 'no column\|no line'
form.csv:2: note: q2: "Yse" is read as "Yes": the round's manifest corrects it (A, general practice)
form.csv:3: note: q3: a blank is read as "No": the round's manifest corrects it (A, general practice)
returns.json:1: note: [0].answers.q2: "maybe" is read as "Yes": the round's manifest corrects it (B, GP)
returns.json:1: note: [0].answers.q3: a blank is read as "Yes": the round's manifest corrects it (B, GP)
wide.csv:2: note: q2: "Yes - see comments" is read as "Yes": the round's manifest corrects it (A, School)
wide.csv:2: note: immediate_action: "see below" is read as "Yes": the round's manifest corrects it (A, School)
wide.csv:2: note: q8: "?" is read as a blank: the round's manifest corrects it (A, School)
wide.csv:3: note: q2: "Yes - see comments" is read as "No": the round's manifest corrects it (B, School)
wide.csv:3: note: q1: a blank is read as "Child in Need Plan": the round's manifest corrects it (B, School)
3 files, 4 returns: 2 warnings, 9 notes
$ cinaudit collate --round round.json -f json 2>/dev/null | jq -c '[.items[] | select(.id == "q2" or .id == "q3" or .id == "q8" or .id == "q1f") | [.id, .measures.answers // .answers, .measures.no_answer // .no_answer]], .immediate_action.needed, .round.mends'
[["q1f",null,3],["q2",null,0],["q3",null,2],["q8",null,3]]
1
{"agency_aliases":1,"case_aliases":0,"out_of_sample":0,"superseded":0,"withdrawn":0,"corrections":9,"several":0}
$ cinaudit collate --keep-going --round round.json -f json 2>/dev/null | jq -c .round.mends
{"agency_aliases":1,"case_aliases":0,"out_of_sample":0,"superseded":0,"withdrawn":0,"corrections":9,"several":0}
# A correction that meets nothing is an error, in whichever part it is wrong; so is one of what is no answer, and one without a reason.
$ round "$(fix wide.csv C School q2 'Yes - see comments' Yes)" "$(fix wide.csv A GP q2 'Yes - see comments' Yes)" "$(fix wide.csv A School q8 'Yes' No)" "$(fix form.csv A GP q2 Yes No)" "$(fix wide.csv A School q12 x Yes)" "$(fix wide.csv A School q2_comments x y)" "$(fix wide.csv A School agency School GP)" "$(fix none.csv A School q2 x Yes)"; cinaudit check --all --round round.json | grep round.json
round.json: error: corrections[7]: "none.csv" is not one of the round's files of returns
round.json: error: corrections[4]: item "q12" cannot be corrected: the template has no question of that number
round.json: error: corrections[0]: wide.csv has no return of "School" on case "C"
round.json: error: corrections[2]: wide.csv has no return of "School" on case "A"
round.json: error: corrections[3]: form.csv:2 has "Yse" in q2, and not "Yes"
round.json: error: corrections[5]: wide.csv has no return of "School" on case "A"
$ round '{"file":"wide.csv","case":"A","agency":"School","item":"q2","from":"Yes - see comments","to":"Yes"}' '{"file":"wide.csv"}' '"x"'; cinaudit check --all --round round.json
round.json: error: corrections[0].why: missing: text in quotation marks is expected here
round.json: error: corrections[1].case: missing: text in quotation marks is expected here
round.json: error: corrections[1].agency: missing: text in quotation marks is expected here
round.json: error: corrections[1].item: missing: text in quotation marks is expected here
round.json: error: corrections[1].from: missing: text in quotation marks is expected here
round.json: error: corrections[1].to: missing: text in quotation marks is expected here
round.json: error: corrections[1].why: missing: text in quotation marks is expected here
round.json: error: corrections[2]: wrong kind of value: an object, { … }, is expected here
[1]
# What is put in its place must be an answer.
$ round "$(fix wide.csv A School q2 'Yes - see comments' Yse)"; cinaudit check --all --round round.json | grep 'wide.csv:2.*q2'
wide.csv:2: note: q2: "Yes - see comments" is read as "Yse": the round's manifest corrects it (A, School)
wide.csv:2: error: q2: "Yse": did you mean Yes? (A, School)
# Requests that no longer stand.
$ printf 'case,agency,setting\nA,School,Infants\nA,GP,\nB,School,\nC,GP,\n' >requests.csv; printf 'case,agency,setting,q2\nA,School,Infants,Yes\nB,School,,Yes\n' >some.csv; echo '{"schema":"cinaudit.round/1","returns":["some.csv"],"requests":"requests.csv","withdrawn":[{"case":"c","agency":"gp","why":"the family has moved"},{"case":"A","agency":"GP"}]}' >round.json
$ cinaudit collate --round round.json -f json 2>/dev/null | jq -c '.cases, .response.requested, .response.received, .round.mends'
2
2
2
{"agency_aliases":0,"case_aliases":0,"out_of_sample":0,"superseded":0,"withdrawn":2,"corrections":0,"several":0}
$ sed -i 's/"A","agency":"GP"/"A","agency":"School"/' round.json; cinaudit check --all --round round.json | grep -v 'no column'
round.json: error: withdrawn[1]: there is no such request
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
# The report lists each mend with its reason, in letters too.
$ echo '{"schema":"cinaudit.round/1","returns":["wide.csv","form.csv","returns.json","y.csv"],"requests":"requests.csv","agency_aliases":{"GP":["general practice"]},"case_aliases":{"Z":["B"]},"out_of_sample":[{"case":"Y","why":"brother of A"}],"superseded":[{"file":"returns.json","why":"sent twice, Ann Other says"}],"withdrawn":[{"case":"C","agency":"GP"}],"corrections":['"$(fix wide.csv A School q2 'Yes - see comments' Yes),$(fix wide.csv A School q8 '?' ''),$(fix wide.csv Z School q2 'Yes - see comments' 'Yes'),$(fix form.csv A GP q2 Yse Yes),$(fix returns.json Z GP q2 maybe No),$(fix wide.csv A School immediate_action 'see below' No)"'],"redact_terms":"terms.txt"}' >round.json; echo Ann Other >terms.txt; printf 'case,agency,q2\nY,School,No\n' >y.csv
$ cinaudit collate --round round.json --only mends 2>/dev/null; cinaudit collate --round round.json -f json 2>/dev/null | jq -c .round.mends
Multi-agency case audit: Child in Need Plans
============================================

Appendix 4: What was put right
------------------------------

What agencies sent stays as it came. Here is what the round’s manifest says is
to be read in another way, or left out, and why.

What was put right, and why
                                                        As it
  What                  Which             As it came    counts       Why
  a case outside the    case Y            –             –            brother of
    sample                                                           A
  returns that others   returns.json      –             –            sent twice,
    replace                                                          [name
                                                                     removed]
                                                                     says
  a request that was    GP on case C      –             –            –
    withdrawn
  an answer corrected   wide.csv: School  Yes - see     Yes          rang them –
                        on case A, q2     comments                   audit lead,
                                                                     2014-04-01
  an answer corrected   wide.csv: School  ?             (blank)      rang them –
                        on case A, q8                                audit lead,
                                                                     2014-04-01
  an answer corrected   wide.csv: School  Yes - see     Yes          rang them –
                        on case Z, q2     comments                   audit lead,
                                                                     2014-04-01
  an answer corrected   form.csv: GP on   Yse           Yes          rang them –
                        case A, q2                                   audit lead,
                                                                     2014-04-01
  an answer corrected   returns.json: GP  maybe         No           rang them –
                        on case Z, q2                                audit lead,
                                                                     2014-04-01
  an answer corrected   wide.csv: School  see below     No           rang them –
                        on case A,                                   audit lead,
                        immediate_action                             2014-04-01
  another name of a     –                 B             Z            –
    case
  another name of an    –                 general       GP           –
    agency                                practice
{"agency_aliases":1,"case_aliases":1,"out_of_sample":1,"superseded":1,"withdrawn":1,"corrections":6,"several":0}
$ cinaudit collate --anonymise --round round.json --only mends 2>/dev/null
Multi-agency case audit: Child in Need Plans
============================================

Appendix 4: What was put right
------------------------------

What agencies sent stays as it came. Here is what the round’s manifest says is
to be read in another way, or left out, and why.

What was put right, and why
                                                        As it
  What                  Which             As it came    counts       Why
  a case outside the    case D            –             –            brother of
    sample                                                           A
  returns that others   file 2.json       –             –            sent twice,
    replace                                                          [name
                                                                     removed]
                                                                     says
  a request that was    GP on case B      –             –            –
    withdrawn
  an answer corrected   file 3.csv:       Yes - see     Yes          rang them –
                        School on case    comments                   audit lead,
                        A, q2                                        2014-04-01
  an answer corrected   file 3.csv:       ?             (blank)      rang them –
                        School on case                               audit lead,
                        A, q8                                        2014-04-01
  an answer corrected   file 3.csv:       Yes - see     Yes          rang them –
                        School on case    comments                   audit lead,
                        C, q2                                        2014-04-01
  an answer corrected   file 1.csv: GP    Yse           Yes          rang them –
                        on case A, q2                                audit lead,
                                                                     2014-04-01
  an answer corrected   file 2.json: GP   maybe         No           rang them –
                        on case C, q2                                audit lead,
                                                                     2014-04-01
  an answer corrected   file 3.csv:       see below     No           rang them –
                        School on case                               audit lead,
                        A,                                           2014-04-01
                        immediate_action
  another name of a     –                 another name  C            –
    case
  another name of an    –                 general       GP           –
    agency                                practice
# The workbook has them on a sheet.
$ cinaudit collate --round round.json -f xlsx -o mends.xlsx 2>/dev/null; unzip -p mends.xlsx xl/sharedStrings.xml | grep -o '<t>[^<]*' | sed -n '/>What$/,/>Severity$/p' | cut -c 4- | paste -sd'|'
What|Item|As it came|As it counts|Who decided|When|a case outside the sample|brother of A|returns that others replace|returns.json|sent twice, [name removed] says|a request that was withdrawn|C|an answer corrected|wide.csv|q2|Yes - see comments|rang them|audit lead|2014-04-01|q8|?|(blank)|Yse|maybe|immediate_action|see below|another name of a case|B|another name of an agency|general practice|Severity

# Corrections reach whatever can be wrong in a return: an error of a formula, the alarm, a comment, a name, a list of ticks, a number in JSON.
$ fix() { printf '{"file":"%s","case":"%s","agency":"%s","item":"%s","from":"%s","to":"%s","why":"rang them"}' "$@"; }; round() { printf '{"schema":"cinaudit.round/1","returns":["returns.*"],"corrections":[%s]}\n' "$(IFS=,; echo "$*")" >round.json; cinaudit check --all --round round.json | grep -v 'no column\|no line'; }; counts() { cinaudit collate --round round.json -f csv 2>/dev/null | sed -n "s/^overall,,\($1\),\([a-z]*\),[a-z]*,\([0-9]*\),.*/\1 \2 \3/p" | grep -v ' 0$' | paste -sd,; }
# In a workbook: an error of a formula in an answer, in the alarm, in a comment and in the name of the agency.
$ cells() { printf '<row r="%s">' "$1"; shift; for cell; do case $cell in '#'*) printf '<c t="e"><v>%s</v></c>' "$cell";; '') printf '<c/>';; *) printf '<c t="inlineStr"><is><t>%s</t></is></c>' "$cell";; esac; done; printf '</row>'; }
$ book() { rm -rf book; mkdir -p book/_rels book/xl/_rels book/xl/worksheets; echo '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>' >'book/[Content_Types].xml'; echo '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>' >book/_rels/.rels; echo '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>' >book/xl/workbook.xml; echo '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' >book/xl/_rels/workbook.xml.rels; { printf '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'; cat; printf '</sheetData></worksheet>'; } >book/xl/worksheets/sheet1.xml; (cd book; zip -qr ../returns.xlsx .); }
$ { cells 1 case agency immediate_action q2 Comments q3; cells 2 A School '#N/A' '#REF!' '#NAME?' Yes; cells 3 B '#N/A' No Yes Fine Yes; } | book; round
returns.xlsx:2: error: immediate_action: cell C2 holds the error "#N/A": mend its formula, or type what belongs there (A, School)
returns.xlsx:2: error: q2: cell D2 holds the error "#REF!": mend its formula, or type what belongs there (A, School)
returns.xlsx:2: error: q2_comments: cell E2 holds the error "#NAME?": mend its formula, or type what belongs there (A, School)
returns.xlsx:3: error: agency: cell B3 holds the error "#N/A": mend its formula, or type what belongs there
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 4 errors, 1 warning
$ round "$(fix returns.xlsx A School immediate_action '#N/A' Yes)" "$(fix returns.xlsx A School q2 '#REF!' No)" "$(fix returns.xlsx A School q2_comments '#NAME?' 'The plan is late')" "$(fix returns.xlsx B GP agency '#N/A' GP)"
returns.xlsx:2: note: immediate_action: "#N/A" is read as "Yes": the round's manifest corrects it (A, School)
returns.xlsx:2: note: q2: "#REF!" is read as "No": the round's manifest corrects it (A, School)
returns.xlsx:2: note: q2_comments: "#NAME?" is read as "The plan is late": the round's manifest corrects it (A, School)
returns.xlsx:3: note: agency: "#N/A" is read as "GP": the round's manifest corrects it
1 file, 2 returns: 1 warning, 4 notes
$ counts q2; cinaudit collate --round round.json -f json 2>/dev/null | jq -c '.immediate_action.needed, [.by_agency[].agency], [.comments[].text]'
q2 yes 1,q2 no 1
1
["GP","School"]
["The plan is late","Fine"]
# What a correction does not fit is reported as it came.
$ round "$(fix returns.xlsx A School immediate_action '#REF!' Yes)" "$(fix returns.xlsx A GP q2 '#REF!' No)" "$(fix returns.xlsx B GP agency '#REF!' GP)"
returns.xlsx:2: error: q2_comments: cell E2 holds the error "#NAME?": mend its formula, or type what belongs there
returns.xlsx:2: error: immediate_action: cell C2 holds the error "#N/A": mend its formula, or type what belongs there (A, School)
returns.xlsx:2: error: q2: cell D2 holds the error "#REF!": mend its formula, or type what belongs there (A, School)
returns.xlsx:3: error: agency: cell B3 holds the error "#N/A": mend its formula, or type what belongs there
round.json: error: corrections[0]: returns.xlsx:2 has "#N/A" in immediate_action, and not "#REF!"
round.json: error: corrections[1]: returns.xlsx has no return of "GP" on case "A"
round.json: error: corrections[2]: returns.xlsx:3 has "#N/A" in agency, and not "#REF!"
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 7 errors, 1 warning
# Names in CSV: a case on the wrong line, one that a spreadsheet has spoilt, an agency that is missing. The return is called by what came or by what is meant.
$ rm returns.xlsx; printf '%s\n' case,agency,setting,q2,q3 3,GP,,Yes,Yes 1.23457E+13,School,Infants,No,No 4,,,No,Yes 5,Police,#N/A,Yes,N0 >returns.csv; round
returns.csv:3: error: case: "1.23457E+13" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
returns.csv:4: error: agency: missing: a return is known by its case and agency
returns.csv:5: error: setting: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (5, Police)
returns.csv:5: error: q3: "N0" is not an answer to this question: Yes, No or Not applicable (5, Police)
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 4 errors, 1 warning
$ round "$(fix returns.csv 3 GP case 3 1)" "$(fix returns.csv 2 School case 1.23457E+13 2 | sed 's/"item"/"setting":"infants","item"/')" "$(fix returns.csv 4 GP agency '' GP)" "$(fix returns.csv 5 Police setting '#N/A' '')" "$(fix returns.csv 5 Police q3 N0 No)"
returns.csv:2: note: case: "3" is read as "1": the round's manifest corrects it
returns.csv:3: note: case: "1.23457E+13" is read as "2": the round's manifest corrects it
returns.csv:4: note: agency: a blank is read as "GP": the round's manifest corrects it
returns.csv:5: note: setting: "#N/A" is read as a blank: the round's manifest corrects it (5, Police)
returns.csv:5: note: q3: "N0" is read as "No": the round's manifest corrects it (5, Police)
1 file, 4 returns: 1 warning, 5 notes
$ cinaudit collate --round round.json -f json 2>/dev/null | jq -c '[.by_case[].case], [.by_agency[].agency]'; counts q2; cinaudit collate --anonymise --round round.json -f json 2>/dev/null | jq -c '[.by_case[].case]'
["1","2","4","5"]
["GP","Police","School"]
q2 yes 2,q2 no 2
["A","B","C","D"]
$ round "$(fix returns.csv 7 GP case 3 1)"
round.json: error: corrections[0]: "case" must be what the file has ("from") or what is meant ("to"), so that it is clear which return is corrected
returns.csv:3: error: case: "1.23457E+13" is what a spreadsheet program shows of a long number, and its digits are lost: format the column as text, type the number again, and save the file
returns.csv:4: error: agency: missing: a return is known by its case and agency
returns.csv:5: error: setting: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (5, Police)
returns.csv:5: error: q3: "N0" is not an answer to this question: Yes, No or Not applicable (5, Police)
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 5 errors, 1 warning
# Lists of ticks: in JSON, and in one cell; as a whole, or the part that is wrong.
$ rm returns.csv; echo '[{"case":"A","agency":"GP","answers":{"q1":["Child in Need Plan","Minutes"],"q2":7}},{"case":"B","agency":"GP","immediate_action":7,"answers":{"q1":["Child in Need Plan","Minutes","Plan"],"q2":"Yes"}}]' >returns.json; round
returns.json:1: error: [0].answers.q1: "Minutes" is not a line of this checklist (A, GP)
returns.json:1: error: [0].answers.q2: wrong kind of value: an answer is expected here
returns.json:1: error: [1].immediate_action: wrong kind of value: one line of text in quotation marks is expected here
returns.json:1: error: [1].answers.q1: "Minutes" is not a line of this checklist (B, GP)
returns.json:1: error: this return is left out, and may call for immediate action: look at it now (B, GP)
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 5 errors
$ round "$(fix returns.json A GP q1 Minutes 'Child in Need Meeting record')" "$(fix returns.json A GP q2 7 Yes)" "$(fix returns.json B GP q1 Minutes '')" "$(fix returns.json B GP q1 Plan 'Child in Need Meeting record')" "$(fix returns.json B GP immediate_action 7 No)"; counts 'q1[fg]'
returns.json:1: note: [0].answers.q1: "Minutes" is read as "Child in Need Meeting record": the round's manifest corrects it (A, GP)
returns.json:1: note: [0].answers.q2: "7" is read as "Yes": the round's manifest corrects it (A, GP)
returns.json:1: note: [1].immediate_action: "7" is read as "No": the round's manifest corrects it (B, GP)
returns.json:1: note: [1].answers.q1: "Minutes" is read as a blank: the round's manifest corrects it (B, GP)
returns.json:1: note: [1].answers.q1: "Plan" is read as "Child in Need Meeting record": the round's manifest corrects it (B, GP)
1 file, 2 returns: 5 notes
q1f yes 2,q1g yes 2
$ round "$(fix returns.json A GP q1 'Child in Need Plan; Minutes' 'Child in Need Plan')" "$(fix returns.json A GP q2 7 Yes)" "$(fix returns.json B GP q1 'Child in Need Plan; Minutes; Plan' '')" "$(fix returns.json B GP immediate_action 7 No)"; counts 'q1[fg]'
returns.json:1: note: [0].answers.q1: "Child in Need Plan; Minutes" is read as "Child in Need Plan": the round's manifest corrects it (A, GP)
returns.json:1: note: [0].answers.q2: "7" is read as "Yes": the round's manifest corrects it (A, GP)
returns.json:1: note: [1].immediate_action: "7" is read as "No": the round's manifest corrects it (B, GP)
returns.json:1: note: [1].answers.q1: "Child in Need Plan; Minutes; Plan" is read as a blank: the round's manifest corrects it (B, GP)
1 file, 2 returns: 4 notes
q1f yes 1,q1g no 1
$ rm returns.json; printf '%s\n' 'case,agency,q1,q2' 'A,GP,Child in Need Plan; Minutes,Yes' 'B,GP,"Child in Need Plan, Minutes",Yes' >returns.csv; round "$(fix returns.csv A GP q1 Minutes 'Child in Need Meeting record')" "$(fix returns.csv B GP q1 Minutes '')"; counts 'q1[fg]'
returns.csv:2: note: q1: "Minutes" is read as "Child in Need Meeting record": the round's manifest corrects it (A, GP)
returns.csv:3: note: q1: "Minutes" is read as a blank: the round's manifest corrects it (B, GP)
1 file, 2 returns: 1 warning, 2 notes
q1f yes 2,q1g yes 1,q1g no 1
# A list that is corrected in a form has no false warning; it stays as it came if the correction is of another.
$ form() { printf '%s\n' item,answer,comments case,A, agency,GP, "q1,$1,#N/A" q2,Yes,; }; form 'Child in Need Plan; Minutes' >returns.csv; round() { printf '{"schema":"cinaudit.round/1","returns":["returns.*"],"corrections":[%s]}\n' "$(IFS=,; echo "$*")" >round.json; cinaudit check --all --round round.json; }
$ round "$(fix returns.csv A GP q1 Minutes 'Child in Need Meeting record')" "$(fix returns.csv A GP q1_comments '#N/A' '')"
returns.csv:4: note: q1: "Minutes" is read as "Child in Need Meeting record": the round's manifest corrects it (A, GP)
returns.csv:4: note: q1: "#N/A" is read as a blank: the round's manifest corrects it (A, GP)
returns.csv:1: warning: no line for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 1 warning, 2 notes
$ round "$(fix returns.csv B GP q1 Minutes 'Child in Need Meeting record')"
returns.csv:4: error: q1: "#N/A" is the error of a formula: mend the formula in the spreadsheet, or type what belongs there (A, GP)
returns.csv:4: error: q1: "Minutes" is not a line of this checklist (lines are joined by ";" or ", ") (A, GP)
returns.csv:1: warning: no line for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
round.json: error: corrections[0]: returns.csv has no return of "GP" on case "B"
--suggest prints lines for the manifest that mend what can be mended there
1 file, 1 return: 3 errors, 1 warning
[1]
# A correction that meets nothing says what stands there.
$ printf '%s\n' case,agency,q1,q2 'A,GP,Child in Need Plan,Yes' B,GP,,No >returns.csv; round "$(fix returns.csv C GP q2 Yes No)" "$(fix returns.csv A GP q3 Yes No)" "$(fix returns.csv A GP q2 No Yes)" "$(fix returns.csv B GP q1 Plan '')" "$(fix returns.csv A GP q1f '' Yes)" "$(fix returns.csv A GP q2 '' Yes)"
returns.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
round.json: error: corrections[0]: returns.csv has no return of "GP" on case "C"
round.json: error: corrections[1]: returns.csv:2: that return has no cell for q3
round.json: error: corrections[2]: returns.csv:2 has "Yes" in q2, and not "No"
round.json: error: corrections[3]: returns.csv:3 has a blank in q1, and not "Plan"
round.json: error: corrections[4]: returns.csv:2 has one cell for the whole checklist of q1f, and "Child in Need Plan" stands in it: correct the checklist, or a part of what stands there
round.json: error: corrections[5]: returns.csv:2 has "Yes" in q2, and not a blank
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 6 errors, 1 warning
[1]
$ cinaudit collate --anonymise --round round.json 2>&1 | grep round.json; cinaudit collate --anonymise --round round.json 2>&1 | grep manifest
manifest: error: corrections[0]: file 1.csv has no return of [not shown] on case [not shown]
manifest: error: corrections[1]: file 1.csv:2: that return has no cell for q3
manifest: error: corrections[2]: file 1.csv:2 has [not shown] in q2, and not [not shown] [1 of 3 like this; the others: manifest (corrections[3]), manifest (corrections[5])]
manifest: error: corrections[4]: file 1.csv:2 has one cell for the whole checklist of q1f, and [not shown] stands in it: correct the checklist, or a part of what stands there
# The same correction twice, two of one cell, and one of a return that another replaces.
$ round "$(fix returns.csv A GP q2 Yes No)" "$(fix ./returns.csv a gp q2 Yes 'Not applicable')"
round.json: error: corrections[1]: stands there already, as corrections[0]: take one of them away
returns.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
returns.csv:2: note: q2: "Yes" is read as "No": the round's manifest corrects it (A, GP)
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning, 1 note
[1]
$ round "$(fix returns.csv A GP q2 Yes No)" "$(fix returns.csv A GP q2 No Yes)"
returns.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
returns.csv:2: note: q2: "Yes" is read as "No": the round's manifest corrects it (A, GP)
round.json: error: corrections[1]: returns.csv:2 has "Yes" in q2, and not "No"
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning, 1 note
[1]
$ printf '{"schema":"cinaudit.round/1","returns":["returns.*"],"superseded":[{"file":"returns.csv","case":"A","agency":"GP"}],"corrections":[%s]}\n' "$(fix returns.csv A GP q2 Yes No)" >round.json; cinaudit check --all --round round.json
returns.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
returns.csv:2: note: left out: the round's manifest lists this return as superseded (A, GP)
round.json: warning: corrections[0]: returns.csv:2: nothing is corrected, since that return is listed as superseded
1 file, 2 returns: 2 warnings, 1 note

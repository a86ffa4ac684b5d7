# Exports of Qualtrics, REDCap, KoboToolbox and ODK Central, as they come. They hold the same four
# made-up returns as the other samples.
$ exports='qualtrics redcap redcap-raw kobotoolbox kobotoolbox-labels odk-central'; for export in $exports; do cinaudit check tests/exports/$export.csv; done
tests/exports/qualtrics.csv:1: note: columns that are not part of the template are ignored: "Start Date", "End Date", "Duration (in seconds)", "Recorded Date", "Response ID", "User Language"
1 file, 4 returns: 1 note
tests/exports/redcap.csv:1: note: columns that are not part of the template are ignored: "Record ID", "Survey Identifier"
1 file, 4 returns: 1 note
tests/exports/redcap-raw.csv:1: note: columns that are not part of the template are ignored: "record_id", "redcap_survey_identifier"
1 file, 4 returns: 1 note
tests/exports/kobotoolbox.csv:1: note: columns that are not part of the template are ignored: "start", "end", "__version__", "_id", "_uuid", "_submission_time", "_notes", "_status", "_submitted_by", "_tags", "_index"
1 file, 4 returns: 1 note
tests/exports/kobotoolbox-labels.csv:1: note: columns that are not part of the template are ignored: "start", "end", "_id", "_uuid", "_submission_time", "_notes", "_status", "_submitted_by", "__version__", "_tags", "_index"
1 file, 4 returns: 1 note
tests/exports/odk-central.csv:1: note: columns that are not part of the template are ignored: "SubmissionDate", "meta-instanceID", "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "DeviceID", "Edits", "FormVersion"
1 file, 4 returns: 1 note
$ cinaudit collate -f csv tests/exports/google-forms.csv >google.csv; grep ^overall google.csv | head -3
overall,,q1a,yes,positive,2,4,4,4,0,0,0,50.0,50.0
overall,,q1a,no,negative,2,4,4,4,0,0,0,50.0,50.0
overall,,q1b,yes,positive,2,4,4,4,0,0,0,50.0,50.0
$ for export in $exports; do cinaudit collate -f csv tests/exports/$export.csv | diff google.csv -; done
$ comments() { cinaudit collate -f json tests/exports/$1.csv | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }; comments google-forms >comments.json; wc -l <comments.json
5
$ for export in $exports; do comments $export | diff comments.json -; done
# The same saved as workbooks, with a title above the headings, and with other delimiters.
$ cinaudit check tests/exports/qualtrics.xlsx; cinaudit check tests/exports/redcap-raw.xlsx
tests/exports/qualtrics.xlsx:1: note: columns that are not part of the template are ignored: "Start Date", "End Date", "Duration (in seconds)", "Recorded Date", "Response ID", "User Language"
1 file, 4 returns: 1 note
tests/exports/redcap-raw.xlsx:1: note: columns that are not part of the template are ignored: "record_id", "redcap_survey_identifier"
1 file, 4 returns: 1 note
$ cinaudit collate -f csv tests/exports/qualtrics.xlsx | diff google.csv -; cinaudit collate -f csv tests/exports/redcap-raw.xlsx | diff google.csv -
$ (echo Our survey; cat tests/exports/qualtrics.csv) >title.csv; cinaudit check title.csv | grep -v note; cinaudit collate -f csv title.csv 2>/dev/null | diff google.csv -
title.csv:1: warning: the row "Our survey" stands above the headings, which are on line 2: not read
$ sed 's/";"/"\t"/g' tests/exports/kobotoolbox.csv | cinaudit collate -f csv - | diff google.csv -
# Of the headings of Qualtrics the texts decide. Its names are numbers in the order of the form: here
# Q1 is the case, and Q4 the first question. Without the row of texts nobody knows.
$ sed 2d tests/exports/qualtrics.csv | cinaudit check -
standard input:1: error: an export of Qualtrics without a column for the case or the agency: in the form, ask for them by questions with the texts "Case" and "Your agency", and leave all rows of headings that the export has, with these texts
1 file, 0 returns: 1 error
[1]
# The names alone, or the texts alone, will do if they are the template's.
$ own='StartDate,ResponseId,RecordedDate'; ids='{"ImportId":"startDate"}'; head -1 tests/exports/qualtrics.csv | cut -d, -f1-10
StartDate,EndDate,Status,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,DistributionChannel,UserLanguage
$ sed 1d tests/exports/qualtrics.csv | cinaudit collate -f csv - | diff google.csv -; sed '1d;3d' tests/exports/qualtrics.csv | cinaudit collate -f csv - | diff google.csv -
$ printf "$own,case,agency,q1_1,q1_2,q1_3,q1_4,q1_5,q1_6,q1_7,q2\nd,r,d,A,GP,1,,,,,,1,Yes\n" | cinaudit collate -f csv - | grep -E '^overall,,q(1[abg]|2),yes'
overall,,q1a,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1b,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1g,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q2,yes,positive,1,1,1,1,0,0,0,100.0,100.0
! standard input:1: warning: column 13, "q2": read by the name of the question alone, since its text is not the template's: check that Qualtrics numbers the questions as the template does
! standard input:1: warning: column 6, "q1_1", and 6 more: read as the lines of the checklist in their order, since their texts are not the template's: check that Qualtrics has them in this order
! standard input:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
# A text that is not the template's, below a name that is. A name below which another question stands.
# A name alone, where the others have numbers in their order: ignored, never taken for question 3.
$ named() { printf "$own,case,agency,$1,q1_comments,$2\nStart Date,Response ID,Recorded Date,Case,Your agency,$3,Comments,$4\n" | sed 's/"/""/g;s/~/"/g'; printf '"{""ImportId"":""startDate""}",,,,,,,\nd,r,d,A,GP,Yes,None.,No\n'; }
$ named q2 q3 'Was it discussed?' 'And q3?' | cinaudit check --all - | grep -v 'no column'
standard input:1: warning: column 6, "Was it discussed?", and 1 more: read by the name of the question alone, since its text is not the template's: check that Qualtrics numbers the questions as the template does
standard input:1: note: columns that are not part of the template are ignored: "Start Date", "Response ID", "Recorded Date"
1 file, 1 return: 2 warnings, 1 note
$ named q3 q2 'Was it discussed?' '~Is there evidence that this child or young person'"'"'s case has been overseen or discussed in supervision with a manager or safeguarding lead?~' | sed '1s/q3/q9/;1s/,q2/,q5/' | cinaudit check --all - | grep -v 'no column'
standard input:1: warning: column 7, "Comments", stands behind a column that is not part of the template: ignored, like that one
standard input:1: warning: column 8, "Is there evidence that this child or young person's case has…": the name of the question is that of another one in the template, and its text decides
standard input:1: note: columns that are not part of the template are ignored: "Start Date", "Response ID", "Recorded Date", "Was it discussed?"
1 file, 1 return: 3 warnings, 1 note
$ named Q3 Q4 'Was it discussed?' 'Is there evidence that previous family history has informed the Child In Need Plan?' | sed '1s/case,agency/Q1,Q2/' >numbered.csv; cinaudit check numbered.csv | grep -v 'no column'; cinaudit collate -f csv numbered.csv 2>/dev/null | grep -E '^overall,,q(3|9),no,'
numbered.csv:1: warning: column 7, "Comments", stands behind a column that is not part of the template: ignored, like that one
numbered.csv:1: note: columns that are not part of the template are ignored: "Start Date", "Response ID", "Recorded Date", "Was it discussed?"
1 file, 1 return: 2 warnings, 1 note
overall,,q3,no,negative,0,1,0,0,1,0,0,,
overall,,q9,no,negative,1,1,1,1,0,0,0,100.0,100.0
# An answer in the place of another line, a line that the checklist does not have, the text behind
# "Other", and "None of these" together with a line.
$ sed '4s/,,up-to-date parent details,/,up-to-date parent details,,/' tests/exports/qualtrics.csv | cinaudit check --all - | grep -v note
standard input:4: error: q1a: "up-to-date parent details" is not an answer to this question: Yes or No (A, School)
$ sed '2s/contain? - up-to-date parent details/contain? - Other - Text/' tests/exports/qualtrics.csv | cinaudit check --all - | grep -v note
standard input:1: error: column 15, "Does your agency's file for this child contain? - Other - Te…": the checklist has no such line. If these are codes or numbers of lines, export from Qualtrics again, and leave its three rows of headings as they are. If it is what was written behind an answer "Other", delete the column: list every answer that can be given
standard input:1: warning: no column for q1b: counted as no answer
$ sed 's/,None of these,/,1,/;6s/,,,,1,/,,,1,1,/' tests/exports/qualtrics.csv | cinaudit check --all - | grep -v note
standard input:6: error: q1: "None of these" is ticked together with a line of the checklist: put right which of them is meant (A, School Nurse)
# The whole checklist in one column, joined by commas without a space.
$ printf "$own,case,agency,q1\nd,r,d,A,GP,~up-to-date parent details,Child in Need Plan~\n" | tr '~' '"' | cinaudit collate -f csv - 2>/dev/null | grep -E '^overall,,q1[abf],yes'
overall,,q1a,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1b,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1f,yes,positive,1,1,1,1,0,0,0,100.0,100.0
# Numbers in place of answers are one error, which says how to export.
$ sed '4,$s/,True,/,1,/' tests/exports/qualtrics.csv | cinaudit check --all - | grep -v note
standard input:1: error: the answers of this file are numbers that stand for answers, which the file does not explain: export it from Qualtrics again, with the option "Use choice text"
standard input:7: error: this return is left out with its file, and may call for immediate action: look at it now
$ sed '4,$s/,Yes,/,1,/g' tests/exports/qualtrics.csv | cinaudit check --all - | grep -v note
standard input:5: error: q2: "1" and 18 more answers of this file are codes, which the file does not explain: export it from Qualtrics again, with the option "Use choice text"
$ sed '2,$s/,yes,/,1,/g;2,$s/,no,/,0,/g' tests/exports/redcap-raw.csv | cinaudit check --all - | grep -v note
standard input:3: error: q2: "1" and 30 more answers of this file are codes, which the file does not explain: export it from REDCap again, as "CSV / Microsoft Excel (labels)"
$ sed '1s/q1___a/q1___1/;1s/q1___b/q1___2/' tests/exports/redcap-raw.csv | cinaudit check --all - | grep -v note
standard input:1: error: column 7, "q1___1", and 1 more: the checklist has no such line. If these are codes or numbers of lines, export from REDCap again, as "CSV / Microsoft Excel (labels)". If it is what was written behind an answer "Other", delete the column: list every answer that can be given
standard input:1: warning: no column for q1a, q1b: counted as no answer
$ sed '1s,audit/q1/b,audit/q1/2,' tests/exports/kobotoolbox.csv | cinaudit check --all - | grep -v note
standard input:1: error: column 8, "audit/q1/2": the checklist has no such line. If these are codes or numbers of lines, export from KoboToolbox or ODK again, with "Labels" as the format of values and headings, or give each choice of the form the name that its answer or line has in the template ("yes", "a"). If it is what was written behind an answer "Other", delete the column: list every answer that can be given
standard input:1: warning: no column for q1b: counted as no answer
# KoboToolbox writes the list of what is ticked beside the boxes, and both must agree. Either alone
# will do, and a list may have another order.
$ sed '2s/b d f/f b d/' tests/exports/kobotoolbox.csv | cinaudit collate -f csv - | diff google.csv -
$ sed '2s/b d f/b d/' tests/exports/kobotoolbox.csv | cinaudit check --all - | grep -v note
standard input:2: error: q1: the list of what is ticked does not agree with the columns of the lines: export the file again, or put right which of them is meant (A, School)
$ sed '2s/b d f/b d f g/' tests/exports/kobotoolbox.csv | cinaudit check --all - | grep -v note
standard input:2: error: q1: the list of what is ticked does not agree with the columns of the lines: export the file again, or put right which of them is meant (A, School)
$ sed '2s/b d f//' tests/exports/kobotoolbox.csv | cinaudit check --all - | grep -v note
standard input:2: error: q1: the list of what is ticked does not agree with the columns of the lines: export the file again, or put right which of them is meant (A, School)
$ sed '4s/none/none a/' tests/exports/kobotoolbox.csv | cinaudit check --all - | grep -v note
standard input:4: error: q1: the list of what is ticked does not agree with the columns of the lines: export the file again, or put right which of them is meant (A, School Nurse)
$ kobo() { printf "case;agency;$1;_uuid\nA;GP;$2;u\nB;GP;$3;v\n" | cinaudit collate -f csv - 2>/dev/null | grep -E '^overall,,q1[ag],'; }; kobo audit/q1 'a b' none
overall,,q1a,yes,positive,1,2,2,2,0,0,0,50.0,50.0
overall,,q1a,no,negative,1,2,2,2,0,0,0,50.0,50.0
overall,,q1g,yes,positive,0,2,2,2,0,0,0,0.0,0.0
overall,,q1g,no,negative,2,2,2,2,0,0,0,100.0,100.0
$ kobo 'audit/q1/a;audit/q1/g;audit/q1/none' '1;0;0' '0;0;1'; kobo 'audit/q1/a;audit/q1/g;audit/q1/none' 'TRUE;;' ';;TRUE'
overall,,q1a,yes,positive,1,2,2,2,0,0,0,50.0,50.0
overall,,q1a,no,negative,1,2,2,2,0,0,0,50.0,50.0
overall,,q1g,yes,positive,0,2,2,2,0,0,0,0.0,0.0
overall,,q1g,no,negative,2,2,2,2,0,0,0,100.0,100.0
overall,,q1a,yes,positive,1,2,2,2,0,0,0,50.0,50.0
overall,,q1a,no,negative,1,2,2,2,0,0,0,50.0,50.0
overall,,q1g,yes,positive,0,2,2,2,0,0,0,0.0,0.0
overall,,q1g,no,negative,2,2,2,2,0,0,0,100.0,100.0
$ printf 'Case;Your agency;%s;_uuid\nA;GP;up-to-date parent details Child in Need Plan;u\n' "Does your agency's file for this child contain?" | cinaudit collate -f csv - 2>/dev/null | grep -E '^overall,,q1[abf],yes'
overall,,q1a,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1b,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1f,yes,positive,1,1,1,1,0,0,0,100.0,100.0
# A column of another form or group is none of the template's, even if a number in it is.
$ printf 'case,agency,audit/q2,other/q5/2,q7/3,_uuid\nA,GP,yes,no,no,u\n' | cinaudit check -
standard input:1: error: column 5, "q7/3": did you mean "q7"? (if the column is not part of the template, give it a name less like that)
standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
standard input:1: note: columns that are not part of the template are ignored: "other/q5/2", "_uuid"
1 file, 0 returns: 1 error, 1 warning, 1 note
[1]
$ printf 'case,agency,audit/q2,other/q2,_uuid\nA,GP,yes,no,u\n' | cinaudit check --all - | grep -v 'no column'
standard input:1: error: two columns for q2: columns 3 and 4
standard input:1: note: columns that are not part of the template are ignored: "_uuid"
1 file, 0 returns: 1 error, 1 warning, 1 note
# A line without a column, the columns in another order, and one twice.
$ sed '1s/ (choice=up-to-date parent details)/ (choice=Shoe size)/' tests/exports/redcap.csv | cinaudit check --all - | grep -v note
standard input:1: error: column 8, "Does your agency's file for this child contain? (choice=Shoe…": the checklist has no such line. If these are codes or numbers of lines, export from REDCap again, as "CSV / Microsoft Excel (labels)". If it is what was written behind an answer "Other", delete the column: list every answer that can be given
standard input:1: warning: no column for q1b: counted as no answer
$ printf 'record_id,case,agency,q1___g,q1___a,q1___b\n1,A,GP,1,0,1\n' | cinaudit collate -f csv - 2>/dev/null | grep -E '^overall,,q1[abg],yes'
overall,,q1a,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1b,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1g,yes,positive,1,1,1,1,0,0,0,100.0,100.0
$ printf 'record_id,case,agency,q1___a,q1___a\n1,A,GP,1,0\n' | cinaudit check --all - | grep error:
standard input:1: error: two columns for q1a: columns 4 and 5
# REDCap and ODK write 0 for boxes that nobody touched. Where nothing else is answered that is no
# answer. Otherwise a line "None of these" tells.
$ head='record_id,case,agency,q1___a,q1___b,q2,form_1_complete'; printf "$head\n1,A,GP,0,0,,2\n2,B,GP,1,0,yes,2\n" >untouched.csv; cinaudit check untouched.csv | grep -v 'no column'; cinaudit collate -f csv untouched.csv 2>/dev/null | grep -E '^overall,,q1a'
untouched.csv:2: warning: nothing is answered in this return (A, GP)
untouched.csv:2: warning: q1: every box of this checklist is empty, and nothing else is answered: REDCap writes that also where nobody touched the boxes, so it counts as no answer (A, GP)
untouched.csv:1: note: columns that are not part of the template are ignored: "record_id"
1 file, 2 returns: 3 warnings, 1 note
overall,,q1a,yes,positive,1,2,1,1,1,0,0,100.0,100.0
overall,,q1a,no,negative,0,2,1,1,1,0,0,0.0,0.0
$ printf "$head\n1,A,GP,0,0,yes,2\n2,B,GP,1,0,yes,2\n" >touched.csv; cinaudit check touched.csv | grep -v 'no column'; cinaudit collate -f csv touched.csv 2>/dev/null | grep -E '^overall,,q1a'
touched.csv:2: warning: q1: every box of this checklist is empty in 1 return: counted as not ticked, but REDCap writes the same where nobody touched the boxes; a line "None of these" in the form tells these apart
touched.csv:1: note: columns that are not part of the template are ignored: "record_id"
1 file, 2 returns: 2 warnings, 1 note
overall,,q1a,yes,positive,1,2,2,2,0,0,0,50.0,50.0
overall,,q1a,no,negative,1,2,2,2,0,0,0,50.0,50.0
$ printf "${head/q2/q1___none,q2}\n1,A,GP,0,0,0,yes,2\n2,B,GP,0,0,1,yes,2\n" >none.csv; cinaudit check none.csv | grep -v 'no column'; cinaudit collate -f csv none.csv 2>/dev/null | grep -E '^overall,,q1a'
none.csv:1: note: columns that are not part of the template are ignored: "record_id"
1 file, 2 returns: 1 warning, 1 note
overall,,q1a,yes,positive,0,2,1,1,1,0,0,0.0,0.0
overall,,q1a,no,negative,1,2,1,1,1,0,0,100.0,100.0
# The same in a file of nobody's: FALSE is what Excel writes for a box that nobody ticked.
$ printf 'case,agency,q1a,q1b,q2\nA,GP,FALSE,FALSE,\nB,GP,FALSE,FALSE,Yes\n' | cinaudit check --all - | grep -v 'no column'
standard input:2: warning: q1: no line is ticked, and nothing else is answered: counted as not ticked; if nobody filled in this form (0 or FALSE stands in boxes that nobody touched), list it under "superseded" in the round's manifest, or delete the row (A, GP)
1 file, 2 returns: 2 warnings
# Returns that were not completed, are tests or were not approved are warnings that name them. The
# manifest leaves them out, but none that may call for immediate action.
$ sed '4s/,100,600,True,/,60,600,False,/;6s/IP Address/Survey Preview/;7s/,True,/,False,/;8s/IP Address/Spam/' tests/exports/qualtrics.csv >doubtful.csv; cinaudit check --all doubtful.csv | grep -v note
doubtful.csv:4: warning: Progress: "60": this return was not completed, says Qualtrics, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (A, School)
doubtful.csv:6: warning: Response Type: "Survey Preview": this return is a test, says Qualtrics, and counts all the same: to leave such returns out, add "tests" to "leave_out" in the round's manifest (A, School Nurse)
doubtful.csv:7: warning: Finished: "False": this return was not completed, says Qualtrics, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (B, Children's Social Care)
doubtful.csv:8: warning: Response Type: "Spam": this return was not approved, says Qualtrics, and counts all the same: to leave such returns out, add "not_approved" to "leave_out" in the round's manifest (B, GP)
$ round() { printf '{"schema":"cinaudit.round/1","returns":["doubtful.csv"],"leave_out":%s}' "$1" >round.json; cinaudit check --all --round round.json; }; round '["not_completed", "tests", "not_approved"]'
doubtful.csv:1: note: columns that are not part of the template are ignored: "Start Date", "End Date", "Duration (in seconds)", "Recorded Date", "Response ID", "User Language"
doubtful.csv:4: note: Progress: "60": this return was not completed, says Qualtrics: left out, as the manifest says (A, School)
doubtful.csv:6: note: Response Type: "Survey Preview": this return is a test, says Qualtrics: left out, as the manifest says (A, School Nurse)
doubtful.csv:7: warning: Finished: "False": this return was not completed, says Qualtrics: it is not left out, because it may call for immediate action (B, Children's Social Care)
doubtful.csv:8: note: Response Type: "Spam": this return was not approved, says Qualtrics: left out, as the manifest says (B, GP)
1 file, 1 return: 1 warning, 4 notes
$ cinaudit collate --round round.json -f json 2>/dev/null | jq -c '.immediate_action.needed'
1
$ round '["tests"]' | grep -v warning; round '["test"]'; round '"tests"'
doubtful.csv:1: note: columns that are not part of the template are ignored: "Start Date", "End Date", "Duration (in seconds)", "Recorded Date", "Response ID", "User Language"
doubtful.csv:6: note: Response Type: "Survey Preview": this return is a test, says Qualtrics: left out, as the manifest says (A, School Nurse)
round.json: error: leave_out[0]: "test": what can be left out is "not_completed", "not_approved" or "tests"
round.json: error: leave_out: wrong kind of value: a list, [ … ], is expected here
[1]
$ head='record_id,form_1_timestamp,case,agency,q1___a,q2,form_1_complete,other,form_2_complete'; printf "$head\n1,2014-03-20,A,GP,1,yes,2,x,0\n2,[not completed],B,GP,1,yes,1,x,2\n3,,C,GP,1,yes,0,x,2\n" | cinaudit check --all - | grep -v -e note: -e 'no column'
standard input:3: warning: form_1_timestamp: "[not completed]": this return was not completed, says REDCap, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (B, GP)
standard input:4: warning: form_1_complete: "0": this return was not completed, says REDCap, and counts all the same: to leave such returns out, add "not_completed" to "leave_out" in the round's manifest (C, GP)
1 file, 3 returns: 3 warnings, 1 note
$ printf 'Case;Your agency;audit/q2;_validation_status\nA;GP;Yes;Not approved\nB;GP;Yes;Approved\nC;GP;Yes;\n' | cinaudit check --all - | grep -v 'no column'
standard input:2: warning: _validation_status: "Not approved": this return was not approved, says KoboToolbox or ODK, and counts all the same: to leave such returns out, add "not_approved" to "leave_out" in the round's manifest (A, GP)
1 file, 3 returns: 2 warnings
$ printf 'SubmissionDate,case,agency,q2,KEY,ReviewState\nd,A,GP,yes,u,rejected\nd,B,GP,yes,v,hasIssues\n' | cinaudit check --all - | grep -v 'no column'
standard input:1: note: columns that are not part of the template are ignored: "SubmissionDate", "KEY"
standard input:2: warning: ReviewState: "rejected": this return was not approved, says KoboToolbox or ODK, and counts all the same: to leave such returns out, add "not_approved" to "leave_out" in the round's manifest (A, GP)
1 file, 2 returns: 2 warnings, 1 note
# A line of a checklist never becomes another question, whoever numbers it.
$ for name in q1_1 Q1.1 Q1:1 q1_8 q1/1 'q1___1' 'q1 (choice=1)' 'q1 - 1'; do printf "case,agency,$name,q2\nA,GP,1,Yes\n" | cinaudit check --all - | grep -e error: -e ignored; done
standard input:1: error: column 3, "q1_1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
standard input:1: error: column 3, "Q1.1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
standard input:1: error: column 3, "Q1:1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
standard input:1: error: column 3, "q1_8": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
standard input:1: error: column 3, "q1/1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)
standard input:1: error: column 3, "q1___1": the checklist has no such line. If these are codes or numbers of lines, export from REDCap again, as "CSV / Microsoft Excel (labels)". If it is what was written behind an answer "Other", delete the column: list every answer that can be given
standard input:1: error: column 3, "q1 (choice=1)": the checklist has no such line. If these are codes or numbers of lines, export from REDCap again, as "CSV / Microsoft Excel (labels)". If it is what was written behind an answer "Other", delete the column: list every answer that can be given
standard input:1: error: column 3, "q1 - 1": the checklist "q1" has no line of that name: they are called "q1a" to "q1g" (if the column is not part of the template, give it a name less like that)

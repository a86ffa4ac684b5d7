# Exports of Qualtrics, REDCap, KoboToolbox and ODK Central, as they come. They hold the same four
# made-up returns as the other samples.
$ for export in qualtrics redcap redcap-raw kobotoolbox kobotoolbox-labels odk-central; do cinaudit check tests/exports/$export.csv; done
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
$ for export in qualtrics redcap redcap-raw kobotoolbox kobotoolbox-labels odk-central; do cinaudit collate -f csv tests/exports/$export.csv | diff google.csv -; done
$ comments() { cinaudit collate -f json tests/exports/$1.csv | jq -c '.immediate_action.needed, (.comments[] | [.question, .case, .agency, .text])'; }; comments google-forms >comments.json; wc -l <comments.json
5
$ for export in qualtrics redcap redcap-raw kobotoolbox kobotoolbox-labels odk-central; do comments $export | diff comments.json -; done

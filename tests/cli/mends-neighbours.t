# Mends that are nearly right, or that meet each other. A round of the cases 1 to 3, by its list or by its requests.
$ mkdir returns; printf '%s\n' case 1 2 3 >cases.csv; printf '%s\n' case,agency 1,GP 2,GP 3,GP >requests.csv; returns() { printf '%s\n' case,agency,q2 "$@" >returns/a.csv; }; round() { printf '{"schema":"cinaudit.round/1","returns":["returns/*.csv"]%s}\n' "${1-}" >round.json; cinaudit check --all --round round.json | grep -v 'no column'; }; listed() { round ',"cases":"cases.csv"'"${1-}"; }; asked() { round ',"requests":"requests.csv"'"${1-}"; }
# An alias of a case that is not the round's is an error: the returns would count as another child. It is none without a list or requests, or out of sample.
$ returns 1,GP,Yes 02,GP,Yes; listed ',"case_aliases":{"9":["02"]}'; asked ',"case_aliases":{"9":["02"]}'; round ',"case_aliases":{"9":["02"]}'
round.json: error: case_aliases.9[0]: "9" is not in the round's list of cases: give the name that the case has there, or list it under "out_of_sample"
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
round.json: error: case_aliases.9[0]: "9" is not among the requests: give the name that the case has there, or list it under "out_of_sample"
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
1 file, 2 returns: 1 warning
$ listed ',"case_aliases":{"9":["02"]},"out_of_sample":[{"case":"9"}]'; asked ',"case_aliases":{"2":["02"]}'; cinaudit collate --anonymise --round round.json -f json 2>/dev/null | jq -c '[.by_case[].case]'
1 file, 2 returns: 1 warning
1 file, 2 returns: 1 warning
["A","B","C"]
# A chain of aliases, an alias of itself, and one of two cases.
$ round ',"case_aliases":{"2":["02"],"3":["2"]}'; round ',"case_aliases":{"2":["2 ","2.0"]}'; round ',"agency_aliases":{"GP":["Doctor"],"Doctor":["Surgery"],"Clinic":["doctor"]}'
round.json: error: case_aliases.3[0]: "2" stands here already, as a case or an alias
round.json: error: case_aliases.2[0]: "2 " stands here already, as a case or an alias
round.json: error: case_aliases.2[1]: "2.0" stands here already, as a case or an alias
round.json: error: agency_aliases.Doctor: "Doctor" stands here already, as an agency or an alias
round.json: error: agency_aliases.Clinic[0]: "doctor" stands here already, as an agency or an alias
# An alias that makes one case of two: two on the list are an error; two with returns of one agency a warning.
$ returns 1,GP,Yes 2,GP,No 3,Police,No; listed ',"case_aliases":{"1":["2"]}'; round ',"case_aliases":{"1":["2"]}'; asked ',"case_aliases":{"1":["2"]}'
round.json: error: case_aliases.1[0]: makes one case of two that are in the round's list of cases: take one of them out of the list, or take the alias away
returns/a.csv:3: warning: a second return of GP on case 1, and it says something else than returns/a.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
--suggest prints lines for the manifest that mend what can be mended there
1 file, 3 returns: 1 error, 2 warnings
returns/a.csv:3: warning: a second return of GP on case 1, and it says something else than returns/a.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
1 file, 3 returns: 2 warnings
returns/a.csv:3: warning: a second return of GP on case 1, and it says something else than returns/a.csv:2: both are counted. Fill in "setting" if they are from two, list the one that has been replaced under "superseded" in the round's manifest, or put "several": "latest" there: then the last completed counts
returns/a.csv:4: warning: no request was sent to Police on case 3, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
1 file, 3 returns: 3 warnings
# An agency's alias that nobody asked; and a new name for one that was.
$ returns 1,GPs,Yes; asked ',"agency_aliases":{"Doctor":["GPs"]}'; asked ',"agency_aliases":{"Doctor":["GPs","GP"]}'
returns/a.csv:2: warning: no request was sent to Doctor on case 1, nor to that agency on any case: its return is counted all the same. If that agency was asked under another name, put this name behind the other one under "agency_aliases" in the round's manifest; if not, add it to the list of requests
1 file, 1 return: 2 warnings
1 file, 1 return: 1 warning
# A case out of sample that has a request, or is in the list; an alias of one.
$ returns 1,GP,Yes Z1,GP,No; asked ',"out_of_sample":[{"case":"1"},{"case":"Z1"}]'; listed ',"out_of_sample":[{"case":"2"},{"case":"z1"}]'; asked ',"out_of_sample":[{"case":"Z"}],"case_aliases":{"Z":["Z1"]}'
round.json: error: out_of_sample[0]: no return is on this case, or the case is one of the round's
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
round.json: error: out_of_sample[0]: no return is on this case, or the case is one of the round's
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
1 file, 2 returns: 1 warning
# The same mend twice.
$ asked ',"out_of_sample":[{"case":"Z1"},{"case":"z1"}],"withdrawn":[{"case":"1","agency":"GP"},{"case":" 1","agency":"gp","why":"twice"}],"superseded":[{"file":"returns/a.csv","case":"Z1","agency":"GP"},{"file":"./returns/../returns/a.csv","case":"Z1","agency":"GP"}]'
round.json: error: out_of_sample[1]: stands there already, as out_of_sample[0]: take one of them away
round.json: error: superseded[1]: stands there already, as superseded[0]: take one of them away
round.json: error: withdrawn[1]: stands there already, as withdrawn[0]: take one of them away
returns/a.csv:2: warning: the request to GP on case 1 was withdrawn: its return is counted all the same
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
round.json: error: out_of_sample[0]: no return is on this case, or the case is one of the round's
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 4 errors, 2 warnings, 1 note
# A file may be named by any path that leads to it.
$ mkdir other; ln -s ../returns/a.csv other/link.csv; ln returns/a.csv other/hard.txt; for path in ./returns/a.csv returns/../returns//a.csv other/link.csv other/hard.txt "$PWD/returns/a.csv" ../"${PWD##*/}"/returns/a.csv; do round ',"superseded":[{"file":"'"$path"'","case":"Z1","agency":"GP"}]'; done; round ',"superseded":[{"file":"returns/A.csv"}]'; round ',"superseded":[{"file":"returns"}]'
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 1 warning, 1 note
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 1 warning, 1 note
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 1 warning, 1 note
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 1 warning, 1 note
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 1 warning, 1 note
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 1 warning, 1 note
round.json: error: superseded[0]: "returns/A.csv" is not one of the round's files of returns
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
round.json: error: superseded[0]: "returns" is not one of the round's files of returns
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 1 warning
$ mkdir -p deep/er; printf '{"schema":"cinaudit.round/1","returns":["../../returns/*.csv"],"superseded":[{"file":"../../other/link.csv"}]}' >deep/er/round.json; cinaudit check --all --round deep/er/round.json | grep -v 'no column'
deep/er/../../returns/a.csv:2: note: left out: the round's manifest lists this return as superseded (1, GP)
deep/er/../../returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
1 file, 2 returns: 2 notes
# A superseded return that is named by aliases; and one whose file is superseded as a whole, too.
$ round ',"case_aliases":{"1":["one"]},"agency_aliases":{"GP":["doctor"]},"superseded":[{"file":"returns/a.csv","case":"One","agency":"Doctor"}]'; round ',"superseded":[{"file":"returns/a.csv"},{"file":"returns/a.csv","case":"1","agency":"GP"},{"file":"returns/a.csv","case":"2","agency":"GP"}]'
returns/a.csv:2: note: left out: the round's manifest lists this return as superseded (1, GP)
1 file, 2 returns: 1 warning, 1 note
returns/a.csv:2: note: left out: the round's manifest lists this return as superseded (1, GP)
returns/a.csv:3: note: left out: the round's manifest lists this return as superseded (Z1, GP)
round.json: error: superseded[2]: returns/a.csv has no such return
--suggest prints lines for the manifest that mend what can be mended there
1 file, 2 returns: 1 error, 2 notes
# A file that cannot be read is a failure, also if it is superseded; what its mends meet is then not known.
$ printf '{"schema":"cinaudit.round/1","returns":["/proc/self/mem"],"superseded":[{"file":"/proc/self/mem"}]}' >round.json; cinaudit check --round round.json
/proc/self/mem: error: cannot be read: Input/output error
1 file, 0 returns: 1 error
[3]

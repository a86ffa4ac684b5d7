# No form is written for a request that the manifest withdraws, by whichever name; and a return that comes all the same says so, with the reason.
$ printf '%s\n' case,agency,setting 1,School,Infants 1,School,Juniors 1,GP, 2,Police, 3,Police, >requests.csv; printf '%s\n' case,agency,setting,q2 1,School,Infants,Yes 1,GP,,Yes 2,Police,,Yes >returns.csv
$ round() { printf '{"schema":"cinaudit.round/1","returns":["returns.csv"],"requests":"requests.csv"%s}\n' "${1-}" >round.json; cinaudit check --round round.json | grep -v 'no column'; }
$ round ',"agency_aliases":{"Police":["Constabulary"]},"case_aliases":{"2":["Case 2"]},"withdrawn":[{"case":"Case 2","agency":"constabulary","why":"the family has moved away"},{"case":"1","agency":"GP"},{"case":"1","agency":"School","setting":"infants","why":"merged with the Juniors, who know Ann Other"}]'
returns.csv:2: warning: the request to School (Infants) on case 1 was withdrawn ("merged with the Juniors, who know Ann Other"): its return is counted all the same [1 of 3 like this; the others: returns.csv:3, returns.csv:4]
--all prints each problem on its own line
1 file, 3 returns: 4 warnings
$ cinaudit template --round round.json --out-dir forms; ls forms; cinaudit template --requests requests.csv --out-dir all; ls all | wc -l
1-School-Juniors.html
3-Police.html
5
$ echo Ann Other >terms.txt; cinaudit collate --redact-terms terms.txt --round round.json -f json 2>warnings | jq -c '.response | .requested, .received, .unrequested'; grep withdrawn warnings; cinaudit collate --anonymise --round round.json 2>&1 >/dev/null | grep withdrawn
2
0
[{"case":"1","agency":"School","setting":"Infants","source":"returns.csv"},{"case":"1","agency":"GP","source":"returns.csv"},{"case":"2","agency":"Police","source":"returns.csv"}]
returns.csv:2: warning: the request to School (Infants) on case 1 was withdrawn ("merged with the Juniors, who know [name removed]"): its return is counted all the same [1 of 3 like this; the others: returns.csv:3, returns.csv:4]
file 1.csv:2: warning: the request to [not shown] ([not shown]) on case A was withdrawn ([not shown]): its return is counted all the same [1 of 3 like this; the others: file 1.csv:3, file 1.csv:4]
# All requests may be withdrawn. A setting that only one of the two names makes no difference.
$ printf '%s\n' case,agency,setting 4,School, >requests.csv; printf '%s\n' case,agency,setting,q2 4,School,Infants,Yes >returns.csv; round ',"withdrawn":[{"case":"4","agency":"School","why":"asked by mistake"}]'; cinaudit template --round round.json --out-dir none; ls none
returns.csv:2: warning: the request to School (Infants) on case 4 was withdrawn ("asked by mistake"): its return is counted all the same
1 file, 1 return: 2 warnings
$ printf '%s\n' case,agency,setting 4,School,Infants 4,School,Juniors >requests.csv; printf '%s\n' case,agency,setting,q2 4,School,,Yes '4,School,Sixth form,Yes' >returns.csv; round ',"withdrawn":[{"case":"4","agency":"School","setting":"Infants"}]'
returns.csv:3: warning: no request was sent to School (Sixth form) on case 4: its return is counted all the same. If it was asked for, add it to the list of requests, with the setting that the return has
1 file, 2 returns: 2 warnings
# A case all of whose requests are withdrawn is not taken for a mistyped one; one nearly like it is.
$ printf '%s\n' case,agency CIN1,School CN1,GP >requests.csv; printf '%s\n' case,agency,q2 CN1,GP,Yes >returns.csv; round; round ',"withdrawn":[{"case":"CN1","agency":"GP"}]'
1 file, 1 return: 1 warning
returns.csv:2: warning: the request to GP on case CN1 was withdrawn: its return is counted all the same
1 file, 1 return: 2 warnings
$ printf '%s\n' case,agency,q2 CNI1,GP,Yes CN1,Police,Yes CNI1,School,Yes Z9,GP,Yes >returns.csv; round ',"withdrawn":[{"case":"CN1","agency":"GP"}]'
returns.csv:2: error: case "CNI1" is not among the requests, but "CIN1" is: if they are one child, put "case_aliases": {"CIN1": ["CNI1"]} into the round's manifest; if not, put "out_of_sample": [{"case": "CNI1"}] there
returns.csv:3: warning: no request was sent to Police on case CN1, which is not among the requests: its return is counted all the same. If it was asked for, add it to the list of requests; if not, list the case under "out_of_sample" in the round's manifest [1 of 2 like this; the other: returns.csv:5]
--all prints each problem on its own line
--suggest prints lines for the manifest that mend what can be mended there
1 file, 4 returns: 1 error, 3 warnings

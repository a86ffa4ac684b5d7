# A question whose options are all neutral: no share is good or bad, so there is no range, and answers on one child agree if they are the same.
$ of() { cinaudit collate -f json ${2-} ${3-} returns.csv 2>/dev/null | jq -c ".items[] | select(.id == \"$1\") | [.range, .agreement_of_cases]"; }
$ printf 'case,agency,q11,q4\nA,School,Yes,Yes\nA,GP,No,No\nB,GP,Yes,N/A\nB,School,Yes,No\nC,GP,,\nD,GP,No,Yes\n' >returns.csv
$ of q11
[null,{"all_positive":0,"all_negative":0,"all_unsure":0,"some_unsure":0,"differed":1,"one_return":1,"no_return":1,"all_same":1}]
$ of q4
[{"missing":1,"base":5,"lowest":2,"percent_lowest":40,"highest":3,"percent_highest":60},{"all_positive":0,"all_negative":0,"all_unsure":0,"some_unsure":0,"differed":1,"one_return":2,"no_return":1}]
# "Not applicable" beside them is no answer to agree with.
$ jq '(.questions[] | select(.id == "q4") | .options[] | select(.role != "not_applicable")) |= (.role = "neutral" | del(.says, .says_briefly))' data/templates/cin-plans-2014.json >neutral.json
$ of q4 --template neutral.json
[null,{"all_positive":0,"all_negative":0,"all_unsure":0,"some_unsure":0,"differed":1,"one_return":2,"no_return":1,"all_same":0}]
# They are not called opposite.
$ cinaudit collate --template neutral.json returns.csv 2>/dev/null | grep -i opposite
[1]
$ cinaudit collate -f json --template neutral.json returns.csv 2>/dev/null | jq -c '[.by_case[0].items[] | select(.id == "q11") | has("range"), has("agreement_of_cases")]'
[false,false]

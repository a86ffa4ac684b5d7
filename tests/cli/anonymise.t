# Cases called by letters, everywhere.
$ mkdir returns; printf 'case,agency,q2,q2_comments\nLCS-123,School,yes,"See case 7 and LCS-9; LCS-123 and lcs-9 again, but not LCS-1234 or 7."\n7,GP,no,the 7 days of case 7\n' >returns/LCS-123.csv; printf '{"case": "LCS-9", "agency": "School", "immediate_action": "yes", "answers": {"q2": "maybe", "q5": "no"}}' >returns/LCS-9.json
$ printf 'case,agency\n7,GP\nLCS-77,GP\n' >requests.csv; printf 'case,sex,outline\nLCS-9,girl,Sister of LCS-123.\n' >cases.csv; printf 'The parent in LCS-9 was heard.\n' >parents.md
$ printf '{"schema": "cinaudit.round/1", "returns": ["returns/*"], "requests": "requests.csv", "cases": "cases.csv", "notes": {"parents": "parents.md"}, "superseded": [{"file": "returns/LCS-123.csv", "case": "7", "agency": "GP"}]}' >round.json
# Nothing of the cases' own names is in any format, nor in what is said of problems.
$ for format in text html markdown json csv xlsx; do cinaudit collate --round round.json --anonymise -k -f $format -o out.$format 2>>errors; done; unzip -p out.xlsx >out.sheets; grep -ci 'LCS-\(123\|9\|77\)\b' out.text out.html out.markdown out.json out.csv out.sheets errors
out.text:0
out.html:0
out.markdown:0
out.json:0
out.csv:0
out.sheets:0
errors:0
[1]
# Without it they are there.
$ cinaudit collate --round round.json -k -f json 2>/dev/null | grep -c LCS
14
# Letters are given in the order of first appearance: the list of cases, the requests, the returns.
$ jq -c '.by_case[] | [.case, .returns]' out.json; jq -c '.comments[] | [.case, .source, .text]' out.json; jq -c '.response.outstanding, .immediate_action' out.json; jq -r '.problems[] | "\(.file): \(.message)"' out.json
["A",1]
["B",0]
["C",0]
["D",1]
["D","file 1.csv","See case B and A; D and A again, but not LCS-1234 or 7."]
[{"case":"B","agency":"GP"},{"case":"C","agency":"GP"}]
{"needed":1,"not_needed":0,"not_said":1,"returns":[{"case":"A","agency":"School","source":"file 2.json"}]}
file 1.csv: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
file 1.csv: no request was sent to School on case D, which is not among the requests: its return is counted all the same
file 1.csv: left out: the round's manifest lists this return as superseded (B, GP)
file 2.json: "maybe" is not an answer to this question: Yes, No or Not applicable (A, School)
file 2.json: no request was sent to School on case A, which is not among the requests: its return is counted all the same
file 1.csv: case D is not in the round's list of cases: its returns are counted all the same
$ grep -A3 'Sister\|The parent' out.text
The parent in A was heard.

3.6 Other comments regarding multi-agency working
-------------------------------------------------
--
  A     girl   Sister of D.  –

Appendix 2: Answers by case
---------------------------
# More cases than there are letters.
$ { echo case,agency,q2; for i in $(seq 30); do echo "X$i,GP,yes"; done; } >many.csv; cinaudit collate --anonymise -f json many.csv 2>/dev/null | jq -c '[.by_case[].case]'
["A","AA","AB","AC","AD","B","C","D","E","F","G","H","I","J","K","L","M","N","O","P","Q","R","S","T","U","V","W","X","Y","Z"]
# However a case is spelt, and wherever the round speaks of it.
$ printf 'case,agency,q2,q2_comments\nSmith  J,GP,yes,\nK71,GP,yes,"K71’s mother; ‘k71’, SMITH   J, K711 and (K71)"\nJosé 2,GP,no,JOSE\314\201 2 moved.\n' >spelt.csv
$ printf 'case,agency,q2,q2_comments\nSmith J,School,yes,in Smith J file\n' >spelt2.csv
$ printf '{"schema": "cinaudit.round/1", "board": "Board of K71", "theme": "Plans like K71", "period": "K71 weeks", "terms": ["Look again at case K71."]}' >speaks.json
$ cinaudit collate --round speaks.json --anonymise -f json spelt.csv spelt2.csv 2>/dev/null | jq -c '.comments[].text'
"in A file"
"B’s mother; ‘B’, A, K711 and (B)"
"C moved."
$ for option in --no-comments --anonymise '--anonymise --publish --suppress-below 3'; do cinaudit collate --round speaks.json $option spelt.csv spelt2.csv >out.text 2>&1; grep -c 'returns' out.text; grep -c 'K71\b' out.text; done
23
5
23
0
3
0
[1]
$ cinaudit collate --round speaks.json --anonymise --only about spelt.csv 2>/dev/null | sed -n '3p; /Look again/p'
Board of B · Plans like B · B weeks
Look again at case B.
# A name is found in whatever characters it is typed. A code of letters and digits is found inside a word as well, but no number is cut in two; a short name or a word is not.
$ printf 'case,agency,q2,q2_comments\nKX47,GP,yes,"Seen KX47s and ＫＸ４７ and caseKX47; KX\302\25547, 𝐊𝐗𝟒𝟕, kx47KX47_KX47."\nLCS-9,GP,yes,"LCS–9, LCS\342\200\2219, LCS−9, lcs-9b, but LCS-99, 1LCS-9, KX471 and KX4."\nB,GP,yes,"A plan B, Bs and caseB; case B, case Ｂ."\nK7,GP,yes,"K7, k7 and Ｋ７; K7s, OK7."\nAnna,GP,yes,"Anna, ANNA’s; Annabel, Susanna."\n' >typed.csv; cinaudit collate --anonymise -f json typed.csv 2>/dev/null | jq -c '.comments[] | [.case, .text]'
["A","Seen As and A and caseA; A, A, AA_A."]
["B","B, B, B, Bb, but LCS-99, 1B, KX471 and KX4."]
["C","A plan B, Bs and caseB; case C, case C."]
["D","D, D and D; K7s, OK7."]
["E","E, E’s; Annabel, Susanna."]
# Of names that come to the same, each keeps its letter.
$ printf 'case,agency,q2,q2_comments\nKX47,GP,yes,"KX47, ＫＸ４７ and Ｋx47"\nＫＸ４７,GP,yes,\n' >twins.csv; cinaudit collate --anonymise -f json twins.csv 2>/dev/null | jq -c '[.by_case[].case], .comments[].text'
["A","B"]
"A, B and A"

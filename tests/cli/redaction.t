# Identifiers in free text are taken out of everything that is written, and check points at them. All
# of them are made up: telephone numbers that Ofcom keeps for drama, NHS numbers kept for tests.
$ cat >returns.csv <<END
> case,agency,setting,auditor_role,immediate_action,q2,q2_comments,q8,q8_comments
> A,School,North,Head,no,Yes,"Ring aunt on 01632 960123,
> or write to someone@example.org.",Yes,The plan is dated 8/11/13.
> A,GP,,,no,No,"NHS no. 999 000 0018; NI PP 12 34 56 C; lives at ZZ99 3WZ, born 8/11/13.",No,Seen by Made-Up-Surname’s aunt
> B,GP,,,no,Yes,Nothing of the kind (3.1.12).,No,60.9% (14 of 23)
> END
$ printf '# made up\nMade Up Surname\n' >names.txt
$ cinaudit check --all --redact-terms names.txt returns.csv
returns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q9, q10, q11: counted as no answer
returns.csv:2: warning: q2: the comment holds what looks like a telephone number and an e-mail address: both are removed from every output (A, School)
returns.csv:4: warning: q2: the comment holds what looks like an NHS number, a National Insurance number, a postcode and a date of birth: all are removed from every output (A, GP)
returns.csv:4: warning: q8: the comment holds what looks like a name: it is removed from every output (A, GP)
1 file, 3 returns: 4 warnings
$ cinaudit check --all returns.csv | grep -c name
0
[1]
$ cinaudit collate --all --redact-terms names.txt --only about,file-record-management,child-in-need-plan,problems returns.csv 2>said | sed -n '/^Names and/,/^3.1/p; /^Comments/,/^$/p; /^  >/p; /^Problems/,$p'
Names and numbers of people

The texts in this report were searched for NHS numbers, National Insurance
numbers, telephone numbers, e-mail addresses, postcodes and dates of birth, and
for names (a list of 1). Removed from 2 returns: 1 NHS number, 1 National
Insurance number, 1 telephone number, 1 e-mail address, 1 postcode, 1 date of
birth and 1 name. What points at a child without any of these is found by
reading only.

3.1 File/record management
Comments

  > NHS no. [NHS number removed]; NI [National Insurance number removed]; lives
  > at [postcode removed], born [date of birth removed].
  > Ring aunt on [telephone number removed],
  > or write to [e-mail address removed].
  > Nothing of the kind (3.1.12).
Comments

  > Seen by [name removed] aunt
  > The plan is dated 8/11/13.
  > 60.9% (14 of 23)
Problems found in the data
  Kind     Where                    What
  warning  returns.csv, line 1      no column for q1a, q1b, q1c, q1d, q1e, q1f,
                                    q1g, q3, q4, q5, q6, q7, q9, q10, q11:
                                    counted as no answer
  warning  returns.csv, line 2, q2  the comment holds what looks like a
                                    telephone number and an e-mail address: both
                                    are removed from every output (A, School)
  warning  returns.csv, line 4, q2  the comment holds what looks like an NHS
                                    number, a National Insurance number, a
                                    postcode and a date of birth: all are
                                    removed from every output (A, GP)
  warning  returns.csv, line 4, q8  the comment holds what looks like a name: it
                                    is removed from every output (A, GP)
$ cat said
returns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q9, q10, q11: counted as no answer
returns.csv:2: warning: q2: the comment holds what looks like a telephone number and an e-mail address: both are removed from every output (A, School)
returns.csv:4: warning: q2: the comment holds what looks like an NHS number, a National Insurance number, a postcode and a date of birth: all are removed from every output (A, GP)
returns.csv:4: warning: q8: the comment holds what looks like a name: it is removed from every output (A, GP)
$ cinaudit collate --all --redact-terms names.txt --only file-record-management -f markdown returns.csv 2>said | grep removed | sed 's,^,|,'
|> NHS no. \[NHS number removed\]; NI \[National Insurance number removed\]; lives at \[postcode removed\], born \[date of birth removed\].
|> Ring aunt on \[telephone number removed\],\
|> or write to \[e-mail address removed\].
$ cinaudit collate --all --redact-terms names.txt --only child-in-need-plan -f html returns.csv 2>said | grep removed
<blockquote dir="auto"><p>Seen by [name removed] aunt</p></blockquote>
$ cinaudit collate --all --redact-terms names.txt -f json returns.csv 2>said | jq -c '.redaction, .comments[].text'
{"applied":true,"names_listed":1,"returns":2,"removed":[{"where":"returns","kind":"nhs_number","count":1},{"where":"returns","kind":"national_insurance_number","count":1},{"where":"returns","kind":"telephone_number","count":1},{"where":"returns","kind":"email_address","count":1},{"where":"returns","kind":"postcode","count":1},{"where":"returns","kind":"date_of_birth","count":1},{"where":"returns","kind":"name","count":1}]}
"NHS no. [NHS number removed]; NI [National Insurance number removed]; lives at [postcode removed], born [date of birth removed]."
"Ring aunt on [telephone number removed],\nor write to [e-mail address removed]."
"Nothing of the kind (3.1.12)."
"Seen by [name removed] aunt"
"The plan is dated 8/11/13."
"60.9% (14 of 23)"
# Without comments nothing is searched for them, and --no-redact alone takes nothing out: the report
# says so at its head.
$ cinaudit collate --all --no-comments -f json returns.csv | jq -c .redaction
{"applied":true,"names_listed":0,"returns":0,"removed":[]}
! returns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q9, q10, q11: counted as no answer
$ cinaudit collate --all --no-redact returns.csv --only file-record-management | tests/frame | grep -v '^ *[0-9A-Z].*|$'
Multi-agency case audit: Child in Need Plans
============================================

!! Important: Names, numbers and addresses of people were not removed from the
!! texts of this report: it is for those only who may see them.

3.1 File/record management
--------------------------

1. Does your agency's file for this child contain?

¶

2. Is there evidence that this child or young person's case has been overseen or
discussed in supervision with a manager or safeguarding lead?

Question 2: answers
                                     of 3
  Answer                Returns  answered

¶

¶

Comments

  > NHS no. 999 000 0018; NI PP 12 34 56 C; lives at ZZ99 3WZ, born 8/11/13.
    — GP, case A, answered “No”

  > Ring aunt on 01632 960123,
  > or write to someone@example.org.
    — School (North), case A, answered “Yes”

  > Nothing of the kind (3.1.12).
    — GP, case B, answered “Yes”
! returns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q9, q10, q11: counted as no answer
$ cinaudit collate --all --no-redact --only findings -f json returns.csv
! cinaudit: --only is for text, markdown and html, not for json
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --all --no-redact -f json returns.csv | jq -c '.redaction, .statements[0], .comments[0].text'
{"applied":false,"names_listed":0,"returns":0,"removed":[]}
{"section":"identifiers","text":"Names, numbers and addresses of people were not removed from the texts of this report: it is for those only who may see them.","facts":[]}
"NHS no. 999 000 0018; NI PP 12 34 56 C; lives at ZZ99 3WZ, born 8/11/13."
! returns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q9, q10, q11: counted as no answer
$ cinaudit collate --all --no-redact --redact-terms names.txt returns.csv
! cinaudit: --redact-terms and --no-redact contradict each other
! Try "cinaudit collate --help".
[2]
$ cinaudit check --all --no-redact returns.csv
! cinaudit: --no-redact is not an option
! Try "cinaudit check --help".
[2]
# A round: its list of names is named in its manifest, and holds for everything in it.
$ mkdir round
$ cp returns.csv names.txt round
$ cat >round/round.json <<END
> {"schema": "cinaudit.round/1", "board": "Board (01632 960123)", "theme": "Made-Up Surname",
>  "terms": ["One.", "Write to someone@example.org."], "redact_terms": "names.txt",
>  "returns": ["returns.csv"], "requests": "requests.csv", "cases": "cases.csv",
>  "notes": {"parents": "notes.md"}}
> END
$ printf 'case,agency,setting,sent\nMade up surname,GP,Made up surname,2014-03-20\nA,GP,,\nA,School,North,\nB,GP,,\nmade-up surname,School,,\n' >round/requests.csv
$ printf 'case,team,outline\nMade up surname,Crewe,"Born 8/11/13 in Crewe;\nthe plan is dated 8/11/13."\nA,Team of Made up surname,\nB,,\nmade-up surname,,\n' >round/cases.csv
$ cat >round/notes.md <<END
> ### Made *Up* Surname
> 
> A parent: ring 01632
> **960123**, or [write](mailto:someone@example.org).
> 
> - NHS 999&nbsp;000&#32;0018
> - The plan is dated 8/11/13.
> 
> > someone\\@example.org said [it](https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/someone@example.org)
> END
$ cinaudit check --all --round round/round.json
round/round.json: warning: board: the text holds what looks like a telephone number: it is removed from every output
round/round.json: warning: theme: the text holds what looks like a name: it is removed from every output
round/round.json: warning: terms[1]: the text holds what looks like an e-mail address: it is removed from every output
round/cases.csv:2: warning: outline: the text holds what looks like a date of birth: it is removed from every output
round/cases.csv:2: warning: case: the field holds what looks like a name: it is removed from every output
round/cases.csv:4: warning: team: the text holds what looks like a name: it is removed from every output
round/cases.csv:6: warning: case: the field holds what looks like a name: it is removed from every output
round/notes.md:1: warning: the note holds what looks like a name: it is removed from every output
round/notes.md:3: warning: the note holds what looks like an e-mail address: it is removed from every output
round/notes.md:3: warning: the note holds what looks like a telephone number: it is removed from every output
round/notes.md:6: warning: the note holds what looks like an NHS number: it is removed from every output
round/notes.md:9: warning: the note holds what looks like an e-mail address: it is removed from every output
round/notes.md:9: warning: the note holds what looks like an e-mail address: it is removed from every output
round/returns.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q9, q10, q11: counted as no answer
round/returns.csv:2: warning: q2: the comment holds what looks like a telephone number and an e-mail address: both are removed from every output (A, School)
round/returns.csv:4: warning: q2: the comment holds what looks like an NHS number, a National Insurance number, a postcode and a date of birth: all are removed from every output (A, GP)
round/returns.csv:4: warning: q8: the comment holds what looks like a name: it is removed from every output (A, GP)
1 file, 3 returns: 17 warnings
$ cinaudit collate --all --round round/round.json --only about,cases,parents-perspective -f markdown 2>said | sed 's/^/|/'
|# Multi-agency case audit: Child in Need Plans {#document_title}
|
|Board (\[telephone number removed\]) · \[name removed\]
|
|## About this report {#about}
|
|A multi-agency case audit was carried out for Board (\[telephone number removed\]) on the theme “\[name removed\]”. This report rests on 3 returns on 2 of the 4 cases, from 2 kinds of agency.
|
|### Terms of reference {#terms-of-reference}
|
|One\.
|
|Write to \[e-mail address removed\].
|
|### How to read the figures {#how-to-read-the-figures}
|
|- Shares are of returns. A share of those that answered leaves out returns that gave the question no answer.
|- “Where appropriate” also leaves out the returns that answered “not applicable”. Answers of “Not sure/don\'t know” and “Don\'t know” count in both bases, and a blank in neither.
|- “No” means that the auditor saw no evidence, not that the thing was not done.
|- Every percentage is worked out from its counts, which stand beside it, and is rounded: percentages may not add up to 100. On a base below 10 there is no percentage, only “k of n”.
|- The cases were chosen, not drawn at random, so the shares describe these cases and no others. Where missing answers could turn a result, they are taken to be appropriate.
|
|### Names and numbers of people {#identifiers}
|
|The texts in this report were searched for NHS numbers, National Insurance numbers, telephone numbers, e-mail addresses, postcodes and dates of birth, and for names (a list of 1). Removed from 2 returns: 1 NHS number, 1 National Insurance number, 1 telephone number, 1 e-mail address, 1 postcode, 1 date of birth and 1 name; from the notes, 1 NHS number, 1 telephone number, 3 e-mail addresses and 1 name; from what the round says of itself and its cases, 1 telephone number, 1 e-mail address, 1 date of birth and 4 names. What points at a child without any of these is found by reading only.
|
|## 3.5 Parents perspective {#parents-perspective}
|
|### \[name removed\] {#name-removed}
|
|A parent: ring \[telephone number removed\], or write (mailto:\[e-mail address removed\]).
|
|- NHS \[NHS number removed\]
|- The plan is dated 8/11/13.
|
|> \[e-mail address removed\] said it (https\://\[e-mail address removed\])
|
|## Appendix 1: The cases {#cases}
|
|| Case                 | Child                    | Outline                                  | What became of the plan |
|| -------------------- | ------------------------ | ---------------------------------------- | ----------------------- |
|| \[name removed\]     | Crewe                    | Born \[date of birth removed\] in Crewe; the plan is dated 8/11/13. | –                       |
|| A                    | Team of \[name removed\] | –                                        | –                       |
|| B                    |                          | –                                        | –                       |
|| \[name removed\] (2) |                          | –                                        | –                       |
|
|: The cases in outline
$ cinaudit collate --all --round round/round.json -f json 2>said | jq -c .redaction,.round,.response
{"applied":true,"names_listed":1,"returns":2,"removed":[{"where":"returns","kind":"nhs_number","count":1},{"where":"returns","kind":"national_insurance_number","count":1},{"where":"returns","kind":"telephone_number","count":1},{"where":"returns","kind":"email_address","count":1},{"where":"returns","kind":"postcode","count":1},{"where":"returns","kind":"date_of_birth","count":1},{"where":"returns","kind":"name","count":1},{"where":"round/notes.md","kind":"nhs_number","count":1},{"where":"round/notes.md","kind":"telephone_number","count":1},{"where":"round/notes.md","kind":"email_address","count":3},{"where":"round/notes.md","kind":"name","count":1},{"where":"round/round.json","kind":"telephone_number","count":1},{"where":"round/round.json","kind":"email_address","count":1},{"where":"round/round.json","kind":"name","count":1},{"where":"round/cases.csv","kind":"date_of_birth","count":1},{"where":"round/cases.csv","kind":"name","count":3}]}
{"board":"Board ([telephone number removed])","theme":"[name removed]","period":null,"frame":null,"cases":[{"case":"[name removed]","sex":null,"age":null,"team":"Crewe","heritage":null,"status":null},{"case":"A","sex":null,"age":null,"team":"Team of [name removed]","heritage":null,"status":null},{"case":"B","sex":null,"age":null,"team":null,"heritage":null,"status":null},{"case":"[name removed] (2)","sex":null,"age":null,"team":null,"heritage":null,"status":null}],"mends":{"agency_aliases":0,"case_aliases":0,"out_of_sample":0,"superseded":0,"withdrawn":0,"corrections":0,"several":0}}
{"requested":5,"received":3,"percent":60,"outstanding":[{"case":"[name removed]","agency":"GP","setting":"[name removed]"},{"case":"[name removed] (2)","agency":"School"}],"by_case":[{"case":"[name removed]","requested":1,"received":0},{"case":"[name removed] (2)","requested":1,"received":0},{"case":"A","requested":2,"received":2},{"case":"B","requested":1,"received":1}],"by_agency":[{"agency":"GP","requested":3,"received":2},{"agency":"School","requested":2,"received":1}],"unrequested":[]}
$ cinaudit collate --all --round round/round.json -o round/names.txt
! round/round.json: warning: board: the text holds what looks like a telephone number: it is removed from every output
! round/round.json: warning: theme: the text holds what looks like a name: it is removed from every output
! round/round.json: warning: terms[1]: the text holds what looks like an e-mail address: it is removed from every output
! round/cases.csv:2: warning: outline: the text holds what looks like a date of birth: it is removed from every output
! round/cases.csv:2: warning: case: the field holds what looks like a name: it is removed from every output
! round/cases.csv:4: warning: team: the text holds what looks like a name: it is removed from every output
! round/cases.csv:6: warning: case: the field holds what looks like a name: it is removed from every output
! round/notes.md:1: warning: the note holds what looks like a name: it is removed from every output
! round/notes.md:3: warning: the note holds what looks like an e-mail address: it is removed from every output
! round/notes.md:3: warning: the note holds what looks like a telephone number: it is removed from every output
! round/notes.md:6: warning: the note holds what looks like an NHS number: it is removed from every output
! round/notes.md:9: warning: the note holds what looks like an e-mail address: it is removed from every output
! round/notes.md:9: warning: the note holds what looks like an e-mail address: it is removed from every output
! cinaudit: --output "round/names.txt" would overwrite what is read
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --all --redact-terms names.txt returns.csv -o names.txt
! cinaudit: --output "names.txt" would overwrite what is read
! Try "cinaudit collate --help".
[2]
# What a tag or a comment of several lines is, is seen at its beginning.
$ printf '<!-- hidden\n<person> secret -->shown, <mother title="\n<br> said">, <span\ntitle="\n[x] <a>">bold</span> <!-- a\n<br> --><father\n id="x">\n' >lines.md; printf '{"schema":"cinaudit.round/1","returns":["returns.csv"],"notes":{"parents":"lines.md"}}' >lines.json; cinaudit collate --all --round lines.json --only parents-perspective 2>/dev/null | tail -n 2

shown, <mother title=" <br> said">, bold <father id="x">
# In notes, neither entities nor targets of links nor tags hide anything; in comments, what HTML writes
# for a character is that character, too. Tags that are no marks stay, and so do targets with nothing
# in them.
$ mkdir hidden; printf 'Zoë\nMade-Up-Surname\n' >hidden/names.txt; printf 'case,agency,q2,q2_comments\nA,GP,Yes,"Zo&euml; of 999&nbsp;000&nbsp;0018, 07700&#32;**900123**"\n' >hidden/returns.csv
$ cat >hidden/notes.md <<'END'
> Zo&euml; rang a.b&commat;example.org, NHS 999&ensp;000&ensp;0018, 07700&ndash;900123, ZZ99&ensp;3WZ, 01632<br>960120
> 
> Zo&#235;, Made-Up-Sur&shy;name, Made-Up-Sur<b>name</b>, Made-Up-Sur<SPAN
> title="x">name</span>, Made-Up-Sur<!-- of
> A -->name, ~~Made-Up-Sur~~name
> 
> [a](mailto:a.b%40example.org) [b](mailto:a.b&#64;example.org) [c](mailto:a.b%2540example.org) [d](tel:07700%20900123)
> 
> [e](http://x/Made%2DUp%20Sur&#110;ame) ![f](x/Zo%C3%AB.png) [g](http://x/%FFZo%c3%ab) [h](http://x/Zo%00%C3%AB)
> 
> [plain](http://x/a%20b?c&amp;d=%) <mother> said &unknown; <break>
> 
> > One line<br/>
> > and another<BR
> > />and a third<br>and the last
> END
$ echo '{"schema":"cinaudit.round/1","redact_terms":"names.txt","returns":["returns.csv"],"notes":{"parents":"notes.md"}}' >hidden/round.json
$ cinaudit check --all --round hidden/round.json | grep hidden/notes
hidden/notes.md:1: warning: the note holds what looks like an NHS number, 2 telephone numbers, an e-mail address, a postcode and a name: all are removed from every output
hidden/notes.md:3: warning: the note holds what looks like 6 names: all are removed from every output
hidden/notes.md:7: warning: the note holds what looks like an e-mail address: it is removed from every output
hidden/notes.md:7: warning: the note holds what looks like an e-mail address: it is removed from every output
hidden/notes.md:7: warning: the note holds what looks like an e-mail address: it is removed from every output
hidden/notes.md:7: warning: the note holds what looks like a telephone number: it is removed from every output
hidden/notes.md:9: warning: the note holds what looks like a name: it is removed from every output
hidden/notes.md:9: warning: the note holds what looks like a name: it is removed from every output
hidden/notes.md:9: warning: the note holds what looks like a name: it is removed from every output
hidden/notes.md:9: warning: the note holds what looks like a name: it is removed from every output
$ cinaudit collate --all --round hidden/round.json --only parents-perspective -f markdown 2>said | sed 's/^/|/'
|# Multi-agency case audit: Child in Need Plans {#document_title}
|
|## 3.5 Parents perspective {#parents-perspective}
|
|\[name removed\] rang \[e-mail address removed\], NHS \[NHS number removed\], \[telephone number removed\], \[postcode removed\], \[telephone number removed\]
|
|\[name removed\], \[name removed\], \[name removed\], \[name removed\], \[name removed\], \~\~\[name removed\]
|
|a (mailto:\[e-mail address removed\]) b (mailto:\[e-mail address removed\]) c (mailto:\[e-mail address removed\]) d (tel:\[telephone number removed\])
|
|e (http\://x/\[name removed\]) f (x/\[name removed\].png) g (http\://x/\[name removed\]) h (http\://x/\[name removed\])
|
|plain (http\://x/a%20b?c\&d=%) \<mother\> said \&unknown; \<break\>
|
|> One line\
|> and another\
|> and a third\
|> and the last
$ cinaudit collate --all --round hidden/round.json -f json 2>said | jq -r '.comments[].text'
[name removed] of [NHS number removed], [telephone number removed]**
$ cinaudit collate --all --round hidden/round.json --no-redact --only parents-perspective 2>said | grep -v '^[-=]*$'
Multi-agency case audit: Child in Need Plans
!! Important: Names, numbers and addresses of people were not removed from the
!! texts of this report: it is for those only who may see them.
3.5 Parents perspective
Zoë rang a.b@example.org, NHS 999 000 0018, 07700–900123, ZZ99 3WZ, 01632 960120
Zoë, Made-Up-Sur­name, Made-Up-Surname, Made-Up-Surname, Made-Up-Surname,
~~Made-Up-Sur~~name
a (mailto:a.b%40example.org) b (mailto:a.b@example.org) c
(mailto:a.b%2540example.org) d (tel:07700%20900123)
e (http://x/Made%2DUp%20Surname) f (x/Zo%C3%AB.png) g (http://x/%FFZo%c3%ab) h
(http://x/Zo%00%C3%AB)
plain (http://x/a%20b?c&d=%) <mother> said &unknown; <break>
  > One line
  > and another
  > and a third
  > and the last
# Messages and headers quote without identifiers, however long the text is.
$ printf 'case,agency,q2,Ring 01632 960123\nA,GP,ask someone at home who knows of this and rings 01632 960123,x\nA,School,Made up surname,\n' >bad.csv
$ cinaudit check --all --redact-terms names.txt bad.csv
bad.csv:1: note: columns that are not part of the template are ignored: "Ring [telephone number removed]"
bad.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
bad.csv:2: error: q2: "ask someone at home who knows of this and rings [telephone n…" is not an answer to this question: Yes, No or Not applicable (A, GP)
bad.csv:3: error: q2: "[name removed]" is not an answer to this question: Yes, No or Not applicable (A, School)
1 file, 2 returns: 2 errors, 1 warning, 1 note
[1]
$ printf '{"case":"A","agency":"GP","answers":{"made up surname":"Yes","ring 01632 960123":"No"},"comments":{},"someone@example.org":1}' >bad.json
$ cinaudit check --all --redact-terms names.txt bad.json
bad.json:1: error: answers.[name removed]: not an item of the template "cin-plans-2014"
bad.json:1: error: answers.ring [telephone number removed]: not an item of the template "cin-plans-2014"
bad.json:1: note: [e-mail address removed]: not part of a return: ignored, here and below
bad.json:1: warning: nothing is answered in this return (A, GP)
1 file, 1 return: 2 errors, 1 warning, 1 note
[1]
$ printf '{"case":"A","agency":"GP","answers":{},"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 01632 960123":1,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 01632 960123":1}' >twice.json
$ cinaudit check --all twice.json
twice.json:1: error: the key "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa [telephone numb…" stands twice in one object
1 file, 0 returns: 1 error
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2": ring 01632 960123}}' >broken.json; cinaudit check --all broken.json
broken.json:1: error: not valid JSON: a comma, bracket or quotation mark may be missing here or before it
1 file, 0 returns: 1 error
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2": 01632 960123}}' >broken.json; cinaudit check --all broken.json
broken.json:1: error: not valid JSON: a number that begins with 0, such as 01 for 1
1 file, 0 returns: 1 error
[1]
$ printf '{"case":"A","agency":"GP","answers":{"q2": wrong}}' >broken.json; cinaudit check --all broken.json
broken.json:1: error: not valid JSON at "wrong}}": a comma, bracket or quotation mark may be missing here or before it
1 file, 0 returns: 1 error
[1]
$ printf 'item,answer,comments\ncase,A,\nagency,GP,\nMade up surname,Yes,\nq2,Yes,01632 960123\n' >form.csv
$ cinaudit check --all --redact-terms names.txt form.csv
form.csv:4: error: item "[name removed]" is not in the template "cin-plans-2014"
form.csv:1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
form.csv:5: warning: q2: the comment holds what looks like a telephone number: it is removed from every output (A, GP)
1 file, 1 return: 1 error, 2 warnings
[1]
# A list of names that cannot be used is an error, which repeats nothing of it.
$ printf 'Made Up Surname\nX\n\n  \n# Y\n-\n' >short.txt
$ cinaudit check --all --redact-terms short.txt returns.csv
short.txt:2: error: a term needs at least 2 letters or digits: a single one is found in places where it is no name
short.txt:6: error: a term needs at least 2 letters or digits: a single one is found in places where it is no name
[1]
$ printf 'Y\201\n' >latin.txt; printf '# none\n' >none.txt; printf '%0201d\n' 7 >long.txt; seq -f 'Made-Up-Number-%g' 10001 >many.txt
$ for list in latin none long many missing; do cinaudit collate --all --redact-terms $list.txt returns.csv; done
! latin.txt:1: error: is neither in UTF-8 nor in Windows-1252, where the byte 0x81 is no character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
! none.txt: error: no name is in it
! long.txt:1: error: a term of more than 200 bytes: put each name on a line of its own
! many.txt:10001: error: too many terms: at most 10000 are allowed
! missing.txt: error: the list of names cannot be read: No such file or directory
[3]
$ printf '\357\273\277Made Up Surname\r\n' >marked.txt
$ cinaudit check --all --redact-terms marked.txt returns.csv | grep -c 'a name'
1
# The same secrets in every place there is: in no byte of what is written or said are they seen, in
# whichever format. Each count is how often they were found; the last shows that they are there.
$ secret='01632 960123 someone@example.org Fictitious Surname PP123456C ZZ99 3WZ'
$ mkdir secrets; printf 'Fictitious-Surname\n' >secrets/names.txt
$ printf '%s\n' "case,agency,setting,auditor_role,completed,immediate_action,q2,q2_comments,q8,$secret" >secrets/wide.csv
$ printf '%s\n' "$secret,$secret,$secret,$secret,$secret,$secret,$secret,$secret,$secret,$secret" "A,$secret 2,,,,,Yes,$secret,No," >>secrets/wide.csv
$ printf '%s\n' item,answer,comments "case,$secret 3" "agency,GP" "setting,$secret" "q1,$secret,$secret" "q2,$secret,$secret" "$secret,$secret" >secrets/form.csv
$ printf '[{"case":"%s","agency":"%s","setting":"%s","%s":1,"immediate_action":"yes","answers":{"%s":"yes","q2":"%s","q1":["%s"]},"comments":{"q2":"%s","q10":"%s"}},{"case":"B","agency":"GP","template":"%s"}]' "$secret" "$secret" "$secret" "$secret" "$secret" "$secret" "$secret" "$secret" "$secret" "$secret" >secrets/list.json
$ printf '%s\n' "case,agency,setting,sent,$secret" "$secret,$secret,$secret,$secret,$secret" "$secret 3,GP,$secret,," "C,$secret,,,"  >secrets/requests.csv
$ printf '%s\n' "case,sex,age,team,heritage,outline,status,$secret" "$secret,$secret,$secret,$secret,$secret,$secret,$secret,$secret" >secrets/cases.csv
$ printf '### %s\n\n%s\n\n- %s\n\n> %s\n\n[%s](%s)\n' "$secret" "$secret" "$secret" "$secret" "$secret" "$secret" >secrets/notes.md
$ printf '{"schema":"cinaudit.round/1","board":"%s","theme":"%s","period":"%s","terms":["%s"],"returns":["*.csv","*.json"],"requests":"requests.csv","cases":"cases.csv","redact_terms":"names.txt","notes":{"%s":"notes.md","parents":"notes.md"}}' "$secret" "$secret" "$secret" "$secret" "$secret" >secrets/round
$ mkdir quiet; mv secrets/requests.csv secrets/cases.csv secrets/names.txt secrets/notes.md secrets/round quiet; sed 's|"returns":[^]]*|"returns":["../secrets"|' quiet/round >quiet/round.json
$ count() { grep -aoiE '960123|someone|fictitious|surname|123456|3WZ' | wc -l; }
$ for format in text markdown html json csv; do cinaudit collate --all -k --round quiet/round.json -f $format 2>&1 | count; done
0
0
0
0
0
$ cinaudit collate --all -k --round quiet/round.json -f html --no-comments 2>&1 | count
0
$ cinaudit check --all --round quiet/round.json | count
0
$ cinaudit collate --all --round quiet/round.json 2>&1 | count
0
$ sed 's/"schema"/"Ring 01632 960123":1,"schema"/; s/"board":"/"board":1,"period":"/' quiet/round.json >quiet/broken.json; cinaudit check --all --round quiet/broken.json | count
0
$ cinaudit collate --all -k --round quiet/round.json -f json 2>said | jq -c '[.returns, .cases, .round.cases[0].case, .round.cases[0].outline], .by_agency[].agency, (.response | .outstanding)'
[4,4,"[telephone number removed] [e-mail address removed] [name removed] [National Insurance number removed] [postcode removed]",null]
"[telephone number removed] [e-mail address removed] [name removed] [National Insurance number removed] [postcode removed]"
"[telephone number removed] [e-mail address removed] [name removed] [National Insurance number removed] [postcode removed] 2"
"GP"
[{"case":"C","agency":"[telephone number removed] [e-mail address removed] [name removed] [National Insurance number removed] [postcode removed]"}]
$ cinaudit template --round quiet/round.json --out-dir forms 2>&1 | count
0
$ cinaudit collate --all -k --no-redact --round quiet/round.json 2>&1 | count
863

# The report. First the statements of the report of April 2014: for each a sentence of ours, with
# its count, base and percentage and the words for it (docs/words.md says where ours differ).
$ cinaudit collate --round data/cin-2014/round.json -f json >results.json
$ tests/published/sentences results.json
2.2.1 response: Just over three quarters of them were met by a return (28 of 37, 75.7%).
3.1.1 q1a: The strongest of the 7 items is up-to-date basic information for the child: nearly all returns (23 of 24, 95.8%) had it, and a very small proportion (1 of 24, 4.2%) did not.
3.1.1 q1b: Over 80 per cent of returns (20 of 24, 83.3%) had up-to-date parent details on file, but nearly a fifth (4 of 24, 16.7%) did not.
3.1.2 q1d: Just over 40 per cent of returns (10 of 24, 41.7%) did not have up-to-date details of other agencies or workers involved on file; nearly 60 per cent (14 of 24, 58.3%) had it.
3.1.2 q1e: Exactly a third of returns (8 of 24, 33.3%) did not have a case summary or chronology of key events on file; exactly two thirds (16 of 24, 66.7%) had it.
3.1.2 q1f: Nearly 60 per cent of returns (14 of 24, 58.3%) had a Child in Need Plan on file, but just over 40 per cent (10 of 24, 41.7%) did not.
3.1.2 q1g: Furthest from it is a Child in Need meeting record: over half of returns (13 of 24, 54.2%) had it, and nearly half (11 of 24, 45.8%) did not.
3.1.3 q1e: Exactly a third of returns (8 of 24, 33.3%) did not have a case summary or chronology of key events on file; exactly two thirds (16 of 24, 66.7%) had it.
3.1.9 q2: Of the 23 returns that answered, just over 60 per cent (14 of 23, 60.9%) had evidence that the case had been overseen or discussed in supervision with a manager or safeguarding lead.
3.1.9 q2: Just over 30 per cent (7 of 23, 30.4%) found no evidence of it and nearly 10 per cent (2 of 23, 8.7%) called it not applicable.
3.1.9 q2: Just over 30 per cent (7 of 23, 30.4%) found no evidence of it and nearly 10 per cent (2 of 23, 8.7%) called it not applicable.
3.1.12 q2: Just over 30 per cent (7 of 23, 30.4%) found no evidence of it and nearly 10 per cent (2 of 23, 8.7%) called it not applicable.
3.2.1 q9: Just over a fifth of returns (5 of 24, 20.8%) found no evidence that previous family history had informed the plan, while just over 60 per cent (15 of 24, 62.5%) had such evidence; nearly a fifth (4 of 24, 16.7%) did not know.
3.2.1 q9: “No” and “Don't know” together are nearly 40 per cent (9 of 24, 37.5%).
3.3.1 q3: Just over half of them (12 of 23, 52.2%) found their agency clear about how its actions or intervention were expected to impact positively on the child, just over a quarter (6 of 23, 26.1%) saw no evidence of that and just over a fifth (5 of 23, 21.7%) called it not applicable.
3.3.1 q3: Where the question was appropriate (18 returns), exactly two thirds (12 of 18, 66.7%) found it clear and exactly a third (6 of 18, 33.3%) saw no evidence of that.
3.3.4 q4: Nearly two thirds of returns (15 of 23, 65.2%) found it clear from the records that the impact of the agency’s actions or intervention on the child was being reviewed or evaluated; just over a fifth (5 of 23, 21.7%) found no evidence of it and over 10 per cent (3 of 23, 13.0%) called it not applicable.
3.3.6 q5: Of the 23 returns that answered, just over 60 per cent (14 of 23, 60.9%) had evidence that the child’s views, wishes and feelings and daily lived experience were taken into account.
3.3.7 q5: Nearly 40 per cent (9 of 23, 39.1%) found none.
3.3.9 q6: Nearly a fifth of returns (4 of 23, 17.4%) found no evidence that agencies were working together to promote the child’s participation in the plan, while nearly 70 per cent (16 of 23, 69.6%) had such evidence; over 10 per cent (3 of 23, 13.0%) called it not applicable.
3.3.10 q6: Nearly a fifth of returns (4 of 23, 17.4%) found no evidence that agencies were working together to promote the child’s participation in the plan, while nearly 70 per cent (16 of 23, 69.6%) had such evidence; over 10 per cent (3 of 23, 13.0%) called it not applicable.
3.3.10 q6: Where the question was appropriate (20 returns), exactly a fifth (4 of 20, 20.0%) found none and exactly 80 per cent (16 of 20, 80.0%) had such evidence.
3.4.2 q8: On the smaller base of the 13 returns where the question was appropriate, less than half (6 of 13, 46.2%) found them addressed, nearly 10 per cent (1 of 13, 7.7%) saw no evidence of that and nearly half (6 of 13, 46.2%) could not say.
3.4.3 q8: Exactly a quarter of returns (6 of 24, 25.0%) found that parental drug or alcohol issues were adequately addressed in the plan; a very small proportion (1 of 24, 4.2%) saw no evidence of that, exactly a quarter (6 of 24, 25.0%) could not say and nearly half (11 of 24, 45.8%) called it not applicable.
3.4.4 q8: On the smaller base of the 13 returns where the question was appropriate, less than half (6 of 13, 46.2%) found them addressed, nearly 10 per cent (1 of 13, 7.7%) saw no evidence of that and nearly half (6 of 13, 46.2%) could not say.
3.4.5 q10: Nearly half (10 of 22, 45.5%) found none.
3.4.6 q10: Nearly half (10 of 22, 45.5%) found none.
3.6.1 q11: Over 80 per cent of returns (19 of 23, 82.6%) answered that the audit had identified particular strengths, good practice, deficits in practice or concerns; nearly a fifth (4 of 23, 17.4%) answered that it had not.
4.1.4 q7: Exactly 90 per cent of them (18 of 20, 90.0%) said that all the agencies which should be involved in the plan were involved, and exactly 10 per cent (2 of 20, 10.0%) saw no evidence of that.
4.1.4 q4: Leaving out “not applicable” changes the base to 20 returns: of these, exactly three quarters (15 of 20, 75.0%) found it clear and exactly a quarter (5 of 20, 25.0%) found no evidence of it.
4.1.6 q1e: Exactly a third of returns (8 of 24, 33.3%) did not have a case summary or chronology of key events on file; exactly two thirds (16 of 24, 66.7%) had it.
4.1.6 q1d: Just over 40 per cent of returns (10 of 24, 41.7%) did not have up-to-date details of other agencies or workers involved on file; nearly 60 per cent (14 of 24, 58.3%) had it.
4.1.7 q1f: Nearly 60 per cent of returns (14 of 24, 58.3%) had a Child in Need Plan on file, but just over 40 per cent (10 of 24, 41.7%) did not.
4.1.7 q1g: Furthest from it is a Child in Need meeting record: over half of returns (13 of 24, 54.2%) had it, and nearly half (11 of 24, 45.8%) did not.
4.1.10 q2: Just over 30 per cent (7 of 23, 30.4%) found no evidence of it and nearly 10 per cent (2 of 23, 8.7%) called it not applicable.
4.1.11 q3: Just over half of them (12 of 23, 52.2%) found their agency clear about how its actions or intervention were expected to impact positively on the child, just over a quarter (6 of 23, 26.1%) saw no evidence of that and just over a fifth (5 of 23, 21.7%) called it not applicable.
4.1.11 q5: Nearly 40 per cent (9 of 23, 39.1%) found none.
# Every number in a sentence is a figure that the sentence rests on.
$ tests/published/numbers results.json
# And every number that the text prints, what others wrote left out, is a number of the results: none
# is found that is not.
$ cinaudit collate --round data/cin-2014/round.json | tests/published/text-numbers results.json
# Neighbouring questions do not begin with sentences of the same skeleton.
$ tests/published/skeletons results.json
# When answers change, the words do: returns that saw no supervision now say Yes.
$ mkdir changed; cp data/cin-2014/returns/*.csv changed
$ cinaudit collate -f json changed | jq -r '.statements[] | select(.section == "q2").text'
Of the 18 returns that answered, nearly 60 per cent (10 of 18, 55.6%) had evidence that the case had been overseen or discussed in supervision with a manager or safeguarding lead.
Nearly 40 per cent (7 of 18, 38.9%) found no evidence of it and nearly 10 per cent (1 of 18, 5.6%) called it not applicable.
Leaving out “not applicable” changes the base to 17 returns: of these, nearly 60 per cent (10 of 17, 58.8%) had such evidence and just over 40 per cent (7 of 17, 41.2%) found no evidence of it.
The question was left blank in 5 of the 23 returns; with 18 answers, one return is 5.6 percentage points.
Of the 6 cases with two or more returns where the question was appropriate, in 5 the returns gave opposite answers, and in 1 all were positive.
Missing answers could take the positive share below half: with all 5 missing answers (blank) negative it would be 45.5% (10 of 22), and with all positive, 68.2% (15 of 22).
$ sed -i 's/^q2,\(.*\),No,/q2,\1,Yes,/' changed/*.csv
$ cinaudit collate -f json changed | jq -r '.statements[] | select(.section == "q2").text'
Of the 18 returns that answered, nearly 80 per cent (14 of 18, 77.8%) had evidence that the case had been overseen or discussed in supervision with a manager or safeguarding lead.
Nearly a fifth (3 of 18, 16.7%) found no evidence of it and nearly 10 per cent (1 of 18, 5.6%) called it not applicable.
Leaving out “not applicable” changes the base to 17 returns: of these, just over 80 per cent (14 of 17, 82.4%) had such evidence and nearly a fifth (3 of 17, 17.6%) found no evidence of it.
The question was left blank in 5 of the 23 returns; with 18 answers, one return is 5.6 percentage points.
Of the 6 cases with two or more returns where the question was appropriate, in 3 the returns gave opposite answers, and in 3 all were positive.
# A sentence names what it rests on.
$ jq -c '.statements[] | select(.section == "q10" and (.text | test("paperwork"))) | .text, .facts[]' results.json
"Of the 10 returns that answered “No”, 9 had a file without a Child in Need Plan, a Child in Need meeting record or both, and of the 12 returns that answered “Yes”, none had: missing paperwork may account for part of the result."
{"item":"q10","what":"negative_without","count":9,"of":"negative","base":10,"percent":90}
{"item":"q10","what":"positive_without","count":0,"of":"positive","base":12,"percent":0}
# Sections by name, and themes by their id.
$ cinaudit collate --round data/cin-2014/round.json --only background-information,problems
Multi-agency case audit: Child in Need Plans
============================================
Cheshire East Safeguarding Children Board · Child in Need Plans · March and
April 2014

3.2 Background information
--------------------------

9. Is there evidence that previous family history has informed the Child In Need
Plan?

Question 9: answers
                                    of 24
  Answer                Returns  answered
  Yes                        15     62.5%  ##############         |
  No                          5     20.8%  =====                  |
  Don't know                  4     16.7%  ????                   |

Just over a fifth of returns (5 of 24, 20.8%) found no evidence that previous
family history had informed the plan, while just over 60 per cent (15 of 24,
62.5%) had such evidence; nearly a fifth (4 of 24, 16.7%) did not know. “No” and
“Don't know” together are nearly 40 per cent (9 of 24, 37.5%). The question got
no answer from 4 of the 28 returns; with 24 answers, one return is 4.2
percentage points.

There are 8 cases with two or more returns that answered: in 4 the returns gave
opposite answers, in 2 some gave an answer that others could not confirm, and in
2 all were positive. Had all 13 missing answers (4 blank, 9 in returns not
received) been negative, the positive share of returns that answered would be
40.5% (15 of 37), and had all been positive, 75.7% (28 of 37): missing answers
could take the positive share below half.

Comments

  > The parents' separation and the earlier referral are both set out in the
  > plan.
    — Children's Social Care, case A, answered “Yes”

  > The referral of 2012 is summed up in the plan; so are the incidents since.
    — Children's Social Care, case E, answered “Yes”

  > History is in our own record, but not in the plan.
    — Health Visitor, case H, answered “No”

Appendix 5: Problems found in the data
--------------------------------------

Problems found in the data
  Kind  Where                                What
  note  data/cin-2014/returns/B-gp.csv,      the checklist is wholly blank in 1
        line 2, q1                           return: counted as no answer
  note  data/cin-2014/returns/C-camhs.csv,   the checklist is wholly blank in 1
        line 1, q1                           return: counted as no answer
  note  data/cin-2014/returns/E-police.csv,  the checklist is wholly blank in 1
        line 2, q1                           return: counted as no answer
  note  data/cin-2014/returns/H-arch.csv,    the checklist is wholly blank in 1
        line 1, q1                           return: counted as no answer
$ cinaudit collate --round data/cin-2014/round.json --only finding
! cinaudit: --only "finding": did you mean findings?
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --round data/cin-2014/round.json --only nonsense
! cinaudit: --only "nonsense" is not a section of the report
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --round data/cin-2014/round.json --only findings -f csv
! cinaudit: --only is for text, markdown and html, not for csv
! Try "cinaudit collate --help".
[2]
# The findings that the rules support, and what they rest on.
$ jq -c '.findings[] | [.id, (.evidence | length), [.facts[] | [.item, .what, .count, .base]]]' results.json
["basic-records",4,[["q1g","negative",11,24],["q1d","negative",10,24],["q1f","negative",10,24],["q1e","negative",8,24]]]
["paperwork",10,[["paperwork","mentioned_in_returns",8,28],["paperwork","mentioned_in_notes",4,null]]]
["management-oversight",1,[["q2","negative",7,23],["q2","negative",7,21]]]
["daily-lived-experience",2,[["q5","negative",9,23],["q3","negative",6,23],["q3","negative",6,18]]]
["change-of-worker",5,[["change-of-worker","mentioned_in_returns",1,28],["change-of-worker","mentioned_in_notes",7,null]]]
["social-worker-reliance",6,[["social-worker-reliance","mentioned_in_returns",2,28],["social-worker-reliance","mentioned_in_notes",4,null]]]
$ jq -c '.strengths[].item' results.json
"q1a"
"q7"
"q1b"
"q6"
"q4"
$ jq -c '.comment_themes[] | [.id, .returns, .notes]' results.json
["paperwork",8,{"parents":1,"workshop":3}]
["change-of-worker",1,{"parents":2,"workshop":5}]
["social-worker-reliance",2,{"parents":0,"workshop":4}]
# Without comments, the findings that rest on them are not evaluated.
$ cinaudit collate --round data/cin-2014/round.json --no-comments -f json | jq -c '[.findings[].id], .findings_not_evaluated[]'
["basic-records","management-oversight","daily-lived-experience"]
{"id":"paperwork","title":"Plans, minutes and forms may not be what the work needs","reason":"Not evaluated: the comments were not read."}
{"id":"change-of-worker","title":"Changes of worker can set the work back","reason":"Not evaluated: the comments were not read."}
{"id":"social-worker-reliance","title":"The work may be left too much to the social worker","reason":"Not evaluated: the comments were not read."}
# A finding that its rule does not support is not there.
$ cinaudit collate --round data/cin-2014/round.json -f json data/cin-2014/returns/C-* | jq -c '[.findings[].id], [.findings_not_evaluated[].id]'
["paperwork","change-of-worker","social-worker-reliance"]
["basic-records","management-oversight","daily-lived-experience"]
# Paperwork explains nothing where the positive answers lack it as often, or nearly.
$ paperwork() { { echo case,agency,q1e,q1f,q10; for i in $(seq 12); do echo "C$i,School,$([ $i -le $1 ] && echo no,no || echo yes,yes),yes"; echo "C$i,GP,$([ $i -le $2 ] && echo no,no || echo yes,yes),no"; done; } >paperwork.csv; cinaudit collate -f json paperwork.csv 2>/dev/null | jq -r '.statements[].text | select(test("paperwork|file without"))'; }
$ paperwork 12 12; paperwork 10 11; paperwork 9 11; paperwork 0 0
All 12 returns that answered “No” had a file without a Child in Need Plan, a Child in Need meeting record or both, and all 12 returns that answered “Yes” had.
Of the 12 returns that answered “No”, 11 had a file without a Child in Need Plan, a Child in Need meeting record or both, and of the 12 returns that answered “Yes”, 10 had.
Of the 12 returns that answered “No”, 11 had a file without a Child in Need Plan, a Child in Need meeting record or both, and of the 12 returns that answered “Yes”, 9 had: missing paperwork may account for part of the result.
Missing paperwork may lie behind part of the negative answers to question 10 (11 of 12; of the positive ones, 9 of 12), where the agency’s own file lacked what the auditor would have had to read.
Of the 12 returns that answered “No”, none had a file without a Child in Need Plan, a Child in Need meeting record or both, and of the 12 returns that answered “Yes”, none had.
# A sentence that is quoted does not end in its middle.
$ cat >quoted.csv <<'END'
> case,agency,q2,q2_comments
> A,School,no,"Dr. Nobody asked for a new social worker. Changes of social worker (e.g. The last one) were hard. A new social worker, ref. X, left in no. 7 of the plans. Dr. Nobody said so."
> B,GP,no,"She said no. A new social worker came? Yes. The new social worker etc. on file.
> the new social worker
> left"
> END
$ cinaudit collate -f json quoted.csv 2>/dev/null | jq -c '.comment_themes[] | select(.id == "change-of-worker").passages[].text'
"Dr. Nobody asked for a new social worker."
"Changes of social worker (e.g. The last one) were hard."
"A new social worker, ref. X, left in no. 7 of the plans."
"A new social worker came?"
"The new social worker etc. on file."
"the new social worker"
# Nothing is called encouraging that fewer than half have, and what is level with others says so.
$ level() { { echo case,agency,q1a,q1b,q1c,q2,q3,q4; for i in $(seq 12); do echo "C$i,GP,$([ $i -le $1 ] && echo yes,yes,yes || echo no,no,no),no,no,$([ $i -le $2 ] && echo yes || echo no)"; done; } >level.csv; cinaudit collate -f json level.csv 2>/dev/null | jq -r '.statements[].text | select(test("encouraging|answered positively|strongest"))'; }
$ level 12 6; level 0 5; level 6 6
The strongest of the 3 items, level with 2 others, is up-to-date basic information for the child: all returns (12 of 12, 100.0%) had it.
Of the questions with ten answers or more, the most encouraging results, as positive answers where appropriate, are up-to-date basic information for the child (question 1a: 12 of 12, 100.0%), up-to-date parent details (question 1b: 12 of 12, 100.0%) and details of a male parent or carer in the household (question 1c: 12 of 12, 100.0%).
The strongest of the 3 items, level with 2 others, is up-to-date basic information for the child: no return (0 of 12, 0.0%) had it, and all (12 of 12, 100.0%) did not.
No question with ten answers or more was answered positively in half or more of the returns where it was appropriate.
The strongest of the 3 items, level with 2 others, is up-to-date basic information for the child: exactly half of returns (6 of 12, 50.0%) had it, and exactly half (6 of 12, 50.0%) did not.
Of the questions with ten answers or more, the most encouraging results, as positive answers where appropriate, are up-to-date basic information for the child (question 1a: 6 of 12, 50.0%), up-to-date parent details (question 1b: 6 of 12, 50.0%) and details of a male parent or carer in the household (question 1c: 6 of 12, 50.0%).

# Another template, and what is said of a bad one: every error, with its path. Findings and explanations are left out, since they name items: see template-rules.t.
$ change() { jq -c "del(.findings, .comment_themes) | del(.questions[].explained_by) | $1" data/templates/cin-plans-2014.json >changed.json; cinaudit collate --all -t changed.json -f csv data/cin-2014/returns/H-arch.csv | wc -l; }
$ change .
124
$ change '.questions[3].options[1].role = "good"'
0
! changed.json: error: questions[3].options[1].role: "good" is not a role: positive, negative, unsure, not_applicable or neutral
$ change '.questions[3].options[1] = {"value": "no", "labl": "No", "role": 3}'
0
! changed.json: error: questions[3].options[1].labl: not a key of a template: did you mean "label"?
! changed.json: error: questions[3].options[1].label: missing: text in quotation marks is expected here
! changed.json: error: questions[3].options[1].role: wrong kind of value: text in quotation marks is expected here
$ change '.schema = "cinaudit.template/2" | .themes[1].questions = ["q9", "q2", "q77"] | del(.title)'
0
! changed.json: error: schema: "cinaudit.template/2", where "cinaudit.template/1" is expected
! changed.json: error: title: missing: text in quotation marks is expected here
! changed.json: error: themes[1].questions[1]: question q2 stands under a theme already
! changed.json: error: themes[1].questions[2]: "q77" is not the id of a question
$ change '.themes[1].questions = []'
0
! changed.json: error: questions[8]: question q9 stands under no theme, so no report would show it
$ change '.questions[1].options[0].aliases = ["NO"]'
0
! changed.json: error: questions[1].options[1].value: "no" cannot be told from another one: letter case, spacing and punctuation do not count
! changed.json: error: questions[1].options[1].label: "No" cannot be told from another one: letter case, spacing and punctuation do not count
$ change '.questions[1].options[0].aliases = ["?"]'
0
! changed.json: error: questions[1].options[0].aliases[0]: needs a letter or a digit to be told from a blank
$ change '.questions[1].id = "q1"'
0
! changed.json: error: questions[1].id: "q1" cannot be told from another one: letter case, spacing and punctuation do not count
! changed.json: error: questions[1].id: "q1_comments" cannot be told from another one: letter case, spacing and punctuation do not count
! changed.json: error: questions[1].id: "q1_comment" cannot be told from another one: letter case, spacing and punctuation do not count
! changed.json: error: themes[0].questions[1]: "q2" is not the id of a question
! changed.json: error: questions[1]: question q1 stands under no theme, so no report would show it
$ change '.questions[0].ticked = "maybe" | .questions[0].items = []'
0
! changed.json: error: questions[0].items: too few: at least 1 is expected here
! changed.json: error: questions[0].ticked: "maybe" is not the value of one of this question's options
$ change '.questions[0].not_ticked = "yes"'
0
! changed.json: error: questions[0].not_ticked: must be another option than "ticked"
$ change '.questions[1].options = "yes" | .fields.kase = ["x"]'
0
! changed.json: error: fields.kase: not a key of a template: did you mean "case"?
! changed.json: error: questions[1].options: wrong kind of value: a list, [ … ], is expected here
$ change '.questions = {}'
0
! changed.json: error: questions: wrong kind of value: a list, [ … ], is expected here
! changed.json: error: themes[0].questions[0]: "q1" is not the id of a question
! changed.json: error: themes[0].questions[1]: "q2" is not the id of a question
! changed.json: error: themes[1].questions[0]: "q9" is not the id of a question
! changed.json: error: themes[2].questions[0]: "q3" is not the id of a question
! changed.json: error: themes[2].questions[1]: "q4" is not the id of a question
! changed.json: error: themes[2].questions[2]: "q5" is not the id of a question
! changed.json: error: themes[2].questions[3]: "q6" is not the id of a question
! changed.json: error: themes[3].questions[0]: "q7" is not the id of a question
! changed.json: error: themes[3].questions[1]: "q8" is not the id of a question
! changed.json: error: themes[3].questions[2]: "q10" is not the id of a question
! changed.json: error: themes[5].questions[0]: "q11" is not the id of a question
$ change '[]'
0
! changed.json: error: wrong kind of value: an object, { … }, is expected here
$ change '.questions[0].items[0] = "q1a"'
0
! changed.json: error: questions[0].items[0]: wrong kind of value: an object, { … }, is expected here
# A tick is a tick in a checklist, whatever the template calls its options.
$ jq '.questions[0].options[1].aliases += ["x"]' data/templates/cin-plans-2014.json >x.json; printf 'case,agency,q1a,q1b\nA,GP,x,\n' | cinaudit collate --all -t x.json -f csv - 2>/dev/null | grep -E '^overall,,q1[ab],'
overall,,q1a,yes,positive,1,1,1,1,0,0,0,100.0,100.0
overall,,q1a,no,negative,0,1,1,1,0,0,0,0.0,0.0
overall,,q1b,yes,positive,0,1,1,1,0,0,0,0.0,0.0
overall,,q1b,no,negative,1,1,1,1,0,0,0,100.0,100.0
# A template of one's own.
$ cat >own.json <<'END'
> {"schema": "cinaudit.template/1", "id": "own", "title": "An audit of one’s own",
>  "themes": [{"id": "t", "number": "1", "title": "Théme", "questions": ["a", "b"]}],
>  "questions": [
>    {"id": "a", "number": "1", "text": "How good is the plan?", "options": [
>      {"value": "outstanding", "label": "Outstanding", "role": "positive"},
>      {"value": "good", "label": "Good", "role": "positive"},
>      {"value": "requires_improvement", "label": "Requires improvement", "role": "negative"},
>      {"value": "inadequate", "label": "Inadequate", "role": "negative"}]},
>    {"id": "b", "number": "2", "text": "Which are on file?", "ticked": "good", "not_ticked": "inadequate",
>     "items": [{"id": "b1", "number": "2a", "text": "a plan"}, {"id": "b2", "number": "2b", "text": "日本語の記録"}],
>     "options": [
>      {"value": "outstanding", "label": "Outstanding", "role": "positive"},
>      {"value": "good", "label": "Good", "role": "positive"},
>      {"value": "requires_improvement", "label": "Requires improvement", "role": "negative"},
>      {"value": "inadequate", "label": "Inadequate", "role": "negative"}]}]}
> END
$ printf 'case,agency,a,b1,b2\nC2,GP,good,x,\nC10,GP,Requires improvement,,x\nC2,Scóil,inadequate,good,good\n' >own.csv; cinaudit collate --all -t own.json own.csv
An audit of one’s own
=====================

About this report
-----------------

This report rests on 3 returns on 2 cases, from 2 kinds of agency.

How to read the figures

- Shares are of returns. A share of those that answered leaves out returns that
  gave the question no answer.
- “Where appropriate” also leaves out the returns that answered “not
  applicable”. A blank counts in neither base.
- Counted as positive answers are “Outstanding” and “Good”, and as negative
  “Requires improvement” and “Inadequate”.
- A negative answer is about what the auditor saw on file: what was done and not
  written down cannot be seen.
- Every percentage is worked out from its counts, which stand beside it, and is
  rounded: percentages may not add up to 100. On a base below 10 there is no
  percentage, only “k of n”.
- The cases were chosen, not drawn at random, so the shares describe these cases
  and no others. Where missing answers could turn a result, they are taken to be
  appropriate.
- Marks of the bars: “#” positive, “=” negative.

Names and numbers of people

The texts in this report were searched for NHS numbers, National Insurance
numbers, telephone numbers, e-mail addresses, postcodes and dates of birth. None
was found. Names were not looked for, since no list of them was given. What
points at a child without any of these is found by reading only.

Response to the audit
---------------------

3 returns came in. The requests that were sent are not known, so there is no
response rate.

Immediate action

No return says whether immediate action was needed.

1 Théme
-------

1. How good is the plan?

Question 1: answers
                                     of 3
  Answer                Returns  answered
  Outstanding                 0    0 of 3                         |
  Good                        1    1 of 3  ########               |
  Requires improvement        1    1 of 3  ========               |
  Inadequate                  1    1 of 3  ========               |

2 of the 3 returns gave question 1 the grade “Requires improvement” or
“Inadequate”, and 1 of 3 “Outstanding” or “Good”.

On the one case with two or more returns that answered, some returns were
positive and others negative.

2. Which are on file?

2a a plan

Question 2a: answers
                                     of 3
  Answer                Returns  answered
  Outstanding                 0    0 of 3                         |
  Good                        2    2 of 3  ###############        |
  Requires improvement        0    0 of 3                         |
  Inadequate                  1    1 of 3  ========               |

Of the 3 returns that answered, 2 of 3 answered “Outstanding” or “Good” on
question 2a, and 1 of 3 “Requires improvement” or “Inadequate”. The grade given
most often is “Good” (2 of 3); “Outstanding” was given by none of 3,
“Inadequate” by 1 of 3.

On the one case with two or more returns that answered, all returns were
positive.

2b 日本語の記録

Question 2b: answers
                                     of 3
  Answer                Returns  answered
  Outstanding                 0    0 of 3                         |
  Good                        2    2 of 3  ###############        |
  Requires improvement        0    0 of 3                         |
  Inadequate                  1    1 of 3  ========               |

On question 2b, 2 of the 3 returns answered “Outstanding” or “Good”, while 1 of
3 answered “Requires improvement” or “Inadequate”. The grade given most often is
“Good” (2 of 3); “Outstanding” was given by none of 3, “Inadequate” by 1 of 3.

On the one case with two or more returns that answered, some returns were
positive and others negative.

Conclusions
-----------

These conclusions rest on 3 returns on 2 cases. The cases were chosen, not drawn
at random: the results point to where to look, and prove nothing about cases
that were not audited.

Too few questions have ten answers or more for any to stand out: the tables give
the counts.

Returns on one child were most often positive and negative side by side on How
good is the plan? (question 1), on the one case compared.

Appendix 1: Answers by case
---------------------------

Each cell says how many returns gave a positive answer, of those where the
question was appropriate; the percentage stands beside it where the base is 10
or more. A dash means that there was no such return.

Positive answers where appropriate, by case: C2 to C10
  Item                        All      C2     C10
  Returns                       3       2       1
  1 How good is the plan?  1 of 3  1 of 2  0 of 1
  2a a plan                2 of 3  2 of 2  0 of 1
  2b 日本語の記録          2 of 3  1 of 2  1 of 1

Appendix 2: Answers by agency
-----------------------------

Each cell says how many returns gave a positive answer, of those where the
question was appropriate; the percentage stands beside it where the base is 10
or more. A dash means that there was no such return.

Positive answers where appropriate, by agency: GP to Scóil
  Item                        All      GP   Scóil
  Returns                       3       2       1
  1 How good is the plan?  1 of 3  1 of 2  0 of 1
  2a a plan                2 of 3  1 of 2  1 of 1
  2b 日本語の記録          2 of 3  1 of 2  1 of 1

Appendix 3: The questions
-------------------------

The questions of the template
  Number  Question               Answers
  1       How good is the plan?  Outstanding / Good / Requires improvement /
                                 Inadequate
  2       Which are on file?     Outstanding / Good / Requires improvement /
                                 Inadequate
  2a      a plan
  2b      日本語の記録

Appendix 4: Problems found in the data
--------------------------------------

None.

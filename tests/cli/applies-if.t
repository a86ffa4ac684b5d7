# Questions that are asked only where another was answered so.
$ cat >asked.json <<'END'
> {"schema": "cinaudit.template/1", "id": "asked", "title": "Asked only where",
>  "themes": [{"id": "t", "number": "1", "title": "Theme", "questions": ["a", "b", "c", "d"]}],
>  "questions": [
>    {"id": "a", "number": "1", "text": "Is there a plan?", "options": [
>      {"value": "yes", "label": "Yes", "role": "positive"}, {"value": "partly", "label": "Partly", "role": "negative"},
>      {"value": "no", "label": "No", "role": "negative"}]},
>    {"id": "b", "number": "2", "text": "Was it reviewed?", "applies_if": {"item": "a", "options": ["yes", "partly"]}, "options": [
>      {"value": "yes", "label": "Yes", "role": "positive"}, {"value": "no", "label": "No", "role": "negative"},
>      {"value": "na", "label": "Not applicable", "role": "not_applicable"}]},
>    {"id": "c", "number": "3", "text": "Who was there?", "applies_if": {"item": "b", "options": ["yes"]}, "ticked": "yes", "not_ticked": "no",
>     "items": [{"id": "c1", "number": "3a", "text": "the school"}, {"id": "c2", "number": "3b", "text": "a parent"}],
>     "options": [{"value": "yes", "label": "Yes", "role": "positive"}, {"value": "no", "label": "No", "role": "negative"}]},
>    {"id": "d", "number": "4", "text": "Did the parent agree?", "applies_if": {"item": "c2", "options": ["yes"]}, "options": [
>      {"value": "yes", "label": "Yes", "role": "positive"}, {"value": "no", "label": "No", "role": "negative"}]}]}
> END
$ counts() { cinaudit collate --all -t asked.json -f json "$@" | jq -c '.items[] | [.id, .answered, .no_answer, .unreadable, .not_asked]'; }
# The same returns in the three layouts. All of A are asked everything; B has no plan, so nothing
# else is asked; C's plan was not reviewed; of D's parent nothing was ticked.
$ cat >wide.csv <<'END'
> case,agency,a,b,c1,c2,d
> A,GP,yes,yes,x,x,yes
> B,GP,no,,,,
> C,GP,partly,no,,,
> D,GP,yes,yes,x,,
> END
$ counts wide.csv
["a",4,0,0,0]
["b",3,0,0,1]
["c1",2,0,0,2]
["c2",2,0,0,2]
["d",1,0,0,3]
$ cat >returns.json <<'END'
> {"case": "A", "agency": "GP", "answers": {"a": "yes", "b": "yes", "c": ["the school", "a parent"], "d": "yes"}}
> {"case": "B", "agency": "GP", "answers": {"a": "no"}}
> {"case": "C", "agency": "GP", "answers": {"a": "partly", "b": "no"}}
> {"case": "D", "agency": "GP", "answers": {"a": "yes", "b": "yes", "c": "the school"}}
> END
$ counts returns.json
["a",4,0,0,0]
["b",3,0,0,1]
["c1",2,0,0,2]
["c2",2,0,0,2]
["d",1,0,0,3]
$ mkdir forms
$ printf 'item,answer\ncase,A\nagency,GP\na,yes\nb,yes\nc1,x\nc2,x\nd,yes\n' >forms/A.csv
$ printf 'item,answer\ncase,B\nagency,GP\na,no\nb,\nc1,\nc2,\nd,\n' >forms/B.csv
$ printf 'item,answer\ncase,C\nagency,GP\na,partly\nb,no\nc1,\nc2,\nd,\n' >forms/C.csv
$ printf 'item,answer\ncase,D\nagency,GP\na,yes\nb,yes\nc1,x\nc2,\nd,\n' >forms/D.csv
$ counts forms
["a",4,0,0,0]
["b",3,0,0,1]
["c1",2,0,0,2]
["c2",2,0,0,2]
["d",1,0,0,3]
$ for input in wide.csv returns.json forms; do cinaudit check --all -t asked.json $input; done
1 file, 4 returns: no problems
1 file, 4 returns: no problems
4 files, 4 returns: no problems
# An answer where nothing was asked is a warning, once a question, and counts as not asked.
# "Not applicable" says the same as not asked, and so is none.
$ printf 'case,agency,a,b,c1,c2,d\nA,GP,no,yes,yes,no,yes\nB,GP,no,na,,,\n' >both.csv
$ cinaudit check --all -t asked.json both.csv
both.csv:2: warning: b: answered, although a, which decides whether it is asked, was not answered Yes or Partly: counted as not asked (A, GP)
both.csv:2: warning: c: answered, although b, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
both.csv:2: warning: d: answered, although c2, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
1 file, 2 returns: 3 warnings
$ counts both.csv
["a",2,0,0,0]
["b",0,0,0,2]
["c1",0,0,0,2]
["c2",0,0,0,2]
["d",0,0,0,2]
! both.csv:2: warning: b: answered, although a, which decides whether it is asked, was not answered Yes or Partly: counted as not asked (A, GP)
! both.csv:2: warning: c: answered, although b, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
! both.csv:2: warning: d: answered, although c2, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
$ printf '{"case": "A", "agency": "GP", "answers": {"a": "no", "b": "yes", "d": "no"}}' >both.json
$ cinaudit check --all -t asked.json both.json
both.json:1: warning: b: answered, although a, which decides whether it is asked, was not answered Yes or Partly: counted as not asked (A, GP)
both.json:1: warning: d: answered, although c2, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
1 file, 1 return: 2 warnings
$ printf 'item,answer\ncase,A\nagency,GP\na,no\nb,yes\nc,a parent\nd,\n' >both-form.csv
$ cinaudit check --all -t asked.json both-form.csv
both-form.csv:1: warning: b: answered, although a, which decides whether it is asked, was not answered Yes or Partly: counted as not asked (A, GP)
both-form.csv:1: warning: c: answered, although b, which decides whether it is asked, was not answered Yes: counted as not asked (A, GP)
1 file, 1 return: 2 warnings
# Without an answer that decides, nothing is asked; a missing column is no answer.
$ printf 'case,agency,a,b\nA,GP,,\n' >none.csv
$ counts none.csv
["a",0,1,0,0]
["b",0,0,0,1]
["c1",0,0,0,1]
["c2",0,0,0,1]
["d",0,0,0,1]
! none.csv:1: warning: no column for c1, c2, d: counted as no answer
! none.csv:2: warning: nothing is answered in this return (A, GP)
# While the answer that decides cannot be read, nothing is known of the next question: its answer is
# kept, and a blank is a blank. What cannot be read stays so where it was not asked.
$ printf 'case,agency,a,b,c1,c2,d\nA,GP,perhaps,yes,x,x,no\nB,GP,perhaps,,,,\nC,GP,yes,perhaps,yes,maybe,\nD,GP,no,perhaps,,,\n' >unreadable.csv
$ cinaudit collate --all -t asked.json unreadable.csv
! unreadable.csv:2: error: a: "perhaps" is not an answer to this question: Yes, Partly or No (A, GP)
! unreadable.csv:3: error: a: "perhaps" is not an answer to this question: Yes, Partly or No (B, GP)
! unreadable.csv:4: error: b: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
! unreadable.csv:4: error: c2: "maybe" is not an answer to this question: Yes or No (C, GP)
! unreadable.csv:5: error: b: "perhaps" is not an answer to this question: Yes, No or Not applicable (D, GP)
! cinaudit: no report is written, because of 5 errors (--keep-going writes one without what cannot be read)
[1]
$ counts --keep-going unreadable.csv
["a",2,0,2,0]
["b",1,1,2,0]
["c1",2,0,0,2]
["c2",1,0,1,2]
["d",1,1,0,2]
! unreadable.csv:2: error: a: "perhaps" is not an answer to this question: Yes, Partly or No (A, GP)
! unreadable.csv:3: error: a: "perhaps" is not an answer to this question: Yes, Partly or No (B, GP)
! unreadable.csv:4: error: b: "perhaps" is not an answer to this question: Yes, No or Not applicable (C, GP)
! unreadable.csv:4: error: c2: "maybe" is not an answer to this question: Yes or No (C, GP)
! unreadable.csv:5: error: b: "perhaps" is not an answer to this question: Yes, No or Not applicable (D, GP)
# The report: not asked is in no base, and conditions stand in the appendix too. What the text says of
# them is in tests/report/condition.case.
$ cinaudit collate --all -t asked.json --only t,questions wide.csv | tests/frame
Asked only where
================

1 Theme
-------

1. Is there a plan?

Question 1: answers
                                     of 4
  Answer                Returns  answered
  Yes                         2    2 of 4  ############           |
  Partly                      1    1 of 4  ======                 |
  No                          1    1 of 4  ======                 |

¶

2. Was it reviewed?

¶

Question 2: answers
                                     of 3
  Answer                Returns  answered
  Yes                         2    2 of 3  ###############        |
  No                          1    1 of 3  ========               |
  Not applicable              0    0 of 3                         |
  Not asked                   1         –

¶

3. Who was there?

¶

Question 3: answers
                                     No    Not   Yes, of
  Item                  Yes  No  answer  asked  answered
  3a the school           2   0       0      2    2 of 2  #####################|
  3b a parent             1   1       0      2    1 of 2  ###########          |

¶

¶

4. Did the parent agree?

¶

Question 4: answers
                                     of 1
  Answer                Returns  answered
  Yes                         1    1 of 1  #######################|
  No                          0    0 of 1                         |
  Not asked                   3         –

¶

Appendix 3: The questions
-------------------------

The questions of the template
  Number  Question                                     Answers
  1       Is there a plan?                             Yes / Partly / No
  2       Was it reviewed? (asked only where question  Yes / No / Not applicable
          1 was answered “Yes” or “Partly”)
  3       Who was there? (asked only where question 2  Yes / No
          was answered “Yes”)
  3a      the school
  3b      a parent
  4       Did the parent agree? (asked only where      Yes / No
          question 3b was answered “Yes”)
# Outstanding returns might have been asked: the range says that it goes as far as it could.
$ cat >many.csv <<'END'
> case,agency,a,b
> A,GP,yes,yes
> A,School,yes,no
> B,GP,yes,yes
> B,School,yes,yes
> C,GP,yes,no
> C,School,no,
> D,GP,yes,
> E,GP,yes,no
> F,GP,yes,yes
> G,GP,yes,yes
> H,GP,yes,no
> I,GP,yes,yes
> END
$ printf 'case,agency\nA,GP\nA,School\nZ,GP\nZ,School\n' >requests.csv
$ cinaudit collate --all -t asked.json --requests requests.csv --only t many.csv 2>/dev/null | tests/frame | sed -n '/^2[.] /,/^3[.] /p'
2. Was it reviewed?

¶

Question 2: answers
                                    of 10
  Answer                Returns  answered
  Yes                         6     60.0%  ##############         |
  No                          4     40.0%  =========              |
  Not applicable              0      0.0%                         |
  Not asked                   1         –

¶

¶

3. Who was there?
$ cinaudit collate --all -t asked.json --requests requests.csv -f json many.csv 2>/dev/null | jq -c '.items[1].range'
{"missing":3,"base":13,"lowest":6,"percent_lowest":46.2,"highest":9,"percent_highest":69.2}
# What is wrong with a condition, each with its path.
$ change() { jq -c "$1" asked.json >changed.json; cinaudit check --all -t changed.json wide.csv; }
$ change '.questions[1].applies_if = {"item": "e", "options": ["yes"]}'
changed.json: error: questions[1].applies_if.item: "e" is not the id of an item
[1]
$ change '.questions[1].applies_if = {"item": "b", "options": ["yes"]}'
changed.json: error: questions[1].applies_if.item: "b" stands no earlier than this question: its answer is not known
[1]
$ change '.questions[1].applies_if = {"item": "d", "options": ["yes"]}'
changed.json: error: questions[1].applies_if.item: "d" stands no earlier than this question: its answer is not known
[1]
$ change '.questions[1].applies_if = {"item": "a", "options": ["yess", "no", 3]}'
changed.json: error: questions[1].applies_if.options[0]: "yess" is not the value of an option of a (yes, partly, no)
changed.json: error: questions[1].applies_if.options[2]: wrong kind of value: text in quotation marks is expected here
[1]
$ change '.questions[1].applies_if = {"item": "a", "options": []}'
changed.json: error: questions[1].applies_if.options: too few: at least 1 is expected here
[1]
$ change '.questions[1].applies_if = {"item": "a", "option": "yes"}'
changed.json: error: questions[1].applies_if.option: not a key of a template: did you mean "options"?
changed.json: error: questions[1].applies_if.options: missing: at least 1 is expected here
[1]
$ change '.questions[1].applies_if = "a"'
changed.json: error: questions[1].applies_if: wrong kind of value: an object, { … }, is expected here
[1]
$ change '.questions[3].applies_if.item = "c" | .questions[2].items[0].applies_if = {"item": "a", "options": ["yes"]}'
changed.json: error: questions[2].items[0].applies_if: not a key of a template
changed.json: error: questions[3].applies_if.item: "c" is a checklist: name one of its items, such as "c1"
[1]
$ change '.questions[0].applies_if = {"item": "a", "options": ["yes"]}'
changed.json: error: questions[0].applies_if.item: "a" stands no earlier than this question: its answer is not known
[1]

# Rounds at the edges of what there is: no headings without anything under them, no broken tables,
# never a share of nothing.
# One return.
$ printf 'case,agency,q1a,q2,q3,q8,q11,q10_comments\nA,School,yes,no,n/a,not sure,yes,Nothing to add.\n' >one.csv
$ cinaudit collate one.csv
Multi-agency case audit: Child in Need Plans
============================================

About this report
-----------------

This report rests on 1 return on 1 case, from 1 kind of agency.

How to read the figures

- Shares are of returns. A share of those that answered leaves out returns that
  gave the question no answer.
- “Where appropriate” also leaves out the returns that answered “not
  applicable”. Answers of “Not sure/don't know” and “Don't know” count in both
  bases, and a blank in neither.
- “No” means that the auditor saw no evidence, not that the thing was not done.
- Every percentage is worked out from its counts, which stand beside it, and is
  rounded: percentages may not add up to 100. On a base below 10 there is no
  percentage, only “k of n”.
- The cases were chosen, not drawn at random, so the shares describe these cases
  and no others. Where missing answers could turn a result, they are taken to be
  appropriate.
- Marks of the bars: “#” positive, “=” negative, “?” unsure, “.” not applicable,
  “*” neither good nor bad.

Names and numbers of people

The texts in this report were searched for NHS numbers, National Insurance
numbers, telephone numbers, e-mail addresses, postcodes and dates of birth. None
was found. Names were not looked for, since no list of them was given. What
points at a child without any of these is found by reading only.

Response to the audit
---------------------

1 return came in. The requests that were sent are not known, so there is no
response rate.

Immediate action

No return says whether immediate action was needed.

3.1 File/record management
--------------------------

1. Does your agency's file for this child contain?

Question 1: answers
                                                       No   Yes, of
  Item                                    Yes  No  answer  answered
  1a up-to-date basic information for       1   0       0    1 of 1  ##########|
    the child (name, date of birth
    address, etc.)
  1b up-to-date parent details              0   0       1         –
  1c Does this include any male parent      0   0       1         –
    or carer in the household?
  1d up-to-date details of other            0   0       1         –
    agencies or workers involved
  1e case summary or chronology of key      0   0       1         –
    events
  1f Child in Need Plan                     0   0       1         –
  1g Child in Need Meeting record           0   0       1         –

One item alone was answered, up-to-date basic information for the child: one
return alone had it. The one item with a standard (100 per cent) reaches it.

The items have different bases: the table gives the base of each, and its
blanks.

2. Is there evidence that this child or young person's case has been overseen or
discussed in supervision with a manager or safeguarding lead?

Question 2: answers
                                     of 1
  Answer                Returns  answered
  Yes                         0    0 of 1                         |
  No                          1    1 of 1  =======================|
  Not applicable              0    0 of 1                         |

One return alone found no evidence that the case had been overseen or discussed
in supervision with a manager or safeguarding lead.

3.2 Background information
--------------------------

9. Is there evidence that previous family history has informed the Child In Need
Plan?

No return answered this question. The one return left the question blank.

3.3 The child's daily lived experience
--------------------------------------

3. Is your agency clear about how their actions or intervention in the Child in
Need Plan are expected to impact positively on the child?

Question 3: answers
                                     of 1
  Answer                Returns  answered
  Yes                         0    0 of 1                         |
  No                          0    0 of 1                         |
  Not applicable              1    1 of 1  .......................|

One return alone answered that the question was not applicable to their agency.
There is no return where the question was appropriate.

4. Is it clear from your records that the impact on the child, of your agency
actions or intervention, is being reviewed /evaluated?

No return answered this question. The one return left the question blank.

5. Is there evidence that the child's views, wishes and feelings and daily lived
experience are taken into account?

No return answered this question. The one return left the question blank.

6. Is there evidence that agencies are working together to promote the child or
young person's participation in the Plan?

No return answered this question. The one return left the question blank.

3.4 Child in Need Plan
----------------------

7. Are all the agencies involved in this Child in Need Plan who should be?

No return answered this question. The one return left the question blank.

8. If there are parental drug or alcohol issues identified, are these adequately
addressed in the Child In Need Plan?

Question 8: answers
                                     of 1
  Answer                Returns  answered
  Yes                         0    0 of 1                         |
  No                          0    0 of 1                         |
  Not sure/don't know         1    1 of 1  ???????????????????????|
  Not applicable              0    0 of 1                         |

One return alone could not say whether parental drug or alcohol issues were
adequately addressed in the plan.

10. Is there evidence that the plan is being managed at the appropriate Level of
Need?

No return answered this question. The one return left the question blank.

Comments

  > Nothing to add.
    — School, case A

3.6 Other comments regarding multi-agency working
-------------------------------------------------

11. Has the audit of this child's case identified any particular areas of
strength, good practice, deficits in practice or concerns? (it is expected that
any significant concerns will be brought to the attention of your manager
immediately)

Question 11: answers
                                     of 1
  Answer                Returns  answered
  Yes                         1    1 of 1  ***********************|
  No                          0    0 of 1                         |

One return alone answered that the audit had identified particular strengths,
good practice, deficits in practice or concerns.

Conclusions
-----------

These conclusions rest on 1 return on 1 case. The cases were chosen, not drawn
at random: the results point to where to look, and prove nothing about cases
that were not audited.

Too few questions have ten answers or more for any to stand out: the tables give
the counts.

None of the template’s findings is supported by what came in; 3 of the
template’s 6 could not be evaluated.

Findings
--------

None of the template’s findings is supported by what came in; 3 of the
template’s 6 could not be evaluated.

Findings that were not evaluated

- “Basic records are missing from agencies’ files”. Not evaluated: the base is
  below 10 returns, which is too few for a percentage.
- “Management oversight does not show on the files”. Not evaluated: the base is
  below 10 returns, which is too few for a percentage.
- “The child’s daily lived experience is not evidenced as a matter of course”.
  Not evaluated: the base is below 10 returns, which is too few for a
  percentage.

What comments and notes mention

Comment themes
                                                         Returns
                                                            that
  Theme                                               mention it
  Quality and timeliness of plans, minutes and forms      0 of 1
  Changes of worker                                       0 of 1
  Reliance on the social worker                           0 of 1
  Mentions are found by words, which cannot tell praise from blame: read the
  passages before you rely on the numbers. A return is counted once, however
  often it mentions a theme.

Appendix 1: Answers by case
---------------------------

Each cell says how many returns gave a positive answer, of those where the
question was appropriate; the percentage stands beside it where the base is 10
or more. A dash means that there was no such return.

Positive answers where appropriate, by case: A
  Item                        All       A
  Returns                       1       1
  1a Basic information     1 of 1  1 of 1
  1b Parent details             –       –
  1c Male parent or carer       –       –
  1d Other agencies             –       –
  1e Chronology                 –       –
  1f CiN Plan                   –       –
  1g CiN Meeting record         –       –
  2 Supervision            0 of 1  0 of 1
  3 Clear on impact             –       –
  4 Impact reviewed             –       –
  5 Child's views               –       –
  6 Participation               –       –
  7 Agencies involved           –       –
  8 Drugs or alcohol       0 of 1  0 of 1
  9 Family history              –       –
  10 Level of Need              –       –

Appendix 2: Answers by agency
-----------------------------

Each cell says how many returns gave a positive answer, of those where the
question was appropriate; the percentage stands beside it where the base is 10
or more. A dash means that there was no such return.

Positive answers where appropriate, by agency: School
  Item                        All  School
  Returns                       1       1
  1a Basic information     1 of 1  1 of 1
  1b Parent details             –       –
  1c Male parent or carer       –       –
  1d Other agencies             –       –
  1e Chronology                 –       –
  1f CiN Plan                   –       –
  1g CiN Meeting record         –       –
  2 Supervision            0 of 1  0 of 1
  3 Clear on impact             –       –
  4 Impact reviewed             –       –
  5 Child's views               –       –
  6 Participation               –       –
  7 Agencies involved           –       –
  8 Drugs or alcohol       0 of 1  0 of 1
  9 Family history              –       –
  10 Level of Need              –       –

Appendix 3: The questions
-------------------------

The questions of the template
  Number  Question                            Answers
  1       Does your agency's file for this    Yes / No
          child contain?
  1a      up-to-date basic information for
          the child (name, date of birth
          address, etc.)
  1b      up-to-date parent details
  1c      Does this include any male parent
          or carer in the household?
  1d      up-to-date details of other
          agencies or workers involved
  1e      case summary or chronology of key
          events
  1f      Child in Need Plan
  1g      Child in Need Meeting record
  2       Is there evidence that this child   Yes / No / Not applicable
          or young person's case has been
          overseen or discussed in
          supervision with a manager or
          safeguarding lead?
  3       Is your agency clear about how      Yes / No / Not applicable
          their actions or intervention in
          the Child in Need Plan are
          expected to impact positively on
          the child?
  4       Is it clear from your records that  Yes / No / Not applicable
          the impact on the child, of your
          agency actions or intervention, is
          being reviewed /evaluated?
  5       Is there evidence that the child's  Yes / No
          views, wishes and feelings and
          daily lived experience are taken
          into account?
  6       Is there evidence that agencies     Yes / No / Not applicable
          are working together to promote
          the child or young person's
          participation in the Plan?
  7       Are all the agencies involved in    Yes / No
          this Child in Need Plan who should
          be?
  8       If there are parental drug or       Yes / No / Not sure/don't know /
          alcohol issues identified, are      Not applicable
          these adequately addressed in the
          Child In Need Plan?
  9       Is there evidence that previous     Yes / No / Don't know
          family history has informed the
          Child In Need Plan?
  10      Is there evidence that the plan is  Yes / No - please comment on any
          being managed at the appropriate    action taken to challenge this
          Level of Need?
  11      Has the audit of this child's case  Yes / No
          identified any particular areas of
          strength, good practice, deficits
          in practice or concerns? (it is
          expected that any significant
          concerns will be brought to the
          attention of your manager
          immediately)

Appendix 4: Problems found in the data
--------------------------------------

Problems found in the data
  Kind     Where            What
  warning  one.csv, line 1  no column for q1b, q1c, q1d, q1e, q1f, q1g, q4, q5,
                            q6, q7, q9, q10: counted as no answer
! one.csv:1: warning: no column for q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q9, q10: counted as no answer
# Every answer not applicable.
$ { echo case,agency,q2,q3,q4,q6,q8; for c in A B C D E F G H I J K; do echo $c,School,n/a,n/a,n/a,n/a,n/a; done; } >none.csv
$ cinaudit collate --only child-in-need-plan,daily-lived-experience,conclusions,findings none.csv
Multi-agency case audit: Child in Need Plans
============================================

3.3 The child's daily lived experience
--------------------------------------

3. Is your agency clear about how their actions or intervention in the Child in
Need Plan are expected to impact positively on the child?

Question 3: answers
                                    of 11
  Answer                Returns  answered
  Yes                         0      0.0%                         |
  No                          0      0.0%                         |
  Not applicable             11    100.0%  .......................|

All returns (11 of 11, 100.0%) answered that the question was not applicable to
their agency. There is no return where the question was appropriate. With 11
answers, one return is 9.1 percentage points.

4. Is it clear from your records that the impact on the child, of your agency
actions or intervention, is being reviewed /evaluated?

Question 4: answers
                                    of 11
  Answer                Returns  answered
  Yes                         0      0.0%                         |
  No                          0      0.0%                         |
  Not applicable             11    100.0%  .......................|

All 11 returns answered this question. All of them (11 of 11, 100.0%) answered
that the question was not applicable to their agency. There is no return where
the question was appropriate. With 11 answers, one return is 9.1 percentage
points.

5. Is there evidence that the child's views, wishes and feelings and daily lived
experience are taken into account?

No return answered this question. All returns left the question blank.

6. Is there evidence that agencies are working together to promote the child or
young person's participation in the Plan?

Question 6: answers
                                    of 11
  Answer                Returns  answered
  Yes                         0      0.0%                         |
  No                          0      0.0%                         |
  Not applicable             11    100.0%  .......................|

All returns (11 of 11, 100.0%) answered that participation was not applicable.
There is no return where the question was appropriate. With 11 answers, one
return is 9.1 percentage points.

3.4 Child in Need Plan
----------------------

7. Are all the agencies involved in this Child in Need Plan who should be?

No return answered this question. All returns left the question blank.

8. If there are parental drug or alcohol issues identified, are these adequately
addressed in the Child In Need Plan?

Question 8: answers
                                    of 11
  Answer                Returns  answered
  Yes                         0      0.0%                         |
  No                          0      0.0%                         |
  Not sure/don't know         0      0.0%                         |
  Not applicable             11    100.0%  .......................|

Of the 11 returns that answered, all (11 of 11, 100.0%) answered that there were
no such issues or that the question was not applicable. There is no return where
the question was appropriate. With 11 answers, one return is 9.1 percentage
points.

10. Is there evidence that the plan is being managed at the appropriate Level of
Need?

No return answered this question. All returns left the question blank.

Conclusions
-----------

These conclusions rest on 11 returns on 11 cases. The cases were chosen, not
drawn at random: the results point to where to look, and prove nothing about
cases that were not audited.

Too few questions have ten answers or more for any to stand out: the tables give
the counts.

None of the template’s findings is supported by what came in; 5 of the
template’s 6 could not be evaluated.

Findings
--------

None of the template’s findings is supported by what came in; 5 of the
template’s 6 could not be evaluated.

Findings that were not evaluated

- “Basic records are missing from agencies’ files”. Not evaluated: the base is
  below 10 returns, which is too few for a percentage.
- “Plans, minutes and forms may not be what the work needs”. Not evaluated:
  there are no comments and no notes to look into.
- “The child’s daily lived experience is not evidenced as a matter of course”.
  Not evaluated: the base is below 10 returns, which is too few for a
  percentage.
- “Changes of worker can set the work back”. Not evaluated: there are no
  comments and no notes to look into.
- “The work may be left too much to the social worker”. Not evaluated: there are
  no comments and no notes to look into.
! none.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q5, q7, q9, q10, q11: counted as no answer
# A case with no answers, and one that is asked for and has no return.
$ printf 'case,agency,q2\nA,School,yes\nB,School,\n' >blank.csv
$ printf 'case,agency\nA,School\nB,School\nC,School\n' >asked.csv
$ cinaudit collate --requests asked.csv --only about,response,case-grid blank.csv
Multi-agency case audit: Child in Need Plans
============================================

About this report
-----------------

This report rests on 2 returns on 2 of the 3 cases, from 1 kind of agency.

How to read the figures

- Shares are of returns. A share of those that answered leaves out returns that
  gave the question no answer.
- “Where appropriate” also leaves out the returns that answered “not
  applicable”. Answers of “Not sure/don't know” and “Don't know” count in both
  bases, and a blank in neither.
- “No” means that the auditor saw no evidence, not that the thing was not done.
- Every percentage is worked out from its counts, which stand beside it, and is
  rounded: percentages may not add up to 100. On a base below 10 there is no
  percentage, only “k of n”.
- The cases were chosen, not drawn at random, so the shares describe these cases
  and no others. Where missing answers could turn a result, they are taken to be
  appropriate.

Names and numbers of people

The texts in this report were searched for NHS numbers, National Insurance
numbers, telephone numbers, e-mail addresses, postcodes and dates of birth. None
was found. Names were not looked for, since no list of them was given. What
points at a child without any of these is found by reading only.

Response to the audit
---------------------

In all, 3 requests for a return were sent out. 2 of 3 were met by a return. 1
has not come in.

Requests and returns by case
  Case  Requests  Met  Not received from
  A            1    1  –
  B            1    1  –
  C            1    0  School

Requests and returns by agency
  Agency  Requests  Met  Not received for case
  School         3    2  C

Immediate action

No return says whether immediate action was needed.

Appendix 1: Answers by case
---------------------------

Each cell says how many returns gave a positive answer, of those where the
question was appropriate; the percentage stands beside it where the base is 10
or more. A dash means that there was no such return.

Positive answers where appropriate, by case: A to C
  Item                        All       A  B  C
  Returns                       2       1  1  0
  1a Basic information          –       –  –  –
  1b Parent details             –       –  –  –
  1c Male parent or carer       –       –  –  –
  1d Other agencies             –       –  –  –
  1e Chronology                 –       –  –  –
  1f CiN Plan                   –       –  –  –
  1g CiN Meeting record         –       –  –  –
  2 Supervision            1 of 1  1 of 1  –  –
  3 Clear on impact             –       –  –  –
  4 Impact reviewed             –       –  –  –
  5 Child's views               –       –  –  –
  6 Participation               –       –  –  –
  7 Agencies involved           –       –  –  –
  8 Drugs or alcohol            –       –  –  –
  9 Family history              –       –  –  –
  10 Level of Need              –       –  –  –
! blank.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! blank.csv:3: warning: nothing is answered in this return (B, School)
# 25 cases: four grids of about the same size, none wider than the page.
$ { echo case,agency,q2; for i in $(seq 25); do echo C$i,School,yes; done; } >many.csv
$ cinaudit collate --only case-grid many.csv
Multi-agency case audit: Child in Need Plans
============================================

Appendix 1: Answers by case
---------------------------

Each cell says how many returns gave a positive answer, of those where the
question was appropriate; the percentage stands beside it where the base is 10
or more. A dash means that there was no such return.

Positive answers where appropriate, by case: C1 to C7
  Item                                   All      C1      C2      C3
  Returns                                 25       1       1       1
  1a Basic information                     –       –       –       –
  1b Parent details                        –       –       –       –
  1c Male parent or carer                  –       –       –       –
  1d Other agencies                        –       –       –       –
  1e Chronology                            –       –       –       –
  1f CiN Plan                              –       –       –       –
  1g CiN Meeting record                    –       –       –       –
  2 Supervision            25 of 25 (100.0%)  1 of 1  1 of 1  1 of 1
  3 Clear on impact                        –       –       –       –
  4 Impact reviewed                        –       –       –       –
  5 Child's views                          –       –       –       –
  6 Participation                          –       –       –       –
  7 Agencies involved                      –       –       –       –
  8 Drugs or alcohol                       –       –       –       –
  9 Family history                         –       –       –       –
  10 Level of Need                         –       –       –       –

  Item                         C4      C5      C6      C7
  Returns                       1       1       1       1
  1a Basic information          –       –       –       –
  1b Parent details             –       –       –       –
  1c Male parent or carer       –       –       –       –
  1d Other agencies             –       –       –       –
  1e Chronology                 –       –       –       –
  1f CiN Plan                   –       –       –       –
  1g CiN Meeting record         –       –       –       –
  2 Supervision            1 of 1  1 of 1  1 of 1  1 of 1
  3 Clear on impact             –       –       –       –
  4 Impact reviewed             –       –       –       –
  5 Child's views               –       –       –       –
  6 Participation               –       –       –       –
  7 Agencies involved           –       –       –       –
  8 Drugs or alcohol            –       –       –       –
  9 Family history              –       –       –       –
  10 Level of Need              –       –       –       –

Positive answers where appropriate, by case: C8 to C13
  Item                                   All      C8      C9     C10
  Returns                                 25       1       1       1
  1a Basic information                     –       –       –       –
  1b Parent details                        –       –       –       –
  1c Male parent or carer                  –       –       –       –
  1d Other agencies                        –       –       –       –
  1e Chronology                            –       –       –       –
  1f CiN Plan                              –       –       –       –
  1g CiN Meeting record                    –       –       –       –
  2 Supervision            25 of 25 (100.0%)  1 of 1  1 of 1  1 of 1
  3 Clear on impact                        –       –       –       –
  4 Impact reviewed                        –       –       –       –
  5 Child's views                          –       –       –       –
  6 Participation                          –       –       –       –
  7 Agencies involved                      –       –       –       –
  8 Drugs or alcohol                       –       –       –       –
  9 Family history                         –       –       –       –
  10 Level of Need                         –       –       –       –

  Item                        C11     C12     C13
  Returns                       1       1       1
  1a Basic information          –       –       –
  1b Parent details             –       –       –
  1c Male parent or carer       –       –       –
  1d Other agencies             –       –       –
  1e Chronology                 –       –       –
  1f CiN Plan                   –       –       –
  1g CiN Meeting record         –       –       –
  2 Supervision            1 of 1  1 of 1  1 of 1
  3 Clear on impact             –       –       –
  4 Impact reviewed             –       –       –
  5 Child's views               –       –       –
  6 Participation               –       –       –
  7 Agencies involved           –       –       –
  8 Drugs or alcohol            –       –       –
  9 Family history              –       –       –
  10 Level of Need              –       –       –

Positive answers where appropriate, by case: C14 to C19
  Item                                   All     C14     C15     C16
  Returns                                 25       1       1       1
  1a Basic information                     –       –       –       –
  1b Parent details                        –       –       –       –
  1c Male parent or carer                  –       –       –       –
  1d Other agencies                        –       –       –       –
  1e Chronology                            –       –       –       –
  1f CiN Plan                              –       –       –       –
  1g CiN Meeting record                    –       –       –       –
  2 Supervision            25 of 25 (100.0%)  1 of 1  1 of 1  1 of 1
  3 Clear on impact                        –       –       –       –
  4 Impact reviewed                        –       –       –       –
  5 Child's views                          –       –       –       –
  6 Participation                          –       –       –       –
  7 Agencies involved                      –       –       –       –
  8 Drugs or alcohol                       –       –       –       –
  9 Family history                         –       –       –       –
  10 Level of Need                         –       –       –       –

  Item                        C17     C18     C19
  Returns                       1       1       1
  1a Basic information          –       –       –
  1b Parent details             –       –       –
  1c Male parent or carer       –       –       –
  1d Other agencies             –       –       –
  1e Chronology                 –       –       –
  1f CiN Plan                   –       –       –
  1g CiN Meeting record         –       –       –
  2 Supervision            1 of 1  1 of 1  1 of 1
  3 Clear on impact             –       –       –
  4 Impact reviewed             –       –       –
  5 Child's views               –       –       –
  6 Participation               –       –       –
  7 Agencies involved           –       –       –
  8 Drugs or alcohol            –       –       –
  9 Family history              –       –       –
  10 Level of Need              –       –       –

Positive answers where appropriate, by case: C20 to C25
  Item                                   All     C20     C21     C22
  Returns                                 25       1       1       1
  1a Basic information                     –       –       –       –
  1b Parent details                        –       –       –       –
  1c Male parent or carer                  –       –       –       –
  1d Other agencies                        –       –       –       –
  1e Chronology                            –       –       –       –
  1f CiN Plan                              –       –       –       –
  1g CiN Meeting record                    –       –       –       –
  2 Supervision            25 of 25 (100.0%)  1 of 1  1 of 1  1 of 1
  3 Clear on impact                        –       –       –       –
  4 Impact reviewed                        –       –       –       –
  5 Child's views                          –       –       –       –
  6 Participation                          –       –       –       –
  7 Agencies involved                      –       –       –       –
  8 Drugs or alcohol                       –       –       –       –
  9 Family history                         –       –       –       –
  10 Level of Need                         –       –       –       –

  Item                        C23     C24     C25
  Returns                       1       1       1
  1a Basic information          –       –       –
  1b Parent details             –       –       –
  1c Male parent or carer       –       –       –
  1d Other agencies             –       –       –
  1e Chronology                 –       –       –
  1f CiN Plan                   –       –       –
  1g CiN Meeting record         –       –       –
  2 Supervision            1 of 1  1 of 1  1 of 1
  3 Clear on impact             –       –       –
  4 Impact reviewed             –       –       –
  5 Child's views               –       –       –
  6 Participation               –       –       –
  7 Agencies involved           –       –       –
  8 Drugs or alcohol            –       –       –
  9 Family history              –       –       –
  10 Level of Need              –       –       –
! many.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
$ cinaudit collate many.csv 2>/dev/null | wc -L
80
# A question of 300 characters.
$ long=$(printf 'Is there evidence that this is a question of three hundred characters? %.0s' 1 2 3 4 5 | cut -c1-300)
$ jq --arg long "$long" '.questions[1].text = $long | del(.questions[1].short)' data/templates/cin-plans-2014.json >long.json
$ cinaudit collate -t long.json --only file-record-management,case-grid data/cin-2014/returns | grep -A 12 'three hundred' | head -n 40
2. Is there evidence that this is a question of three hundred characters? Is
there evidence that this is a question of three hundred characters? Is there
evidence that this is a question of three hundred characters? Is there evidence
that this is a question of three hundred characters? Is there evidenc

Question 2: answers
                                    of 23  of 21 where
  Answer                Returns  answered  appropriate
  Yes                        14     60.9%        66.7%  ##############         |
  No                          7     30.4%        33.3%  =======                |
  Not applicable              2      8.7%            –  ..                     |

Of the 23 returns that answered, just over 60 per cent (14 of 23, 60.9%) had
evidence that the case had been overseen or discussed in supervision with a
manager or safeguarding lead. Just over 30 per cent (7 of 23, 30.4%) found no
evidence of it and nearly 10 per cent (2 of 23, 8.7%) called it not applicable.
--
    three hundred characters?
    Is there evidence that
    this is a question of
    three hundred characters?
    Is there evidence that
    this is a question of
    three hundred characters?
    Is there evidence that
    this is a question of
    three hundred characters?
    Is there evidenc
  3 Clear on impact             12 of 18 (66.7%)  1 of 2  2 of 3  2 of 2  1 of 3
  4 Impact reviewed             15 of 20 (75.0%)  3 of 4  2 of 2  1 of 1  1 of 4
  5 Child's views               14 of 23 (60.9%)  2 of 3  3 of 3  2 of 2  1 of 4
  6 Participation               16 of 20 (80.0%)  3 of 4  1 of 2  2 of 2  1 of 1
  7 Agencies involved           18 of 20 (90.0%)  2 of 2  3 of 3  2 of 2  2 of 3
  8 Drugs or alcohol             6 of 13 (46.2%)       –  1 of 3       –       –
  9 Family history              15 of 24 (62.5%)  3 of 3  3 of 4  2 of 2  1 of 4
  10 Level of Need              12 of 22 (54.5%)  1 of 3  2 of 4  2 of 2  1 of 3

  Item                                                 E       F       G       H
  Returns                                              4       2       3       5
--
$ cinaudit collate -t long.json data/cin-2014/returns | wc -L
80
# Immediate action: nobody may miss it, and that none was needed is said only if all say so.
$ printf 'case,agency,immediate_action,q2\nA,School,Yes,yes\nB,GP,no,yes\nC,GP,,yes\n' >action.csv
$ cinaudit collate --only response action.csv
Multi-agency case audit: Child in Need Plans
============================================

!! Important: 1 return says that immediate action is needed: School, case A.

Response to the audit
---------------------

3 returns came in. The requests that were sent are not known, so there is no
response rate.

Immediate action

Of the 3 returns, 1 says that immediate action is needed, 1 says that none was
needed and 1 does not say.
! action.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
$ cinaudit collate --only findings action.csv | head -n 6
Multi-agency case audit: Child in Need Plans
============================================

!! Important: 1 return says that immediate action is needed: School, case A.

Findings
! action.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
$ cinaudit collate -f json action.csv | jq -c .immediate_action
{"needed":1,"not_needed":1,"not_said":1,"returns":[{"case":"A","agency":"School","source":"action.csv"}]}
! action.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
$ printf 'case,agency,immediate_action,q2\nA,School,No,yes\nB,GP,no,yes\nC,GP,,yes\n' | cinaudit collate --only response - | tail -n 1
Of the 3 returns, 2 say that none was needed and 1 does not say.
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
$ printf 'case,agency,immediate_action,q2\nA,School,No,yes\nB,GP,no,yes\n' | cinaudit collate --only response - | tail -n 1
No immediate action was needed: both returns say so.
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
# No return at all, with requests.
$ printf 'case,agency,q2\n' | cinaudit collate --requests asked.csv -
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! standard input:1: error: no return in it: nothing follows the header
! cinaudit: no report is written, because of 1 error (--keep-going writes one without what cannot be read)
[1]
# A round with errors says so at its head.
$ printf 'case,agency,q2\nA,School,yes\nB,GP,perhaps\n' | cinaudit collate -k --only problems -
Multi-agency case audit: Child in Need Plans
============================================

!! Important: 1 error was found in the returns; what could not be read is left
!! out of every figure, and is listed under “Problems found in the data”.

Appendix 4: Problems found in the data
--------------------------------------

Problems found in the data
  Kind     Where                       What
  warning  standard input, line 1      no column for q1a, q1b, q1c, q1d, q1e,
                                       q1f, q1g, q3, q4, q5, q6, q7, q8, q9,
                                       q10, q11: counted as no answer
  error    standard input, line 3, q2  "perhaps" is not an answer to this
                                       question: Yes, No or Not applicable (B,
                                       GP)
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! standard input:3: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (B, GP)
# Never "0 of 0".
$ for f in one none blank many action; do cinaudit collate $f.csv; done | grep -c '0 of 0'
0
! one.csv:1: warning: no column for q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q9, q10: counted as no answer
! none.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q5, q7, q9, q10, q11: counted as no answer
! blank.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! blank.csv:3: warning: nothing is answered in this return (B, School)
! many.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
! action.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
[1]

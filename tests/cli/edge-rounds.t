# Rounds at the edges of what there is: no headings without anything under them, no broken tables,
# never a share of nothing. What sentences say of such rounds is in tests/report.
$ frame() { cinaudit collate "$@" 2>/dev/null | tests/frame; }
# One return.
$ printf 'case,agency,q1a,q2,q3,q8,q11,q10_comments\nA,School,yes,no,n/a,not sure,yes,Nobody was told.\n' >one.csv
$ frame --only about,response,file-record-management,background-information,conclusions,findings,case-grid,agency-grid,problems one.csv
Multi-agency case audit: Child in Need Plans
============================================

About this report
-----------------

¶

How to read the figures

¶

Names and numbers of people

¶

Response to the audit
---------------------

¶

Immediate action

¶

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

¶

¶

2. Is there evidence that this child or young person's case has been overseen or
discussed in supervision with a manager or safeguarding lead?

Question 2: answers
                                     of 1
  Answer                Returns  answered
  Yes                         0    0 of 1                         |
  No                          1    1 of 1  =======================|
  Not applicable              0    0 of 1                         |

¶

3.2 Background information
--------------------------

9. Is there evidence that previous family history has informed the Child In Need
Plan?

¶

Conclusions
-----------

¶

¶

¶

Findings
--------

¶

Findings that were not evaluated

¶

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

¶

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

¶

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

Appendix 4: Problems found in the data
--------------------------------------

Problems found in the data
  Kind     Where            What
  warning  one.csv, line 1  no column for q1b, q1c, q1d, q1e, q1f, q1g, q4, q5,
                            q6, q7, q9, q10: counted as no answer
# Every answer not applicable.
$ { echo case,agency,q2,q3,q4,q6,q8; for c in A B C D E F G H I J K; do echo $c,School,n/a,n/a,n/a,n/a,n/a; done; } >none.csv
$ frame --only daily-lived-experience,findings none.csv
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

¶

4. Is it clear from your records that the impact on the child, of your agency
actions or intervention, is being reviewed /evaluated?

Question 4: answers
                                    of 11
  Answer                Returns  answered
  Yes                         0      0.0%                         |
  No                          0      0.0%                         |
  Not applicable             11    100.0%  .......................|

¶

5. Is there evidence that the child's views, wishes and feelings and daily lived
experience are taken into account?

¶

6. Is there evidence that agencies are working together to promote the child or
young person's participation in the Plan?

Question 6: answers
                                    of 11
  Answer                Returns  answered
  Yes                         0      0.0%                         |
  No                          0      0.0%                         |
  Not applicable             11    100.0%  .......................|

¶

Findings
--------

¶

Findings that were not evaluated

¶
# A case with no answers, and one that is asked for and has no return.
$ printf 'case,agency,q2\nA,School,yes\nB,School,\n' >blank.csv
$ printf 'case,agency\nA,School\nB,School\nC,School\n' >asked.csv
$ frame --requests asked.csv --only response,case-grid blank.csv
Multi-agency case audit: Child in Need Plans
============================================

Response to the audit
---------------------

¶

Requests and returns by case
  Case  Requests  Met  Not received from
  A            1    1  –
  B            1    1  –
  C            1    0  School

Requests and returns by agency
  Agency  Requests  Met  Not received for case
  School         3    2  C

Immediate action

¶

Appendix 1: Answers by case
---------------------------

¶

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
# 25 cases: four grids of about the same size, none wider than the page.
$ { echo case,agency,q2; for i in $(seq 25); do echo C$i,School,yes; done; } >many.csv
$ frame --only case-grid many.csv
Multi-agency case audit: Child in Need Plans
============================================

Appendix 1: Answers by case
---------------------------

¶

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
$ cinaudit collate many.csv 2>/dev/null | wc -L
80
# A question of 300 characters.
$ long=$(printf 'Is there evidence that this is a question of three hundred characters? %.0s' 1 2 3 4 5 | cut -c1-300)
$ jq --arg long "$long" '.questions[1].text = $long | del(.questions[1].short)' data/templates/cin-plans-2014.json >long.json
$ cinaudit collate -t long.json --only file-record-management,case-grid data/cin-2014/returns | tests/frame | grep -A 12 'three hundred' | head -n 40
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

¶

¶

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
# Immediate action: nobody may miss it, whichever section is wanted.
$ printf 'case,agency,immediate_action,q2\nA,School,Yes,yes\nB,GP,no,yes\nC,GP,,yes\n' >action.csv
$ cinaudit collate --only response action.csv 2>/dev/null | sed -n '/^!!/p'
!! Important: 1 return says that immediate action is needed: School, case A.
$ frame --only findings action.csv | head -n 5
Multi-agency case audit: Child in Need Plans
============================================

!! Important: 1 return says that immediate action is needed: School, case A.

$ cinaudit collate -f json action.csv | jq -c .immediate_action
{"needed":1,"not_needed":1,"not_said":1,"returns":[{"case":"A","agency":"School","source":"action.csv"}],"unreadable":0,"to_look_at":[],"left_out":[]}
! action.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
# No return at all, with requests.
$ printf 'case,agency,q2\n' | cinaudit collate --requests asked.csv -
! standard input:1: error: no return in it: nothing stands below the headings
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
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
! standard input:3: error: q2: "perhaps" is not an answer to this question: Yes, No or Not applicable (B, GP)
! standard input:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
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

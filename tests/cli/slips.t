# Slips that were found by making every kind of slip at random.

# A line of a form that ends early may have lost its comments, or the value of a field.
$ printf 'item,answer,comments\ncase,A,\nagency,GP\nsetting,\nq2,yes\nq3,no,"No minutes"\nq4\n' >form.csv
$ cinaudit check --all form.csv
form.csv:4: warning: setting: the line has 2 of the 3 columns: the others count as blank
form.csv:5: warning: q2: the line has 2 of the 3 columns: the others count as blank
form.csv:7: warning: q4: the line ends before its answer: counted as no answer
form.csv:1: warning: no line for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 4 warnings
# A heading that says nothing is no heading: signs, the error of a formula, and what programs call
# a column without a heading.
$ printf 'case,agency,q2,Column1,#REF!,-,Unnamed: 3\nA,GP,yes,Not shared,Yes,Seen,No chronology\n' >wide.csv
$ cinaudit check --all wide.csv | grep -v 'no column for'
wide.csv:2: warning: column D has no heading, so what stands in it is not read, here "Not shared": if it matters, give the column a heading, such as "Comments"
wide.csv:2: warning: column E has no heading, so what stands in it is not read, here "Yes": if it matters, give the column a heading, such as "Comments"
wide.csv:2: warning: column F has no heading, so what stands in it is not read, here "Seen": if it matters, give the column a heading, such as "Comments"
wide.csv:2: warning: column G has no heading, so what stands in it is not read, here "No chronology": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 5 warnings
$ printf 'item,answer,#NAME?\ncase,A,\nagency,GP,\nq2,yes,Not shared\n' >form.csv
$ cinaudit check --all form.csv | grep -v 'no line for'
form.csv:4: warning: column C has no heading, so what stands in it is not read, here "Not shared": if it matters, give the column a heading, such as "Comments"
1 file, 1 return: 2 warnings
# A column whose name says something else, if nothing in it can matter, is passed over.
$ printf 'case,agency,q2,Column\nA,GP,yes,x\n' >wide.csv
$ cinaudit check --all wide.csv | grep -v 'no column for'
wide.csv:1: note: columns that are not part of the template are ignored: "Column"
1 file, 1 return: 1 warning, 1 note
# "Comments" is known mistyped, with a number behind it too.
$ printf 'case,agency,q2,Commnets,q3,oCmments:2\nA,GP,yes,x,no,y\n' >wide.csv
$ cinaudit check --all wide.csv
wide.csv:1: error: column 4, "Commnets": did you mean "Comments"? (if the column is not part of the template, give it a name less like that)
wide.csv:1: error: column 6, "oCmments:2": did you mean "Comments"? (if the column is not part of the template, give it a name less like that)
wide.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 0 returns: 2 errors, 1 warning
[1]
# A line of a checklist without a column, where the columns of the others are ticked or not.
$ printf "Case,Agency,Does your agency's file for this child contain?,,,q2\n,Response,up-to-date parent details,Child in Need Plan,None of these,Response\nA,School,up-to-date parent details,,,Yes\n" >wide.csv
$ cinaudit check --all wide.csv
wide.csv:1: warning: no column for q1a, q1c, q1d, q1e, q1g among those of the other lines: counted as not ticked
wide.csv:1: warning: no column for q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
1 file, 1 return: 2 warnings

# HTML that a service left in its headings: tags of any letter case, attributes, entities.
$ try() { printf '%b' "$1" >t.csv; cinaudit check --all t.csv | grep -v 'no column for q'; cinaudit collate -k -f csv t.csv 2>/dev/null | awk -F, '$1 == "overall" && $6 > 0 { print $3 "=" $4 ":" $6 }' | paste -sd' '; }
$ history='Is there evidence that previous family history has informed the Child In Need Plan?'
$ try "<p>Case</p>,Agency,<p><strong>$history</strong></p>,<DIV style='color: red'>q2</DIV>,<br/>Comments\nA,School,Yes,No,late\n"
1 file, 1 return: 1 warning
q2=no:1 q9=yes:1
$ try "Case<br />,&nbsp;Agency,Does your agency&rsquo;s file for this child contain? [<em>Child&#160;in Need Plan</em>],q2\nA,School,Yes,No\n"
1 file, 1 return: 1 warning
q1f=yes:1 q2=no:1
# As the first of two rows, and in the second.
$ try 'Case,Agency,<b>q1</b>,,q2\n,Response,<i>Child in Need Plan</i>,<span>up-to-date parent details</span>,Response\nA,School,Child in Need Plan,,No\n'
1 file, 1 return: 1 warning
q1b=no:1 q1f=yes:1 q2=no:1
# What is no tag stays: it may carry meaning. So does a tag in a cell below the headings.
$ try 'Case,Agency,<2>,q2 < 5,q3 <b\nA,School,Yes,No,Yes\n'
t.csv:1: note: columns that are not part of the template are ignored: "<2>", "q2 < 5", "q3 <b"
t.csv:1: error: no column for any question of the template "cin-plans-2014"
1 file, 0 returns: 1 error, 1 note

$ try 'Case,Agency,q2,q2_comments\nA,School,<b>Yes</b>,<b>late</b>\n'; cinaudit collate -k -f json t.csv 2>/dev/null | jq -c '.comments[].text'
t.csv:2: error: q2: "<b>Yes</b>" is not an answer to this question: Yes, No or Not applicable (A, School)
1 file, 1 return: 1 error, 1 warning

"<b>late</b>"
# Two headings that differ only in their tags are two columns for one question.
$ try 'Case,Agency,q2,<p>q2</p>\nA,School,Yes,No\n'
t.csv:1: error: two columns for q2: columns 3 and 4
1 file, 0 returns: 1 error, 1 warning

# A template may have a tag in the name of a question.
$ sed 's/"id": "q2",/"id": "q2", "aliases": ["the <b> column"],/' data/templates/cin-plans-2014.json >t.json; printf 'case,agency,the <b> column,the column\nA,GP,Yes,No\n' | cinaudit check --template t.json - | grep -v 'no column for q'
standard input:1: note: columns that are not part of the template are ignored: "the column"
1 file, 1 return: 1 warning, 1 note

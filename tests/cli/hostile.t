# Texts from returns do no harm in any format: markup, tables, formulas, places of a template, control
# characters, escape sequences, and marks that turn the direction of writing.
$ hostile='<script>alert(1)</script> | </svg> =HYPERLINK(\"http://x\",\"y\") {{q2.negative.answered}} [x](http://x) `x` $x$ \u001b[31mred\u0007 \u202egnitirw \u2028end'
$ printf '{"case":"A<b>","agency":"School|x","setting":"=1+1","answers":{"q2":"no","q10":"no"},"comments":{"q2":"%s"}}' "$hostile" >hostile.json
$ printf '{"schema":"cinaudit.round/1","board":"<b>Board</b>","theme":"a|b","period":"=1+1","returns":["hostile.json"],"notes":{"workshop":"notes.md"}}' >round.json
$ printf '# <script>x</script>\n\nA *new* social worker | {{item}} and <img src=x onerror=y>\n\n- =HYPERLINK("x")\n' >notes.md
$ cinaudit collate --round round.json --only file-record-management,practitioners-workshop
Multi-agency case audit: Child in Need Plans
============================================
<b>Board</b> · a|b · =1+1

3.1 File/record management
--------------------------

1. Does your agency's file for this child contain?

No return answered any item of this question. The one return left the checklist
blank.

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

Comments

  > <script>alert(1)</script> | </svg> =HYPERLINK("http://x","y")
  > {{q2.negative.answered}} [x](http://x) `x` $x$ �[31mred� gnitirw
  > end
    — School|x (=1+1), case A<b>, answered “No”

3.7 Other comments from the Practitioners Workshop
--------------------------------------------------

<script>x</script>

A new social worker | {{item}} and <img src=x onerror=y>

- =HYPERLINK("x")
$ cinaudit collate --round round.json --only file-record-management,practitioners-workshop --color always | grep -c '\[31mred'
1
$ cinaudit collate --round round.json -f markdown --only file-record-management,practitioners-workshop | sed "s,^,|,"
|# Multi-agency case audit: Child in Need Plans {#document_title}
|
|\<b\>Board\</b\> · a\|b · =1+1
|
|## 3.1 File/record management {#file-record-management}
|
|### 1\. Does your agency\'s file for this child contain? {#q1}
|
|No return answered any item of this question. The one return left the checklist blank.
|
|### 2\. Is there evidence that this child or young person\'s case has been overseen or discussed in supervision with a manager or safeguarding lead? {#q2}
|
|| Answer         | Returns | of 1 answered | Chart                |
|| -------------- | ------: |   ----------: | -------------------- |
|| Yes            |       0 |        0 of 1 |                      |
|| No             |       1 |        1 of 1 | ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
|| Not applicable |       0 |        0 of 1 |                      |
|
|: Question 2: answers. Chart: Question 2: the answers of 1 return
|
|One return alone found no evidence that the case had been overseen or discussed in supervision with a manager or safeguarding lead.
|
|#### Comments {#comments-q2}
|
|> \<script\>alert(1)\</script\> \| \</svg\> =HYPERLINK(\"http\://x\",\"y\") \{\{q2.negative.answered\}\} \[x\](http\://x) \`x\` \$x\$ �\[31mred� gnitirw\
|> end
|>
|> — School\|x (=1+1), case A\<b\>, answered “No”
|
|## 3.7 Other comments from the Practitioners Workshop {#practitioners-workshop}
|
|### \<script\>x\</script\> {#script-x-script}
|
|A new social worker \| \{\{item\}\} and \<img src=x onerror=y\>
|
|- \=HYPERLINK(\"x\"\)
$ cinaudit collate --round round.json -f html --only file-record-management,practitioners-workshop | sed -n '/<figure class="quote"/,/<\/figure>/p; /<h1/,/<\/header>/p; /id="practitioners-workshop"/,$p'
<h1>Multi-agency case audit: Child in Need Plans</h1>
<p>&lt;b&gt;Board&lt;/b&gt; · a|b · =1+1</p>
</header>
<figure class="quote">
<blockquote dir="auto"><p>&lt;script&gt;alert(1)&lt;/script&gt; | &lt;/svg&gt; =HYPERLINK(&quot;http://x&quot;,&quot;y&quot;) {{q2.negative.answered}} [x](http://x) `x` $x$ �[31mred� gnitirw <br>
end</p></blockquote>
<figcaption>— <bdi>School|x (=1+1), case A&lt;b&gt;, answered “No”</bdi></figcaption>
</figure>
<h2 id="practitioners-workshop">3.7 Other comments from the Practitioners Workshop</h2>
<h3 id="script-x-script">&lt;script&gt;x&lt;/script&gt;</h3>
<p>A new social worker | {{item}} and &lt;img src=x onerror=y&gt;</p>
<ul>
<li>=HYPERLINK(&quot;x&quot;)</li>
</ul>
</main>
</body>
</html>
$ cinaudit collate --round round.json -f json | jq -c '.comments[], .round'
{"question":"q2","case":"A<b>","agency":"School|x","setting":"=1+1","source":"hostile.json","text":"<script>alert(1)</script> | </svg> =HYPERLINK(\"http://x\",\"y\") {{q2.negative.answered}} [x](http://x) `x` $x$ \u001b[31mred\u0007 ‮gnitirw  end"}
{"board":"<b>Board</b>","theme":"a|b","period":"=1+1","frame":null,"cases":[],"mends":{"agency_aliases":0,"case_aliases":0,"out_of_sample":0,"superseded":0,"withdrawn":0,"corrections":0,"several":0}}
$ cinaudit collate --round round.json -f csv | grep '^case,.*,q2,'
case,A<b>,q2,yes,positive,0,1,1,1,0,0,0,0.0,0.0
case,A<b>,q2,no,negative,1,1,1,1,0,0,0,100.0,100.0
case,A<b>,q2,not_applicable,not_applicable,0,1,1,1,0,0,0,0.0,

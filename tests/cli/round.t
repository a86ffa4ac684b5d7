# A round by its manifest: what the command line says of it. tests/unit/round_test.c has what is
# wrong with manifests and their files.
$ cinaudit check --all --round data/cin-2014/round.json
data/cin-2014/returns/B-gp.csv:2: note: q1: the checklist is wholly blank in 1 return: counted as no answer
data/cin-2014/returns/C-camhs.csv:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
data/cin-2014/returns/E-police.csv:2: note: q1: the checklist is wholly blank in 1 return: counted as no answer
data/cin-2014/returns/H-arch.csv:1: note: q1: the checklist is wholly blank in 1 return: counted as no answer
28 files, 28 returns: 4 notes
$ cinaudit collate --round missing.json
! missing.json: error: the manifest cannot be read: No such file or directory
[3]
$ printf '{"schema":"cinaudit.round/1","bord":"x","requests":"none.csv"}' >round.json; cinaudit collate --round round.json
! round.json: error: bord: not a key of a manifest: did you mean "board"?
[1]
$ printf '{"schema":"cinaudit.round/1"}' >round.json; cinaudit collate --round round.json
! round.json: error: returns: missing: no file of returns is named here, nor on the command line
[1]
$ cinaudit check --all --round round.json
round.json: error: returns: missing: no file of returns is named here, nor on the command line
[1]
# A manifest alone, for returns that are named.
$ printf '{"schema":"cinaudit.round/1","board":"The Board","frame":12,"cases":"cases.csv"}' >round.json
$ printf 'case,sex,age,team,heritage,outline,status\nA,girl,8,North,,Referred in May.,Closed\nB,,,South,,,\nC,boy,11,North,,,Closed\n' >cases.csv
$ cinaudit collate --round round.json --only sample,cases data/cin-2014/returns/A-school.csv
Multi-agency case audit: Child in Need Plans
============================================
The Board

The sample
----------

The sample is 3 of the 12 cases that it was chosen from (25.0%). It is made up
of one girl and one boy, and of 1 it is not stated. The children are aged 8 and
11, and of 1 it is not stated. The teams are North (2) and South (1).

What had become of the plans by the end of the audit:

- Closed: 2 of 3.
- Not stated: 1 of 3.

Appendix 1: The cases
---------------------

The cases in outline
  Case  Child                Outline           What became of the plan
  A     girl, aged 8, North  Referred in May.  Closed
  B     South                –                 –
  C     boy, aged 11, North  –                 Closed
$ cinaudit collate --round round.json -f json data/cin-2014/returns/A-school.csv | jq -c '.cases, .round'
3
{"board":"The Board","theme":null,"period":null,"frame":12,"cases":[{"case":"A","sex":"girl","age":"8","team":"North","heritage":null,"status":"Closed"},{"case":"B","sex":null,"age":null,"team":"South","heritage":null,"status":null},{"case":"C","sex":"boy","age":"11","team":"North","heritage":null,"status":"Closed"}],"mends":{"agency_aliases":0,"case_aliases":0,"out_of_sample":0,"superseded":0,"withdrawn":0,"corrections":0,"several":0}}
# Nothing that is read is overwritten.
$ cinaudit collate --round round.json -o cases.csv data/cin-2014/returns/A-school.csv
! cinaudit: --output "cases.csv" would overwrite what is read
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --round round.json -o round.json data/cin-2014/returns/A-school.csv
! cinaudit: --output "round.json" would overwrite what is read
! Try "cinaudit collate --help".
[2]
# Notes that no theme takes are not lost, and mentions are counted for each file of them.
$ printf 'The new social worker came in May.\n' >other.md
$ printf '{"schema":"cinaudit.round/1","notes":{"visits":"other.md"}}' >notes.json
$ cinaudit collate --round notes.json --only themes data/cin-2014/returns/A-school.csv | tail -n 5

Notes: visits
-------------

The new social worker came in May.
$ cinaudit collate --round notes.json -f json data/cin-2014/returns/A-school.csv | jq -c '.comment_themes[1] | del(.passages)'
{"id":"change-of-worker","title":"Changes of worker","returns":0,"notes":{"visits":1}}
# Notes are Markdown: lists, quotations, links with where they lead, a long target cut short.
$ printf '# Visits\n\nSee [the plan](http://example.org/plan), ![a picture](x.png) and <http://example.org>.\nA line more.\n\n1. One &amp; *two*\n2. Three\n\n> Said **so**.\n\n[long](%%s)\n' | sed "s/%s/$(printf 'x%.0s' $(seq 300))/" >other.md
$ cinaudit collate --round notes.json --only themes data/cin-2014/returns/A-school.csv | sed -n '/^Notes/,$p'
Notes: visits
-------------

Visits

See the plan (http://example.org/plan), a picture (x.png) and
http://example.org. A line more.

1. One & two
2. Three

  > Said so.

long
(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…)
# Two notes with one heading each time, and a theme that takes none.
$ printf '### Again\n\na\n\n### Again\n\nb\n' >other.md; cinaudit collate --round notes.json -f html --only themes data/cin-2014/returns/A-school.csv | grep -o 'id="again[^"]*"'
id="again"
id="again-2"
# What CommonMark would take for the definition of a link is somebody speaking.
$ printf '[Mother]: agreed\n\n> [Father]: did not\n\nlast\n' >other.md; cinaudit collate --round notes.json --only themes data/cin-2014/returns/A-school.csv | sed -n '/^Notes/,$p'
Notes: visits
-------------

[Mother]: agreed

  > [Father]: did not

last
$ printf '\t[Mum]: he-is-fine\n\nBefore\n\n[Mum\nDad]: yes-always\n[Nan]: so-so\n\n- > 1) [Aunt]: (no)\n\n[Both]: gone\n===\n\n[a link](x/y), [another](\n[z) and [Mum].\r\r[Gran]: here\n\n```\n[as]: typed\n```\n' >other.md; cinaudit collate --round notes.json --only themes data/cin-2014/returns/A-school.csv | sed -n '/^Notes/,$p'
Notes: visits
-------------

[Mum]: he-is-fine

Before

[Mum Dad]: yes-always [Nan]: so-so

  > [Aunt]: (no)

[Both]: gone

a link (x/y), another ([z) and [Mum].

[Gran]: here

[as]: typed
# So no link is defined once for many uses, each of which would be read to the end.
$ { printf '[na\nme]: http://x/'; yes a%20 | head -n 12500 | tr -d '\n'; echo; echo; yes '[x][na me]' | head -n 5000; } >other.md; (ulimit -t 5; cinaudit check --all --round notes.json data/cin-2014/returns/A-school.csv)
1 file, 1 return: no problems
# When a workbook says that it was made: only a date that its format can have.
$ for e in 1400000000 1 1e18 99999999999999999999; do SOURCE_DATE_EPOCH=$e cinaudit collate -f xlsx data/cin-2014/returns/A-school.csv | cksum; done | uniq -c | awk '{ print $1 }'
1
3

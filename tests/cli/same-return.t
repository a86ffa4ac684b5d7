# Two returns are one only if all that they say is the same, however much alike they are.
$ settings() { echo case,agency,q2,setting; printf 'A,GP,yes,%s\n' "$@"; }
$ settings 23 233 10 100 45 455 bc bcc S6842 S684842 >a.csv; cinaudit check --all a.csv | tail -n 1
1 file, 10 returns: 1 warning
$ cinaudit collate --all -f csv a.csv 2>/dev/null | grep '^overall,,q2,yes' | cut -d, -f 6,7
10,10
$ { settings $(seq 20000) {a..z}{a..z}{a..z} {a..z}{a..z}; } >many.csv; cinaudit check --all many.csv | tail -n 1
1 file, 38252 returns: 1 warning
# Comments and roles are told apart like settings.
$ said() { echo "case,agency,q2,$1"; shift; printf 'A,GP,yes,%s\n' "$@"; }
$ for column in auditor_role completed q2_comments; do said $column 23 233 10 100 bc bcc >b.csv; cinaudit check --all b.csv | grep -c 'a second return'; cinaudit check --all b.csv | grep 'the same in all'; done
5
5
5
[1]
$ { said q2_comments $(seq 100000); } >c.csv; cinaudit check --all c.csv | grep -v 'a second return\|no column'
1 file, 100000 returns: 100000 warnings
# Where one text ends and the next begins makes a difference.
$ printf 'case,agency,setting,q2,auditor_role,q2_comments,q3_comments\nA,GP,,yes,ab,c,\nA,GP,,yes,a,bc,\nA,GP,,yes,,abc,\nA,GP,,yes,,ab,c\nA,GP,,yes,,a,bc\nA,GP,,yes,,,abc\nA,GP,,yes,,abc,\nA,GPa,b,yes,,,\nA,GP,ab,yes,,,\nAb,GP,a,yes,,,\n' >d.csv; cinaudit check --all d.csv | grep -o '^d.*error.*\|d.*second return of GP\|^1 file.*'
d.csv:3: warning: a second return of GP
d.csv:4: warning: a second return of GP
d.csv:5: warning: a second return of GP
d.csv:6: warning: a second return of GP
d.csv:7: warning: a second return of GP
d.csv:8: error: the return of GP on case A stands in d.csv:4 already, the same in all that it says: take one of them away
1 file, 10 returns: 1 error, 7 warnings
# Texts that a hash without a seed took for one on purpose.
$ collide='rieddeqqlhzshrbj wwnltdpa7whirb24 uukxcrok35ba44e6'
$ settings $collide >e.csv; cinaudit check --all e.csv | tail -n 1
1 file, 3 returns: 1 warning
$ for column in auditor_role q2_comments; do said $column $collide >f.csv; cinaudit check --all f.csv | grep -c 'a second return'; done
2
2
# Names that were made to meet in a table take as long as others.
$ names() { printf '%s\n' {rieddeqqlhzshrbj,cpmyxyyy19u00mun,qnbonezjhavwcz1k,qtyjdxxqwm89lldp,weyawigwkkw8vwka,wstqwzioh2x1utf3,sekcuyaqjvkrs9i1,vxkqfdag8nim00kz,jwexgyrlixdnml6s,orzflvqzdoqk9yqv,ernsezanp4n57wgp,csumjwrn9kb1hgkd,czagjshhiqqf8rrw,goxgvinv0om9ubiw,dfltmbyhnnn2t0gr}\
> {qrzhcdzozltqgnnw,xlxsqhdwkn0pktic,jlyiusafsl219rl6,ynvhkirtq0pwt88m,sdzmrqnjj254u52w,ywbczlsd79p5j46l,nxdjasetc37jeju4,xymwcyck46andjq3,lzpzmwekt3s9x47m,qfpzdmckd29nqnr6,xvorqlufwjlbw27q,lbwuklqxmwm3qtws,hphzauum4gpcdnlb,lwmcpghb2di0689s,atjhaukptqopiqkw}\
> {hwwpefxwbigrdupp,ensmmgru4e40kb69,llswyhbnw768eqdm,gqzgyevqmy3b8c3b,aatailaxcbpf07t1,amwxojsu1jm82jwh,igpycbcs9zwk261w,vntzlyktzua4b097,mhurjcpf81bawphr,uadbnyca6xyu1s5z,xcbogabt2a9o4q2v,ngixubcvgjs2osao,boiflcaynh1drqz9,trmobyxfdnfw6st4,qymsmrjonxxnmdjt}\
> {riprcqvcdnhnrcgj,zdjnxgubdkvrba5u,zzsiojfyxnbrf8me,mzzcsidahf5s5q31,ylxlzrsll4lfuirn,wozxilfwr7ohm1lr,uwdqxormrz6noi6k,idimwdyvho0m9q9l,hlsbrmqpzp82f5ws,owcjlvokx3qrwi1a,rbofccxkz02dltlb,gbnrmbgaxia1wbee,kwtekcwsjexuqpwj,oykcihyepnlrg8lf,mefdpzsjk83xns65}; }
$ seconds() { TIMEFORMAT=%U; { time cinaudit check --all "$1" >/dev/null; } 2>&1; }
$ round() { echo "$1,agency,q2$2"; head -n 40000 | sed "s/\$/,GP,yes$3/"; }
$ names | round case "" "" >made.csv; seq -f "%064.0f" 40000 | round case "" "" >other.csv; cinaudit check --all made.csv | tail -n 1
1 file, 40000 returns: 1 warning
$ awk -v made="$(seconds made.csv)" -v other="$(seconds other.csv)" 'BEGIN { print made < 3 * other + 0.5 ? "as long" : made " and " other " seconds" }'
as long
$ names | round setting ,case ,A >made.csv; seq -f "%064.0f" 40000 | round setting ,case ,A >other.csv; cinaudit check --all made.csv | tail -n 1
1 file, 40000 returns: 1 warning
$ awk -v made="$(seconds made.csv)" -v other="$(seconds other.csv)" 'BEGIN { print made < 3 * other + 0.5 ? "as long" : made " and " other " seconds" }'
as long

# How a report gets to its file: whole or not at all, readable by its owner, and nothing beside it.
$ returns=data/cin-2014/returns; old() { echo old >report; chmod "$1" report; }; beside() { find . -name '.cinaudit*'; }
$ cinaudit collate -f csv -o report $returns; stat -c '%a %h' report; beside
600 1
$ old 640; ln report other; cinaudit collate -f csv -o report $returns; stat -c '%a %h %n' report other; cat other; rm other
640 1 report
640 1 other
old
# A link is followed, and stays one. What it leads to in another folder is written in that folder.
$ mkdir elsewhere; mv report elsewhere/real; ln -s elsewhere/real report; cinaudit collate -f csv -o report $returns; stat -c '%F' report; wc -l <elsewhere/real; ls -A elsewhere; rm report
symbolic link
821
real
# A link to what is not there, as to a disk that is not mounted, stays one: nothing is written in its place.
$ ln -s nowhere/report link; cinaudit collate -f csv -o link $returns; stat -c '%F' link
symbolic link
! cinaudit: link cannot be written: No such file or directory
# Who may read is kept where a list says so, and a folder's list gives the report to nobody else.
$ keeps() { old 640; setfacl -m "$1" "$2" || return 0; before=$(getfacl -c report); cinaudit collate -f csv -o report $returns; [ "$(getfacl -c report)" = "$before" ] || getfacl -c report; }
$ old 640; setfacl -m u:daemon:r report 2>&- || setfacl() { false; }; keeps u:daemon:r,g::- report; keeps d:u:daemon:r .; setfacl -b . report || true
# A signal that ends the program leaves the old report, and so does a file that gets too large.
$ old 600; cinaudit collate -o report - < <(sleep 5) & sleep 0.2; kill -TERM $!; wait $!; echo $?; cat report; beside
143
old
$ (ulimit -f 1; cinaudit collate -f json -o report $returns; echo $?); cat report; beside
3
old
! cinaudit: report cannot be written: File too large
# A pipe whose reader has gone ends the program, quietly: by the signal, or, where that is ignored, with status 3.
$ gone() { { sleep 0.2; env --$signal-signal=PIPE cinaudit "$@"; echo $? >status; } | true; cat status; }
$ signal=default; gone collate -f html $returns; gone collate -f csv -o /dev/stdout $returns; gone check $returns; gone template; gone template --list; gone --help; beside
141
141
141
141
141
141
$ signal=ignore; gone collate -f html $returns; gone collate -f csv -o /dev/stdout $returns; gone check $returns; gone template; gone template --list; gone --help
3
3
3
3
3
3
$ cinaudit collate -f html $returns | head -n 1
<!DOCTYPE html>
# Nothing comes out of what cannot be drawn to its end.
$ TMPDIR=none/such cinaudit collate -f xlsx $returns | wc -c
0
! cinaudit: the workbook cannot be written to a temporary file in none/such: No such file or directory
# Standard output that cannot be written to, whatever is written.
$ for arguments in "collate -f json $returns" "check $returns" "template" "template --list" "template --check data/templates/cin-plans-2014.json" "--version"; do cinaudit $arguments >/dev/full; echo $?; done
3
3
3
3
3
3
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: standard output cannot be written: No space left on device
! cinaudit: standard output cannot be written: No space left on device
# What is read is not written over, by whatever name: a link, another folder's path, a standard stream.
$ cp -r data/cin-2014 round; cp data/templates/cin-plans-2014.json round; cd round; ln -s returns/H-arch.csv soft; ln returns/H-arch.csv hard
$ for name in soft hard ../round/returns/H-arch.csv round.json requests.csv cases.csv parents.md workshop.md cin-plans-2014.json; do cinaudit collate --round round.json -t cin-plans-2014.json -f csv -o $name 2>&1 | head -n 1; done; diff -r . ../data/cin-2014 | grep -v '^Only in'
cinaudit: --output "soft" would overwrite what is read
cinaudit: --output "hard" would overwrite what is read
cinaudit: --output "../round/returns/H-arch.csv" would overwrite what is read
cinaudit: --output "round.json" would overwrite what is read
cinaudit: --output "requests.csv" would overwrite what is read
cinaudit: --output "cases.csv" would overwrite what is read
cinaudit: --output "parents.md" would overwrite what is read
cinaudit: --output "workshop.md" would overwrite what is read
cinaudit: --output "cin-plans-2014.json" would overwrite what is read
[1]
$ cinaudit collate -f csv -o hard - <returns/H-arch.csv; cinaudit collate -f csv returns/H-arch.csv >>returns/H-arch.csv; cinaudit template -f json cin-plans-2014.json 1<>cin-plans-2014.json; diff -r . ../data/cin-2014 | grep -v '^Only in'; cd ..
! cinaudit: --output "hard" would overwrite what is read
! Try "cinaudit collate --help".
! cinaudit: standard output would overwrite what is read
! Try "cinaudit collate --help".
! cinaudit: standard output would overwrite what is read
! Try "cinaudit template --help".
# Of many forms either all are written or none. The folder is made, and taken away again.
$ cinaudit template --requests data/cin-2014/requests.csv --out-dir forms -f csv; ls forms | wc -l; stat -c %a forms forms/A-GP.csv
37
700
600
$ (ulimit -f 2; cinaudit template --requests data/cin-2014/requests.csv --out-dir new -f csv); ls -d new
! cinaudit: new/A-Childrens-Social-Care.csv cannot be written: File too large
! ls: cannot access 'new': No such file or directory
[2]
$ mkdir new; echo mine >new/mine; (ulimit -f 2; cinaudit template --requests data/cin-2014/requests.csv --out-dir new -f csv); ls -A new
mine
! cinaudit: new/A-Childrens-Social-Care.csv cannot be written: File too large
# Pipes that are read twice are not one file, although they are copied to one after the other.
$ cinaudit collate -k -f csv <(printf 'case,agency,q2\nA,GP,yes\n') <(printf 'case,agency,q2\nB,GP,yes\n') 2>&1 | grep -E 'already|overall,,q2,yes'
overall,,q2,yes,positive,2,2,2,2,0,0,0,100.0,100.0

# What is there thousands of times takes neither minutes nor gigabytes.
$ { printf 'case,agency,q2'; seq -f ',x-%05.0f' 20000; } | tr -d '\n' >wide.csv; printf '\nA,School,yes\n' >>wide.csv; cinaudit check wide.csv | grep -o 'ignored: .\{20\}\|"[^"]*", and [0-9]* more'
ignored: "x-00001", "x-00002"
"x-00110", and 19890 more
$ { echo case,agency; yes A,School | head -n 30000; } >requests.csv; touch file; timeout 20 cinaudit template -f csv --requests requests.csv --out-dir file
! cinaudit: file: the folder cannot be made: File exists
[3]
# Forms that would be called the same are numbered, and no number is given twice.
$ printf 'case,agency\nA,GP\nA,gp 2\nA,gp\nA,GP-2\na,GP\nA,GP-2-2\n' >requests.csv; cinaudit template -f csv --requests requests.csv --out-dir forms; ls forms
A-GP-2-2-2.csv
A-GP-2-2.csv
A-GP.csv
A-gp-2.csv
A-gp-3.csv
a-GP-4.csv

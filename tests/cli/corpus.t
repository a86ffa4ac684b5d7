# What becomes of each file of the corpus is what its table says; nothing is printed if so.
$ tests/corpus/outcomes tests/corpus/json | diff tests/corpus/json.table -
$ tests/corpus/outcomes tests/corpus/csv | diff tests/corpus/csv.table -
# No file has another outcome than its name says, and none is without a line in the table.
$ grep -h WRONG tests/corpus/*.table; for kind in json csv; do ls tests/corpus/$kind | wc -l; cut -d ' ' -f 1 tests/corpus/$kind.table | diff - <(ls tests/corpus/$kind); done
132
83
# A field of 10 MB.
$ { echo case,agency,q2,q2_comments; printf 'A,GP,yes,fine\nB,GP,yes,"'; head -c 10000000 /dev/zero | tr '\0' x; printf '"\n'; } | cinaudit check - | grep -v 'no column'
standard input:3: error: a field of more than 1 MiB opens here: is its closing quotation mark missing?
1 file, 1 return: 1 error, 1 warning

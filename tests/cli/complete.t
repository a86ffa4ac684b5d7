# What a shell is told when it completes a line: the words are those after the program's name, and
# the last is completed. A tab comes before a note.
$ cinaudit complete ''
template	write the form that auditors fill in
check	say what is wrong with returns, without a report
collate	count the returns and write the report
$ cinaudit complete
template	write the form that auditors fill in
check	say what is wrong with returns, without a report
collate	count the returns and write the report
$ cinaudit complete --
--help	print this help
--version	print the version
$ cinaudit complete check --re
--requests	compare the returns with the requests that were sent
--redact-terms	names to look for in all texts, one on each line, besides those of the manifest
$ cinaudit complete collate --color a
auto	the default
always
$ cinaudit complete collate --color=a
--color=auto	the default
--color=always
# Of a list the last part is completed.
$ cinaudit complete collate --only=themes,case
--only=themes,cases
--only=themes,case-grid
# The shell itself finds files and folders.
$ cinaudit complete collate -k x
:files
$ cinaudit complete template --out-dir=x
:folders
$ cinaudit complete check -t r
repeat-child-protection-plans
:files
# Nothing completes a number, nor a command that there is not.
$ cinaudit complete collate --decimals ''
$ cinaudit complete report --
$ cinaudit complete collate --keep-going=

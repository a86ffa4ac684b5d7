# Help (template-command.t has that of template), the version, and the messages of a wrong call.
$ cinaudit --help
Usage: cinaudit COMMAND [OPTION…] [FILE…]

Turns the returns of a multi-agency case audit into the report for the board.

Commands:
  template  write the form that auditors fill in
  check     say what is wrong with returns, without a report
  collate   count the returns and write the report

Options:
  -h, --help            print this help; after a command, the help of that one
      --version         print the version

Exit status: 0 done, 1 errors in the returns or the template, 2 wrong usage, 3 a
file or the system failed.
$ cinaudit --version
cinaudit 0.1.0
$ cinaudit check --help
Usage: cinaudit check [OPTION…] [FILE…]

Reads returns and prints what is wrong with them, and a summary. Problems of one
kind stand on one line: the first as "file:line: severity: item: message", then
how many there are and where the next are. The worst come first. Each FILE is a
CSV or JSON file of returns or a workbook (.xlsx), a folder of them, or - for
standard input. Without any, those that the round's manifest names are read.

Severities: an error is something that cannot be read (collate then writes no
report); a warning is something that may not be what was meant; a note is worth
knowing.

Options:
      --round FILE      the round's manifest (JSON): board, theme, period,
                        requests, cases, notes and returns
  -r, --requests FILE   compare the returns with the requests that were sent: a
                        CSV file with the columns case, agency, setting and sent
  -t, --template NAME   the template: a shipped one ("cinaudit template --list"
                        lists them) or a file; without this option, the round's
                        or the one of 2014
      --redact-terms FILE
                        names to look for in all texts, one on each line,
                        besides those of the manifest; collate removes them, as
                        it always removes NHS and National Insurance numbers,
                        telephone numbers, e-mail addresses, postcodes and dates
                        of birth
  -f, --format FORMAT   the format: text (the default, for people), json, csv;
                        json and csv list each problem, json with what would
                        mend it in the manifest
      --all             print each problem on its own line, in the order found,
                        not one line for each kind
      --suggest         print what would mend the problems in the round's
                        manifest, as JSON to be read, filled in and pasted
                        there; the problems themselves go to standard error
  -h, --help            print the help of this command

Exit status: 0 no errors, 1 errors in the returns or the template, 2 wrong
usage, 3 a file or the system failed.
$ cinaudit collate --help
Usage: cinaudit collate [OPTION…] [FILE…]

Counts returns and writes the report: response and sample, each theme with its
tables, text and comments, conclusions, findings with challenges, appendices.
Each FILE is a CSV or JSON file of returns or a workbook (.xlsx), a folder of
them, or - for standard input. Without any, those that the round's manifest
names are read.

Options:
      --round FILE      the round's manifest (JSON): board, theme, period,
                        requests, cases, notes and returns
  -r, --requests FILE   compare the returns with the requests that were sent: a
                        CSV file with the columns case, agency, setting and sent
  -t, --template NAME   the template: a shipped one ("cinaudit template --list"
                        lists them) or a file; without this option, the round's
                        or the one of 2014
      --redact-terms FILE
                        names to look for in all texts, one on each line,
                        besides those of the manifest; collate removes them, as
                        it always removes NHS and National Insurance numbers,
                        telephone numbers, e-mail addresses, postcodes and dates
                        of birth
  -f, --format FORMAT   the format: text (the default), markdown, html, xlsx (a
                        workbook, with a plan of action to be filled in), json
                        or csv
  -o, --output FILE     write the report to FILE, whole or not at all
      --only NAMES      write only these sections (of text, markdown and html),
                        with commas between them: about, response, sample,
                        themes, conclusions, findings, cases, case-grid,
                        agency-grid, questions, mends, problems, or the id of a
                        theme
  -k, --keep-going      write the report although there are errors: leave out
                        what cannot be read, and list it in the report
      --all             print each problem on its own line, in the order found,
                        not one line for each kind
      --no-comments     do not read the comments: what rests on them is left
                        out, and findings that do are said to be not evaluated
      --publish         write a version for the public: no cases, agencies,
                        comments or problems, and no small counts, nor others
                        from which they could be worked out (not for xlsx, nor
                        with --only)
      --suppress-below N
                        with --publish, withhold counts below N (5 if not given)
      --anonymise       call cases by letters, in the order of their first
                        appearance, and files by numbers or by what they are; no
                        message repeats what is read (check shows what is to be
                        mended)
      --no-redact       remove nothing: names, numbers and addresses are shown,
                        and the report says so at its head
      --decimals N      decimals of percentages, from 0 to 3 (1 if not given)
      --color, --colour WHEN
                        colour in text: auto (the default), always or never
  -h, --help            print the help of this command

Exit status: 0 done, 1 errors in the returns, the round or the template, or too
few returns for --publish (no report is written), 2 wrong usage, 3 a file or the
system failed (no report is written).
$ cinaudit
! cinaudit: no command is given: template, check or collate
! Try "cinaudit --help".
[2]
$ cinaudit colate returns
! cinaudit: "colate" is not a command: did you mean collate?
! Try "cinaudit --help".
[2]
$ cinaudit report returns
! cinaudit: "report" is not a command
! Try "cinaudit --help".
[2]
$ cinaudit --versoin
! cinaudit: --versoin is not an option: did you mean --version?
! Try "cinaudit --help".
[2]
$ cinaudit collate
! cinaudit: name at least one file of returns, or a --round
! Try "cinaudit collate --help".
[2]
$ cinaudit check
! cinaudit: name at least one file of returns, or a --round
! Try "cinaudit check --help".
[2]
$ cinaudit collate --formt json x.csv
! cinaudit: --formt is not an option: did you mean --format?
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --format xml x.csv
! cinaudit: --format "xml": text, markdown, html, xlsx, json or csv is expected
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --format jsn x.csv
! cinaudit: --format "jsn": did you mean json?
! Try "cinaudit collate --help".
[2]
$ cinaudit collate -f
! cinaudit: -f needs a value
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --output
! cinaudit: --output needs a value
! Try "cinaudit collate --help".
[2]
$ cinaudit collate -x x.csv
! cinaudit: -x is not an option
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --keep-going=yes x.csv
! cinaudit: --keep-going takes no value
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --decimals 9 x.csv
! cinaudit: --decimals "9": a number from 0 to 3 is expected
! Try "cinaudit collate --help".
[2]
$ cinaudit collate --color sometimes x.csv
! cinaudit: --color "sometimes": auto, always or never is expected
! Try "cinaudit collate --help".
[2]
$ cinaudit check --keep x.csv
! cinaudit: --keep is not an option
! Try "cinaudit check --help".
[2]
# Long options may be cut short, and options may follow files.
$ cinaudit collate data/cin-2014/returns --form csv | wc -l
821

# Which files of a round are read. Whatever may be a return, and is not read, is a warning: from collate as from check, and in the report.
$ mkdir -p returns/late; printf 'case,agency,q2\nA,GP,Yes\n' >returns/gp.csv; cp returns/gp.csv returns/late/school.csv; cp returns/gp.csv returns/.hidden.csv
$ for name in a.docx b.pdf c.doc d.msg e.eml f.ods g.xls h.numbers i.zip j.jpg k.html l.txt m '~$gp.xlsx' Thumbs.db DESKTOP.INI .DS_Store ._gp.csv '.~lock.gp.csv#'; do printf '%%PDF-1.4\n' >"returns/$name"; done; ln -s nowhere returns/link.csv
$ cinaudit check --all returns | grep -v 'no column'
returns/.hidden.csv: warning: is not read, because its name begins with a full stop: if it is a return, give it another name
returns/DESKTOP.INI: note: passed over: systems and office programs make files of this name for themselves
returns/Thumbs.db: note: passed over: systems and office programs make files of this name for themselves
returns/a.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/b.pdf: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/c.doc: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
returns/d.msg: warning: an e-mail is not read: if a return is attached, save the attachment here
returns/e.eml: warning: an e-mail is not read: if a return is attached, save the attachment here
returns/f.ods: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
returns/g.xls: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
returns/h.numbers: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
returns/i.zip: warning: an archive is not read: if it holds returns, unpack it, and put them here
returns/j.jpg: warning: a picture is not read: if it is the scan of a return, copy its answers into a form, and put that file here
returns/k.html: warning: a web page is not read: if it is a form, its answers are in the file that "Save return" makes: put that file here
returns/l.txt: warning: a text file is not read: if it is a return, such as Excel's "Unicode Text", name it under "returns" in the round's manifest, or change the end of its name to .csv; if not, move it to another folder
returns/late: warning: a folder inside a folder of returns: its files are not read. If there are returns in it, move them up, or name this folder too, under "returns" in the round's manifest
returns/link.csv: warning: is not read: it is a link to a file that is not there
returns/m: warning: is not read: returns are .csv, .tsv, .json, .ndjson, .xlsx and .xlsm files. If it is a return, save it as one of these; if not, move it to another folder
returns/~$gp.xlsx: note: passed over: systems and office programs make files of this name for themselves
1 file, 1 return: 17 warnings, 3 notes
$ cinaudit collate --all -f json returns 2>collate.err | jq -r '.problems[] | "\(.severity) \(.file)"'; grep -c warning collate.err
warning returns/.hidden.csv
note returns/DESKTOP.INI
note returns/Thumbs.db
warning returns/a.docx
warning returns/b.pdf
warning returns/c.doc
warning returns/d.msg
warning returns/e.eml
warning returns/f.ods
warning returns/g.xls
warning returns/h.numbers
warning returns/i.zip
warning returns/j.jpg
warning returns/k.html
warning returns/l.txt
warning returns/late
warning returns/link.csv
warning returns/m
note returns/~$gp.xlsx
warning returns/gp.csv
17
# A pattern passes over the same files; what has another ending is read.
$ mkdir round; cp -r returns round; rm round/returns/l.txt round/returns/m; echo '{"schema":"cinaudit.round/1","returns":["returns/*"]}' >round/round.json
$ cinaudit check --all --round round/round.json | grep -v 'no column'
round/returns/DESKTOP.INI: note: passed over: systems and office programs make files of this name for themselves
round/returns/Thumbs.db: note: passed over: systems and office programs make files of this name for themselves
round/returns/a.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
round/returns/b.pdf: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
round/returns/c.doc: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
round/returns/d.msg: warning: an e-mail is not read: if a return is attached, save the attachment here
round/returns/e.eml: warning: an e-mail is not read: if a return is attached, save the attachment here
round/returns/f.ods: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
round/returns/g.xls: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
round/returns/h.numbers: warning: a spreadsheet of this kind is not read: if it is a return, save it as .xlsx or "CSV UTF-8"
round/returns/i.zip: warning: an archive is not read: if it holds returns, unpack it, and put them here
round/returns/j.jpg: warning: a picture is not read: if it is the scan of a return, copy its answers into a form, and put that file here
round/returns/k.html: warning: a web page is not read: if it is a form, its answers are in the file that "Save return" makes: put that file here
round/returns/link.csv: warning: is not read: it is a link to a file that is not there
round/returns/~$gp.xlsx: note: passed over: systems and office programs make files of this name for themselves
round/returns/late/school.csv:2: error: the return of GP on case A stands in round/returns/gp.csv:2 already, the same in all that it says: take one of them away
--suggest prints lines for the manifest that mend what can be mended there
2 files, 2 returns: 1 error, 14 warnings, 3 notes
$ cp returns/gp.csv round/returns/school; echo '{"schema":"cinaudit.round/1","returns":["returns/[gs]*"]}' >round/round.json; rm -r round/returns/late; cinaudit check --all --round round/round.json | tail -n 3
round/returns/school:2: error: the return of GP on case A stands in round/returns/gp.csv:2 already, the same in all that it says: take one of them away
--suggest prints lines for the manifest that mend what can be mended there
2 files, 2 returns: 1 error, 14 warnings
# A pattern that names the ending itself is taken at its word.
$ echo '{"schema":"cinaudit.round/1","returns":["returns/*.xls"]}' >round/round.json; cinaudit check --all --round round/round.json | grep g.xls
round/returns/g.xls: error: is a PDF document: if it is a return, copy its answers into a form, and send that
# So is a path without wildcards.
$ echo '{"schema":"cinaudit.round/1","returns":["returns/b.pdf"]}' >round/round.json; cinaudit check --all --round round/round.json
round/returns/b.pdf: error: is a PDF document: if it is a return, copy its answers into a form, and send that
--suggest prints lines for the manifest that mend what can be mended there
1 file, 0 returns: 1 error
[1]
# A return that came in another format, or with its ending in capitals, stands beside those that a pattern matches.
$ mkdir -p beside/returns beside/more; for name in returns/a.csv returns/B.CSV returns/c.xlsx returns/d.docx returns/Thumbs.db more/e.json; do cp returns/gp.csv beside/$name; done
$ echo '{"schema":"cinaudit.round/1","returns":["returns/*.csv"]}' >beside/round.json; cinaudit check --all --round beside/round.json | grep -v 'no column'
beside/returns/B.CSV: warning: is not read: nothing under "returns" in the manifest matches it. If it is a return, add it there; if not, move it to another folder
beside/returns/c.xlsx: warning: is not read: nothing under "returns" in the manifest matches it. If it is a return, add it there; if not, move it to another folder
beside/returns/d.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
1 file, 1 return: 4 warnings
$ echo '{"schema":"cinaudit.round/1","returns":["returns/*.csv","returns/*.CSV","./returns/c.xlsx"]}' >beside/round.json; cinaudit collate --all --round beside/round.json -f json 2>&1 >/dev/null | grep beside
beside/returns/d.docx: warning: a document is not read: if it is a return, copy its answers into a form, and put that file here
beside/./returns/c.xlsx:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
beside/returns/B.CSV:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
beside/returns/B.CSV:2: error: the return of GP on case A stands in beside/./returns/c.xlsx:2 already, the same in all that it says: take one of them away
beside/returns/a.csv:1: warning: no column for q1a, q1b, q1c, q1d, q1e, q1f, q1g, q3, q4, q5, q6, q7, q8, q9, q10, q11: counted as no answer
beside/returns/a.csv:2: error: the return of GP on case A stands in beside/./returns/c.xlsx:2 already, the same in all that it says: take one of them away
# The round's own folder holds other files, too.
$ cp beside/returns/a.csv beside/a.csv; cp beside/returns/a.csv beside/cases.csv; echo '{"schema":"cinaudit.round/1","returns":["a*.csv"]}' >beside/round.json; cinaudit check --all --round beside/round.json | grep -v 'no column'
1 file, 1 return: 1 warning
# A pipe is an error, and does not hang.
$ mkdir pipes; mkfifo pipes/a.csv; cp returns/gp.csv pipes/b.csv; timeout 5 cinaudit check --all pipes | grep -v 'no column'
pipes/a.csv: error: cannot be a return: it is a pipe, a socket or a device, not a file. Take it away
1 file, 1 return: 1 error, 1 warning
$ for pattern in 'pipes/*' pipes/a.csv /dev/null; do echo "{\"schema\":\"cinaudit.round/1\",\"returns\":[\"$pattern\"]}" >round.json; timeout 5 cinaudit check --all --round round.json; done
pipes/a.csv: error: cannot be a return: it is a pipe, a socket or a device, not a file. Take it away
pipes/a.csv: error: cannot be a return: it is a pipe, a socket or a device, not a file. Take it away
/dev/null: error: cannot be a return: it is a pipe, a socket or a device, not a file. Take it away
[1]
# Named on the command line, it is read.
$ cat returns/gp.csv >pipes/a.csv & cinaudit check --all pipes/a.csv | tail -n 1
1 file, 1 return: 1 warning

# needs workbooks
# Hidden rows and columns and filtered rows are read, with a warning; of merged cells, only the first is.
$ check() { cinaudit check --all "$@" | grep -v 'no line for\|no column for'; }
$ printf '== S\n< <cols><col min="4" max="4" hidden="1"/><col min="6" max="7" hidden="true"/></cols>\ncase|agency|q2|q3|q2_comments|q4|Id\nA|GP|Yes|No|fine||7\nhidden:B|GP|Yes|||No\nhidden:C|GP|No\nhidden:|||||\n' | tests/make_workbook hidden.xlsx; check hidden.xlsx; cinaudit collate -f json hidden.xlsx 2>/dev/null | jq -c '[.by_case[].case]'
hidden.xlsx:1: note: columns that are not part of the template are ignored: "Id"
hidden.xlsx:3: warning: row 3, and 1 more: hidden, or left out by a filter, but read like the others. Unhide to see what stands there, and delete what does not count
hidden.xlsx:2: warning: cell D2, and 1 more: in a hidden column, but read like the others. Unhide it to see what stands there, and clear what does not count
1 file, 3 returns: 3 warnings, 1 note
["A","B","C"]
# A form: a hidden row with an answer; those without are no matter, nor is a hidden column of comments.
$ printf '== S\n< <cols><col min="3" max="3" hidden="1"/></cols>\nitem|answer|comments\ncase|A\nagency|GP\nhidden:q2|Yes|fine\nhidden:q3||\n' | tests/make_workbook form.xlsx; check form.xlsx
form.xlsx:4: warning: row 4: hidden, or left out by a filter, but read like the others. Unhide to see what stands there, and delete what does not count
1 file, 1 return: 2 warnings
# Merged: a case over several rows; an answer over rows, and over columns; a title and comments are no matter.
$ printf '== S\nReturns of the GP\ncase|agency|q2|q3|Comments\nA|GP|Yes|No|both\n|School|Yes\nB|GP\n> <mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="E3:E4"/><mergeCell ref="A3:A4"/></mergeCells>\n' | tests/make_workbook merged.xlsx; check merged.xlsx
merged.xlsx:1: warning: the row "Returns of the GP" stands above the headings, which are on line 2: not read
merged.xlsx:4: error: case: missing: a return is known by its case and agency
merged.xlsx:5: warning: nothing is answered in this return (B, GP)
merged.xlsx:3: warning: the cells from A3 to A4 are merged: only the first of them holds what they show, and the others are read as blank. Unmerge them, and fill in each
1 file, 2 returns: 1 error, 4 warnings
$ printf '== S\ncase|agency|q2|q3\nA|GP|Yes|\nB|GP||No\n> <mergeCells><mergeCell ref="C2:C3"/><mergeCell ref="C2:D2"/></mergeCells>\n' | tests/make_workbook merged.xlsx; check merged.xlsx
merged.xlsx:2: warning: the cells from C2 to C3 are merged, and 1 more: only the first of them holds what they show, and the others are read as blank. Unmerge them, and fill in each
1 file, 2 returns: 2 warnings
$ printf '== S\nitem|question|answer|comments\ncase||A\nagency||GP\nq2||Yes|fine\nq3|\n> <mergeCells><mergeCell ref="C4:C5"/><mergeCell ref="C4:D4"/><mergeCell ref="B4:B5"/></mergeCells>\n' | tests/make_workbook merged.xlsx; check merged.xlsx
merged.xlsx:4: warning: the cells from C4 to C5 are merged: only the first of them holds what they show, and the others are read as blank. Unmerge them, and fill in each
1 file, 1 return: 2 warnings
# Remarks far below, and an empty table with a row of totals.
$ printf '== S\ncase|agency|q2\nA|GP|Yes\n5000:Please ring me about this\n' | tests/make_workbook far.xlsx; check far.xlsx
far.xlsx:5000: warning: the row "Please ring me about this" is not read: it names no agency and answers no question (if it is a return, fill them in)
1 file, 1 return: 2 warnings

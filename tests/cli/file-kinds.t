# Files that are no table and no JSON: the message says what they are and how to save them, whatever they are called, and from standard input.
$ check() { cinaudit check --all - | grep error:; }
$ printf '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>case</td><td>agency</td></tr></table></html>' | check
standard input:1: error: a page, not a return: if it is the form, the return is the file that its button "Save return" saves. If it is a table that another program saved as a web page, even under a name that ends in .xls, open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '\357\273\277\n <TABLE border=1><tr><td>case' | check
standard input:1: error: a page, not a return: if it is the form, the return is the file that its button "Save return" saves. If it is a table that another program saved as a web page, even under a name that ends in .xls, open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>' | check
standard input:1: error: a page, not a return: if it is the form, the return is the file that its button "Save return" saves. If it is a table that another program saved as a web page, even under a name that ends in .xls, open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">' | check
standard input:1: error: is a workbook in an old format of Excel (XML Spreadsheet 2003): open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">' | iconv -t UTF-16 | check
standard input:1: error: is a workbook in an old format of Excel (XML Spreadsheet 2003): open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ cinaudit check --all tests/workbooks/mistakes.fods
tests/workbooks/mistakes.fods:1: error: is an OpenDocument spreadsheet (.fods): open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
1 file, 0 returns: 1 error
[1]
$ printf '<?xml version="1.0"?>\n<returns/>' | check
standard input:1: error: is an XML file, not a return: open it in the program that made it, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '{\\rtf1\\ansi case, agency}' | check
standard input:1: error: is a document in RTF: if it is a return, copy its answers into a form, and send that
$ printf '%%PDF-1.7\n%%\342\343\317\323\n' | check
standard input: error: is a PDF document: if it is a return, copy its answers into a form, and send that
$ printf '\377\330\377\340\0\020JFIF' | check
standard input: error: is a picture, not a return: if it is the scan of one, copy its answers into a form, and send that
$ printf '\0\0\0\030ftypheic' | check
standard input: error: is a picture, not a return: if it is the scan of one, copy its answers into a form, and send that
$ printf '\037\213\010\0' | check
standard input: error: is an archive, not a return: unpack it, and take the files in it
$ printf 'ID;PWXL;N;E\nP;PGeneral\n' | check
standard input:1: error: is a table in an old format (SYLK): open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '\011\010\020\0\0\006' | check
standard input: error: is a very old workbook (.xls): open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf '\011\002\006\0\0\0\020\0' | check
standard input: error: is a very old workbook (.xls): open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
$ printf 'From: GP\r\nSubject: our return\r\nMIME-Version: 1.0\r\n\r\ncase,agency\r\n' | check
standard input:1: error: is an e-mail, not a return: if a return is attached, save the attachment, and take that
# Files of old office programs, by the names of what is in them.
$ ole() { { printf '\320\317\021\340\241\261\032\341'; head -c 1016 /dev/zero; printf "%s" "$1" | iconv -t UTF-16LE; head -c 100 /dev/zero; } | check; }
$ for name in EncryptedPackage Workbook Book WordDocument 'PowerPoint Document' __properties_version1.0 Contents; do ole "$name"; done
standard input: error: is a workbook that was saved with a password: open it in Excel, and under File, Info, Protect Workbook, Encrypt with Password, empty the box; then save it
standard input: error: is an old workbook (.xls): open it in a spreadsheet program, and save it there as .xlsx, without a password, or as "CSV UTF-8"
standard input: error: is an old workbook (.xls): open it in a spreadsheet program, and save it there as .xlsx, without a password, or as "CSV UTF-8"
standard input: error: is an old Word document (.doc): if it is a return, copy its answers into a form, and send that
standard input: error: is a presentation: if it is a return, copy its answers into a form, and send that
standard input: error: is an e-mail, not a return: if a return is attached, save the attachment, and take that
standard input: error: is a workbook with a password, or an old one (.xls): save it without a password as .xlsx, or as "CSV UTF-8"
# These are returns all the same.
$ printf 'case,agency,q2,q2_comments\nA,GP,Yes,"<html> From: %%PDF- MIME-Version: 1.0"\n' | cinaudit check --all - | tail -n 1; printf 'From: a\ncase,agency,q2\nA,GP,Yes\n' | cinaudit check --all - | tail -n 1; printf '\tcase\tagency\tq2\n\tA\tGP\tYes\n' | cinaudit check --all - | tail -n 1
1 file, 1 return: 1 warning
1 file, 1 return: 2 warnings
1 file, 1 return: 1 warning
# Lists that are sent with a round.
$ printf '<table><tr><td>case' >requests.csv; printf 'case,agency,q2\nA,GP,Yes\n' >a.csv; cinaudit check --all --requests requests.csv a.csv; printf '\320\317\021\340\241\261\032\341' >requests.csv; cinaudit check --all --requests requests.csv a.csv
requests.csv:1: error: a page, not a return: if it is the form, the return is the file that its button "Save return" saves. If it is a table that another program saved as a web page, even under a name that ends in .xls, open it in a spreadsheet program, and save it there as .xlsx, or as "CSV UTF-8"
requests.csv:1: error: is a spreadsheet or another office document, not text: save it as "CSV UTF-8"
[1]
# Excel's "Unicode Text" is a return; in a folder, it is a warning that says how it is read.
$ mkdir texts; printf 'case\tagency\tq2\r\nA\tGP\tYes\r\n' | iconv -t UTF-16 >texts/gp.txt; cp a.csv texts; cinaudit check --all texts | grep -v 'no column'; cinaudit check --all texts/gp.txt | tail -n 1; cp texts/gp.txt texts/gp.csv; cinaudit check --all texts/gp.csv | tail -n 1
texts/gp.txt: warning: a text file is not read: if it is a return, such as Excel's "Unicode Text", name it under "returns" in the round's manifest, or change the end of its name to .csv; if not, move it to another folder
1 file, 1 return: 2 warnings
1 file, 1 return: 1 warning, 1 note
1 file, 1 return: 1 warning, 1 note
# Archives: Apple's Numbers, Word, OpenDocument, and others, whatever they are called.
$ mkdir -p a/Index; echo x >a/Index/Document.iwa; (cd a; zip -q -r ../numbers.xlsx .); cinaudit check --all numbers.xlsx | head -n 1
numbers.xlsx: error: is a file of Apple's Numbers or Pages: open it there, and under File, Export To, save it as Excel (.xlsx) or CSV
$ mkdir -p b/_rels b/word; echo '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' >b/_rels/.rels; echo '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' >b/word/document.xml; (cd b; zip -q -r ../word.xlsx .); cinaudit check --all - <word.xlsx | head -n 1
standard input: error: is a document or a presentation, not a workbook: if it is a return, copy its answers into a form, and send that
$ mkdir c; echo x >c/content.xml; (cd c; zip -q -r ../open.xlsx .); cinaudit check --all open.xlsx | head -n 1; mkdir d; echo x >d/a.csv; (cd d; zip -q -r ../zip.xlsx .); cinaudit check --all zip.xlsx | head -n 1
open.xlsx: error: is an OpenDocument file (.ods): save the return as .xlsx or as "CSV UTF-8"
zip.xlsx: error: is an archive, but not a workbook: if it holds returns, unpack it, and take the files in it

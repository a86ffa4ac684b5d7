# Encodings with a byte for each letter: nothing in the bytes tells them apart, so what they make of the text does. It is read right, or refused; letters are never garbled.
$ head='case,agency,q2,q2_comments\n'
$ try() { printf "$head" >t.csv; echo "A,GP,Yes,\"$2\"" | iconv -f UTF-8 -t "$1" >>t.csv; cinaudit check t.csv | sed '/no column for/d; /^1 file/d'; cinaudit collate -k -f json t.csv 2>/dev/null | jq -r '.comments[].text'; }
# Excel for Mac ("CSV (Macintosh)"), and Excel's "CSV (MS-DOS)".
$ printf 'case,agency,q5,q5_comments\rA,Children\325s Social Care,Yes,The child\325s \322na\225ve\323 caf\216 \320 \2435\rB,GP,No,\r' >mac.csv; cinaudit check mac.csv; cinaudit check - <mac.csv; cat mac.csv | cinaudit collate -k - 2>&1 | head -n 3
mac.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "’" would become "Õ" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
1 file, 0 returns: 1 error
standard input:2: error: looks as if an older Mac program saved it, in MacRoman: "’" would become "Õ" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
1 file, 0 returns: 1 error
standard input:2: error: looks as if an older Mac program saved it, in MacRoman: "’" would become "Õ" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
Multi-agency case audit: Child in Need Plans
============================================
$ printf 'case,agency,q5,q5_comments\r\nA,GP,Yes,The caf\202 asked \23450 of the mother\r\n' >dos.csv; cinaudit check dos.csv; cat dos.csv | cinaudit check -
dos.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "é" would become "‚" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
1 file, 0 returns: 1 error
standard input:2: error: looks as if a program for MS-DOS saved it, in code page 850: "é" would become "‚" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
1 file, 0 returns: 1 error
[1]
$ for text in 'the child’s plan' '“Yes”' 'seen – alone' 'and so on…' '£50' 'café' 'Siobhán' 'Zoë' 'Núñez' 'García' 'Müller' '20°C'; do try MACINTOSH "$text"; done 2>&1 | sed 's/\. Save.*//'
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "’" would become "Õ" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "“" would become "Ò" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "–" would become "Ð" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "…" would become "É" here
t.csv: note: is in Windows-1252: converted to UTF-8
£50
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "é" would become "Ž" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "á" would become "‡" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "ë" would become "‘" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "ú" would become "œ" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "í" would become "’" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "ü" would become "Ÿ" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "°" would become "¡" here
$ for text in '£50' 'a café' 'Siobhán' 'Seán' 'Zoë' 'Núñez' 'García' 'Müller' 'François' '2½ hours' '20°C'; do try CP850 "$text"; done 2>&1 | sed 's/\. Save.*//'
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "£" would become "œ" here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "é" would become "‚" here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "á" would become " " here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "á" would become " " here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "ë" would become "‰" here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "ú" would become "£" here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "í" would become "¡" here
t.csv:2: error: is neither in UTF-8 nor in Windows-1252, where the byte 0x81 is no character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "á" would become "‡" here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "½" would become "«" here
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "°" would become "ø" here
$ try CP437 '£50 for the café' | sed 's/\. Save.*//'
t.csv:2: error: looks as if a program for MS-DOS saved it, in code page 850: "£" would become "œ" here
# Windows for Central Europe, and for Turkish. What is the same in Windows-1252 is read.
$ for text in 'Łukasz' 'Paweł' 'Wiśniewski' 'Kovačević' 'Dvořák' 'the child’s “plan” – é'; do try CP1250 "$text"; done 2>&1 | sed 's/\. Save.*//'
t.csv:2: error: looks as if a program set to a language of Central Europe saved it, in Windows-1250: "Ł" would become "£" here
t.csv:2: error: looks as if a program set to a language of Central Europe saved it, in Windows-1250: "ł" would become "³" here
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "ú" would become "œ" here
t.csv:2: error: looks as if a program set to a language of Central Europe saved it, in Windows-1250: "č" would become "è" here
t.csv:2: error: looks as if a program set to a language of Central Europe saved it, in Windows-1250: "ř" would become "ø" here
t.csv: note: is in Windows-1252: converted to UTF-8
the child’s “plan” – é
$ for text in 'Ayşe' 'Oğuz' 'Yılmaz' 'the child’s “plan” – é'; do try CP1254 "$text"; done 2>&1 | sed 's/\. Save.*//'
t.csv:2: error: looks as if a program set to Turkish saved it, in Windows-1254: "ş" would become "þ" here
t.csv:2: error: looks as if a program set to Turkish saved it, in Windows-1254: "ğ" would become "ð" here
t.csv:2: error: looks as if a program set to Turkish saved it, in Windows-1254: "ı" would become "ý" here
t.csv: note: is in Windows-1252: converted to UTF-8
the child’s “plan” – é
# English text in Windows-1252, also with names, is read as it is.
$ for text in 'It’s the child’s – £5, “café”…' '£5' 'parents’ views' 'Zoë, Siobhán, Núñez, Søren and Šimon' 'see GP…' 'O’BRIEN, MARÍA and MUÑOZ' 'parent–child, 2014–15' 'the file—which was thin—said' '• 20 °C, ½ an hour, 3×4, 20 m²' 'a fœtus' 'Ra’ees and A’isha'; do try WINDOWS-1252 "$text"; done
t.csv: note: is in Windows-1252: converted to UTF-8
It’s the child’s – £5, “café”…
t.csv: note: is in Windows-1252: converted to UTF-8
£5
t.csv: note: is in Windows-1252: converted to UTF-8
parents’ views
t.csv: note: is in Windows-1252: converted to UTF-8
Zoë, Siobhán, Núñez, Søren and Šimon
t.csv: note: is in Windows-1252: converted to UTF-8
see GP…
t.csv: note: is in Windows-1252: converted to UTF-8
O’BRIEN, MARÍA and MUÑOZ
t.csv: note: is in Windows-1252: converted to UTF-8
parent–child, 2014–15
t.csv: note: is in Windows-1252: converted to UTF-8
the file—which was thin—said
t.csv: note: is in Windows-1252: converted to UTF-8
• 20 °C, ½ an hour, 3×4, 20 m²
t.csv: note: is in Windows-1252: converted to UTF-8
a fœtus
t.csv: note: is in Windows-1252: converted to UTF-8
Ra’ees and A’isha
# A sign alone that may be another one's byte is refused, rather than guessed; with more text it is read.
$ for text in 'Qur’an' 'The child’s Qur’an' 'CAFÉ' 'the child’s CAFÉ'; do try WINDOWS-1252 "$text"; done 2>&1 | sed 's/\. Save.*//'
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "í" would become "’" here
t.csv: note: is in Windows-1252: converted to UTF-8
The child’s Qur’an
t.csv:2: error: looks as if an older Mac program saved it, in MacRoman: "…" would become "É" here
t.csv: note: is in Windows-1252: converted to UTF-8
the child’s CAFÉ
# Far from the first such byte, what makes no sense is still refused.
$ { printf "$head"; yes 'A,GP,Yes,it'$'\222''s' | head -n 9000; printf 'B,GP,Yes,a child\325s\n'; } >t.csv; cinaudit check t.csv | sed '/is on the same/d' | grep error
t.csv:9002: error: looks as if an older Mac program saved it, in MacRoman: "’" would become "Õ" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
1 file, 0 returns: 1 error
# The manifest and the other files of a round are judged in the same way.
$ printf '{"schema":"cinaudit.round/1","returns":["dos.csv"],"notes":{"parents":"notes.md"}}' >round.json; printf 'A note.\r\rThe child\325s view.\r' >notes.md; cinaudit check --round round.json
notes.md:3: error: looks as if an older Mac program saved it, in MacRoman: "’" would become "Õ" here. Save the file again as UTF-8 (in Excel, as "CSV UTF-8 (Comma delimited)")
[1]
# Text that a program has read in the wrong encoding and saved as UTF-8, or of which it could not read a letter.
$ try UTF-8 'The childâ€™s cafÃ© Â£5'; try UTF-8 'The child�s'; try UTF-8 'É — Âge, Ã, â'
t.csv:2: warning: holds garbled letters, "â€™" for "’": a program has read the file in the wrong encoding and saved it so. Ask for the file as it was first saved
The childâ€™s cafÃ© Â£5
t.csv:2: warning: holds "�", which stands for a letter that was lost when the text was saved: ask for the file as it was first saved
The child�s
É — Âge, Ã, â
$ printf 'A note.\n\nThe childâ€™s view.\n' >notes.md; printf '{"schema":"cinaudit.round/1","returns":["t.csv"],"notes":{"parents":"notes.md"}}' >round.json; cinaudit check --round round.json | grep garbled
notes.md:3: warning: holds garbled letters, "â€™" for "’": a program has read the file in the wrong encoding and saved it so. Ask for the file as it was first saved
$ printf '[\n{"case":"A","agency":"Childrenâ€™s Social Care","answers":{"q2":"yes"}}]' >t.json; cinaudit check t.json
t.json:2: warning: holds garbled letters, "â€™" for "’": a program has read the file in the wrong encoding and saved it so. Ask for the file as it was first saved
1 file, 1 return: 1 warning
# A UTF-8 file with one byte of another encoding, and UTF-16 without its mark.
$ printf 'case,agency,q2,q2_comments\nA,GP,Yes,caf\303\251 caf\351\n' | cinaudit check -
standard input:2: error: is in UTF-8, but for the byte 0xE9 here, which is no part of a character: save the file again as UTF-8 (in Excel, as "CSV UTF-8")
1 file, 0 returns: 1 error
[1]
$ try UTF-16LE 'The child’s café' >/dev/null; printf "$head"'A,GP,Yes,The child’s café\n' | iconv -t UTF-16BE >t.csv; cinaudit check t.csv | sed '/no column for/d'
t.csv: note: is in UTF-16: converted to UTF-8
1 file, 1 return: 1 warning, 1 note

# What is not JSON is refused with its place, although the library that reads it lets it through.
$ value() { printf "[{\"case\": \"A\", \"agency\": \"GP\",\n\"answers\": {\"q2\": \"yes\"}, \"x\": $1}]" | cinaudit check --all - 2>&1 | head -n 1; }
$ for number in -01 2. 012 -2. 2.e3 00 0.e1 -; do value $number; done
standard input:2: error: not valid JSON: a number that begins with 0, such as 01 for 1
standard input:2: error: not valid JSON: a number that ends in a point, such as 2. for 2
standard input:2: error: not valid JSON: a number that begins with 0, such as 01 for 1
standard input:2: error: not valid JSON: a number that ends in a point, such as 2. for 2
standard input:2: error: not valid JSON: a number that ends in a point, such as 2. for 2
standard input:2: error: not valid JSON: a number that begins with 0, such as 01 for 1
standard input:2: error: not valid JSON: a number that ends in a point, such as 2. for 2
standard input:2: error: not valid JSON: a minus without a number behind it
$ for number in 0 -0 10 0.5 -1.25e+3 1E9; do value $number; done
standard input:1: note: [0].x: not part of a return: ignored, here and below
standard input:1: note: [0].x: not part of a return: ignored, here and below
standard input:1: note: [0].x: not part of a return: ignored, here and below
standard input:1: note: [0].x: not part of a return: ignored, here and below
standard input:1: note: [0].x: not part of a return: ignored, here and below
standard input:1: note: [0].x: not part of a return: ignored, here and below
$ value '"a\nb"'; value '"a\tb"'; value '"a\rb"'; value '"a\001b"'; value '[1,\f2]'; value '\v1'
standard input:2: error: not valid JSON: a line break within a text: is its closing quotation mark missing? (A line break in a text is written \n)
standard input:2: error: not valid JSON: a tab within a text, where it is written \t
standard input:2: error: not valid JSON: a line break within a text: is its closing quotation mark missing? (A line break in a text is written \n)
standard input:2: error: not valid JSON: a character that cannot be seen stands within a text
standard input:2: error: not valid JSON: a character that cannot be seen, such as a form feed, stands between the values
standard input:2: error: not valid JSON: a character that cannot be seen, such as a form feed, stands between the values
# Half of a character: which is JSON, but no text.
$ value '"\\ud83d"'; value '"\\ud83d x"'; value '"\\ude00"'; value '"\\ud83d\\ud83d"'; value '"\\ud83d\\u00"'; value '"\\ud83d\\ude00"'
standard input:2: error: half of a character: the numbers \ud800 to \udfff stand in pairs, and the other one is missing
standard input:2: error: half of a character: the numbers \ud800 to \udfff stand in pairs, and the other one is missing
standard input:2: error: half of a character: the numbers \ud800 to \udfff stand in pairs, and the other one is missing
standard input:2: error: half of a character: the numbers \ud800 to \udfff stand in pairs, and the other one is missing
standard input:2: error: half of a character: the numbers \ud800 to \udfff stand in pairs, and the other one is missing
standard input:1: note: [0].x: not part of a return: ignored, here and below
# A quotation mark that is missing is said where its text breaks.
$ printf '{"case": "A", "agency": "GP", "answers": {"q2": "yes},\n"comments": {"q2": "late"}}' | cinaudit check --all -
standard input:1: error: not valid JSON: a line break within a text: is its closing quotation mark missing? (A line break in a text is written \n)
1 file, 0 returns: 1 error
[1]
# What comes first is said first.
$ value '01, "y" 2'; value 'yes, "y": 01'; value '[1 2, "\t"]'
standard input:2: error: not valid JSON: a number that begins with 0, such as 01 for 1
standard input:2: error: not valid JSON at "yes, "y": 01}": a comma, bracket or quotation mark may be missing here or before it
standard input:2: error: not valid JSON at "2, "\t"]}": a comma, bracket or quotation mark may be missing here or before it
# JSON that holds no return.
$ for json in '[true, 1]' '[{}, 1]' '["a"]' '[null]' '[[{"case": "A"}]]' '[-1]' '[yes]' '[,]'; do printf "$json" | cinaudit check --all - | head -n 1; done
standard input:1: error: not a return: true or false stands where a return, { … } is expected
standard input:1: warning: [0].answers: missing: every item is counted as no answer
standard input:1: error: not a return: a text stands where a return, { … } is expected
standard input:1: error: not a return: null stands where a return, { … } is expected
standard input:1: error: not a return: a list stands where a return, { … } is expected
standard input:1: error: not a return: a number stands where a return, { … } is expected
standard input:1: error: not valid JSON: something else stands where a return, { … } is expected
standard input:1: error: not valid JSON: something else stands where a return, { … } is expected
$ printf '[{"case": "A", "agency": "GP", "answers": {"q2": "yes"}}\f]' | cinaudit check --all -
standard input:1: error: not valid JSON: something else stands where a comma or the closing bracket of the list is expected
1 file, 1 return: 1 error
[1]
# Templates and manifests alike.
$ printf '{"schema": "cinaudit.round/1", "returns": ["a\tb"],\n"suppress_below": 03}' >round.json; cinaudit check --all --round round.json; printf '{"id":\n01}' >t.json; cinaudit template --check t.json
round.json:1: error: not valid JSON: a tab within a text, where it is written \t
t.json:2: error: not valid JSON: a number that begins with 0, such as 01 for 1
1 error
[1]

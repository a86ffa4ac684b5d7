# What people put into JSON that is not JSON, and what is said of it.
$ slip() { printf "$1" >slip.json; cinaudit template --check slip.json | head -n 1; }
$ slip '{\n"a": “b”}'; slip '{“a”: 1}'; slip "{‘a’: 1}"; slip "{'a': 1}"
slip.json:2: error: not valid JSON: a curly quotation mark, “, stands where a straight one, ", is needed
slip.json:1: error: not valid JSON: a curly quotation mark, “, stands where a straight one, ", is needed
slip.json:1: error: not valid JSON: a curly quotation mark, ‘, stands where a straight one, ", is needed
slip.json:1: error: not valid JSON: a single quotation mark, ', stands where a double one, ", is needed
$ slip '{\n"a": "b"\n"c": 1}'; slip '{"a": {"b": 1}\n"c": 2}'; slip '[[1]\n"a"]'; slip '{"a" "b"}'
slip.json:3: error: not valid JSON: in front of this a comma is missing, here or at the end of a line before
slip.json:2: error: not valid JSON: in front of this a comma is missing, here or at the end of a line before
slip.json:2: error: not valid JSON: in front of this a comma is missing, here or at the end of a line before
slip.json:1: error: not valid JSON: in front of this a comma is missing, here or at the end of a line before
$ slip '{"a": [1, 2,]}'; slip '{"a": 1,\n}'; slip '{"a": 1,\n}\n'; slip '{"a": [{"b": 1,}]}'; slip '[[1\n, ]\n, 2]'
slip.json:1: error: not valid JSON: a comma in front of ], which nothing follows
slip.json:2: error: not valid JSON: a comma in front of }, which nothing follows
slip.json:2: error: not valid JSON: a comma in front of }, which nothing follows
slip.json:1: error: not valid JSON: a comma in front of }, which nothing follows
slip.json:2: error: not valid JSON: a comma in front of ], which nothing follows
$ slip '{"a": 1 // why\n}'; slip '{"a": 1 /* why */}'; slip '{\n# why\n"a": 1}'
slip.json:1: error: not valid JSON: a comment, //: JSON has none
slip.json:1: error: not valid JSON: a comment, /*: JSON has none
slip.json:2: error: not valid JSON: a comment, #: JSON has none
$ slip '{"a": "b'; slip '{"a": 1'; slip '{"a": '; slip '['
slip.json:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
slip.json:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
slip.json:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
slip.json:1: error: not valid JSON: it ends in the middle: the file may be cut off, or a closing bracket or quotation mark be missing
$ slip ''; slip ' \n '
slip.json:1: error: it is empty
slip.json:2: error: it is empty
$ slip '{"a": tru}'; slip '{"a": "x "y" z"}'; slip '{"a": .5}'; slip 'Dear colleague'
slip.json:1: error: not valid JSON at "tru}": a comma, bracket or quotation mark may be missing here or before it
slip.json:1: error: not valid JSON at "y" z"}": a comma, bracket or quotation mark may be missing here or before it
slip.json:1: error: not valid JSON at ".5}": a comma, bracket or quotation mark may be missing here or before it
slip.json:1: error: not valid JSON at "Dear colleague": a comma, bracket or quotation mark may be missing here or before it
$ slip '{} {}'
slip.json:1: error: something follows the end of the JSON
# The same of a return, by its line in the file.
$ printf '[{"case": "A", "agency": "GP", "answers": {"q2": "yes"}},\n{"case": "B",\n"agency": “GP”}]\n' | cinaudit check -
standard input:3: error: not valid JSON: a curly quotation mark, “, stands where a straight one, ", is needed
1 file, 1 return: 1 error
[1]

# What a template says of sentences, standards, comment themes and findings, and what is said where
# it is wrong: every error, with its path.
$ cat >rules.json <<'E'
> {"schema": "cinaudit.template/1", "id": "rules", "title": "Rules", "strength": 80,
>  "themes": [{"id": "t", "number": "1", "title": "Theme", "questions": ["a", "b", "c"], "notes": "parents"}],
>  "questions": [
>    {"id": "a", "number": "1", "text": "Is there a plan?", "short": "Plan", "phrase": "a plan", "standard": 90,
>     "explained_by": ["c.1", "b"], "caveat": "A plan may be kept elsewhere.", "options": [
>      {"value": "yes", "label": "Yes", "role": "positive", "says": "saw a plan", "says_briefly": "saw one"},
>      {"value": "no", "label": "No", "role": "negative", "says": "saw no evidence of a plan", "comment_expected": true},
>      {"value": "na", "label": "Not applicable", "role": "not_applicable"}]},
>    {"id": "b", "number": "2", "text": "Was it reviewed?", "options": [
>      {"value": "yes", "label": "Yes", "role": "positive"},
>      {"value": "no", "label": "No", "role": "negative"},
>      {"value": "perhaps", "label": "Perhaps", "role": "unsure"}]},
>    {"id": "c", "number": "3", "text": "What is on file?", "ticked": "yes", "not_ticked": "no",
>     "items": [{"id": "c.1", "number": "3.1", "text": "a chronology", "phrase": "a chronology", "standard": 100},
>               {"id": "c.2", "number": "3.2", "text": "contact details", "explained_by": ["c.1"]}],
>     "options": [
>      {"value": "yes", "label": "Yes", "role": "positive", "says": "hold {{item}} on file", "says_briefly": "hold {{item}}"},
>      {"value": "no", "label": "No", "role": "negative"}]}],
>  "comment_themes": [
>    {"id": "fathers", "title": "Fathers", "patterns": ["father", "\\bdads?\\b"]},
>    {"id": "domestic-abuse", "title": "Domestic abuse", "patterns": ["domestic (abuse|violence)"]}],
>  "findings": [
>    {"id": "few-plans", "title": "Few plans", "when": {"items": ["a", "c.2"], "role": "negative", "base": "answered", "at_least": 25},
>     "statement": "{{a.negative.answered}} saw no plan", "challenge": "Where are the plans?", "evidence": {"items": ["a", "b"]}},
>    {"id": "fathers-missing", "title": "Fathers", "when": {"comment_theme": "fathers", "returns": 2, "passages": 3},
>     "statement": "{{mentions.returns}} and {{mentions.passages}} speak of them", "challenge": "How are they heard?"}]}
> E
$ printf 'case,agency,a,b,c.1,c.2\nA,GP,Yes,No,Yes,No\n' >returns.csv; cinaudit check --all -t rules.json returns.csv
1 file, 1 return: no problems
$ change() { jq -c "$1" rules.json >changed.json; cinaudit check --all -t changed.json returns.csv; }
# What is said with an answer. In a checklist, and only there, it names the item.
$ change '.questions[2].options[0].says = "hold {{itme}} and {{item}}" | .questions[2].options[1] += {says_briefly: "{{item}", comment_expected: "yes"}'
changed.json: error: questions[2].options[0].says: "{{itme}}" cannot stand here: only {{item}} can
changed.json: error: questions[2].options[1].says_briefly: a {{ without the }} that belongs behind it
changed.json: error: questions[2].options[1].comment_expected: wrong kind of value: true or false is expected here
[1]
$ change '.questions[0].options[0] += {says: "saw {{item}}", says_briefly: "saw it}}"} | .questions[0].options[1].says = 5'
changed.json: error: questions[0].options[0].says: "{{item}}" cannot stand here: no {{…}} can, but for {{item}} in the options of a checklist
changed.json: error: questions[0].options[0].says_briefly: a }} without the {{ that belongs in front of it
changed.json: error: questions[0].options[1].says: wrong kind of value: text in quotation marks is expected here
[1]
# Items: their phrases, standards and caveats.
$ change '.questions[0] += {standard: 0, phrase: "", caveat: "{{item}}"} | .questions[1].standard = 101 | .questions[2].items[0].standard = "90%" | .questions[2].items[1].standard = 90.5'
changed.json: error: questions[0].phrase: must not be blank
changed.json: error: questions[0].standard: wrong value: a whole number from 1 to 100 is expected here
changed.json: error: questions[0].caveat: no {{…}} can stand in this text
changed.json: error: questions[1].standard: wrong value: a whole number from 1 to 100 is expected here
changed.json: error: questions[2].items[0].standard: wrong kind of value: a whole number from 1 to 100 is expected here
changed.json: error: questions[2].items[1].standard: wrong value: a whole number from 1 to 100 is expected here
[1]
$ change '.questions[2] += {phrase: "files", standard: 90, caveat: "none", explained_by: ["a"]}'
changed.json: error: questions[2].phrase: belongs to the items of a checklist, not to the checklist
changed.json: error: questions[2].standard: belongs to the items of a checklist, not to the checklist
changed.json: error: questions[2].explained_by: belongs to the items of a checklist, not to the checklist
changed.json: error: questions[2].caveat: belongs to the items of a checklist, not to the checklist
[1]
$ change '.questions[0] += {ticked: "yes", not_ticked: "no", none: ["None"]}'
changed.json: error: questions[0].ticked: belongs to a checklist, and this question has no "items"
changed.json: error: questions[0].not_ticked: belongs to a checklist, and this question has no "items"
changed.json: error: questions[0].none: belongs to a checklist, and this question has no "items"
[1]
$ change '.questions[0].explained_by = ["d", "c1", "c", "a", "b", "b", 7]'
changed.json: error: questions[0].explained_by[0]: "d" is not the id of an item
changed.json: error: questions[0].explained_by[1]: "c1" is not the id of an item: did you mean "c.1"?
changed.json: error: questions[0].explained_by[2]: "c" is a checklist: name one of its items, such as "c.1"
changed.json: error: questions[0].explained_by[5]: "b" stands in this list already
changed.json: error: questions[0].explained_by[6]: wrong kind of value: text in quotation marks is expected here
changed.json: error: questions[0].explained_by[3]: an item cannot be explained by itself
[1]
# Headings, and what a strength is.
$ change '.strength = 0 | .themes[0].notes = ["parents"]'
changed.json: error: themes[0].notes: wrong kind of value: text in quotation marks is expected here
changed.json: error: strength: wrong value: a whole number from 1 to 100 is expected here
[1]
# Comment themes.
$ change '.comment_themes = [{"id": "x", "title": "X", "patterns": ["(", "[b-a]", "s*", "\\b", "a|", "", "ok"]}, {"id": "X", "title": "{{x}}", "patterns": []}, {"id": "y", "pattern": ["y"]}, 3] | .findings = []'
changed.json: error: comment_themes[0].patterns[0]: "(" is not a regular expression: Unmatched ( or \(
changed.json: error: comment_themes[0].patterns[1]: "[b-a]" is not a regular expression: Invalid range end
changed.json: error: comment_themes[0].patterns[2]: "s*" matches where there is nothing, so every comment would mention the theme
changed.json: error: comment_themes[0].patterns[3]: "\b" matches where there is nothing, so every comment would mention the theme
changed.json: error: comment_themes[0].patterns[4]: "a|" matches where there is nothing, so every comment would mention the theme
changed.json: error: comment_themes[0].patterns[5]: must not be blank
changed.json: error: comment_themes[1].id: "X" cannot be told from another one: letter case, spacing and punctuation do not count
changed.json: error: comment_themes[1].title: no {{…}} can stand in this text
changed.json: error: comment_themes[1].patterns: too few: at least 1 is expected here
changed.json: error: comment_themes[2].pattern: not a key of a template: did you mean "patterns"?
changed.json: error: comment_themes[2].title: missing: text in quotation marks is expected here
changed.json: error: comment_themes[2].patterns: missing: at least 1 is expected here
changed.json: error: comment_themes[3]: wrong kind of value: an object, { … }, is expected here
[1]
# What POSIX gives no meaning, though the C library would take it.
$ change '.comment_themes[0].patterns = ["(a)\\1", "a)", "[)]a", "\\)a", "[])a]b", "[[:alpha:])]c", "(a(b)c)d"]'
changed.json: error: comment_themes[0].patterns[0]: "(a)\1" has a back reference, which is not a POSIX extended expression
changed.json: error: comment_themes[0].patterns[1]: "a)" has a ) without its (, which is not a POSIX extended expression
[1]
$ change '.comment_themes[0].patterns = ["x" * 501, "x" * 500, "[à-é]", "(é|è)"]'
changed.json: error: comment_themes[0].patterns[0]: too long: 501 bytes, where at most 500 are allowed
changed.json: error: comment_themes[0].patterns[2]: "[à-é]" is not a regular expression: Invalid collation character
[1]
$ change '.comment_themes[0].patterns = [range(101) | tostring]'
changed.json: error: comment_themes[0].patterns: too many: 101, where at most 100 are allowed
[1]
$ change '.comment_themes = [range(101) | {id: tostring, title: "T", patterns: ["x"]}] | .findings = []'
changed.json: error: comment_themes: too many: 101, where at most 100 are allowed
[1]
# Findings by shares.
$ change '.findings = [{}]'
changed.json: error: findings[0].id: missing: text in quotation marks is expected here
changed.json: error: findings[0].title: missing: text in quotation marks is expected here
changed.json: error: findings[0].when: missing: an object, { … }, is expected here
changed.json: error: findings[0].statement: missing: text in quotation marks is expected here
changed.json: error: findings[0].challenge: missing: text in quotation marks is expected here
[1]
$ change '.findings[0].when = {}'
changed.json: error: findings[0].when.items: missing: at least 1 is expected here
changed.json: error: findings[0].when: missing: either "role" or "option" says what is counted
changed.json: error: findings[0].when.base: missing: text in quotation marks is expected here
changed.json: error: findings[0].when.at_least: missing: a whole number from 1 to 100 is expected here
[1]
$ change '.findings[1].id = "Few plans" | .findings[0] += {title: "{{a}}", wen: 1}'
changed.json: error: findings[0].wen: not a key of a template: did you mean "when"?
changed.json: error: findings[0].title: no {{…}} can stand in this text
changed.json: error: findings[1].id: "Few plans" cannot be told from another one: letter case, spacing and punctuation do not count
[1]
$ change '.findings = [.findings[0] as $finding | range(101) | $finding + {id: tostring}]'
changed.json: error: findings: too many: 101, where at most 100 are allowed
[1]
$ change '.findings[0].when = {items: ["a", "c", "c.3", "a"], role: "negative", option: "no", base: "all", at_least: 0, items_needed: 5}'
changed.json: error: findings[0].when.items[1]: "c" is a checklist: name one of its items, such as "c.1"
changed.json: error: findings[0].when.items[2]: "c.3" is not the id of an item: did you mean "c.1"?
changed.json: error: findings[0].when.items[3]: "a" stands in this list already
changed.json: error: findings[0].when: one too many: either "role" or "option" says what is counted
changed.json: error: findings[0].when.base: "all" is not a base: answered or appropriate
changed.json: error: findings[0].when.at_least: wrong value: a whole number from 1 to 100 is expected here
changed.json: error: findings[0].when.items_needed: wrong value: a whole number from 1 to 4 is expected here
[1]
$ change '.findings[0].when = {items: ["a", "b"], base: "answered", at_least: 101, items_needed: 0}'
changed.json: error: findings[0].when: missing: either "role" or "option" says what is counted
changed.json: error: findings[0].when.at_least: wrong value: a whole number from 1 to 100 is expected here
changed.json: error: findings[0].when.items_needed: wrong value: a whole number from 1 to 2 is expected here
[1]
$ change '.findings[0].when = {items: [], role: "bad", base: "answered", at_least: 25, items_needed: 2}'
changed.json: error: findings[0].when.items: too few: at least 1 is expected here
changed.json: error: findings[0].when.role: "bad" is not a role: positive, negative, unsure, not_applicable or neutral
[1]
$ change '.findings[0].when = {items: ["a", "b"], role: "not_applicable", base: "appropriate", at_least: 25}'
changed.json: error: findings[0].when.items[0]: "not applicable" is no part of the base appropriate: its base is answered
changed.json: error: findings[0].when.items[1]: no option of b has the role not_applicable
[1]
$ change '.findings[0].when = {items: ["a", "b"], option: "na", base: "appropriate", at_least: 25}'
changed.json: error: findings[0].when.items[0]: "not applicable" is no part of the base appropriate: its base is answered
changed.json: error: findings[0].when.items[1]: "na" is not the value of an option of b (yes, no, perhaps)
[1]
$ change '.findings[0].when = {items: ["a", "b"], option: "perhaps", base: "answered", at_least: 1, items_needed: 2}'
changed.json: error: findings[0].when.items[0]: "perhaps" is not the value of an option of a (yes, no, na)
[1]
$ change '.findings[0].when = {items: ["b"], option: "perhaps", base: "appropriate", at_least: 100, items_needed: 1}'
1 file, 1 return: no problems
# Findings by mentions.
$ change '.findings[1].when = {comment_theme: "father"}'
changed.json: error: findings[1].when.comment_theme: "father" is not the id of a comment theme: did you mean "fathers"?
changed.json: error: findings[1].when: missing: "returns", "passages" or both say how many are enough
[1]
$ change '.findings[1].when = {comment_theme: "money", returns: 0, passages: -1}'
changed.json: error: findings[1].when.comment_theme: "money" is not the id of a comment theme
changed.json: error: findings[1].when.returns: wrong value: a whole number from 1 to 1000000 is expected here
changed.json: error: findings[1].when.passages: wrong value: a whole number from 1 to 1000000 is expected here
[1]
$ change '.findings[1].when = {returns: 2}'
changed.json: error: findings[1].when.comment_theme: missing: text in quotation marks is expected here
[1]
$ change '.findings[1].when += {items: ["a"], role: "negative"}'
changed.json: error: findings[1].when: a rule is either by "items" or by "comment_theme", with the keys that belong to it; this one mixes them
[1]
$ change '.findings[1].when.passages = null'
changed.json: error: findings[1].when.passages: wrong kind of value: a whole number from 1 to 1000000 is expected here
[1]
$ change 'del(.findings[1].when.passages)'
1 file, 1 return: no problems
# Statements, and challenges.
$ change '.findings[0].statement = "{{a}}, {{}}, {{a.negative}}, {{a.negative.answered.}}, {{d.negative.answered}}, {{ a.no.answered }}"'
changed.json: error: findings[0].statement: "{{a}}" cannot stand here: an item, a role or an option's value, and a base can, such as {{q2.negative.answered}}, or {{items.reached}}
changed.json: error: findings[0].statement: "{{}}" cannot stand here: an item, a role or an option's value, and a base can, such as {{q2.negative.answered}}, or {{items.reached}}
changed.json: error: findings[0].statement: "{{a.negative}}" cannot stand here: an item, a role or an option's value, and a base can, such as {{q2.negative.answered}}, or {{items.reached}}
changed.json: error: findings[0].statement: "" is not a base: answered or appropriate
changed.json: error: findings[0].statement: "a.negative" is not the id of an item
changed.json: error: findings[0].statement: "d" is not the id of an item
changed.json: error: findings[0].statement: "answered " is not a base: answered or appropriate
changed.json: error: findings[0].statement: " a" is not the id of an item
[1]
$ change '.findings[0].statement = "{{c.no.answered}} {{a.unsure.answered}} {{a.maybe.answered}} {{a.no.all}} {{a.na.appropriate}} {{a.not_applicable.appropriate}} {{mentions.returns}}"'
changed.json: error: findings[0].statement: "c" is a checklist: name one of its items, such as "c.1"
changed.json: error: findings[0].statement: no option of a has the role unsure
changed.json: error: findings[0].statement: "maybe" is not the value of an option of a (yes, no, na), nor a role
changed.json: error: findings[0].statement: "all" is not a base: answered or appropriate
changed.json: error: findings[0].statement: "not applicable" is no part of the base appropriate: its base is answered
changed.json: error: findings[0].statement: "not applicable" is no part of the base appropriate: its base is answered
changed.json: error: findings[0].statement: "{{mentions.returns}}" can stand only where the rule is by "comment_theme"
[1]
$ change '.findings[1].statement = "{{mentions.cases}} {{mentions.returns}} {{mentions}} {{c.1.no.answered}}"'
changed.json: error: findings[1].statement: "{{mentions.cases}}" cannot stand here: an item, a role or an option's value, and a base can, such as {{q2.negative.answered}}, or {{mentions}}, {{mentions.returns}} or {{mentions.passages}}
[1]
$ change '.findings[0].statement = "half of {{a.no.answered" | .findings[1].statement = "a }} and {{" | .findings[0].challenge = "Why {{a.no.answered}}?"'
changed.json: error: findings[0].statement: a {{ without the }} that belongs behind it
changed.json: error: findings[0].challenge: no {{…}} can stand in this text
changed.json: error: findings[1].statement: a }} without the {{ that belongs in front of it
[1]
# A brace that stands alone would be printed to the board.
$ change '.findings[0].statement = "{a.no.answered} saw no plan" | .findings[1].statement = "{{mentions}} speak of them}" | .questions[2].options[0].says = "hold {item}" | .questions[2].options[0].says_briefly = "hold {{item}} or } it" | .questions[2].options[1].says = "{{{item}}"'
changed.json: error: questions[2].options[0].says: a brace that stands alone: figures stand between double braces, as in {{…}}
changed.json: error: questions[2].options[0].says_briefly: a brace that stands alone: figures stand between double braces, as in {{…}}
changed.json: error: questions[2].options[1].says: "{{{item}}" cannot stand here: only {{item}} can
changed.json: error: findings[0].statement: a brace that stands alone: figures stand between double braces, as in {{…}}
changed.json: error: findings[1].statement: a brace that stands alone: figures stand between double braces, as in {{…}}
[1]
$ change '.findings[0].statement = "{{a.no.answered}} and {{a.no.answered}" | .findings[1].statement = "" | del(.findings[1].challenge)'
changed.json: error: findings[0].statement: a {{ without the }} that belongs behind it
changed.json: error: findings[1].statement: must not be blank
changed.json: error: findings[1].challenge: missing: text in quotation marks is expected here
[1]
# Evidence.
$ change '.findings[0].evidence = {items: ["b", "b", "z"], passages: 51, notes: 1} | .findings[1].evidence = []'
changed.json: error: findings[0].evidence.notes: not a key of a template
changed.json: error: findings[0].evidence.items[1]: "b" stands in this list already
changed.json: error: findings[0].evidence.items[2]: "z" is not the id of an item
changed.json: error: findings[0].evidence.passages: wrong value: a whole number from 0 to 50 is expected here
changed.json: error: findings[1].evidence: wrong kind of value: an object, { … }, is expected here
[1]
$ change '.findings[0].evidence = {passages: 50} | .findings[1].evidence = {items: [], passages: 0}'
1 file, 1 return: no problems
# An item that is badly written is complained of once.
$ change '.questions[1] += {number: 2, short: 3}'
changed.json: error: questions[1].number: wrong kind of value: text in quotation marks is expected here
changed.json: error: questions[1].short: wrong kind of value: text in quotation marks is expected here
[1]
# Where several answers are good and none is bad, the report says which count as what.
$ jq '.questions = [{id: "q1", number: "1", text: "How good?", options: [{value: "good", label: "Good", role: "positive"}, {value: "best", label: "Best", role: "positive"}]}] | .themes = [{id: "t", number: "1", title: "T", questions: ["q1"]}] | del(.findings)' data/templates/cin-plans-2014.json >good.json; printf 'case,agency,q1\nA,GP,good\n' >good.csv; cinaudit collate -t good.json --only about good.csv | grep -A1 'Counted as'
- Counted as positive answers are “Good” and “Best”.
- A negative answer is about what the auditor saw on file: what was done and not

# What the generator has to know of a template: for each item its id, its question, "checklist" or
# "question", and the ways to write each of its answers, in tabs.
.questions[] | . as $question | (.items // [.])[] |
[.id, $question.id, (if $question.items then "checklist" else "question" end),
 ($question.options[] | .value, .label, .short // empty, (.aliases // [])[])] | @tsv

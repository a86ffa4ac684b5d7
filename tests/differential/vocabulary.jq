# What the generator needs from a template, separated by tabs: for each item its id, its question,
# "checklist" or "question", and all ways to write each of its answers.
.questions[] | . as $question | (.items // [.])[] |
[.id, $question.id, (if $question.items then "checklist" else "question" end),
 ($question.options[] | .value, .label, .short // empty, (.aliases // [])[])] | @tsv

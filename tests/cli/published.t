# What the report of April 2014 states, by its paragraphs, against the program's output: count,
# base and percentage of each statement.
$ tests/published/hold | diff tests/published/statements.csv -

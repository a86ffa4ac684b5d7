# Fills in the manual page: replaces each line .\" OPTIONS COMMAND by the options that the command's
# --help lists, each as a .TP paragraph.
#
# awk -v program=PATH -f options.awk PAGE

BEGIN { TEXT = 25 } # the column in which help describes an option

/^\.\\" OPTIONS/ {
    write_options(program " " $3 " --help")
    next
}
{ print }

function write_options(command, line, options) {
    while ((command | getline line) > 0) {
        if (line == "")
            options = 0
        else if (options && line ~ /^ +-/)
            begin_option(line)
        else if (options)
            text = text " " substr(line, TEXT)
        if (line == "Options:")
            options = 1
        else if (!options)
            end_option()
    }
    if (close(command) != 0)
        exit 1
}

function begin_option(line, named) {
    end_option()
    named = substr(line, TEXT - 2, 2) == "  "
    name = named ? substr(line, 1, TEXT - 1) : line
    text = named ? " " substr(line, TEXT) : ""
}

function end_option(value) {
    if (name == "")
        return
    gsub(/^ +| +$/, "", name)
    value = match(name, / [A-Z]+$/) ? substr(name, RSTART + 1) : ""
    text = toupper(substr(text, 2, 1)) substr(text, 3) "."
    printf ".TP\n%s\n%s\n", roff(name, value), roff(text, value)
    name = ""
}

# The text with options in bold and the name of the value in italics.
function roff(words, value, list, count, i, made) {
    gsub(/\\/, "\\e", words)
    count = split(words, list, " ")
    for (i = 1; i <= count; i++)
        made = made (i == 1 ? "" : " ") roff_word(list[i], value)
    return made
}

function roff_word(word, value, before, after) {
    if (!match(word, /--?[a-z][a-z-]*/) && (value == "" || !match(word, "^" value)))
        return word
    if (RSTART > 1 && substr(word, RSTART - 1, 1) ~ /[a-z]/)
        return word # such as e-mail
    before = substr(word, 1, RSTART - 1)
    after = substr(word, RSTART + RLENGTH)
    word = substr(word, RSTART, RLENGTH)
    if (after ~ /^[A-Za-z]/)
        return before word after
    if (word == value)
        return before "\\fI" tolower(word) "\\fR" after
    gsub(/-/, "\\-", word)
    return before "\\fB" word "\\fR" after
}

# generate.awk -v seed=N VOCABULARY: a random wide CSV file. It is well formed, but written as
# people write: columns in any order and some missing, answers in any spelling, ticks, blanks,
# quotation marks, comments with line breaks, names with any spaces and capitals.
BEGIN { FS = "\t"; state = seed * 7919 + 17; for (i = 0; i < 8; i++) below(2) }

function below(limit) {
    state = (state * 69069 + 12345) % 4294967296
    return int(state / 65536) % limit
}

{
    item[++items] = $1
    question[$1] = $2
    kind[$1] = $3
    spellings[$1] = NF - 3
    for (i = 4; i <= NF; i++) spelling[$1, i - 3] = $i
}

# The text as somebody else might type it: in capitals or small letters, with spaces around it, or
# without those inside.
function respelt(text,    how) {
    how = below(6)
    if (how == 0) text = toupper(text)
    if (how == 1) text = tolower(text)
    if (how == 2) text = " " text "  "
    if (how == 3) gsub(/ /, "", text)
    return text
}

function field(text, always) {
    if (!always && text !~ /[",;\n]/ && below(6)) return text
    gsub(/"/, "\"\"", text)
    return "\"" text "\""
}

function pick(list,    parts) {
    return respelt_name(parts[1 + below(split(list, parts, "|"))])
}

function respelt_name(text,    how) {
    how = below(8)
    if (how == 0) return toupper(text)
    if (how == 1) return " " text
    if (how == 2) return text " "
    return text
}

# How a return answers a checklist: in words, by an x, by a 1, or not at all. An x beside another
# tick could mean No.
function way_of(return_number, name) {
    if (!((return_number, name) in way)) way[return_number, name] = below(4)
    return way[return_number, name]
}

function cell_of(column, return_number,    how) {
    if (column == "case") return pick("A|B|C2|C10|7|12|Case 3")
    if (column == "agency") return pick("School|GP|Children's Social Care|Police, \"beat\" team|Health Visitor")
    if (column == "setting") return "Site " return_number
    if (column ~ /_comments$/)
        return below(3) ? "" : "Said \"so\", and\n" below(100) " times"
    if (kind[column] == "checklist") {
        how = way_of(return_number, question[column])
        if (how == 3) return ""
        if (how == 2) return below(2) ? "" : "1"
        if (how == 1) return below(2) ? "" : substr("xX", 1 + below(2), 1)
    }
    if (below(6) == 0) return ""
    return respelt(spelling[column, 1 + below(spellings[column])])
}

END {
    columns = 0
    column[++columns] = "case"
    column[++columns] = "agency"
    column[++columns] = "setting"
    for (i = 1; i <= items; i++) {
        if (below(12)) column[++columns] = item[i]
        if (below(4) == 0 && !commented[question[item[i]]]++) column[++columns] = question[item[i]] "_comments"
    }
    for (i = columns; i > 1; i--) {
        k = 1 + below(i)
        swap = column[i]; column[i] = column[k]; column[k] = swap
    }
    end = below(2) ? "\r\n" : "\n"
    for (i = 1; i <= columns; i++) printf "%s%s", (i > 1 ? "," : ""), field(column[i])
    printf "%s", end
    returns = 1 + below(40)
    for (n = 1; n <= returns; n++) {
        for (i = 1; i <= columns; i++)
            printf "%s%s", (i > 1 ? "," : ""), field(cell_of(column[i], n))
        printf "%s", end
    }
}

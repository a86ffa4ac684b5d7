# check.awk -v STAGES="FIRST … LAST": reads the sorted output of knows.awk, and reports each stage
# that knows a later one, and files that depend on each other in a circle. Status 1 if it reported
# anything.
#
# In a circle a header counts as its .c file if it declares functions of that file only. A header
# with functions of several files, or of none, counts on its own.

BEGIN {
    count = split(STAGES, stages, " ")
    for (i = 1; i <= count; i++)
        place["src/" stages[i]] = i
}

function fail(message)
{
    print message
    failed = 1
}

# The number of a file's stage.
function stage(file,    folder)
{
    folder = file
    sub(/\/[^\/]*$/, "", folder)
    if (!(folder in place)) {
        fail(folder " is not a stage, but holds " file)
        place[folder] = 0
    }
    return place[folder]
}

# What one file knows of another, in words.
function words(from, verb, to, symbols)
{
    return from " " verb " " (symbols == "" ? "" : symbols " of ") to
}

{
    knowing = stage($1)
    later = stage($3)
    if (knowing && knowing < later)
        fail(stages[knowing] " knows " stages[later] ", which comes later: " words($1, $2, $3, $4))
}

$2 == "declares" {
    if (!($1 in owner))
        owner[$1] = $3
    else if (owner[$1] != $3)
        owner[$1] = $1
    next
}

# The symbols that one file uses of another are on one line.
known[lines] == $1 SUBSEP $2 SUBSEP $3 {
    symbols[lines] = symbols[lines] ", " $4
    next
}

{
    known[++lines] = $1 SUBSEP $2 SUBSEP $3
    symbols[lines] = $4
}

function unit(file)
{
    return file in owner ? owner[file] : file
}

# Finds the shortest circle with this unit: `before[start, X]` is the unit before X on the way from
# `start`. Returns the number of units in it, 0 if there is no circle.
function find_circle(start,    queue, first, last, steps, nexts, count, i)
{
    queue[last = 1] = start
    steps[start] = 0
    for (first = 1; first <= last; first++) {
        count = split(next_of[queue[first]], nexts, " ")
        for (i = 1; i <= count; i++)
            if (!((start, nexts[i]) in before)) {
                before[start, nexts[i]] = queue[first]
                if (nexts[i] == start)
                    return steps[queue[first]] + 1
                steps[nexts[i]] = steps[queue[first]] + 1
                queue[++last] = nexts[i]
            }
    }
    return 0
}

# Reports what each unit of a circle knows of the next, unless an earlier report has one of these
# units.
function say_circle(start, size,    circle, i, k, part)
{
    circle[size] = circle[0] = start
    for (k = size; k > 0; k--) {
        if (circle[k] in said)
            return
        circle[k - 1] = before[start, circle[k]]
    }
    fail("These files know each other in a circle:")
    for (k = 1; k <= size; k++) {
        said[circle[k]]
        for (i = 1; i <= lines; i++)
            if (from[i] == circle[k - 1] && to[i] == circle[k]) {
                split(known[i], part, SUBSEP)
                print "  " words(part[1], part[2], part[3], symbols[i])
            }
    }
}

END {
    for (i = 1; i <= lines; i++) {
        split(known[i], part, SUBSEP)
        from[i] = unit(part[1])
        to[i] = unit(part[3])
        if (from[i] == to[i])
            continue
        if (!(from[i] in next_of))
            units[++unit_count] = from[i]
        next_of[from[i]] = next_of[from[i]] " " to[i]
    }
    for (i = 1; i <= unit_count; i++)
        size[i] = find_circle(units[i])
    for (wanted = 2; wanted <= unit_count; wanted++)
        for (i = 1; i <= unit_count; i++)
            if (size[i] == wanted)
                say_circle(units[i], wanted)
    exit failed
}

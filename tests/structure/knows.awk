# knows.awk: which file knows which. Reads nm's output for each object ("FILE.o: SYMBOL TYPE …"), the
# dependencies that the compiler wrote ("FILE.o: FILE.c FILE.h …"), and the lines of these files that
# include another. Prints
#     FROM includes TO
#     FROM uses TO SYMBOL
#     FROM declares TO SYMBOL     a header, and the .c file that defines what it declares

function source_of(object)
{
    sub(/^.*\/src\//, "src/", object)
    sub(/\.o:$/, ".c", object)
    return object
}

# The file that `file` means by `name`, if the compiler has read it.
function included(file, name)
{
    sub(/[^\/]*$/, name, file)
    return file in was_read ? file : "src/" name in was_read ? "src/" name : ""
}

FILENAME ~ /\.d$/ {
    for (i = 1; i <= NF; i++)
        if ($i ~ /^src\/.*[ch]$/)
            was_read[$i]
    next
}

FILENAME !~ /^src\// {
    if ($3 == "U")
        used[source_of($1), $2]
    else if ($3 ~ /^[A-Z]$/)
        defined_in[$2] = source_of($1)
    next
}

/^#include "/ {
    split($0, quoted, "\"")
    to = included(FILENAME, quoted[2])
    if (to != "")
        print FILENAME, "includes", to
}

# A declaration begins at the left margin; the body of an inline function does not.
FILENAME ~ /\.h$/ && /^(extern |[a-z].*\()/ && match($0, /[A-Za-z_0-9]+[(\[;]/) {
    declared = substr($0, RSTART, RLENGTH - 1)
    if (declared in defined_in)
        print FILENAME, "declares", defined_in[declared], declared
}

END {
    for (key in used) {
        split(key, use, SUBSEP)
        if (use[2] in defined_in && defined_in[use[2]] != use[1])
            print use[1], "uses", defined_in[use[2]], use[2]
    }
}

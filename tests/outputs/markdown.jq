# Pandoc's JSON with one text on each line, as tests/outputs/hostile.c expects it. Anything in a text
# other than characters and spaces shows as its name in braces.
def inlines: map(
    if .t == "Str" then .c
    elif .t == "Space" or .t == "SoftBreak" then " "
    elif .t == "LineBreak" then "⏎"
    elif .t == "Quoted" and .c[0].t == "DoubleQuote" then "“" + (.c[1] | inlines) + "”"
    elif .t == "Quoted" then "‘" + (.c[1] | inlines) + "’"
    else "{\(.t)}" end) | add // "";

def cells: .[1][] | .[4] | map(if .t == "Plain" then .c | inlines else "{\(.t)}" end) | add // "";

# The content of a block quote: a notice, or paragraphs of a quote, and perhaps its source at the end.
def quoted:
    if .[0].c[0] == {"t": "Strong", "c": [{"t": "Str", "c": "Important:"}]}
    then "notice: " + (.[0].c[2:] | inlines)
    else map(if .t == "Para" then .c | inlines else "{\(.t)}" end)
        | (if length > 1 and (last | startswith("— ")) then last | ltrimstr("— ") else null end) as $source
        | (if $source then .[:-1] else . end | "quote: " + join("⏎⏎")), (select($source) | "source: " + $source)
    end;

.blocks[]
| if .t == "Header" then "heading \(.c[0]) \(.c[1][0]): " + (.c[2] | inlines)
  elif .t == "Para" and (.c | length) == 1 and .c[0].t == "Emph" then "note: " + (.c[0].c | inlines)
  elif .t == "Para" then "paragraph: " + (.c | inlines)
  elif .t == "BlockQuote" then .c | quoted
  elif .t == "BulletList" then .c[] | "item: " + (.[0].c | inlines)
  elif .t == "OrderedList" then .c[1][] | "number: " + (.[0].c | inlines)
  elif .t == "Table" then
    (.c[3][1][] | "head: " + cells), (.c[4][][3][] | "cell: " + cells),
    (.c[1][1] | map(.c | inlines) | "caption: " + add)
  elif .t == "RawBlock" and .c == ["html", "<!-- -->"] then empty
  else "{\(.t)}" end

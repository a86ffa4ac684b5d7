# The expected sheets of a workbook, made from the results as JSON: each is a list of rows, and each
# row a list of cells. $template is the template's JSON.

# Cells read back from a sheet: numbers if they are numbers, null if they are empty.
def cell: if . == "" then null else (tonumber? // .) end;
def unquoted: if startswith("\"") then .[1:-1] | gsub("\"\""; "\"") else . end;
def row: split("\t") | map(unquoted | cell);

# A percentage as people are shown it, as a fraction of 1.
def share($percent; $base): if $base < 10 or $percent == null then null else "\($percent)e-2" | tonumber end;

def names: $template[0].questions
  | map(. as $question | (.items // [.]) | map({key: .id, value: (. + {options: $question.options})}))
  | add | from_entries;
def themes: $template[0].themes | map({key: .id, value: "\(.number) \(.title)"}) | from_entries;
def number: cell;

def percent($count; $base): if $base == 0 then null else ((2000 * $count + $base) / (2 * $base) | floor) / 10 end;
def role($role): map(select(.role == $role)) | if . == [] then null else map(.count) | add end;
def positive: .options | role("positive");

# The returns of each case that give the item a positive, negative or unsure answer.
def voices($results; $item): $results.by_case
  | map(.items[] | select(.id == $item) | .options
        | {positive: (role("positive") // 0), negative: (role("negative") // 0), unsure: (role("unsure") // 0)}
        | .all = .positive + .negative + .unsure);
def agreement($results; $item): voices($results; $item) | [
    (map(select(.all > 1 and .positive == .all)) | length),
    (map(select(.all > 1 and .negative == .all)) | length),
    (map(select(.all > 1 and .unsure == .all)) | length),
    (map(select(.all > 1 and .unsure > 0 and .unsure != .all and (.positive == 0 or .negative == 0))) | length),
    (map(select(.positive > 0 and .negative > 0)) | length),
    (map(select(.all == 1)) | length),
    (map(select(.all == 0)) | length)];

def ranges($results): (.no_answer + .unreadable + ($results.response.outstanding | length)) as $missing
  | (.appropriate + $missing) as $base | positive as $positive
  | [$missing, $base,
     $positive, share(percent($positive; $base); $base),
     $positive + $missing, share(percent($positive + $missing; $base); $base)];

def items: . as $results | names as $names | themes as $themes
  | .items | map(. as $item | $names[.id] as $name
  | [($name.number | number), ($name.short // .text), .text, $themes[.theme], $results.returns, .answered, .appropriate,
     (.options | role("positive", "negative", "unsure", "not_applicable", "neutral")),
     .no_answer, .unreadable, .not_asked]
  + if positive == null then [range(16)] | map(null) else
     [share(percent(positive; .answered); .answered), share(percent(positive; .appropriate); .appropriate),
      if $name.standard then $name.standard / 100 else null end]
     + ranges($results) + agreement($results; .id) end);

def role_name: {positive: "Positive", negative: "Negative", unsure: "Unsure", not_applicable: "Not applicable",
                neutral: "Neutral"}[.];
def answers: names as $names
  | [.items[] | . as $item | $names[.id] as $name | .options[] | .value as $value
     | [($name.number | number), ($name.short // $item.text),
        ($name.options[] | select(.value == $value) | .short // .label), (.role | role_name), .count,
        $item.answered, share(.percent_answered; $item.answered),
        $item.appropriate, share(.percent_appropriate; $item.appropriate)]];

# The cells of a group in the grids. A group with small bases only has no percentages.
def grid_cells($large): if .appropriate == 0 then [null, null] else [positive, .appropriate] end
  + if $large then [share(percent(positive; .appropriate); .appropriate)] else [] end;
def grid($groups): names as $names | ([.] + $groups) as $all
  | .items | to_entries | map(select(.value | positive != null) | .key as $i | $names[.value.id] as $name
  | [($name.number | number), ($name.short // .value.text)]
  + ($all | map((.items | map(select(positive != null) | .appropriate) | max >= 10) as $large
                | .items[$i] | grid_cells($large)) | add));

# As a spreadsheet shows the numbers of those columns.
def shown($percents; $bases): to_entries | map(
    if .value == null then ""
    elif .key as $key | $percents | index($key) then
      (.value * 1000 | round) as $tenths | "\($tenths / 10 | floor).\($tenths % 10)%"
    elif .key as $key | $bases | index($key) then "of \(.value)"
    else "\(.value)" end);

def comments: names as $names
  | .comments | map((.question as $id | $template[0].questions[] | select(.id == $id)) as $question
  | [($question.number | number), (if $question.items then $question.text else $question.short // $question.text end),
     (.case | cell), .agency, .setting, .text, .source]);
def outstanding: .response.outstanding | map([(.case | cell), .agency, .setting]);

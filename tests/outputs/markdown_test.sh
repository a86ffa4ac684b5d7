#!/bin/bash
# markdown_test.sh BUILD: every hostile text, in every place, must come out of pandoc as it went
# into the Markdown. Prints TAP, one test for each place and one for their order, and ends with the
# line "N passed, N failed".
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")" || exit 3
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

# Prints that a test passed, or that it failed with this difference.
report() {
    if [ -z "$2" ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $1"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $1"
        head -n 20 <<<"$2" | sed 's/^/# /'
    fi
}

"$build/tests/outputs/hostile" markdown >"$scratch/hostile.md"
"$build/tests/outputs/hostile" expected >"$scratch/expected"
# Quietly: the documents follow each other in one file, so ids repeat.
pandoc --quiet -f markdown -t json "$scratch/hostile.md" | jq -r -f markdown.jq >"$scratch/found"

while read -r kind; do
    report "$kind" "$(diff <(grep "^$kind: " "$scratch/expected") <(grep "^$kind: " "$scratch/found"))"
done < <(sed 's/: .*//' "$scratch/expected" | sort -u)
report "all in their order" "$(diff "$scratch/expected" "$scratch/found")"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

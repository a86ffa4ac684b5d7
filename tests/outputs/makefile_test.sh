#!/bin/bash
# makefile_test.sh BUILD: what the Makefile must not get wrong in silence. Prints TAP.
set -u
cd "$(dirname "$0")/../.." || exit 3
. tests/outputs/tap.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
build=$scratch/build

# Makes one file and says how that went, and whether the file is there.
make_file() {
    make --no-print-directory -s BUILD="$build" "$@" "$file" >/dev/null 2>&1
    local status=$?
    [ -e "$file" ] && echo "$status, there" || echo "$status, not there"
}

# Without its hash a browser would not run the script of a form.
file=$build/generated/html_form.js.hash
mkdir "$scratch/broken"
for program in sha256sum tr basenc base64; do
    printf '#!/bin/sh\nexit %s\n' 1 >"$scratch/broken/$program"
    chmod +x "$scratch/broken/$program"
    is "no hash where $program fails" '2, not there' "$(PATH=$scratch/broken:$PATH make_file)"
    rm "$scratch/broken/$program"
done
is 'a hash' '0, there' "$(make_file)"
is 'it is the one of the script' "sha256-$(openssl dgst -sha256 -binary "${file%.hash}" | base64)" \
    "$(cat "$file")"

# Whether making the file makes it anew.
is_made_anew() {
    touch -r "$file" "$scratch/before"
    make_file "$@" >/dev/null
    [ "$file" -nt "$scratch/before" ] && echo yes || echo no
}

file=$build/src/base/arena.o
make_file >/dev/null
mkdir -p "$build/tests/unit"
touch "$build/tests/unit/xlsx_test"
is 'an object is made once' no "$(is_made_anew)"
is 'without workbooks it is made anew' yes "$(is_made_anew WITH_XLSX=0)"
is 'and no test with them is left' '' "$(ls "$build/tests/unit")"
exit $failed

#!/bin/bash
# install_test.sh BUILD: what is installed, how the manual page reads, and what is left when it is
# taken away. Prints TAP.
set -u
cd "$(dirname "$0")/../.." || exit 3
. tests/outputs/tap.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
with_make() { make --no-print-directory -s BUILD="${build#"$PWD"/}" DESTDIR="$scratch/a folder" "$@"; }
build=$1
page="$scratch/a folder/usr/local/share/man/man1/cinaudit.1"

with_make install
is 'the program runs' 'cinaudit 0.1.0' "$("$scratch/a folder/usr/local/bin/cinaudit" --version)"
is 'the manual page is in order' '' "$(mandoc -T lint -W warning "$page" 2>&1)"
mandoc -T ascii "$page" | col -b >"$scratch/page.txt"
for command in '' collate check template; do
    title=$(tr a-z A-Z <<<"OPTIONS OF ${command:-cinaudit itself}")
    is "the page has the options of ${command:-the program}" \
        "$(cinaudit $command --help | sed -nE 's/^  (-.,|   ) --([a-z-]+).*/\2/p')" \
        "$(sed -nE "/^$title/,/^[A-Z]/s/^       (-., )?--([a-z-]+).*/\2/p" "$scratch/page.txt")"
done
is 'there is no page if the program does not run' 1 \
    "$(awk -v program=false -f docs/options.awk docs/cinaudit.1 >/dev/null; echo $?)"
with_make uninstall
is 'no file is left' '' "$(find "$scratch/a folder" -type f)"
exit $failed

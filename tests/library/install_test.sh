#!/bin/bash
# install_test.sh BUILD: the library as it is installed: a program is built with it as pkg-config says,
# and nothing is left when it is taken away. Prints TAP.
set -u
cd "$(dirname "$0")/../.." || exit 3
. tests/outputs/tap.sh
build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/prefix
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
with_make() { make --no-print-directory -s BUILD="${build#"$PWD"/}" PREFIX="$prefix" "$@"; }
collate() { LD_LIBRARY_PATH=$prefix/lib "$scratch/$1" data/cin-2014/round.json "$2" 2>&1; }
compile() {
    ${CC:-cc} -std=c99 -Wall -Wextra -Wpedantic -Werror docs/examples/collate.c -o "$scratch/$1" \
        $(pkg-config --cflags libcinaudit) $2
}

is 'it is installed' 0 "$(with_make install >"$scratch/log" 2>&1; echo $?)"
is 'pkg-config knows its version' "$(cinaudit --version)" "cinaudit $(pkg-config --modversion libcinaudit)"
is 'a program is built with it' '' "$(compile shared "$(pkg-config --libs libcinaudit)" 2>&1)"
private=$(pkg-config --static --libs libcinaudit)
is 'and with all of it inside' '' "$(compile static "${private/-lcinaudit/-l:libcinaudit.a}" 2>&1)"
for format in markdown json $(cinaudit complete collate --format xlsx | cut -f 1); do
    for kind in shared static; do
        is "$kind: $format is the program's" \
            "$(cinaudit collate --round data/cin-2014/round.json -f $format 2>&1 | md5sum)" \
            "$(collate $kind $format | md5sum)"
    done
done
is 'what is wrong with a call is said' 'no such format' "$(collate shared nonsense)"
is 'no names are seen but its own' '' "$({
    nm -D --defined-only "$prefix/lib/libcinaudit.so"
    nm -g --defined-only "$prefix/lib/libcinaudit.a"
} | awk 'NF == 3 && $3 !~ /^cinaudit_/')"
with_make uninstall 2>>"$scratch/log"
is 'nothing is left' '' "$(find "$prefix" -mindepth 1)"
exit $failed

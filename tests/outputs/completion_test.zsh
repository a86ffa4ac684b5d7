#!/usr/bin/env -S zsh -f
# completion_test.zsh BUILD: asks bash, zsh and fish what they complete once the completions are
# installed. Prints TAP.
zmodload zsh/zpty || exit 1
cd "$(dirname "$0")/../.." || exit 3
. tests/outputs/tap.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
make --no-print-directory -s BUILD="${1#$PWD/}" PREFIX="$scratch" install || exit 3
mkdir -p "$scratch/work/returns"
cd "$scratch/work" || exit 3
touch names.txt

# Each function prints what the shell offers for the line, one word on each line.
complete_in_bash() {
    bash --norc --noprofile -c '. "$1"
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _cinaudit
        printf "%s\n" "${COMPREPLY[@]}"' bash "$scratch/share/bash-completion/completions/cinaudit" "${(@s: :)${1//=/ = }}"
}

complete_in_fish() {
    fish --no-config -c "source '$scratch/share/fish/vendor_completions.d/cinaudit.fish'
        complete -C '$1'" | cut -f 1
}

# Types a tab in a shell in its own terminal. Each match is printed between two NULs instead of
# shown.
cat >"$scratch/setup.zsh" <<'END'
PROMPT=
fpath=($scratch/share/zsh/site-functions $fpath)
autoload -Uz compinit
compinit -u -D
bindkey '^I' complete-word
mark() { print -rn -- $'\0' }
compprefuncs=(mark)
comppostfuncs=(mark exit)
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a matches
    builtin compadd -O matches "$@"
    (( $#matches )) && print -rl -- $matches
}
print set" "up
END
complete_in_zsh() {
    local answer= part
    zpty shell zsh -f -i
    zpty -w shell "scratch=$scratch; source $scratch/setup.zsh"
    zpty -r shell answer '*set up*'
    zpty -w -n shell "$1"$'\t'
    answer=
    while zpty -r shell part; do answer+=$part; done
    zpty -d shell
    print -r -- "${${answer#*$'\0'}%%$'\0'*}" | tr -d '\r'
}

# completes LINE EXPECTED: compares the words, in alphabetical order, in each shell. Shells may or
# may not repeat the option in front of a value, and the slash after a folder.
completes() {
    local shell
    for shell in bash zsh fish; do
        is "$shell: $1" "$2" "$(complete_in_$shell "$1" | sed 's/^--.*=//; s:/$::; /^$/d' |
            LC_ALL=C sort | paste -s -d ' ')"
    done
}

completes 'cinaudit ' 'check collate template'
completes 'cinaudit col' collate
completes 'cinaudit --v' --version
completes 'cinaudit unknown ' ''
completes 'cinaudit collate --f' --format
completes 'cinaudit collate --no' '--no-comments --no-redact'
completes 'cinaudit collate --format ' 'csv html json markdown text xlsx'
completes 'cinaudit collate --format=j' json
completes 'cinaudit collate -f m' markdown
completes 'cinaudit template -f ' 'csv html json markdown template xlsx'
completes 'cinaudit collate --only ' \
    'about agency-grid case-grid cases conclusions findings mends problems questions response sample themes'
completes 'cinaudit collate --only about,re' about,response
completes 'cinaudit collate --colour ' 'always auto never'
completes 'cinaudit check --template ' \
    'cin-plans-2014 names.txt neglect-graded repeat-child-protection-plans returns'
completes 'cinaudit template neg' neglect-graded
completes 'cinaudit collate ' 'names.txt returns'
completes 'cinaudit collate --redact-terms n' names.txt
completes 'cinaudit collate --redact-terms=n' names.txt
completes 'cinaudit template --out-dir ' returns
completes 'cinaudit collate --decimals ' ''

# A tab makes bash split the line, and bash-completion then finds the script.
zpty shell env XDG_DATA_DIRS="$scratch/share" bash --norc --noprofile -i
zpty -w shell ". /usr/share/bash-completion/bash_completion; PS1=; echo set' 'up"
zpty -r shell answer '*set up*'
zpty -w shell $'cinaudit collate --format=js\t -t neg\t -r re\t\x01echo "\x05"; exit'
answer=
while zpty -r shell part; do answer+=$part; done
is 'bash: a whole line' 'cinaudit collate --format=json  -t neglect-graded  -r returns/' \
    "$(print -r -- "$answer" | tr -d '\r' | grep '^cinaudit collate')"
exit $failed

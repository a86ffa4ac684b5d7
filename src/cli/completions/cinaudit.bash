# Completions of cinaudit for bash. The program itself says what completes a line.
_cinaudit() {
    local word=${COMP_WORDS[COMP_CWORD]} words=() line
    [ "$word" = = ] && word=
    for line in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [ "$line" = = ] || words+=("$line") # bash takes --format=text apart
    done
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :files) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word") ;;
        :folders) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -d -- "$word") ;;
        *) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done < <(cinaudit complete "${words[@]}" "$word" 2>/dev/null)
}
complete -o filenames -F _cinaudit cinaudit

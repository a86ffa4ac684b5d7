#compdef cinaudit
# Completions of cinaudit for zsh. The program itself says what completes a line.
local line
local -a values paths
for line in ${(f)"$(cinaudit complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)"}; do
    case $line in
    :files) paths=(-f) ;;
    :folders) paths=(-/) ;;
    *) values+=("${${line%%$'\t'*}//:/\\:}${${(M)line:#*$'\t'*}:+:${line#*$'\t'}}") ;;
    esac
done
(( $#values )) && _describe value values
if (( $#paths )); then
    compset -P '--*='
    _path_files $paths
fi

# Completions of cinaudit for fish. The program itself says what completes a line.
function __cinaudit_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l parts (string match -r -- '^(--[^=]*=|)(.*)' $word)
    for line in (cinaudit complete $words[2..] "$word" 2>/dev/null)
        switch $line
            case :files
                for path in (__fish_complete_path $parts[3])
                    echo -- $parts[2]$path
                end
            case :folders
                for path in (__fish_complete_directories $parts[3])
                    echo -- $parts[2]$path
                end
            case '*'
                echo -- $line
        end
    end
end
complete -c cinaudit -f -a '(__cinaudit_complete)'

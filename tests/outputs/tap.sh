# Shared by the tests in shell; to be sourced. A test exits with $failed.
failed=0

# is NAME EXPECTED ACTUAL: prints a line of TAP, and the difference if the two are not the same.
is() {
    if [ "$2" = "$3" ]; then
        echo "ok - $1"
    else
        failed=1
        echo "not ok - $1"
        diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") | head -n 20
    fi
}

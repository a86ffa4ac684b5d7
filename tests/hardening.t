# The program as it is built (not for the sanitizers): it is position-independent, its stack cannot be run, its tables cannot be written to once it runs, and its stack and the C library's functions are guarded.
$ program=$(command -v cinaudit)
$ readelf --wide --file-header "$program" | grep -o 'DYN (Position-Independent Executable file)'
DYN (Position-Independent Executable file)
$ readelf --wide --program-headers "$program" | awk '$1 == "GNU_STACK" { print $1, $7 } $1 == "GNU_RELRO" { print $1 }'
GNU_STACK RW
GNU_RELRO
$ readelf --wide --dynamic "$program" | grep -oE 'BIND_NOW|NOW PIE'
BIND_NOW
NOW PIE
$ readelf --wide --symbols "$program" | grep -oE '__(stack_chk_fail|vsnprintf_chk|fprintf_chk)@' | sort -u
__fprintf_chk@
__stack_chk_fail@
__vsnprintf_chk@

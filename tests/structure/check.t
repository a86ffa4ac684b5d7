# The check of the structure fails where it should. Here are three stages, each of which knows those before it. "form" has an interface: a header that declares functions of two files.
$ mkdir -p src/base src/read src/form
$ printf '%s\n' '#pragma once' 'struct text {' '    int length;' '};' 'int text_length(void);' >src/base/text.h
$ printf '%s\n' '#include "text.h"' 'int text_length(void) { return 1; }' >src/base/text.c
$ printf '%s\n' '#include "base/text.h"' 'int read_all(void) { return text_length(); }' >src/read/read.c
$ printf '%s\n' '#pragma once' '#include "base/text.h"' 'int form_text(void);' 'int form_page(void);' >src/form/form.h
$ printf '%s\n' '#include "form.h"' 'int form_text(void) { return text_length(); }' >src/form/form_text.c
$ printf '%s\n' '#include "form.h"' 'int form_page(void) { return form_text(); }' >src/form/form_page.c
$ cp -r src good
$ build() { for source in src/*/*.c; do mkdir -p build/${source%/*}; cc -MMD -Isrc -c $source -o build/${source%.c}.o; done; }
$ check() { build && tests/structure/check build base read form; }
$ start_again() { rm -r src build; cp -r good src; }
$ check
# An include is turned round.
$ start_again
$ sed -i '1i #include "form/form.h"' src/base/text.c
$ check
base knows form, which comes later: src/base/text.c includes src/form/form.h
These files know each other in a circle:
  src/base/text.c includes src/form/form.h
  src/form/form.h includes src/base/text.h
[1]
# A function of a later stage is used without an include.
$ start_again
$ printf '%s\n' 'int form_new(void);' 'int read_new(void) { return form_new(); }' >src/read/new.c
$ echo 'int form_new(void) { return 0; }' >src/form/new.c
$ check
read knows form, which comes later: src/read/new.c uses form_new of src/form/new.c
[1]
# A header declares a function of a later stage.
$ start_again
$ echo 'int form_page(void);' >>src/base/text.h
$ check
base knows form, which comes later: src/base/text.h declares form_page of src/form/form_page.c
[1]
# Two files are made to know each other, by way of their interface.
$ start_again
$ echo 'int form_start(void) { return form_page() + form_page(); }' >>src/form/form_text.c
$ check
These files know each other in a circle:
  src/form/form_page.c uses form_text of src/form/form_text.c
  src/form/form_text.c uses form_page of src/form/form_page.c
[1]
# Three know each other in a circle, of which one includes the header of the next for a struct alone.
$ start_again
$ printf '%s\n' '#pragma once' 'int form_field(void);' 'int form_fields(void);' >src/form/field.h
$ printf '%s\n' '#include "form.h"' 'int form_field(void) { return form_page(); }' 'int form_fields(void) { return form_page(); }' >src/form/field.c
$ printf '%s\n' '#pragma once' 'struct list {' '    int length;' '};' 'int form_list(void);' >src/form/list.h
$ printf '%s\n' '#include "field.h"' 'int form_list(void) { return form_field() + form_fields(); }' >src/form/list.c
$ sed -i '1i #include "list.h"' src/form/form_page.c
$ check
These files know each other in a circle:
  src/form/field.c uses form_page of src/form/form_page.c
  src/form/form_page.c includes src/form/list.h
  src/form/list.c includes src/form/field.h
  src/form/list.c uses form_field, form_fields of src/form/field.c
[1]
# A folder is no stage. The object of a file that is no more says nothing.
$ start_again
$ build
$ mkdir src/other
$ mv src/read/read.c src/other
$ check
src/other is not a stage, but holds src/other/read.c
[1]
$ rm -r build
$ mkdir -p build/src
$ tests/structure/check build base read form
! build/src holds no objects: run make first
[3]

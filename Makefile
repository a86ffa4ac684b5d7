# make            builds build/cinaudit
# make demo       installs what is missing, builds, and collates the 2014 round
# make check      installs the test tools and runs the tests
# make coverage   how much of report/text and report/language the sentence cases reach
# make check-outputs  installs more test tools and opens the outputs in other programs
# make lint       structure, clang-format, clang-tidy and cppcheck must find nothing
# make sanitize   the tests under AddressSanitizer and UndefinedBehaviorSanitizer
# make valgrind   the unit tests and many commands under valgrind
# make valgrind-all  the same, with every command of the tests: half an hour
# make check-faults  makes memory and the system fail, and kills the program while it writes
# make faults     the same, with every allocation and every call: an hour
# make fuzz       fuzzes each reader for FUZZ_SECONDS (7: a minute in all), under sanitizers
# make bench      compares time and memory with reading and parsing alone
# make install    installs program, manual page, completions and library (PREFIX=/usr/local DESTDIR=)
# make uninstall  removes them
# make format     formats the source
# make WITH_XLSX=0   builds without workbooks, and without libxlsxwriter, libzip and libexpat

VERSION = 0.1.0
PREFIX = /usr/local
BUILD = build
CC = gcc
CFLAGS = -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes
HARDENING = -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIC -fvisibility=hidden
LINKING = -pie -Wl,-z,relro,-z,now
LIBRARIES = -lcsv -lcjson -lutf8proc -lmd4c -lm
ifeq ($(CI),true)
WARNINGS += -Werror
endif

STANDARD = -std=c17 -D_XOPEN_SOURCE=700 -D_FILE_OFFSET_BITS=64
INCLUDES = -Iinclude -Isrc -I$(BUILD)/generated
COMPILE = $(CC) $(STANDARD) $(INCLUDES) $(FEATURES) -DCINAUDIT_VERSION='"$(VERSION)"' $(WARNINGS) \
	$(HARDENING) $(CFLAGS) -MMD -MP
LINK = $(CC) $(CFLAGS) $(LINKING)

# Workbooks: the build needs the headers of libxlsxwriter and libzip; the libraries themselves are
# loaded when a workbook is written or read.
WITH_XLSX = 1
ifeq ($(WITH_XLSX),1)
FEATURES = -DCINAUDIT_WITH_XLSX
XLSX_PACKAGES = libxlsxwriter-dev libzip-dev libexpat1-dev
LIBRARIES += -lexpat
else
LEFT_OUT = src/base/shared_library.c src/workbook/% src/read/workbook% src/format/xlsx% \
	src/render/xlsx% src/form/xlsx% \
	tests/unit/xlsx% tests/unit/workbook% tests/outputs/%xlsx.c tests/fuzz/workbook%
endif

kept = $(filter-out $(LEFT_OUT),$(1))

# Data goes one way: a stage knows only the stages before it, and cli comes last. make
# check-structure checks that.
STAGES = base input redact template workbook read round collate release \
	report/document report/language report/text report/sections format render form library
LIBRARY_SOURCES = $(call kept,$(foreach stage,$(STAGES),$(wildcard src/$(stage)/*.c)))
PROGRAM_SOURCES = $(wildcard src/cli/*.c)
TEST_SOURCES = $(call kept,$(wildcard tests/unit/*_test.c))
BENCH_SOURCES = $(wildcard tests/bench/*.c)
HARNESS_SOURCES = $(call kept,$(wildcard tests/fuzz/*_fuzz.c))
objects = $(patsubst %.c,$(BUILD)/%.o,$(1))
PROGRAM = $(BUILD)/cinaudit
LIBRARY = $(BUILD)/libcinaudit.a
SONAME = libcinaudit.so.0
MANUAL = $(BUILD)/cinaudit.1
SHIPPED_TEMPLATES = $(patsubst data/templates/%.json,$(BUILD)/generated/%.inc,\
	$(wildcard data/templates/*.json))
HTML_STYLE = $(BUILD)/generated/html_style.inc
HTML_FORM = $(patsubst %,$(BUILD)/generated/html_form.%.inc,css css.hash js js.hash)
# The order matters: the last one starts the page.
FORM_SCRIPTS = $(patsubst %,src/form/page/%.js,identifiers csv keys file_name questions saved \
	opened gaps dialog page)
TESTS = $(patsubst %.c,$(BUILD)/%,$(TEST_SOURCES))
OUTPUTS_PROGRAMS = $(patsubst %.c,$(BUILD)/%,\
	$(filter-out %_document.c,$(call kept,$(wildcard tests/outputs/*.c))))
HARNESSES = $(patsubst %.c,$(BUILD)/%,$(HARNESS_SOURCES))
REPLAYS = $(patsubst %_fuzz,%_replay,$(HARNESSES))
BENCHES = $(patsubst %.c,$(BUILD)/%,$(BENCH_SOURCES))

BUILD_PACKAGES = gcc libc6-dev libcsv-dev libcjson-dev libutf8proc-dev libmd4c-dev libxxhash-dev \
	$(XLSX_PACKAGES)
CHECK_PACKAGES = $(BUILD_PACKAGES) libcmocka-dev acl jq man-db pkg-config sqlite3 unzip zip
FUZZ_PACKAGES = $(BUILD_PACKAGES) clang libclang-rt-14-dev jq unzip
OUTPUTS_PACKAGES = $(BUILD_PACKAGES) jq chromium fonts-liberation pandoc librsvg2-bin poppler-utils \
	libreoffice-calc python3-uno python3-openpyxl fonts-crosextra-carlito \
	xlsx2csv libxml2-utils zip unzip bash-completion zsh fish mandoc \
	$(if $(shell command -v npm),,nodejs npm)
FAULTS_PACKAGES = $(BUILD_PACKAGES) strace valgrind
VALGRIND_PACKAGES = $(BUILD_PACKAGES) libcmocka-dev valgrind
LINT_PACKAGES = $(BUILD_PACKAGES) libcmocka-dev clang-format clang-tidy cppcheck

.SECONDARY:
.DELETE_ON_ERROR:
.PHONY: all demo check run-tests coverage run-coverage check-outputs run-output-tests lint \
	check-structure sanitize valgrind \
	valgrind-all run-valgrind check-faults faults run-faults fuzz run-fuzz bench install uninstall format clean always
all: $(PROGRAM)

$(PROGRAM): $(call objects,$(PROGRAM_SOURCES)) $(LIBRARY)
	$(LINK) $^ $(LIBRARIES) -o $@

# The options come from the program's --help.
$(MANUAL): docs/cinaudit.1 docs/options.awk $(PROGRAM)
	awk -v program=$(PROGRAM) -f docs/options.awk $< >$@

$(LIBRARY): $(call objects,$(LIBRARY_SOURCES))
	rm -f $@
	$(AR) rcs $@ $^

# The library for others: only the names of the header are visible.
$(BUILD)/installed/libcinaudit.o: $(call objects,$(LIBRARY_SOURCES))
	@mkdir -p $(@D)
	$(LD) -r $^ -o $@
	objcopy --localize-hidden $@

$(BUILD)/installed/libcinaudit.a: $(BUILD)/installed/libcinaudit.o
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/installed/$(SONAME): $(BUILD)/installed/libcinaudit.o
	$(CC) $(CFLAGS) -shared -Wl,-soname,$(SONAME),-z,relro,-z,now,-z,defs $^ $(LIBRARIES) -o $@

$(BUILD)/installed/libcinaudit.pc: src/library/libcinaudit.pc.in always
	@mkdir -p $(@D)
	sed 's|@PREFIX@|$(PREFIX)|; s|@VERSION@|$(VERSION)|; s|@LIBRARIES@|$(LIBRARIES)|' $< >$@

# The features of this build. If they change, all objects are rebuilt and old tests are removed.
$(BUILD)/features: always
	@mkdir -p $(@D)
	@if ! printf '%s\n' '$(FEATURES) $(HARDENING)' | cmp -s - $@; then \
		rm -f $(BUILD)/tests/unit/*_test; \
		printf '%s\n' '$(FEATURES) $(HARDENING)' >$@; \
	fi

$(BUILD)/%.o: %.c $(BUILD)/features
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

$(BUILD)/src/template/shipped.o: $(SHIPPED_TEMPLATES)

$(BUILD)/src/render/html.o: $(HTML_STYLE)

$(BUILD)/src/form/html_form.o: $(HTML_FORM)

# Writes a file as the bytes of an array.
define write_bytes
@mkdir -p $(@D)
od -An -v -tx1 $< | sed 's/ \(..\)/0x\1,/g' >$@
endef

$(BUILD)/generated/%.inc: data/templates/%.json
	$(write_bytes)

$(BUILD)/generated/%.inc: src/render/%.css
	$(write_bytes)

$(BUILD)/generated/html_form.css: src/form/page/page.css
$(BUILD)/generated/html_form.js: $(FORM_SCRIPTS)
$(BUILD)/generated/html_form.css $(BUILD)/generated/html_form.js:
	@mkdir -p $(@D)
	cat $^ >$@

$(BUILD)/generated/html_form.%.inc: $(BUILD)/generated/html_form.%
	$(write_bytes)

# The hash by which a Content-Security-Policy allows the file: 32 bytes, as 44 characters. With a wrong
# hash a browser would not run the script.
$(BUILD)/generated/html_form.%.hash: $(BUILD)/generated/html_form.%
	sum=$$(sha256sum <$<) && \
	digits=$$(printf '%.64s' "$$sum" | tr a-f A-F) && \
	hash=$$(printf '%s' "$$digits" | basenc --base16 --decode | base64) && \
	if [ $${#hash} != 44 ]; then echo "$@: no hash of $<: \"$$hash\"" >&2; exit 1; fi && \
	printf 'sha256-%s' "$$hash" >$@

# This test counts the library's allocations.
$(BUILD)/tests/unit/memory_test: LINKED_WITH = -Wl,--wrap=calloc
$(BUILD)/tests/unit/text_report_test: $(BUILD)/tests/outputs/hostile_document.o
# This test opens workbooks.
$(BUILD)/tests/unit/xlsx_form_test: LINKED_WITH = -lzip

# These write rounds in all layouts.
ROUND_TESTS = $(patsubst %,$(BUILD)/tests/unit/%_test,layouts random_rounds slips)
$(ROUND_TESTS): $(patsubst %,$(BUILD)/tests/unit/%.o,random_round round_writer export_writers round_reading)
$(BUILD)/tests/unit/slips_test: $(patsubst %,$(BUILD)/tests/unit/%.o,grid grid_files slips)

# These make workbooks that no program would write.
WORKBOOK_TESTS = $(filter $(BUILD)/tests/unit/workbook%,$(TESTS))
ifeq ($(WITH_XLSX),1)
WORKBOOK_TESTS += $(BUILD)/tests/unit/slips_test
endif
$(WORKBOOK_TESTS): $(BUILD)/tests/unit/workbook_maker.o
$(WORKBOOK_TESTS): LINKED_WITH = -lzip
$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(LIBRARY)
	$(LINK) $(filter %.o,$^) $(LIBRARY) $(LINKED_WITH) $(LIBRARIES) -lcmocka -o $@

# The sentence cases.
SENTENCES = $(BUILD)/tests/report/sentences
$(SENTENCES): $(call objects,$(wildcard tests/report/*.c)) $(LIBRARY)
	$(LINK) $(filter %.o,$^) $(LIBRARY) $(LIBRARIES) -o $@

# These write files for the tests of outputs.
$(BUILD)/tests/outputs/hostile: $(BUILD)/tests/outputs/hostile_document.o
$(BUILD)/tests/outputs/%: $(BUILD)/tests/outputs/%.o $(LIBRARY)
	$(LINK) $(filter %.o,$^) $(LIBRARY) $(LIBRARIES) -o $@

# Shared by the harnesses. With libFuzzer's main they fuzz; with the main of replay.c they are tests.
HARNESS_PARTS = $(patsubst %,$(BUILD)/tests/fuzz/%.o,audit fuzz returns round_folder)
$(BUILD)/tests/fuzz/workbook_parts%: LINKED_WITH = -lzip
$(BUILD)/tests/fuzz/%_fuzz: $(BUILD)/tests/fuzz/%_fuzz.o $(HARNESS_PARTS) $(LIBRARY)
	$(LINK) -fsanitize=fuzzer $^ $(LINKED_WITH) $(LIBRARIES) -o $@
$(BUILD)/tests/fuzz/%_replay: $(BUILD)/tests/fuzz/%_fuzz.o $(BUILD)/tests/fuzz/replay.o \
		$(HARNESS_PARTS) $(LIBRARY)
	$(LINK) $^ $(LINKED_WITH) $(LIBRARIES) -o $@

$(BUILD)/tests/bench/%: $(BUILD)/tests/bench/%.o
	$(LINK) $< -lcsv -o $@

# Installs missing packages, and names them. Without apt it names all packages and stops.
define install_packages
@missing=; \
for package in $(1); do \
	dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || \
		missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
	if ! command -v apt-get >/dev/null; then \
		echo "This system has no apt-get. Please install what these Debian packages hold: $(strip $(1))"; \
		exit 1; \
	fi; \
	echo "Installing the packages:$$missing"; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	export DEBIAN_FRONTEND=noninteractive; \
	$$sudo apt-get update -qq && \
	$$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
fi
endef

demo:
	$(call install_packages,$(BUILD_PACKAGES))
	@$(MAKE) --no-print-directory all
	$(PROGRAM) collate --requests data/cin-2014/requests.csv data/cin-2014/returns

check:
	$(call install_packages,$(CHECK_PACKAGES))
	@$(MAKE) --no-print-directory run-tests

run-tests: $(PROGRAM) $(TESTS) $(REPLAYS) $(SENTENCES)
	tests/run $(BUILD)

check-outputs:
	$(call install_packages,$(OUTPUTS_PACKAGES))
	npm ci --prefix tests/outputs --no-audit --no-fund --loglevel=error
	@$(MAKE) --no-print-directory run-output-tests

run-output-tests: $(PROGRAM) $(MANUAL) $(OUTPUTS_PROGRAMS)
	tests/outputs/run $(BUILD)

# Counts the lines and branches of both folders that the sentence cases reach.
coverage:
	@$(MAKE) --no-print-directory run-coverage BUILD=$(BUILD)/coverage HARDENING= LINKING= \
		CFLAGS='-O0 -g --coverage'

run-coverage: $(SENTENCES)
	find $(BUILD) -name '*.gcda' -delete
	$(SENTENCES) tests/report/*.case
	tests/report/coverage $(BUILD) src/report/language src/report/text

SANITIZED = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer

sanitize:
	$(call install_packages,$(CHECK_PACKAGES))
	@$(MAKE) --no-print-directory run-tests BUILD=$(BUILD)/sanitize HARDENING= LINKING= \
		CFLAGS='$(SANITIZED)'

FUZZ_SECONDS = 7

fuzz:
	$(call install_packages,$(FUZZ_PACKAGES))
	@$(MAKE) --no-print-directory run-fuzz BUILD=$(BUILD)/fuzz CC=clang HARDENING= LINKING= \
		CFLAGS='$(SANITIZED) -fsanitize=fuzzer-no-link'

run-fuzz: $(HARNESSES)
	tests/fuzz/run $(BUILD) $(FUZZ_SECONDS)

valgrind-all: COMMANDS = all
valgrind valgrind-all:
	$(call install_packages,$(VALGRIND_PACKAGES))
	@$(MAKE) --no-print-directory run-valgrind COMMANDS=$(COMMANDS)

run-valgrind: $(PROGRAM) $(TESTS) $(SENTENCES)
	tests/memory/run $(BUILD) $(COMMANDS)

# A library that is preloaded, and makes allocations fail.
FAILING_ALLOCATIONS = $(BUILD)/tests/faults/allocations.so
$(FAILING_ALLOCATIONS): tests/faults/allocations.c
	@mkdir -p $(@D)
	$(CC) -std=c17 $(WARNINGS) $(CFLAGS) -fPIC -shared $< -o $@

faults: FAULTS = all
check-faults faults:
	$(call install_packages,$(FAULTS_PACKAGES))
	@$(MAKE) --no-print-directory run-faults FAULTS=$(FAULTS)

run-faults: $(PROGRAM) $(FAILING_ALLOCATIONS)
	@$(MAKE) --no-print-directory $(BUILD)/leaks/cinaudit BUILD=$(BUILD)/leaks HARDENING= LINKING= \
		CFLAGS='-O1 -g -fsanitize=leak -fno-omit-frame-pointer'
	tests/faults/run $(BUILD) $(FAULTS)
	tests/faults/kills $(BUILD)

C_FILES = $(call kept,$(wildcard src/*/*.c src/report/*/*.c tests/*/*.c docs/*/*.c))
HEADERS = $(wildcard include/*.h src/*/*.h src/report/*/*.h tests/*/*.h)

lint: $(SHIPPED_TEMPLATES) $(HTML_STYLE) $(HTML_FORM)
	$(call install_packages,$(LINT_PACKAGES))
	@$(MAKE) --no-print-directory check-structure
	clang-format --dry-run -Werror $(C_FILES) $(HEADERS)
	cppcheck -j $$(nproc) --quiet --std=c11 --enable=warning,style,performance,portability --inline-suppr \
		--suppress=missingIncludeSystem --suppress=CastIntegerToAddressAtReturn \
		--suppress=variableScope --error-exitcode=1 -Iinclude -Isrc \
		$(C_FILES)
	printf '%s\n' $(C_FILES) | xargs -P 2 -n 4 sh -c 'clang-tidy --quiet "$$@" -- \
		$(STANDARD) $(INCLUDES) $(FEATURES) -DCINAUDIT_VERSION=\"lint\"' clang-tidy

check-structure: $(call objects,$(LIBRARY_SOURCES) $(PROGRAM_SOURCES))
	tests/structure/check $(BUILD) $(STAGES) cli
	tests/structure/map

format:
	clang-format -i $(C_FILES) $(HEADERS)

bench: $(PROGRAM) $(BENCHES)
	tests/bench/run $(BUILD)

# Installed files: mode, file, and place below PREFIX.
INSTALLED = \
	755:$(PROGRAM):bin/cinaudit \
	644:$(MANUAL):share/man/man1/cinaudit.1 \
	644:src/cli/completions/cinaudit.bash:share/bash-completion/completions/cinaudit \
	644:src/cli/completions/cinaudit.zsh:share/zsh/site-functions/_cinaudit \
	644:src/cli/completions/cinaudit.fish:share/fish/vendor_completions.d/cinaudit.fish \
	644:include/cinaudit.h:include/cinaudit.h \
	644:$(BUILD)/installed/libcinaudit.a:lib/libcinaudit.a \
	644:$(BUILD)/installed/$(SONAME):lib/$(SONAME) \
	644:$(BUILD)/installed/libcinaudit.pc:lib/pkgconfig/libcinaudit.pc
LINK_TO_LIBRARY = '$(DESTDIR)$(PREFIX)/lib/libcinaudit.so'

part = $(word $(1),$(subst :, ,$(2)))
install_one = install -D -m $(call part,1,$(1)) $(call part,2,$(1)) \
	'$(DESTDIR)$(PREFIX)/$(call part,3,$(1))'

install: $(foreach file,$(INSTALLED),$(call part,2,$(file)))
	$(foreach file,$(INSTALLED),$(call install_one,$(file)) &&) ln -sf $(SONAME) $(LINK_TO_LIBRARY)

# Folders that are empty then go too.
uninstall:
	rm -f $(foreach file,$(INSTALLED),'$(DESTDIR)$(PREFIX)/$(call part,3,$(file))') $(LINK_TO_LIBRARY)
	cd '$(DESTDIR)$(PREFIX)' && rmdir -p --ignore-fail-on-non-empty \
		$(sort $(foreach file,$(INSTALLED),$(dir $(call part,3,$(file))))) 2>/dev/null || true

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

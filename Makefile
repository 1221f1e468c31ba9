# What to type: `make run` shows what ikar does, `make test` checks everything that CI checks, `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run build test cost bench compare train train-text fuzz sanitize hostile lint packages install uninstall update-goldens clean

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT_NEEDED := 6.2
SWIFT_ADDRESS := https://www.swift.org/install/linux/
# Programs carry Swift's standard library with them, so that they run where no Swift is installed. lld is part of the
# toolchain; unlike the system's linker it needs no extra package. No library is looked for beside the program.
RELEASE_FLAGS := -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld
RELEASE := .build/release
SAMPLE := Corpus/en-news-wire/page.html
BUILD_LOG := .build/build.log
# Pages whose report is looked at in a browser, each with the browser's colour scheme.
PICTURED := Corpus/en-contact-prose/page.html:light Corpus/he-newsletter-contact/page.html:dark

# What the scorer is trained on: folders of pages with gold, as ikar-eval reads them.
CORPORA ?= Corpus
TRAINING := .build/training
TRAINER := Benchmarks/Training
PYTHON := Benchmarks/.venv/bin/python
PINS := Benchmarks/.venv/requirements.txt

# Side by side with other extractors: a folder of pages with gold, how many of its pages (0 for all) and how often.
COMPARE ?= Corpus
COMPARE_PAGES ?= 0
COMPARE_ROUNDS ?= 3
COMPARER := Benchmarks/Compare
COST := Benchmarks/Cost/cost.py
COMPARE_VENV := .build/compare-venv

# Fuzzing: what is fuzzed (Tests/Fuzz), how long each, and the flags that libFuzzer wants. Swift's own -sanitize=fuzzer
# instruments for a libFuzzer older than the one it brings.
FUZZ_TARGETS ?= page decode prune parser tree jsonld dates formats warc lines
FUZZ_SECONDS ?= 60
FUZZ := .build/fuzz
FUZZ_RUNTIME = $(shell swiftc -print-target-info | sed -nE 's/.*"runtimeResourcePath" *: *"([^"]*)".*/\1/p')
FUZZ_FLAGS = -c release --sanitize address -Xswiftc -enable-testing -Xcc -fsanitize=fuzzer-no-link \
	-Xswiftc -sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table -Xswiftc -use-ld=lld \
	-Xlinker $(FUZZ_RUNTIME)/clang/lib/linux/libclang_rt.fuzzer_no_main-$(shell uname -m).a -Xlinker -lstdc++

# Debian packages that the build needs, each with the pkg-config module that tells whether it is there.
LIBRARIES := libxml2-dev:libxml-2.0 libicu-dev:icu-i18n zlib1g-dev:zlib libbrotli-dev:libbrotlidec

BIN := $(DESTDIR)$(PREFIX)/bin
MAN := $(DESTDIR)$(PREFIX)/share/man/man1
BASH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

help: ## list what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' \
		| while IFS=$$'\t' read -r name text; do printf '  make %-16s %s\n' "$$name" "$$text"; done

run: build ## build ikar and clean a sample page with it
	@echo; echo "\$$ ikar --with-metadata $(SAMPLE)"; echo
	@$(RELEASE)/ikar --with-metadata $(SAMPLE)
	@echo; echo "The page itself has $$(wc -c < $(SAMPLE)) bytes: less $(SAMPLE)"
	@echo "Try your own: $(RELEASE)/ikar page.html; curl -s ADDRESS | $(RELEASE)/ikar; $(RELEASE)/ikar --help"

build: packages ## build ikar for use
	swift build $(RELEASE_FLAGS) --product ikar

test: packages lint ## check the format, build without warnings, run all tests and the quality floors
	@mkdir -p .build
	swift build --build-tests 2>&1 | tee $(BUILD_LOG)
	@# A warning shows only when its file is compiled, so the file is marked to be compiled again next time.
	@if grep -E '^/.*: warning: ' $(BUILD_LOG) | sort -u > $(BUILD_LOG).warnings; then \
		cut -d: -f1 $(BUILD_LOG).warnings | sort -u | xargs touch -c; \
		echo "make test: the build has warnings:" >&2; cat $(BUILD_LOG).warnings >&2; exit 1; \
	fi
	swift test --skip-build
	.ci/report-picture.py .build/debug/ikar $(PICTURED)
	swift build $(RELEASE_FLAGS)
	@# Other versions of the compiler and the libraries count otherwise, so only CI's machine is held to the measure.
	if [ -n "$${CI:-}" ] && command -v valgrind >/dev/null; then $(MAKE) --no-print-directory cost; fi
	$(RELEASE)/ikar-eval gate

lint: ## check the format of all Swift files
	swift format lint --strict --recursive Package.swift Sources Tests \
		Benchmarks/Package.swift Benchmarks/Benchmarks

cost: ## count instructions and allocations, and compare them with their measure (needs valgrind)
	swift build $(RELEASE_FLAGS) --product ikar
	python3 $(COST) $(RELEASE)/ikar Corpus

bench: packages ## measure the speed of every stage
	swift package --package-path Benchmarks benchmark --grouping metric --no-progress

compare: packages ## measure ikar beside other extractors on COMPARE=FOLDER (Corpus)
	swift build $(RELEASE_FLAGS)
	@# The environment is for one run: nothing of it stays.
	python3 -m venv --clear $(COMPARE_VENV)
	$(COMPARE_VENV)/bin/python -m pip install --quiet --upgrade pip
	$(COMPARE_VENV)/bin/python -m pip install --quiet --requirement $(COMPARER)/requirements.txt
	$(COMPARE_VENV)/bin/python $(COMPARER)/compare.py $(COMPARE) --ikar $(RELEASE)/ikar --pages $(COMPARE_PAGES) \
		--rounds $(COMPARE_ROUNDS) --plot .build/compare.svg
	@rm -rf $(COMPARE_VENV)
	@echo; echo "The plot is .build/compare.svg."

fuzz: packages ## fuzz every target with AddressSanitizer, FUZZ_SECONDS (60) each; FUZZ_TARGETS="page …" for some
	swift build --package-path Tests/Fuzz --scratch-path $(FUZZ) --product IkarFuzz $(FUZZ_FLAGS)
	@mkdir -p $(FUZZ)/seeds
	@for page in Corpus/*/page.html; do cp $$page $(FUZZ)/seeds/$$(basename $$(dirname $$page)); done
	@printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 100\r\n\r\n%s\r\n\r\n\r\n' \
		$$'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n<p>Page one.</p>' \
		> $(FUZZ)/seeds/warc
	@printf '{"id":"1","url":"http://a.example/","html":"<p>\\u05d0</p>","charset":"utf-8"}\n' > $(FUZZ)/seeds/lines
	@for target in $(FUZZ_TARGETS); do \
		mkdir -p $(FUZZ)/inputs/$$target $(FUZZ)/found/$$target; \
		echo "fuzzing $$target for $(FUZZ_SECONDS) s"; \
		SWIFT_BACKTRACE=enable=no IKAR_FUZZ_TARGET=$$target $(FUZZ)/release/IkarFuzz \
			-max_total_time=$(FUZZ_SECONDS) -max_len=2048 -timeout=20 -verbosity=0 \
			-print_final_stats=1 -artifact_prefix=$(FUZZ)/found/$$target/ \
			$(FUZZ)/inputs/$$target $(FUZZ)/seeds || { \
			echo "make fuzz: the input is in $(FUZZ)/found/$$target. Again, with it alone:" >&2; \
			echo "  IKAR_FUZZ_TARGET=$$target $(FUZZ)/release/IkarFuzz FILE" >&2; \
			echo "Mend the cause, and add the input to Tests/IkarTests/Properties/FuzzFindings.swift." >&2; exit 1; }; \
	done

sanitize: packages ## run all tests with AddressSanitizer, then with ThreadSanitizer
	@# A program that ends leaves its memory to the system; what is still held then is no leak.
	ASAN_OPTIONS=detect_leaks=0 IKAR_SANITIZED=1 swift test --sanitize address --scratch-path .build/sanitize-address
	IKAR_SANITIZED=1 swift test --sanitize thread --scratch-path .build/sanitize-thread

hostile: packages ## run the tests of hostile pages at full size, with optimisation
	swift build -c release --build-tests -Xswiftc -enable-testing --scratch-path .build/hostile
	IKAR_HOSTILE=1 swift test -c release --skip-build --scratch-path .build/hostile --filter 'Hostile|Deadline'

train: packages $(PINS) ## train the scorer anew on CORPORA="FOLDER …" (Corpus)
	swift build $(RELEASE_FLAGS)
	rm -rf $(TRAINING)
	mkdir -p $(TRAINING)
	for corpus in $(CORPORA); do \
		name="$$(basename "$$corpus")"; furnished="$(TRAINING)/pages/$$name-furnished"; \
		$(RELEASE)/ikar-eval features "$$corpus" --output "$(TRAINING)/$$name" || exit 1; \
		$(PYTHON) $(TRAINER)/furnish.py "$$corpus" --output "$$furnished" || exit 1; \
		[ -z "$$(ls "$$furnished/html")" ] \
			|| $(RELEASE)/ikar-eval features "$$furnished" --output "$(TRAINING)/$$name-furnished" || exit 1; \
	done
	$(PYTHON) $(TRAINER)/train.py \
		$(foreach corpus,$(CORPORA),--dump $(TRAINING)/$(notdir $(corpus:/=))) \
		$$(for dump in $(TRAINING)/*-furnished; do [ ! -d "$$dump" ] || echo --dump "$$dump"; done) \
		--ablate --folds $(TRAINING)/folds --out Sources/Ikar/Score/Model.swift --report $(TRAINER)/report.json
	for corpus in $(CORPORA); do \
		$(RELEASE)/ikar-eval run "$$corpus" --fold-models $(TRAINING)/folds \
			--json "$(TRAINING)/$$(basename "$$corpus").json" > /dev/null; \
	done
	$(PYTHON) $(TRAINER)/figures.py --report $(TRAINER)/report.json \
		$(foreach corpus,$(CORPORA),$(TRAINING)/$(notdir $(corpus:/=)).json)
	$(PYTHON) $(TRAINER)/calibrate.py --folds $(TRAINING)/folds/folds.tsv --report $(TRAINER)/report.json \
		--out Sources/Ikar/Select/CalibrationCurve.swift --plot $(TRAINER)/calibration.svg \
		$(foreach corpus,$(CORPORA),$(TRAINING)/$(notdir $(corpus:/=)).json)

TEXT_TRAINING := $(TRAINING)-text
# Fewer trees than for pages with markup: more gained nothing.
TEXT_TREES := --rounds 240 --learning-rate 0.1

train-text: packages $(PINS) ## train the scorer of pages without markup anew on CORPORA="FOLDER …" (Corpus)
	swift build $(RELEASE_FLAGS) --product ikar-eval
	rm -rf $(TEXT_TRAINING)
	mkdir -p $(TEXT_TRAINING)/dumps
	@# A corpus of pages is flattened first; one of text dumps is taken as it is.
	for corpus in $(CORPORA); do \
		dumps="$$corpus"; name="$$(basename "$$corpus")"; \
		if [ ! -d "$$corpus/text" ]; then \
			dumps="$(TEXT_TRAINING)/dumps/$$name"; \
			$(PYTHON) $(TRAINER)/flatten.py "$$corpus" --output "$$dumps" || exit 1; \
		fi; \
		$(RELEASE)/ikar-eval features "$$dumps" --output "$(TEXT_TRAINING)/$$name" || exit 1; \
	done
	$(PYTHON) $(TRAINER)/train.py --enum TextModel $(TEXT_TREES) \
		$(foreach corpus,$(CORPORA),--dump $(TEXT_TRAINING)/$(notdir $(corpus:/=))) \
		--folds $(TEXT_TRAINING)/folds --out Sources/Ikar/Score/TextModel.swift --report $(TRAINER)/report-text.json
	for corpus in $(CORPORA); do \
		dumps="$$corpus"; name="$$(basename "$$corpus")"; \
		if [ ! -d "$$corpus/text" ]; then dumps="$(TEXT_TRAINING)/dumps/$$name"; fi; \
		$(RELEASE)/ikar-eval run "$$dumps" --fold-models $(TEXT_TRAINING)/folds \
			--json "$(TEXT_TRAINING)/$$name.json" > /dev/null; \
	done
	$(PYTHON) $(TRAINER)/figures.py --report $(TRAINER)/report-text.json \
		$(foreach corpus,$(CORPORA),$(TEXT_TRAINING)/$(notdir $(corpus:/=)).json)

# The versions that the trainer is known to give the same model with.
$(PINS): $(TRAINER)/requirements.txt
	python3 -m venv --clear Benchmarks/.venv
	$(PYTHON) -m pip install --quiet --requirement $<
	cp $< $@

update-goldens: packages ## write the golden results anew; read `git diff` afterwards
	swift build --build-tests
	@# The recording run fails on purpose, so that nobody takes it for a check.
	IKAR_RECORD=1 swift test --skip-build --filter Golden || true
	git --no-pager diff --stat -- Tests

# Says what is missing before it installs anything; with everything in place it takes a few milliseconds.
packages:
	@version=$$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1); \
	if [ -z "$$version" ]; then \
		echo "ikar needs Swift $(SWIFT_NEEDED) or newer, and there is no swift in PATH." >&2; \
		echo "Get it from $(SWIFT_ADDRESS), then run make again." >&2; exit 1; \
	elif [ "$$(printf '%s\n' $(SWIFT_NEEDED) $$version | sort -V | head -n 1)" != $(SWIFT_NEEDED) ]; then \
		echo "ikar needs Swift $(SWIFT_NEEDED) or newer, and this is Swift $$version." >&2; \
		echo "Get a newer one from $(SWIFT_ADDRESS), then run make again." >&2; exit 1; \
	fi
	@missing=; \
	for pair in $(LIBRARIES); do \
		pkg-config --exists "$${pair#*:}" 2>/dev/null || missing="$$missing $${pair%:*}"; \
	done; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	command -v git >/dev/null || missing="$$missing git"; \
	[ -e /usr/include/stdio.h ] || missing="$$missing libc6-dev"; \
	compgen -G '/usr/lib/gcc/*/*/libstdc++.so' >/dev/null || missing="$$missing g++"; \
	[ -n "$$missing" ] || exit 0; \
	echo "Missing packages:$$missing"; \
	if ! command -v apt-get >/dev/null; then \
		echo "There is no apt-get here: install what your system calls these, then run make again." >&2; exit 1; \
	fi; \
	as_root=; \
	if [ "$$(id -u)" != 0 ]; then \
		if ! command -v sudo >/dev/null; then \
			echo "Run this as root, then make again: apt-get install$$missing" >&2; exit 1; \
		fi; \
		as_root="sudo"; \
	fi; \
	echo "Installing them with apt-get."; \
	$$as_root apt-get update -q; \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing

install: ## install ikar, its manual page and completions below PREFIX (/usr/local)
	@# Under sudo there is often no swift in PATH; then what was built before is installed.
	@if command -v swift >/dev/null; then $(MAKE) --no-print-directory build; \
	elif [ ! -x $(RELEASE)/ikar ]; then echo "Nothing is built yet: run make build first." >&2; exit 1; fi
	install -d $(BIN) $(MAN) $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS)
	install -m 755 $(RELEASE)/ikar $(BIN)/ikar
	strip $(BIN)/ikar
	install -m 644 Sources/IkarTool/Manual/ikar.1 $(MAN)/ikar.1
	$(BIN)/ikar --completion bash > $(BASH_COMPLETIONS)/ikar
	$(BIN)/ikar --completion zsh > $(ZSH_COMPLETIONS)/_ikar
	$(BIN)/ikar --completion fish > $(FISH_COMPLETIONS)/ikar.fish

uninstall: ## remove what make install put below PREFIX
	rm -f $(BIN)/ikar $(MAN)/ikar.1 $(BASH_COMPLETIONS)/ikar $(ZSH_COMPLETIONS)/_ikar $(FISH_COMPLETIONS)/ikar.fish

clean: ## remove everything that was built
	rm -rf .build Benchmarks/.build Benchmarks/.venv

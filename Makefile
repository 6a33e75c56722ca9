# Two commands do everything on a fresh Debian machine with Swift: `make demo` and `make test`.

# poppler-data has the encodings of Chinese, Japanese and Korean fonts.
PACKAGES = libpoppler-private-dev libfreetype-dev poppler-data libxml2-dev libsqlite3-dev libzip-dev libmimalloc-dev pkg-config
JOB ?= corpus/jobs/ios-engineer.json
SUDO = $(if $(filter 0,$(shell id -u)),,sudo)
SCREEN = .build/release/screen

.PHONY: demo build test sanitize lint format setup corpus bench eval clean

## demo: install what is missing, build, and rank the sample corpus for one job
demo: build
	$(SCREEN) score corpus/resumes --job $(JOB) --top 15 --as-of 2026-06-30

## build: the release binary, .build/release/screen
build: setup
	swift build -c release --product screen

## test: the whole test suite
test: setup
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel

## sanitize: the readers' tests with every access to memory checked
sanitize: setup
	swift test --sanitize address --scratch-path .build-sanitize --disable-xctest --filter ResumeParseTests

## lint: formatting and import direction, as continuous integration checks them
lint:
	swift format lint --strict --recursive Sources Tests Plugins Package.swift
	tools/check-imports.sh
	python3 tools/check-taxonomy.py

## format: formats the sources in place
format:
	swift format --in-place --recursive Sources Tests Plugins Package.swift

## setup: the system packages that are missing
setup:
	@missing=; for package in $(PACKAGES); do \
		dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
			|| missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
		$(SUDO) apt-get update && $(SUDO) env DEBIAN_FRONTEND=noninteractive \
			apt-get install --yes --no-install-recommends $$missing; fi

## corpus: writes the sample corpus anew (see tools/corpus/README.md)
corpus:
	tools/corpus/setup.sh
	python3 tools/corpus/generate.py

## eval: ranking quality on the sample corpus
eval: build
	$(SCREEN) eval --corpus corpus

## bench: throughput and memory beside text extraction alone
bench: build
	@pkg-config --exists poppler-glib || $(SUDO) apt-get install --yes --no-install-recommends libpoppler-glib-dev
	Benchmarks/bench.sh

clean:
	swift package clean

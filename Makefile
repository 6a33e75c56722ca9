# Two commands do everything on a fresh Debian machine with Swift: `make demo` and `make test`.

# poppler-data has the encodings of Chinese, Japanese and Korean fonts.
PACKAGES = libpoppler-private-dev libfreetype-dev zlib1g-dev poppler-data libxml2-dev libsqlite3-dev libzip-dev \
	libmimalloc-dev libseccomp-dev pkg-config
# Started at run time where they are installed: for scans, documents that are neither PDF nor DOCX, and recorded answers.
OPTIONAL_PACKAGES = tesseract-ocr libreoffice-writer-nogui antiword ffmpeg curl
JOB ?= corpus/jobs/ios-engineer.json
SUDO = $(if $(filter 0,$(shell id -u)),,sudo)
SCREEN = .build/release/screen

SECONDS ?= 60
KILLS ?= 50

.PHONY: demo build test sanitize fuzz openapi kill-test media-test lint format setup setup-optional setup-moto \
	corpus bench bench-http bench-http-growth eval clean

## demo: install what is missing, build, and rank the sample corpus for one job
demo: build
	$(SCREEN) score corpus/resumes --job $(JOB) --top 15 --as-of 2026-06-30

## build: the release binary, .build/release/screen
build: setup
	swift build -c release --product screen

## test: the whole test suite
test: setup setup-optional setup-moto
	swift build --build-tests --explicit-target-dependency-import-check error
	tools/run-tests.sh

## sanitize: the readers' tests with every access to memory checked
sanitize: setup
	swift test --sanitize address --scratch-path .build-sanitize --disable-xctest --filter ResumeParseTests

## fuzz: broken files through the worker processes for so many SECONDS (see tools/fuzz)
fuzz: build
	tools/fuzz/fuzz.py --screen $(SCREEN) --seconds $(SECONDS)

## openapi: has a validator from the Python package index judge the API's description (after `make test`)
openapi:
	@$(call install,curl python3-venv)
	tools/check-openapi.sh

## kill-test: kills a server at so many random moments (KILLS) and checks that nothing is lost (see tools/kill-test)
kill-test: build setup-optional
	tools/kill-test/kill-test.py --screen $(SCREEN) --kills $(KILLS)

## media-test: sends a film of 500 MB through a server and watches its memory (see tools/media-test)
media-test: build setup-optional
	tools/media-test/media-test.py --screen $(SCREEN)

## lint: formatting and import direction, as continuous integration checks them
lint:
	swift format lint --strict --recursive Sources Tests Plugins Benchmarks Package.swift
	tools/check-imports.sh
	python3 tools/check-taxonomy.py

## format: formats the sources in place
format:
	swift format --in-place --recursive Sources Tests Plugins Benchmarks Package.swift

## setup: the system packages that are missing
setup:
	@$(call install,$(PACKAGES))

## setup-optional: the programs that are used where they are installed
setup-optional:
	@$(call install,$(OPTIONAL_PACKAGES))

## setup-moto: what plays S3 for the tests, from the Python package index; without it the tests against it are skipped
setup-moto:
	@$(call install,python3-venv)
	@tools/s3/setup.sh || echo "moto can't be installed; the tests against it are skipped" >&2

# $(call install,PACKAGES): installs those that are missing.
install = missing=; for package in $(1); do \
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

## bench-http: requests per second of the API's lists, objects and writes, beside a static answer of the same server
bench-http: build
	@$(call install,wrk sqlite3 curl)
	swift build -c release --product http-benchmark
	Benchmarks/http/bench-http.sh

## bench-http-growth: the ranked list at a thousand applications and at a million
bench-http-growth: build
	@$(call install,wrk sqlite3 curl)
	swift build -c release --product http-benchmark
	Benchmarks/http/growth.sh

clean:
	swift package clean

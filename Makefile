# Every target is explained by `make help`, which reads the ## comments below.

export SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

# The program carries its own Swift runtime where the platform does not bring one.
RELEASE_FLAGS := -c release --product clamshell --disable-local-rpath
ifneq ($(shell uname -s),Darwin)
RELEASE_FLAGS += --static-swift-stdlib
endif

# SwiftPM takes seconds to find out that nothing changed; this stamp tells make at once.
# Folders are named too, so that a removed file counts as a change.
BUILT := .build/release.stamp
PROGRAM := .build/release/clamshell
CODE := Package.swift Sources Tests
BUILD_INPUTS := Makefile Package.swift $(shell find Sources -type f -o -type d)

BINARY_FOLDER := $(DESTDIR)$(PREFIX)/bin
SHARED_FOLDER := $(DESTDIR)$(PREFIX)/share/clamshell

.DEFAULT_GOAL := help
.PHONY: help run build test install uninstall lint format bench clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: $(BUILT) ## build what is needed and open the coach; ARGS="today" runs a command instead
	@$(PROGRAM) $(ARGS)

build: $(BUILT) ## build the program for release

$(BUILT): $(BUILD_INPUTS)
	@scripts/install-missing build
	$(SWIFT) build $(RELEASE_FLAGS)
	@touch $@

test: ## run all tests; ARGS="--filter RehabCoreTests" runs some of them
	@scripts/install-missing test
	$(SWIFT) test $(ARGS)

install: $(BUILT) ## install under PREFIX (/usr/local), staged below DESTDIR if that is given
	install -d "$(BINARY_FOLDER)" "$(SHARED_FOLDER)"
	install -m 755 $(PROGRAM) "$(BINARY_FOLDER)/clamshell"
	strip "$(BINARY_FOLDER)/clamshell"
	rm -rf "$(SHARED_FOLDER)/Exercises"
	cp -R Exercises "$(SHARED_FOLDER)/Exercises"
	chmod -R u=rwX,go=rX "$(SHARED_FOLDER)"

uninstall: ## remove what `make install` put there; journals stay
	rm -f "$(BINARY_FOLDER)/clamshell"
	rm -rf "$(SHARED_FOLDER)/Exercises"
	@rmdir "$(SHARED_FOLDER)" 2>/dev/null || true

lint: ## check the style of all Swift files
	$(SWIFT) format lint --strict --recursive $(CODE)

format: ## bring all Swift files into that style
	$(SWIFT) format --in-place --recursive $(CODE)

bench: $(BUILT) ## measure start-up beside bare C programs, and the review of long journals
	@scripts/bench/bench $(PROGRAM)

clean: ## remove everything that was built
	rm -rf .build

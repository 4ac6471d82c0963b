# Everything needs python3 (3.11 or newer) with venv and pip; each target sets up what it needs, once.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/.installed
EXTRAS := dev,web,notebooks,remote
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
DEMO := demo.duckdb
# As pip does with what it installs, but for what is editable; else each process of each run compiles all of it anew
# where Python may not write beside the code (PYTHONDONTWRITEBYTECODE).
COMPILE := $(BIN)/python -m compileall -q extractors models notebooks pipeline warehouse

.DEFAULT_GOAL := help
.PHONY: help demo test format score score-accept bench bench-lineage constraints clean

help:  ## Show this
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## *' '{printf "make %-14s %s\n", $$1, $$2}'

# A new virtual environment, or the old one brought up to date when a requirement has changed. What builds the package
# comes first, so that nothing is fetched when all is there. Reading scans is an extra for which not every system has a
# wheel; without one everything else is installed.
$(INSTALLED): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "saksgang needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) hatchling editables
	$(PIP) --no-build-isolation --only-binary tesserocr --editable '.[$(EXTRAS),ocr]' 2>/dev/null || \
	  { echo "tesserocr has no wheel for this system: scans are read by the command tesseract, where it is installed"; \
	    $(PIP) --no-build-isolation --editable '.[$(EXTRAS)]'; }
	$(COMPILE)
	@touch $@

# One sample is a scan; where Tesseract is missing ingest says so and ends with 1.
demo: $(INSTALLED)  ## Ingest the sample papers and look at what comes out
	$(BIN)/saksgang ingest tests/data --warehouse $(DEMO) || test $$? -eq 1
	@printf "\n-- Where the papers speak of a subject, best first --\n\n"
	$(BIN)/saksgang search 'digital hjemmeoppfølging' --limit 3 --warehouse $(DEMO)
	@printf "\n-- The story of a case: what was proposed and decided, on which grounds --\n\n"
	$(BIN)/saksgang case 'SSU 2022.17' --warehouse $(DEMO)
	@printf "\n-- What it builds on and what became of it --\n\n"
	$(BIN)/saksgang lineage 'SSU 2022.17' --depth 2 --warehouse $(DEMO)
	@printf "\n-- What was decided and never done --\n\n"
	$(BIN)/saksgang follow-ups --late --as-of 2025-01-31 --warehouse $(DEMO)

test: $(INSTALLED)  ## Run all checks and tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses auto --quiet

format: $(INSTALLED)  ## Lay out the code as the checks want it
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

score: $(INSTALLED)  ## Score papers against their gold files, and tell what has changed
	$(BIN)/python tests/score/scorecard.py

score-accept: $(INSTALLED)  ## Score, and keep the scores as those to compare with
	$(BIN)/python tests/score/scorecard.py --accept

bench: $(INSTALLED)  ## Time ingest against plain pdfplumber on the same papers
	$(COMPILE)
	$(BIN)/python tests/bench/ingest_bench.py

bench-lineage: $(INSTALLED)  ## Time joining and the lineage of 25,000 to 100,000 made-up cases
	$(BIN)/python tests/bench/lineage_bench.py

constraints:  ## Pin the newest versions of everything that pyproject.toml allows
	rm -rf build/constraints && $(PYTHON) -m venv build/constraints
	build/constraints/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[all]'
	{ head -n 1 constraints.txt; build/constraints/bin/python -m pip freeze --exclude-editable | sort -f; } > build/constraints.txt
	mv build/constraints.txt constraints.txt

clean:  ## Remove what the other targets made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache $(DEMO)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

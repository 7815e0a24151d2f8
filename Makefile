# Every target sets up what it needs: `make up` and `make test` work in a fresh clone.
.DEFAULT_GOAL := help
.PHONY: help up up-kafka down secrets test drills test-fast check openapi-lint fuzz mutants bench growth simulate chaos contracts typescript console console-test new-service sbom audit image lock

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run
DEV := $(VENV)/.dev

help: ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/bin/python:
	@echo "tradewind: making $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 …")'
	@$(PYTHON) -m venv $(VENV)

$(RUN): $(VENV)/bin/python requirements.lock pyproject.toml
	@echo "tradewind: installing the locked dependencies (the first time this takes a minute)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): $(RUN) requirements-dev.lock
	@echo "tradewind: installing what tests and checks need"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

up: $(RUN) ## run everything in one process on an embedded PostgreSQL
	@exec $(BIN)/tradewind serve --target=all

up-kafka: $(DEV) ## run one process per service on a real Apache Kafka
	@exec $(BIN)/python -m deploy.local.up_kafka

down: $(RUN) ## end what runs from this checkout
	@$(BIN)/python -m deploy.local.down

secrets: ## make up what docker-compose.yml asks for, into .env; what stands there stays
	@$(PYTHON) deploy/local/secrets.py

test: $(DEV) ## the tests, in three lanes beside each other, each with servers of its own
	@$(BIN)/python -m tests.lanes

drills: $(DEV) ## alerts that fire and clear, restores, the release before: what takes an operator's time
	@$(BIN)/python -m tests.lanes drills

test-fast: $(DEV) ## unit and architecture tests, and with SERVICE=order that service's
	@$(BIN)/python -m pytest tests/unit tests/architecture $(if $(SERVICE),tests/integration/$(SERVICE))

check: $(DEV) ## style, types, import rules, generated files
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/tradewind contracts --check
	@$(BIN)/python -m deploy.tools.squawk

openapi-lint: ## redocly and spectral on contracts/openapi.json; needs Node.js, and is skipped without
	@deploy/openapi-lint/lint

contracts: $(DEV) ## write the generated files: contracts/, containers, Kubernetes, Prometheus
	@$(BIN)/tradewind contracts
	@$(MAKE) --no-print-directory typescript

typescript: $(VENV)/bin/python ## write contracts/typescript, the client of the API; needs Node.js, and is skipped without
	@PYTHON=$(CURDIR)/$(BIN)/python contracts/typescript/generate $(ARGS)

console: ## build the operations console, services/console/dist; needs Node.js, and is skipped without
	@services/console/build $(ARGS)

console-test: $(DEV) ## the console in headless Chromium, on a platform of its own; needs Node.js and Chromium
	@services/console/test

bench: $(DEV) ## measure against the same work in pgbench, in one run; ARGS="--only G1 --mode embedded"
	@$(BIN)/python -m tests.load.bench $(ARGS)

growth: $(DEV) ## a year of orders in the tables, and what looks at them cost: make growth ORDERS=1000000
	@nice $(BIN)/python -m tests.load.growth $(if $(ORDERS),--orders $(ORDERS)) $(if $(GIGABYTES),--gigabytes $(GIGABYTES))

simulate: $(DEV) ## how busy, how soon, what is full first: make simulate RATE=100 MEMBERS=2, or MEMBERS='{"order": 4}', or CHECK=1
	@$(BIN)/python -m deploy.tools.simulate $(if $(CHECK),--check) $(if $(RATE),--rate $(RATE)) $(if $(MEMBERS),--members '$(MEMBERS)') $(ARGS)

mutants: $(DEV) ## small faults put into the domains, judged by the unit tests; SEED=1, EACH=6 (0: all)
	@$(BIN)/python -m tests.mutants

fuzz: $(DEV) ## schemathesis asks the API all that its document allows and forbids: make fuzz EXAMPLES=50
	@$(BIN)/python -m tests.fuzz $(if $(EXAMPLES),--max-examples $(EXAMPLES))

chaos: $(DEV) ## break everything while clients work, and judge: make chaos SEED=1 MINUTES=10, or MUTATION=two_relays
	@$(BIN)/python -m tests.chaos $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(MUTATION),--mutation $(MUTATION))

new-service: $(DEV) ## make new-service NAME=x: a service that runs, to be filled
	@$(BIN)/tradewind new-service $(NAME)

sbom: $(DEV) ## what the image is made of, CycloneDX: build/sbom.cdx.json
	@mkdir -p build
	@$(BIN)/cyclonedx-py requirements requirements.lock --pyproject pyproject.toml --short-PURLs --output-reproducible --of JSON -o build/sbom.cdx.json

audit: $(DEV) ## known weaknesses of the locked packages, where advisories can be read
	@$(BIN)/python -m deploy.tools.audit

image: sbom ## the image of a release: make image VERSION=0.2.0 BASE=python:3.11-slim@sha256:...; needs Docker
	@docker build -f deploy/Dockerfile -t tradewind:$(VERSION) $(if $(BASE),--build-arg BASE=$(BASE)) --build-arg VERSION=$(VERSION) \
		--build-arg REVISION=$$(git rev-parse HEAD) --build-arg CREATED=$$(git show -s --format=%cI HEAD) .

lock: $(DEV) ## resolve the dependencies anew
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile -q pyproject.toml --extra build --extra kafka --extra parquet --extra evaluate --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header -o requirements-dev.lock
	@$(BIN)/uv pip compile -q pyproject.toml --extra build --extra parquet --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header -c requirements-dev.lock -o requirements.lock

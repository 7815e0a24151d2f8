"""What is under deploy/ and docker-compose.yml against the code: it cannot be run here, but it must not drift."""

import asyncio
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import typer
import yaml
from compose_spec import PyCompose
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families

from deploy import demo, tools
from deploy.local.members import environment, of_migrations
from deploy.tools import generator
from deploy.tools.generator import data, deployment
from deploy.tools.generator.kubernetes import host_of
from libs.local.kafka import VERSION as KAFKA
from libs.manifest import Alerts, Manifest
from libs.runtime import Settings
from services import cli
from services.__main__ import GATEWAY, TARGETS
from services.cli import application
from services.cli.migrate import passwords_of
from services.manifests import MANIFESTS

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
EVERY_TARGET = [*TARGETS, GATEWAY]
HOSTS = {host_of(name): name for name in EVERY_TARGET}
INTERPOLATION = re.compile(r"\$\{(?P<name>\w+)(?::-(?P<default>[^}]*)|:\?(?P<error>[^}]*))?\}")


def interpolated(value: Any, given: Mapping[str, str]) -> Any:
    """As `docker compose` does it: in the values, after the YAML has been read."""
    if isinstance(value, dict):
        return {key: interpolated(inner, given) for key, inner in value.items()}
    if isinstance(value, list):
        return [interpolated(inner, given) for inner in value]
    if not isinstance(value, str):
        return value

    def replace(found: re.Match[str]) -> str:
        if (name := found["name"]) in given:
            return given[name]
        assert found["error"] is None, f"{name} is required: {found['error']}"
        return found["default"] or ""

    return INTERPOLATION.sub(replace, value)


PASSWORDS = {f"{name.upper()}_PASSWORD": f"pw-{name}" for name in (*TARGETS, "postgres", "monitor", "grafana")}
SECRETS = {"TRADEWIND_SECRET": "s" * 40, **PASSWORDS}


@pytest.fixture(scope="module")
def source() -> str:
    return (ROOT / "docker-compose.yml").read_text()


@pytest.fixture(scope="module")
def compose(source: str) -> dict[str, Any]:
    parsed = PyCompose.from_json(json.dumps(interpolated(yaml.safe_load(source), SECRETS)))
    parsed.validate()
    return dict(parsed.to_dict())


def told(compose: dict[str, Any], target: str) -> dict[str, str]:
    """The environment of a container as its process sees it."""
    found = compose["services"][host_of(target)]["environment"]
    return {name: "" if value is None else str(value) for name, value in found.items()}


def test_the_specification_accepts_the_file_and_would_not_accept_any(compose: dict[str, Any]) -> None:
    wrong = {"services": {"a": {"image": "a", "healthcheck": {"test": ["CMD", "a"], "interval": "5 minutes"}}}}
    with pytest.raises(ValueError, match="duration"):
        PyCompose.from_json(json.dumps(wrong))
    assert compose["name"] == "tradewind"


def test_every_target_has_a_container(compose: dict[str, Any]) -> None:
    built = {name: c for name, c in compose["services"].items() if "build" in c}
    ours = {name: c for name, c in built.items() if name not in ("demo", "migrations")}
    assert sorted(ours) == sorted(HOSTS)
    for name, container in ours.items():
        assert container["command"] == [f"--target={HOSTS[name]}"]
        assert (ROOT / container["build"]["dockerfile"]).exists()
        assert "/readyz" in container["healthcheck"]["test"][-1]
    others = {"kafka", "postgres", "otel-collector", "prometheus", "alertmanager", "grafana", "tempo"}
    others |= {"node-exporter", "postgres-exporter", "kafka-exporter"}
    assert others == set(compose["services"]) - set(built)
    assert compose["services"]["kafka"]["image"] == f"apache/kafka:{KAFKA}"


def test_the_demo_comes_when_it_is_asked_for_and_through_the_door(compose: dict[str, Any]) -> None:
    demo = compose["services"]["demo"]
    assert demo["profiles"] == ["demo"], "or every `docker compose up` would fill a platform"
    assert set(told(compose, "demo")) == {"TRADEWIND_SECRET"}, "it has no way to the database or the broker"
    stage = demo["build"]["target"]
    text = (DEPLOY / "Dockerfile").read_text()
    assert re.search(rf"^FROM base AS {stage}$", text, re.M)
    assert re.findall(r"^FROM .*$", text, re.M)[-1] == "FROM base", "the image that is built by default is the other"
    assert_is_a_command(demo["command"])


def test_each_container_has_its_own_password_and_the_administrator_s_nobody_who_serves(compose: dict[str, Any]) -> None:
    """Whoever takes over one service reads one schema."""
    told = {name: json.dumps(container.get("environment") or {}) for name, container in compose["services"].items()}
    holders = {password: {name for name in told if f'{password}"' in told[name] or f"{password}@" in told[name]}
               for password in PASSWORDS.values()}  # fmt: skip
    assert holders.pop("pw-postgres") == {"postgres", "migrations"}
    assert holders.pop("pw-monitor") == {"postgres", "postgres-exporter"}
    assert holders.pop("pw-grafana") == {"grafana"}
    assert holders == {f"pw-{name}": {host_of(name), "migrations"} for name in TARGETS}
    for name in TARGETS:
        waits = compose["services"][host_of(name)]["depends_on"]
        assert waits["migrations"]["condition"] == "service_completed_successfully"


def test_the_migrations_are_told_what_they_understand(
    compose: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    container = compose["services"]["migrations"]
    assert_is_a_command(container["command"])
    in_compose = told(compose, "migrations")
    assert set(in_compose) == set(of_migrations("postgresql://a:b@c/tradewind", "s"))
    for name, value in in_compose.items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.database_url
    assert passwords_of(settings, settings.database_url) == {name: f"pw-{name}" for name in TARGETS}
    for name in TARGETS:
        assert settings.role_url(name) == told(compose, name)["TRADEWIND_DATABASE_URL"]


def test_secrets_are_made_up_once_and_for_the_owner_s_eyes(tmp_path: Path) -> None:
    """As `make secrets` does it, without any installation."""
    (tmp_path / "deploy/local").mkdir(parents=True)
    for name in ("docker-compose.yml", "deploy/local/secrets.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".env").write_text("GRAFANA_PASSWORD=chosen")

    def made() -> dict[str, str]:
        run = [sys.executable, "-I", "deploy/local/secrets.py"]
        subprocess.run(run, cwd=tmp_path, env={}, capture_output=True, check=True)
        return dict(line.split("=", 1) for line in (tmp_path / ".env").read_text().splitlines())

    first = made()
    assert first.keys() == SECRETS.keys()
    assert first["GRAFANA_PASSWORD"] == "chosen"
    assert len(set(first.values())) == len(first)
    assert (tmp_path / ".env").stat().st_mode & 0o077 == 0
    assert made() == first
    ignored = (ROOT / ".gitignore").read_text().splitlines()
    assert ".env" in ignored


# What this checkout's editable installation adds to every Python: the image has none.
AS_INSTALLED_HERE = "import sys; sys.meta_path[:] = [f for f in sys.meta_path if 'ditable' not in str(f)]; "


def test_the_image_has_the_commands_of_operations_alone(tmp_path: Path) -> None:
    """As it is built: without the houses of deploy/, or with the demo."""
    text = (DEPLOY / "Dockerfile").read_text()
    default, more = (
        [name for name in re.findall(r"^COPY (\S+) \S+$", stage, re.M) if (ROOT / name).exists() and "lock" not in name]
        for stage in text.partition("FROM build AS build-demo")[::2]
    )
    for names in (default, more):
        for name in names:
            put = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            (tmp_path / name).parent.mkdir(exist_ok=True)
            put(ROOT / name, tmp_path / name)
        run = [sys.executable, "-c", AS_INSTALLED_HERE + "from services import cli; print(*cli.commands())"]
        said = subprocess.run(run, cwd=tmp_path, env={}, capture_output=True, text=True, check=True).stdout.split()
        assert set(said) == cli.COMMANDS.keys() | (demo.COMMANDS.keys() if names is more else set())
    assert {"serve", "verify", "parked"} <= cli.COMMANDS.keys()
    assert not tools.COMMANDS.keys() & (cli.COMMANDS.keys() | demo.COMMANDS.keys())


def test_only_the_gateway_and_the_dashboards_are_published_and_only_here(compose: dict[str, Any]) -> None:
    published = {name: container["ports"] for name, container in compose["services"].items() if container.get("ports")}
    assert published == {
        "gateway": ["127.0.0.1:8080:8080"],
        "grafana": ["127.0.0.1:3000:3000"],
        "prometheus": ["127.0.0.1:9090:9090"],
        "alertmanager": ["127.0.0.1:9093:9093"],
    }


def test_secrets_come_from_the_environment_alone(source: str) -> None:
    found = yaml.safe_load(source)
    for missing in SECRETS:
        with pytest.raises(AssertionError, match=f"{missing} is required"):
            interpolated(found, {name: value for name, value in SECRETS.items() if name != missing})
    required = {found["name"] for found in INTERPOLATION.finditer(source) if found["error"]}
    assert required == set(SECRETS)
    for line in source.splitlines():
        name, _, value = line.partition(":")
        if re.search("SECRET|PASSWORD|DATABASE_URL", name) and not line.lstrip().startswith("#"):
            assert "${" in value, line


@pytest.mark.parametrize("target", EVERY_TARGET)
def test_up_kafka_sets_the_same_variables(
    compose: dict[str, Any], target: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """So the distributed system test covers every setting that docker-compose.yml uses."""
    monkeypatch.chdir(tmp_path)
    in_compose = told(compose, target)
    local = environment(
        Settings(), target, host="127.0.0.1", port=1, secret="s", database_url="d", bootstrap="b", upstreams={}
    )
    assert set(in_compose) == set(local)
    fields = {f"TRADEWIND_{name.upper()}" for name in Settings.model_fields}
    assert set(in_compose) <= fields
    for name, value in in_compose.items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.required_secret() == SECRETS["TRADEWIND_SECRET"]
    assert (settings.host, settings.port, settings.dev_tokens) == ("0.0.0.0", 8080, True)
    assert settings.metrics_port not in (None, settings.port), "or /metrics is behind the public door"
    assert set(settings.upstreams) == set(TARGETS)
    assert {settings.url_of(name) for name in TARGETS} == {f"http://{host_of(name)}:8080" for name in TARGETS}
    if target != GATEWAY:
        assert (settings.broker, settings.kafka_bootstrap) == ("kafka", "kafka:9092")
        assert settings.database_url == f"postgresql://tradewind_{target}:pw-{target}@postgres:5432/tradewind"
        assert settings.database_prepared
    collector = yaml.safe_load((DEPLOY / "otel/collector.yaml").read_text())
    port = collector["receivers"]["otlp"]["protocols"]["http"]["endpoint"].rpartition(":")[2]
    assert settings.otlp_endpoint == f"http://otel-collector:{port}"


def test_what_containers_refer_to_exists(compose: dict[str, Any]) -> None:
    services = compose["services"]
    for name, container in services.items():
        for other, wanted in (container.get("depends_on") or {}).items():
            assert other in services, f"{name} depends on {other}"
            if wanted["condition"] == "service_healthy":
                assert services[other].get("healthcheck"), f"{other} has no health to wait for"
        for volume in container.get("volumes") or []:
            where = str(volume).split(":")[0]
            there = where == "/" or where in compose["volumes"]  # /: what the node exporter looks at
            assert (ROOT / where).exists() if where.startswith(".") else there, f"{name}: {where}"


def test_the_image_is_made_of_what_is_here() -> None:
    text = (DEPLOY / "Dockerfile").read_text()
    copied = [word for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.M) for word in line.split()[:-1]]
    kept = re.findall(r"^!(.+)$", (DEPLOY / "Dockerfile.dockerignore").read_text(), re.M)
    assert set(copied) == set(kept)
    for name in copied:
        assert (ROOT / name).exists() or name == "README.md", name
    assert "--require-hashes" in text
    assert re.search(r"^USER 10001$", text, re.M)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["scripts"]["tradewind"] == "services.__main__:main"
    assert 'ENTRYPOINT ["tradewind", "serve"]' in text


def rules() -> list[dict[str, Any]]:
    named = yaml.safe_load((DEPLOY / "prometheus/prometheus.yml").read_text())["rule_files"]
    files = [yaml.safe_load((DEPLOY / "prometheus" / name).read_text()) for name in named]
    return [rule for file in files for group in file["groups"] for rule in group["rules"]]


def alerts() -> list[dict[str, Any]]:
    return [rule for rule in rules() if "alert" in rule]


def limits() -> dict[str, dict[str, str]]:
    """By recorded series and the service it is of."""
    found: dict[str, dict[str, str]] = {}
    for rule in rules():
        if rule.get("record", "").endswith(":limit"):
            found.setdefault(rule["record"], {})[rule["labels"]["service"]] = rule["expr"]
    return found


def panels() -> list[dict[str, Any]]:
    return [
        panel
        for file in sorted((DEPLOY / "grafana/dashboards").glob("*.json"))
        for panel in json.loads(file.read_text())["panels"]
    ]


def expressions() -> Iterator[tuple[str, str]]:
    for rule in rules():
        if not rule["expr"].startswith("vector("):
            yield rule.get("alert") or rule["record"], rule["expr"]


def test_every_alert_has_a_runbook_of_its_own_that_says_what_to_do() -> None:
    pages = {f"deploy/runbooks/{page.name}" for page in PAGES}
    assert {rule["annotations"]["runbook"] for rule in alerts()} == pages
    for rule in alerts():
        assert rule["labels"]["severity"] in ("page", "ticket", "none")
        assert rule["annotations"]["summary"]
        page = (ROOT / rule["annotations"]["runbook"]).read_text()
        assert page.splitlines()[0] == f"# {rule['alert']}"
        told = {name.removesuffix("_bucket").removesuffix("_count") for name, _ in metrics_of(shown(rule["expr"]))}
        assert not told or told & set(re.findall(r"\b[a-z]+_\w+|\bup\b", page)), rule["alert"]
        for heading in ("**Metric**", "**Causes**", "**Commands**", "**Fix**"):
            assert heading in page, f"{rule['alert']}: {heading}"
        assert commands_of(page), rule["alert"]
    down = next(rule for rule in alerts() if rule["alert"] == "TargetDown")
    assert re.findall(r'service="(\w+)"', down["expr"]) == EVERY_TARGET


def shown(expression: str) -> str:
    """With the objectives' own series replaced by what they are made of."""
    made = {(rule["record"], rule["labels"].get("sloth_id")): rule["expr"] for rule in rules() if "record" in rule}

    def replace(found: re.Match[str]) -> str:
        return made.get((found[1], found[2]), found[0])

    return re.sub(r'(slo:\w+:\w+)\{sloth_id="([\w-]+)"[^}]*\}', replace, expression)


PAGES = [page for page in sorted((DEPLOY / "runbooks").glob("*.md")) if page.name != "README.md"]
BLOCKS = re.findall(r"^```sh\n(.*?)^```", (DEPLOY / "runbooks/README.md").read_text(), re.M | re.S)
SPOKEN = ("targets", "get", "logs", "sql", "api", "tradewind", "inside", "restart")  # in whichever way it runs
HOLDERS = {"SERVICE": "order", "TARGET": "gateway", "ID": "1"}  # what a person puts in


def commands_of(page: str) -> list[str]:
    """The indented lines, and what stands in backticks and begins like a command."""
    indented = re.findall(r"^    (\S.*)$", page, re.M)
    inline = [" ".join(text.split()) for text in re.findall(r"`([^`]+)`", page)]
    return indented + [text for text in inline if re.match(rf"({'|'.join(SPOKEN)}|docker compose)( |$)|select ", text)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_commands_of_a_runbook_exist(page: Path, compose: dict[str, Any]) -> None:
    api = json.loads((ROOT / "contracts/openapi.json").read_text())["paths"]
    ways = {path: re.compile(re.sub(r"\{\w+\}", "[^/]+", path)) for path in api}
    for command in commands_of(page.read_text()):
        words = [HOLDERS.get(word, word) for word in shlex.split(command.partition(" | ")[0], comments=True)]
        if words[:2] == ["docker", "compose"]:
            named = [word for word in words if word in compose["services"]]
            assert named or words[2] == "ps" or "--scale" in words, command
        else:
            assert words[0] in (*SPOKEN, "select"), command
        if words[0] == "inside":
            assert words[1] in TARGETS, command
            words = words[2:]
        if words[0] in ("get", "logs", "restart"):
            assert words[1] in EVERY_TARGET, command
        if words[0] == "get":
            assert words[2] in ("/readyz", "/metrics"), command
        if words[0] == "tradewind":
            assert_is_a_command(words[1:])
        if words[0] == "api":
            method = words[words.index("-X") + 1].lower() if "-X" in words else "get"
            (url,) = [word for word in words if word.startswith("$API")]
            path = url.removeprefix("$API").partition("?")[0].replace("SERVICE", "order")
            assert any(way.fullmatch(path) and method in api[name] for name, way in ways.items()), command


def assert_is_a_command(words: list[str]) -> None:
    """Every word is a command, an option it has, or an argument it takes."""
    command: Any = typer.main.get_command(application())
    while hasattr(command, "commands"):
        assert words[0] in command.commands, f"there is no command {words[0]}"
        command, words = command.commands[words[0]], words[1:]
    options = {name for parameter in command.params for name in parameter.opts}
    for word in words:
        assert not word.startswith("-") or word in options, f"{command.name} has no {word}"


def test_a_command_that_does_not_exist_is_found() -> None:
    assert_is_a_command(["parked", "discard", "1", "--reason", "x"])
    for wrong in (["parked", "drop"], ["parked", "list", "--everything"], ["replay-event"]):
        with pytest.raises(AssertionError):
            assert_is_a_command(wrong)


def test_a_runbook_says_how_to_get_at_it_in_every_way_of_running() -> None:
    assert len(BLOCKS) == 4
    for block in BLOCKS:
        assert subprocess.run(["bash", "-n"], input=block, text=True, check=False).returncode == 0
        assert set(SPOKEN) <= set(re.findall(r"^(\w+)\(\) \{", block, re.M)), block
    for page in PAGES:
        assert "(README.md#getting-at-it)" in page.read_text(), page.name


@pytest.fixture
def beside(platform: Any, tmp_path: Path) -> Path:
    """A data folder as `make up` leaves it while it runs."""
    server = urlsplit(platform.dsn)
    (tmp_path / "port").write_text(str(platform.process.port))
    (tmp_path / "postgres.port").write_text(str(server.port))
    (tmp_path / "postgres.password").write_text(server.password or "")
    return tmp_path


async def test_the_commands_of_the_runbooks_run_beside_make_up(platform: Any, beside: Path) -> None:
    """All that change nothing, by the functions as they are written there."""
    sure, ran = [], 0
    for command in (line for page in PAGES for line in re.findall(r"^    (\S.*)$", page.read_text(), re.M)):
        if command.startswith(("sql", "targets", "get", "tradewind verify", "tradewind parked list")):
            sure.append(f"echo {shlex.quote(command)} >&2; {command.replace('SERVICE', 'order')} >/dev/null")
            ran += command.startswith("sql")
    assert ran
    # grep's status is the pipeline's: a metric that is not there fails as well.
    script = "\n".join(["set -e", BLOCKS[0], *sure, "sql 'select no_such_column' && exit 9 || exit 0"])
    told = os.environ | {
        "TRADEWIND_DATA": str(beside), "TRADEWIND_SECRET": platform.process.secret,
        "PGDATABASE": urlsplit(platform.dsn).path[1:],
    }  # fmt: skip
    told.pop("TRADEWIND_PORT", None)
    done = await asyncio.to_thread(
        subprocess.run, ["bash", "-c", script], cwd=ROOT, env=told, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_prometheus_scrapes_every_target(compose: dict[str, Any]) -> None:
    config = yaml.safe_load((DEPLOY / "prometheus/prometheus.yml").read_text())
    job = config["scrape_configs"][0]
    (names,) = job["dns_sd_configs"]
    assert sorted(names["names"]) == sorted(HOSTS)
    for target in EVERY_TARGET:
        assert str(names["port"]) == told(compose, target)["TRADEWIND_METRICS_PORT"]
    for other in config["scrape_configs"][1:]:
        (static,) = other["static_configs"]
        for where in static["targets"]:
            assert where.partition(":")[0] in {*compose["services"], "127.0.0.1"}, where
    (manager,) = config["alerting"]["alertmanagers"][0]["static_configs"]
    assert manager["targets"] == ["alertmanager:9093"]
    assert config["rule_files"] == ["alerts.yml", "limits.yml", "slo.yml"]


def test_an_alert_compares_with_a_limit_that_every_target_has() -> None:
    """Without one, a target's alert would be silent."""
    compared = {name for rule in alerts() for name, _ in metrics_of(rule["expr"]) if name.endswith(":limit")}
    assert compared == set(limits())
    for name, by_service in limits().items():
        assert set(by_service) in (set(EVERY_TARGET), set(TARGETS)), name
    assert {"gateway"} == set(limits()["tradewind:error_ratio:limit"]) - set(TARGETS)


def test_a_service_that_may_be_slower_says_so() -> None:
    slow = Manifest("slow", "Slow", (), {}, alerts=Alerts(outbox_seconds=300))
    text = deployment.limits({"slow": slow, "order": MANIFESTS["order"]})
    rules = yaml.safe_load(text)["groups"][0]["rules"]
    waits = {r["labels"]["service"]: r["expr"] for r in rules if r["record"] == "tradewind:outbox_seconds:limit"}
    assert waits == {"slow": "vector(300)", "order": "vector(60)"}


def test_a_region_is_written_between_its_marks_and_nowhere_else() -> None:
    text = "a:\n  # generated: x\n  - old\n  # end: x\nb: 1\n"
    assert deployment.filled(text, {"x": ["- new", "- newer"]}) == text.replace("  - old\n", "  - new\n  - newer\n")
    for wrong in (text.replace("end: x", "end: y"), text + text):
        with pytest.raises(ValueError, match="regions are marked as x"):
            deployment.filled(wrong, {"x": []})


def test_what_the_manifests_make_is_what_is_committed(tmp_path: Path) -> None:
    assert generator.check_deployment() == []
    for folder in ("deploy/prometheus", "deploy/grafana/dashboards"):  # others are made of what is written there
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for path in (*deployment.texts(ROOT), data.PAGE):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    shutil.copytree(ROOT / "deploy/slo", tmp_path / "deploy/slo")
    services = tmp_path / "deploy/kubernetes/base/services.yaml"
    services.write_text(services.read_text().replace("name: order", "name: orders"))
    compose = tmp_path / "docker-compose.yml"
    compose.write_text(compose.read_text().replace('command: ["--target=pricing"]', 'command: ["--target=prices"]'))
    assert [line.partition(" ")[0] for line in generator.check_deployment(tmp_path)] == [
        "docker-compose.yml",
        "deploy/kubernetes/base/services.yaml",
    ]
    assert generator.write_deployment(tmp_path) == []
    assert compose.read_text() == (ROOT / "docker-compose.yml").read_text()


def test_grafana_finds_what_is_provisioned() -> None:
    folder = DEPLOY / "grafana/provisioning"
    sources = yaml.safe_load((folder / "datasources/datasources.yaml").read_text())["datasources"]
    known = {source["uid"] for source in sources}
    used = {target["datasource"]["uid"] for panel in panels() for target in panel.get("targets", ())}
    assert used == {"prometheus"}
    assert used <= known
    (provider,) = yaml.safe_load((folder / "dashboards/dashboards.yaml").read_text())["providers"]
    mounts = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["grafana"]["volumes"]
    assert f"./deploy/grafana/dashboards:{provider['options']['path']}:ro" in mounts


WORDS = frozenset(("by", "without", "on", "ignoring", "group_left", "group_right", "and", "or", "unless", "bool"))
LABELS_OF_PROMETHEUS = frozenset(("job", "instance", "target", "le"))
# Of the node exporter and the kubelet.
OUTSIDE = {
    "node_filesystem_avail_bytes": {"mountpoint", "fstype"}, "node_filesystem_size_bytes": {"mountpoint", "fstype"},
    "kubelet_volume_stats_available_bytes": {"persistentvolumeclaim"},
    "kubelet_volume_stats_capacity_bytes": {"persistentvolumeclaim"}, "ALERTS": {"alertname", "alertstate"},
}  # fmt: skip


def metrics_of(expression: str) -> Iterator[tuple[str, set[str]]]:
    """(metric, labels of the whole expression) for each metric that a PromQL expression names."""
    bare = re.sub(r"\[[^\]]*\]", "", expression)
    grouped = re.findall(r"\b(?:by|on|without|ignoring)\s*\(([^)]*)\)", bare)
    selected = re.findall(r"(\w+)\s*(?:=~|!~|!=|=)\s*\"", bare)
    labels = {label.strip() for group in grouped for label in group.split(",") if label.strip()} | set(selected)
    bare = re.sub(r"\b(?:by|on|without|ignoring)\s*\([^)]*\)", "", re.sub(r"\{[^}]*\}", "", bare))
    for name in re.findall(r"\b[a-zA-Z_:][\w:]*\b(?!\s*\()", bare):
        if name not in WORDS:
            yield name, labels


def test_the_parser_of_expressions() -> None:
    found = list(
        metrics_of('histogram_quantile(0.9, sum by (service, le) (rate(a_bucket{b=~"c d"}[5m]))) unless e > 0')
    )
    assert [name for name, _ in found] == ["a_bucket", "e"]
    assert found[0][1] == {"service", "le", "b"}


def samples(family: Any) -> set[str]:
    """What a family is stored as; one with labels shows no samples before the first observation."""
    endings = {"histogram": ("_bucket", "_sum", "_count"), "counter": ("_total",)}
    return {family.name + ending for ending in endings.get(family.type, ("",))}


async def test_every_metric_is_one_that_the_platform_has(platform: Any) -> None:
    scrape = await platform.client.get("/metrics")
    assert scrape.status_code == 200
    known = {name for family in text_string_to_metric_families(scrape.text) for name in samples(family)} | {"up"}
    known |= {rule["record"] for rule in rules() if "record" in rule} | OUTSIDE.keys()
    labels = {
        name: set(collector._labelnames)
        for collector, names in REGISTRY._collector_to_names.items()
        for name in names
        if hasattr(collector, "_labelnames")
    }
    for where, expression in expressions():
        names = list(metrics_of(expression))
        assert names, f"{where}: {expression}"
        for name, _ in names:
            assert name in known, f"{where}: there is no metric {name}"
        recorded = ({"sloth_id", "sloth_service", "sloth_slo", "sloth_window"} for name, _ in names if ":" in name)
        has = LABELS_OF_PROMETHEUS.union(*(labels.get(name, OUTSIDE.get(name, ())) for name, _ in names), *recorded)
        assert names[0][1] <= has, f"{where}: {names[0][1] - has} is no label of {[name for name, _ in names]}"
    for page in (DEPLOY / "runbooks").glob("*.md"):
        for name in re.findall(r"\btradewind_\w+", page.read_text()):
            assert {name, f"{name}_bucket"} & known, f"{page.name}: there is no metric {name}"

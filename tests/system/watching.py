"""A real Prometheus and a real Alertmanager beside a running `make up-kafka`, from Debian's packages, with the rules
and the routing of deploy/, in which the waits are seconds instead of minutes."""

import json
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from libs.local.ports import free_port
from tests.system.distributed import UpKafka

DEPLOY = Path(__file__).parents[2] / "deploy"
PROGRAMS = {"prometheus": "prometheus", "prometheus-alertmanager": "prometheus-alertmanager"}


class Watching:
    """What Prometheus knows and fires, and what Alertmanager told whom."""

    def __init__(self, prometheus: str, manager: str, told: list[tuple[str, dict[str, Any]]]) -> None:
        self.client = httpx.Client(timeout=10, trust_env=False)
        self._prometheus, self._manager, self.told = prometheus, manager, told

    def query(self, expression: str) -> list[dict[str, Any]]:
        answer = self.client.get(f"{self._prometheus}/api/v1/query", params={"query": expression})
        assert answer.status_code == 200, f"{expression}: {answer.text}"
        found: list[dict[str, Any]] = answer.json()["data"]["result"]
        return found

    def firing(self) -> dict[str, set[str]]:
        """Services by alert; without the one that always fires, and without budgets, which are about hours."""
        found: dict[str, set[str]] = {}
        for alert in self.client.get(f"{self._prometheus}/api/v1/alerts").json()["data"]["alerts"]:
            name = alert["labels"]["alertname"]
            if alert["state"] == "firing" and name != "Watchdog" and not name.endswith("Budget"):
                found.setdefault(name, set()).add(alert["labels"].get("service", ""))
        return found

    def rules(self) -> list[dict[str, Any]]:
        groups = self.client.get(f"{self._prometheus}/api/v1/rules").json()["data"]["groups"]
        return [rule for group in groups for rule in group["rules"]]

    def held_back(self) -> dict[str, set[str]]:
        """Services by alert of which Alertmanager tells nobody, for another says it."""
        found: dict[str, set[str]] = {}
        for alert in self.client.get(f"{self._manager}/api/v2/alerts").json():
            if alert["status"]["inhibitedBy"]:
                found.setdefault(alert["labels"]["alertname"], set()).add(alert["labels"].get("service", ""))
        return found

    def heard(self, receiver: str, status: str = "firing") -> set[str]:
        """The names of the alerts that somebody was told of."""
        alerts = [alert for who, body in self.told if who == receiver for alert in body["alerts"]]
        return {alert["labels"]["alertname"] for alert in alerts if alert["status"] == status}


@contextmanager
def watching(up: UpKafka, folder: Path) -> Iterator[Watching]:
    """Skips where the programs are missing."""
    if missing := [f"apt-get install {package}" for program, package in PROGRAMS.items() if not shutil.which(program)]:
        pytest.skip("; ".join(missing))
    ports = [free_port() for _ in range(2)]
    prometheus, manager = (f"http://127.0.0.1:{port}" for port in ports)
    with ExitStack() as stack:
        told, receiver = stack.enter_context(_receiver())
        (folder / "alertmanager.yml").write_text(yaml.safe_dump(routing(receiver)))
        (folder / "prometheus.yml").write_text(yaml.safe_dump(scraping(up, ports[1])))
        for name in ("alerts.yml", "limits.yml", "slo.yml"):
            (folder / name).write_text(hurried((DEPLOY / "prometheus" / name).read_text()))
        stack.enter_context(
            _running(
                folder, manager, "prometheus-alertmanager", f"--config.file={folder}/alertmanager.yml",
                f"--storage.path={folder}/alertmanager", f"--web.listen-address=127.0.0.1:{ports[1]}",
                "--cluster.listen-address=",
            )
        )  # fmt: skip
        stack.enter_context(
            _running(
                folder, prometheus, "prometheus", f"--config.file={folder}/prometheus.yml",
                f"--storage.tsdb.path={folder}/prometheus", f"--web.listen-address=127.0.0.1:{ports[0]}",
            )
        )  # fmt: skip
        found = Watching(prometheus, manager, told)
        yield found
        found.client.close()


def scraping(up: UpKafka, manager: int) -> dict[str, Any]:
    """As deploy/prometheus/prometheus.yml, by addresses instead of names, and each second."""
    config: dict[str, Any] = yaml.safe_load((DEPLOY / "prometheus/prometheus.yml").read_text())
    config["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
    config["alerting"]["alertmanagers"][0]["static_configs"][0]["targets"] = [f"127.0.0.1:{manager}"]
    job = config["scrape_configs"][0]
    del job["dns_sd_configs"], job["relabel_configs"]
    targets = [target["metrics"].removeprefix("http://") for target in up.state()["targets"].values()]
    job["static_configs"] = [{"targets": targets}]
    config["scrape_configs"] = [job]
    return config


# The first is what others follow from; members that were killed are back in seconds.
AT_ONCE = ("KafkaUnreachable", "TargetDown")


def hurried(rules: str) -> str:
    """With waits and windows of seconds. What is compared and added up stays as it is."""
    told = yaml.safe_load(rules)
    for group in told["groups"]:
        if group["name"].startswith("sloth"):
            group["interval"] = "5s"
            continue
        for rule in group["rules"]:
            if "for" in rule:
                rule["for"] = "0s" if rule.get("alert") in AT_ONCE else "2s"
            if rule.get("record") == "tradewind:outbox_seconds:limit":
                rule["expr"] = "vector(12)"  # later than Kafka is found missing, as in the rules themselves
            rule["expr"] = re.sub(r"\[\d+[mh]\]", "[8s]", rule["expr"]).replace("60 + 2 *", "3 + 2 *")
    return yaml.safe_dump(told)


def routing(receiver: str) -> dict[str, Any]:
    """As deploy/alertmanager/alertmanager.yml, with receivers that go to this test, and without its patience."""
    config: dict[str, Any] = yaml.safe_load((DEPLOY / "alertmanager/alertmanager.yml").read_text())
    for route in (config["route"], *config["route"]["routes"]):
        route |= {"group_wait": "1s", "group_interval": "1s"}
    for each in config["receivers"]:
        each["webhook_configs"] = [{"url": f"{receiver}/{each['name']}", "send_resolved": True}]
    return config


@contextmanager
def _receiver() -> Iterator[tuple[list[tuple[str, dict[str, Any]]], str]]:
    told: list[tuple[str, dict[str, Any]]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            told.append((self.path.strip("/"), body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield told, f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def _running(folder: Path, url: str, *command: str) -> Iterator[None]:
    said = folder / f"{command[0]}.log"
    with said.open("wb") as out:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd=folder)
        try:
            until(lambda: _ready(url), 30, lambda: said.read_text()[-2000:])
            yield
        finally:
            process.terminate()
            process.wait(20)


def _ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/-/ready", trust_env=False).status_code == 200
    except httpx.TransportError:
        return False


def until(found: Callable[[], Any], timeout: float, why: Callable[[], object]) -> Any:
    deadline = time.monotonic() + timeout
    while not (answer := found()):
        assert time.monotonic() < deadline, f"not within {timeout} s: {why()}"
        time.sleep(0.2)
    return answer


def ran(page: str, up: UpKafka, **holders: str) -> Mapping[str, str]:
    """What the commands of a runbook say, by command, in the functions of `make up-kafka`."""
    commands = re.findall(r"^    (\S.*)$", (DEPLOY / f"runbooks/{page}.md").read_text(), re.M)
    said = {}
    for command in commands:
        typed = command
        for name, value in holders.items():
            typed = typed.replace(name, value)
        said[command] = shell(typed, up)
    return said


def shell(command: str, up: UpKafka) -> str:
    blocks = re.findall(r"^```sh\n(.*?)^```", (DEPLOY / "runbooks/README.md").read_text(), re.M | re.S)
    script = f"{blocks[1]}\n{command}"
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "TRADEWIND_DATA": str(up.data)}
    done = subprocess.run(
        ["bash", "-c", script], cwd=DEPLOY.parent, env=environment, capture_output=True, text=True, check=False
    )
    assert not re.search("command not found|syntax error|No such file", done.stderr), f"{script}: {done.stderr}"
    return done.stdout + done.stderr

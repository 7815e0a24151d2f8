"""A real Prometheus beside one running process, with the rules of deploy/ and exporters of PostgreSQL and the machine.
All from Debian's packages."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from libs.local.ports import free_port

RULES = Path(__file__).parents[2] / "deploy/prometheus"
PACKAGES = ("prometheus", "prometheus-node-exporter", "prometheus-postgres-exporter")  # and the programs in them


class Prometheus:
    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=f"{url}/api/v1", timeout=30, trust_env=False)

    def query(self, expression: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._asked("query", query=expression)["result"]
        return found

    def exemplars(self, series: str) -> list[dict[str, Any]]:
        moment = time.time()
        found: list[dict[str, Any]] = self._asked("query_exemplars", query=series, start=moment - 600, end=moment)
        return found

    def _asked(self, what: str, **params: Any) -> Any:
        answer = self._client.post(f"/{what}", data=params)
        assert answer.status_code == 200, f"{params}: {answer.text}"
        return answer.json()["data"]


@contextmanager
def prometheus(folder: Path, target: str, dsn: str) -> Iterator[Prometheus]:
    """Skips where one of the programs is missing."""
    if missing := [name for name in PACKAGES if not shutil.which(name)]:
        pytest.skip(f"apt-get install {' '.join(missing)}")
    own, node, database = (f"127.0.0.1:{free_port()}" for _ in range(3))
    folder.mkdir()
    (folder / "prometheus.yml").write_text(yaml.safe_dump(_scraping(target, node, database)))
    with ExitStack() as stack:
        run = _runner(stack, folder)
        run(node, "/metrics", "prometheus-node-exporter", f"--web.listen-address={node}")
        run(
            database, "/metrics", "prometheus-postgres-exporter", f"--web.listen-address={database}",
            DATA_SOURCE_NAME=f"{dsn}?sslmode=disable",
        )  # fmt: skip
        run(
            own, "/-/ready", "prometheus", f"--config.file={folder}/prometheus.yml",
            f"--storage.tsdb.path={folder}/data", f"--web.listen-address={own}", "--enable-feature=exemplar-storage",
        )  # fmt: skip
        yield Prometheus(f"http://{own}")


def _scraping(target: str, node: str, database: str) -> dict[str, Any]:
    """As deploy/prometheus/prometheus.yml, each second instead of ten."""
    config: dict[str, Any] = yaml.safe_load((RULES / "prometheus.yml").read_text())
    config["global"] = {"scrape_interval": "1s", "evaluation_interval": "2s"}
    config["rule_files"] = [str(RULES / name) for name in config["rule_files"]]
    del config["alerting"]
    jobs = {job["job_name"]: job for job in config["scrape_configs"]}
    ours = {name: value for name, value in jobs["tradewind"].items() if name in ("job_name", "honor_labels")}
    config["scrape_configs"] = [
        {**ours, "static_configs": [{"targets": [target]}]},
        {**jobs["node"], "static_configs": [{"targets": [node]}]},
        {**jobs["postgres"], "static_configs": [{"targets": [database]}]},
    ]
    return config


def _runner(stack: ExitStack, folder: Path) -> Any:
    def run(where: str, path: str, *command: str, **environment: str) -> None:
        said = folder / f"{command[0]}.log"
        out = stack.enter_context(said.open("wb"))
        process = subprocess.Popen(command, env=os.environ | environment, stdout=out, stderr=out, cwd=folder)
        stack.callback(process.wait, 20)
        stack.callback(process.terminate)
        deadline = time.monotonic() + 30
        while not _answers(f"http://{where}{path}"):
            assert process.poll() is None, said.read_text()
            assert time.monotonic() < deadline, said.read_text()
            time.sleep(0.1)

    return run


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, trust_env=False).status_code == 200
    except httpx.TransportError:
        return False

"""The distributed mode as `make up-kafka` starts it: real Kafka, real PostgreSQL, one process per target."""

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from deploy.local.down import end_all
from libs.clock import new_id


class UpKafka:
    """The supervisor as a subprocess, what it prints, and a client of the gateway."""

    def __init__(self, data: Path, **environment: str) -> None:
        self.data, self.said = data, ""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("TRADEWIND_")}
        settings = {"TRADEWIND_DATA": str(data), "TRADEWIND_PORT": "0", "TRADEWIND_MEMBERS": '{"inventory": 2}'}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "deploy.local.up_kafka", "--no-sample"],
            env=kept | settings | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        threading.Thread(target=self._listen, daemon=True).start()
        self.client = httpx.Client(timeout=30, trust_env=False)

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said += line

    def until(self, found: Callable[[], Any], timeout: float = 60) -> Any:
        deadline = time.monotonic() + timeout
        while not (answer := found()):
            assert self.process.poll() is None, self.said
            assert time.monotonic() < deadline, f"not within {timeout} s:\n{self.said}"
            time.sleep(0.1)
        return answer

    def wait_ready(self) -> None:
        token = self.until(lambda: re.search(r"^(eyJ[\w.-]+)$", self.said, re.M), 180)[1]
        self.client.headers["Authorization"] = f"Bearer {token}"
        api = re.search(r"API\s+(\S+)", self.said)
        assert api, self.said
        self.client.base_url = httpx.URL(api[1])

    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.data / "up-kafka.json").read_text())
        return found

    def post(self, path: str, body: dict[str, Any], method: str = "POST", **headers: str) -> Any:
        answer = self.client.request(method, path, json=body, headers=headers)
        assert answer.status_code < 300, f"{path}: {answer.text}"
        for item in answer.json().get("items", ()):
            assert item.get("code") is None, f"{path}: {item}"
        return answer.json()

    def try_to_place(self, **headers: str) -> httpx.Response:
        address = {"name": "Ann", "line1": "1 Rd", "city": "Berlin", "postal_code": "10115", "country": "DE"}
        order = {
            "channel": "web", "channel_order_id": str(new_id()), "currency": "EUR",
            "lines": [{"sku": "MUG", "quantity": 2}], "shipping_address": address,
        }  # fmt: skip
        return self.client.post("/v1/orders", json=order, headers=headers)

    def open_lane(self, service: str) -> None:
        """From anywhere to Germany, by our own carrier."""
        self.post("/v1/zones/own/eu", {"countries": ["DE"]}, "PUT")
        card = {
            "carrier": "own", "service": service, "origin": "*", "zone": "eu", "up_to_g": 20_000, "transit_days": 2,
            "volumetric_divisor": None, "price": {"amount": "4.50", "currency": "EUR"}, "valid_from": "2025-01-01",
            "source": "test",
        }  # fmt: skip
        self.post("/v1/rate-cards", {"items": [card]})

    def order(self, order_id: str) -> Any:
        return self.client.get(f"/v1/orders/{order_id}").json()


@contextmanager
def up_kafka(data: Path, **environment: str) -> Iterator[UpKafka]:
    """With two members of inventory; whatever it started has ended afterwards."""
    started = UpKafka(data, **environment)
    try:
        started.wait_ready()
        yield started
    finally:
        started.client.close()
        if started.process.poll() is None:
            started.process.kill()
        end_all(started.data)

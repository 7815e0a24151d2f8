"""The distributed mode as `make up-kafka` starts it: real Kafka, real PostgreSQL, one process per target."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from deploy.local import processes
from deploy.local.down import end_all
from libs.clock import new_id
from services.__main__ import GATEWAY, TARGETS


class UpKafka:
    """The supervisor as a subprocess, what it prints, and a client of the gateway."""

    def __init__(self, data: Path) -> None:
        self.data, self.said = data, ""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("TRADEWIND_")}
        settings = {"TRADEWIND_DATA": str(data), "TRADEWIND_PORT": "0", "TRADEWIND_MEMBERS": '{"inventory": 2}'}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "deploy.local.up_kafka", "--no-sample"],
            env=kept | settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
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
        self.client.base_url = httpx.URL(re.search(r"API\s+(\S+)", self.said)[1])

    def state(self) -> dict[str, Any]:
        return json.loads((self.data / "up-kafka.json").read_text())

    def post(self, path: str, body: dict, method: str = "POST", **headers: str) -> Any:
        answer = self.client.request(method, path, json=body, headers=headers)
        assert answer.status_code < 300, f"{path}: {answer.text}"
        for item in answer.json().get("items", ()):
            assert item.get("code") is None, f"{path}: {item}"
        return answer.json()

    def try_to_place(self) -> httpx.Response:
        address = {"name": "Ann", "line1": "1 Rd", "city": "Berlin", "postal_code": "10115", "country": "DE"}
        order = {
            "channel": "web", "channel_order_id": str(new_id()), "currency": "EUR",
            "lines": [{"sku": "MUG", "quantity": 2}], "shipping_address": address,
        }  # fmt: skip
        return self.client.post("/v1/orders", json=order)

    def order(self, order_id: str) -> dict[str, Any]:
        return self.client.get(f"/v1/orders/{order_id}").json()


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[UpKafka]:
    started = UpKafka(tmp_path_factory.mktemp("distributed"))
    try:
        started.wait_ready()
        yield started
    finally:
        started.client.close()
        if started.process.poll() is None:
            started.process.kill()
        end_all(started.data)


def test_every_target_answers(up: UpKafka) -> None:
    targets = up.state()["targets"]
    assert list(targets) == ["catalog", "inventory", "inventory-2", *list(TARGETS)[2:], GATEWAY]
    for target in targets.values():
        assert httpx.get(f"{target['url']}/readyz").json() == {"status": "ready", "troubles": []}
        assert "tradewind_loop_lag_seconds" in httpx.get(f"{target['url']}/metrics").text
    assert up.client.get("/openapi.json").json()["openapi"].startswith("3.1")
    assert up.client.get("/v1/products", headers={"Authorization": ""}).status_code == 401


def test_a_product_is_listed_priced_stocked_and_sold(up: UpKafka) -> None:
    variant = {
        "sku": "MUG", "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
        "net_weight_g": 300, "gross_weight_g": 350, "length_mm": 120, "width_mm": 90, "height_mm": 100,
    }  # fmt: skip
    product = {"category": "Home/Kitchen", "brand": "Potters", "titles": {"en": "Mug"}, "variants": [variant]}
    made = up.post("/v1/products", product)
    up.post(f"/v1/products/{made['id']}/activate", {}, **{"If-Match": f'"{made["version"]}"'})
    fee = {"channel": "web", "currency": "EUR", "referral_percent": "15", "source": "schedule 1"}
    up.post("/v1/fees", {"items": [fee]})
    vat = {"market": "DE", "rate_percent": "19", "source": "UStG 12", "valid_from": "2021-01-01"}
    up.post("/v1/vat-rates", {"items": [vat]})
    up.post("/v1/costs", {"items": [{"sku": "MUG", "purchase": {"amount": "5.00", "currency": "EUR"}}]})
    price = {"sku": "MUG", "channel": "web", "market": "DE", "price": {"amount": "12.50", "currency": "EUR"}}
    up.post("/v1/prices", price, "PUT")
    up.post("/v1/warehouses", {"code": "DE-1", "name": "Berlin", "country": "DE", "kind": "own"})
    receipt = {
        "idempotency_key": "r-1", "kind": "received", "sku": "MUG", "warehouse": "DE-1", "quantity": 10,
        "document": {"type": "purchase_order", "id": "PO-1"},
    }  # fmt: skip
    up.post("/v1/stock/movements", {"items": [receipt]})

    # Until order has heard of the price, it cannot know what the line costs, and says so.
    placed = up.until(lambda: (tried := up.try_to_place()).status_code != 422 and tried)
    assert placed.status_code == 201, placed.text
    sold = placed.json()["id"]
    up.until(lambda: up.order(sold)["commercial"] == "confirmed")
    assert up.client.get("/v1/stock/MUG").json()["reserved"] == 2


def test_a_killed_target_comes_back_and_nothing_is_lost(up: UpKafka) -> None:
    before = up.state()["targets"]
    for name in ("inventory", "inventory-2"):
        psutil.Process(before[name]["pid"]).kill()
    placed = up.try_to_place()  # nobody is there to reserve it
    assert placed.status_code == 201, placed.text
    sold = placed.json()["id"]

    def back() -> bool:
        now = up.state()["targets"]
        return all(now[n]["ready"] and now[n]["pid"] != before[n]["pid"] for n in ("inventory", "inventory-2"))

    up.until(back)
    assert re.search(r"inventory \(pid \d+\) ended with signal 9; starting it again", up.said)
    up.until(lambda: up.order(sold)["commercial"] == "confirmed")
    assert up.client.get("/v1/stock/MUG").json()["reserved"] == 4
    for name in TARGETS:
        found = up.client.get(f"/v1/ops/{name}/verify").json()["violations"]
        assert not found, (name, found)
        assert up.client.get(f"/v1/ops/{name}/parked").json() == []


def test_the_end_leaves_no_process(up: UpKafka) -> None:
    state = up.state()
    pids = [target["pid"] for target in state["targets"].values()]
    pids += [processes.kafka_of(up.data).pid, processes.postgres_of(up.data, processes.POSTGRES).pid]
    began = time.monotonic()
    up.process.send_signal(signal.SIGTERM)
    assert up.process.wait(60) == 0, up.said
    assert time.monotonic() - began < 30
    assert [pid for pid in pids if processes.is_alive(pid)] == []
    assert processes.targets_of(up.data) == []
    assert end_all(up.data) == []
    assert not (up.data / "up-kafka.json").exists()
    assert "does not end" not in up.said

"""The promises of contracts/: what was published stays readable, and what is published is what the code says."""

import copy
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from contracts.base import Event
from contracts.registry import BY_TYPE, TOPICS
from deploy.tools import generator
from deploy.tools.generator import asyncapi, released, samples, schemas
from libs.clock import new_id
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import seal
from services.cli import application
from services.manifests import EVERY_TARGET

SAMPLES = sorted((generator.CONTRACTS / "samples").rglob("*.json"))


def test_the_command_finds_nothing_to_do() -> None:
    """Also, the text is the same in any process, in each of which sets have another order."""
    result = CliRunner().invoke(application(), ["contracts", "--check"])
    assert (result.exit_code, result.output) == (0, "contracts: the generated files are what the code says\n")


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: f"{file.parts[-3]}-{file.stem}")
def test_a_sample_is_read_and_can_be_sent(file: Path) -> None:
    kind, version = file.parts[-3:-1]
    event = BY_TYPE[kind].event.model_validate_json(file.read_text())
    assert event.key
    envelope = seal(event)
    assert (envelope.type, envelope.version, envelope.topic) == (kind, int(version), event.TOPIC)
    again = type(event).model_validate_json(envelope.payload)
    assert again == event


def test_every_type_has_a_sample() -> None:
    assert {file.parts[-3] for file in SAMPLES} == set(BY_TYPE)


# What may become of a schema

OLD = {
    "$defs": {"Line": {"properties": {"sku": {"type": "string"}}, "required": ["sku"], "type": "object"}},
    "x-topic": "order.events",
    "x-key": "order_id",
    "type": "object",
    "properties": {
        "order_id": {"type": "string", "format": "uuid"},
        "state": {"type": "string", "enum": ["open", "held"]},
        "lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}},
        "note": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None, "description": "words"},
    },
    "required": ["order_id", "state", "lines"],
}


def changed(*steps: tuple[str, object]) -> list[str]:
    """The breaks after setting (or, with None, deleting) values at paths like `properties/note`."""
    new = copy.deepcopy(OLD)
    for path, value in steps:
        *where, last = path.split("/")
        node = new
        for part in where:
            node = node[part]
        if value is None:
            del node[last]
        else:
            node[last] = value
    return schemas.breaks(json.dumps(OLD), json.dumps(new))


def test_an_optional_field_and_other_words_are_welcome() -> None:
    assert changed(("properties/gift", {"type": "boolean", "default": False})) == []
    assert changed(("$defs/Line/properties/gift", {"type": "boolean", "default": False})) == []
    assert changed(("properties/note/description", "better words"), ("description", "An order"), ("title", "T")) == []
    renamed = [("$defs/Item", OLD["$defs"]["Line"]), ("properties/lines/items", {"$ref": "#/$defs/Item"})]
    assert changed(*renamed, ("$defs/Line", None)) == [], "the name of a model is nobody's business"


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (("properties/state", None), "state: was removed or renamed"),
        (("properties/state", {"type": "integer"}), "state: was string, is integer"),
        (("properties/state/enum", ["open"]), 'state: enum was ["open", "held"], is ["open"]'),
        (("properties/state/enum", ["open", "held", "shut"]), "state: enum was"),
        (("properties/note", {"type": "string"}), "note: was string | null, is string"),
        (("properties/note/default", "none"), 'note: default was null, is "none"'),
        (("properties/order_id/format", None), 'order_id: format was "uuid", is not set'),
        (("properties/state/maxLength", 4), "state: maxLength was not set, is 4"),
        (("$defs/Line/properties/sku", {"type": "integer"}), "lines[].sku: was string, is integer"),
        (("$defs/Line/properties/sku", None), "lines[].sku: was removed or renamed"),
        (("required", ["order_id", "state", "lines", "note"]), "note: was optional, is required"),
        (("required", ["order_id", "lines"]), "state: was required, is not required"),
        (("x-key", "sku"), 'the event: x-key was "order_id", is "sku"'),
        (("x-topic", "orders"), 'the event: x-topic was "order.events", is "orders"'),
    ],
)
def test_anything_else_is_a_broken_promise(step: tuple[str, object], message: str) -> None:
    found = changed(step)
    assert len(found) == 1
    assert found[0].startswith(message)


def test_a_new_field_must_be_optional() -> None:
    required = [*OLD["required"], "gift"]
    found = changed(("properties/gift", {"type": "boolean"}), ("required", required))
    assert found == ["gift: is new and required (a new field has a default)"]


# The command on a folder of its own


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(generator.CONTRACTS, tmp_path / "contracts"))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


PLACED = "schemas/order.placed/1.json"


def test_a_schema_that_promised_more_is_named_and_kept(folder: Path) -> None:
    """Yesterday's schema had a field that the model of today has lost."""
    edit(folder / PLACED, '"buyer_ref": {', '"coupon": {"type": "string"},\n    "buyer_ref": {')
    before = (folder / PLACED).read_text()
    (folder / "asyncapi.yaml").unlink()
    for found in (generator.check(folder)[:1], generator.write(folder)):
        assert len(found) == 1
        assert "order.placed version 1 may only gain optional fields: coupon: was removed or renamed." in found[0]
    assert (folder / PLACED).read_text() == before
    assert not (folder / "asyncapi.yaml").exists(), "nothing is written while a promise is broken"


def test_drift_is_found_and_mended(folder: Path) -> None:
    edit(folder / PLACED, "An order that can be worked on", "Something")
    (folder / "openapi.json").unlink()
    (folder / "schemas/order.teleported").mkdir()
    (folder / "schemas/order.teleported/1.json").write_text("{}")
    assert generator.check(folder) == [
        f"contracts/{PLACED} is not what the code says: run `make contracts`",
        "contracts/openapi.json is missing: run `make contracts`",
        "contracts/schemas/order.teleported/1.json: no event has this type and version any more; delete it with its "
        "samples if it is retired",
    ]
    shutil.rmtree(folder / "schemas/order.teleported")
    assert generator.write(folder) == []
    assert (folder / PLACED).read_text() == (generator.CONTRACTS / PLACED).read_text()


def test_the_documents_parts_are_those_of_the_targets(folder: Path) -> None:
    assert {file.stem for file in (folder / "openapi").glob("*.json")} == set(EVERY_TARGET)
    (folder / "openapi/weather.json").write_text("{}")
    (folder / "openapi/order.json").unlink()
    assert generator.check(folder) == [
        "contracts/openapi/order.json is missing: run `make contracts`",
        "contracts/openapi/weather.json: there is no such target; delete it",
    ]


def test_a_sample_that_is_not_read_any_more(folder: Path) -> None:
    place = folder / "samples/order.placed/1"
    sample = json.loads((place / "two-lines-to-france.json").read_text())
    sample["lines"][1]["color"] = "blue"
    (place / "two-lines-to-france.json").write_text(json.dumps(sample))
    (place / "no-total.json").write_text(json.dumps({k: v for k, v in sample.items() if k != "total"}))
    (place / "numbers-as-text.json").write_text(json.dumps(sample | {"lines": [{"line_no": "1"}]}))
    assert samples.problems(folder, {}) == [
        "contracts/samples/order.placed/1/no-total.json: OrderPlaced does not read it: total: Field required",
        "contracts/samples/order.placed/1/numbers-as-text.json: OrderPlaced does not read it: lines.0.line_no: "
        "Input should be a valid integer",
        "contracts/samples/order.placed/1/two-lines-to-france.json: OrderPlaced does not write it as it was: "
        "lines[1].color is lost",
    ]


def test_a_type_without_a_sample_gets_a_skeleton_for_a_person_to_fill(folder: Path) -> None:
    shutil.rmtree(folder / "samples/stock.low")
    assert generator.write(folder) == [
        "contracts/samples/stock.low/1/skeleton.json: give it plausible values and the name of its situation"
    ]
    skeleton = json.loads((folder / "samples/stock.low/1/skeleton.json").read_text())
    assert skeleton == {"sku": "MUG-BLUE", "warehouse": "warehouse", "available": 1, "reorder_point": 1}


@pytest.mark.parametrize("event", schemas.EVENTS, ids=lambda event: event.TYPE)
def test_a_skeleton_is_read_by_its_model(event: type[Event]) -> None:
    assert event.model_validate(samples.skeleton(event)).key


def test_the_history_is_what_counts(folder: Path) -> None:
    """A committed promise holds though its file was changed or deleted; a sample stays as it is."""

    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=folder.parent, check=True, capture_output=True)

    edit(folder / PLACED, '"buyer_ref": {', '"coupon": {"type": "string"},\n    "buyer_ref": {')
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "yesterday")
    assert released.files(folder)[PLACED] == (folder / PLACED).read_text()
    (folder / PLACED).unlink()
    (found,) = generator.write(folder)
    assert "coupon: was removed or renamed" in found
    shutil.copy(generator.CONTRACTS / PLACED, folder / PLACED)
    assert generator.check(folder) == [found]

    edit(folder / "samples/stock.low/1/at-the-reorder-point.json", '"DE-1"', '"DE-2"')
    (folder / "samples/stock.recovered/1/after-a-delivery.json").unlink()
    kept = [line for line in generator.check(folder) if "was committed, so it stays as it is" in line]
    assert [re.findall(r"samples/(\S+).json", line) for line in kept] == [
        ["stock.low/1/at-the-reorder-point"],
        ["stock.recovered/1/after-a-delivery"],
    ]


# AsyncAPI


@pytest.fixture(scope="module")
def document() -> dict:
    return yaml.safe_load((generator.CONTRACTS / "asyncapi.yaml").read_text())


def references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if "$ref" in node else []
        return own + [ref for value in node.values() for ref in references(value)]
    return [ref for value in node for ref in references(value)] if isinstance(node, list) else []


def test_every_reference_leads_somewhere(document: dict) -> None:
    found = references(document)
    assert len(found) > len(BY_TYPE) * 3
    for ref in found:
        if ref.startswith("#/"):
            node = document
            for part in ref[2:].split("/"):
                node = node[part]
        else:
            assert (generator.CONTRACTS / ref).exists(), ref


def test_channels_and_operations_are_the_registry(document: dict) -> None:
    assert document["asyncapi"] == "3.0.0"
    assert tuple(document["channels"]) == TOPICS
    assert {channel["bindings"]["kafka"]["partitions"] for channel in document["channels"].values()} == {12}
    sent, read = set(), set()
    for name, operation in document["operations"].items():
        service = name.split(".")[0]
        for message in operation["messages"]:
            assert message["$ref"].startswith(operation["channel"]["$ref"])
            (sent if operation["action"] == "send" else read).add((service, message["$ref"].rpartition("/")[2]))
    assert sent == {(contract.owner, kind) for kind, contract in BY_TYPE.items()}
    assert read == {(service, kind) for kind, contract in BY_TYPE.items() for service in contract.consumers}
    for kind, message in document["components"]["messages"].items():
        assert message["bindings"]["kafka"]["key"]["description"] == BY_TYPE[kind].event.KEY


def test_the_headers_are_those_that_are_sent() -> None:
    least = dict(Envelope("t", "k", "a.b", "{}").headers())
    full = Envelope(
        "t", "k", "a.b", "{}", sequence=1, correlation_id=new_id(), causation_id=new_id(), traceparent="00-1-1-01",
        principal="shop-42",
    )  # fmt: skip
    assert set(least) == set(asyncapi.REQUIRED)
    assert {name for name, _ in full.headers()} == set(asyncapi.HEADERS)

"""contracts/asyncapi.yaml: the registry as an AsyncAPI 3.0 document. Pure."""

from importlib.metadata import version
from inspect import cleandoc
from typing import Any

from contracts.registry import CONTRACTS, TOPICS, Contract
from deploy.tools.generator.schemas import path_of
from libs.messaging.broker import PARTITIONS

Json = dict[str, Any]

DESCRIPTION = """\
Every event of Tradewind. Each service emits to one topic; the key of a message is its aggregate, and messages of one
key arrive in the order in which they were committed. Delivery is at least once: tell a repetition by `ce_id`.

Messages are CloudEvents 1.0 in Kafka's binary mode: attributes in headers, data as JSON in the value. Only optional
fields are added to a type; a breaking change is a new type beside the old one. No message has personal data: a buyer
is a reference.
"""
KAFKA_BINDING = "0.5.0"
REQUIRED = (
    "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_dataschema", "ce_subject", "content-type",
)  # fmt: skip
HEADERS: Json = {
    "ce_specversion": {"type": "string", "const": "1.0"},
    "ce_id": {"type": "string", "format": "uuid", "description": "UUIDv7; the same in every repetition"},
    "ce_source": {"type": "string", "examples": ["/tradewind/order"]},
    "ce_type": {"type": "string", "examples": ["order.placed"]},
    "ce_time": {"type": "string", "format": "date-time"},
    "ce_dataschema": {"type": "string", "examples": ["/contracts/schemas/order.placed/1.json"]},
    "ce_subject": {"type": "string", "description": "the key of the message"},
    "ce_sequence": {"type": "string", "pattern": "^[0-9]+$", "description": "the version of the aggregate"},
    "ce_correlationid": {"type": "string", "format": "uuid", "description": "the first event of the story"},
    "ce_causationid": {"type": "string", "format": "uuid", "description": "the event that led to this one"},
    "ce_principal": {"type": "string", "description": "the client whose request led to it: its token's subject"},
    "content-type": {"type": "string", "const": "application/json"},
    "traceparent": {"type": "string", "description": "W3C Trace Context"},
}


def text() -> str:
    import yaml  # a tool of developers: the platform itself runs without it

    written: str = yaml.dump(document(), sort_keys=False, allow_unicode=True, width=110, Dumper=_dumper(yaml))
    return "# Written by `make contracts` from contracts/registry.py.\n" + written


def document() -> Json:
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Tradewind events", "version": version("tradewind"), "description": DESCRIPTION},
        "defaultContentType": "application/json",
        "servers": {"kafka": {"host": "kafka:9092", "protocol": "kafka", "description": "as in docker-compose.yml"}},
        "channels": {topic: _channel(topic) for topic in TOPICS},
        "operations": _operations(),
        "components": {
            "messages": {contract.event.TYPE: _message(contract) for contract in CONTRACTS},
            "schemas": {"CloudEvent": {"type": "object", "required": list(REQUIRED), "properties": HEADERS}},
        },
    }


def _channel(topic: str) -> Json:
    carried = [contract for contract in CONTRACTS if topic == contract.event.TOPIC]
    days = max(contract.retention_days for contract in carried)
    return {
        "address": topic,
        "title": f"What {carried[0].owner} says",
        "messages": {c.event.TYPE: {"$ref": f"#/components/messages/{c.event.TYPE}"} for c in carried},
        "bindings": {
            "kafka": {
                "topic": topic,
                "partitions": PARTITIONS,
                "topicConfiguration": {"cleanup.policy": ["delete"], "retention.ms": days * 86_400_000},
                "bindingVersion": KAFKA_BINDING,
            }
        },
    }


def _operations() -> Json:
    """One per service and topic: what it sends, and what it has declared to receive."""
    found: Json = {}
    for topic in TOPICS:
        carried = [contract for contract in CONTRACTS if topic == contract.event.TOPIC]
        for owner in dict.fromkeys(contract.owner for contract in carried):
            found[f"{owner}.send"] = _operation("send", owner, topic, [c for c in carried if c.owner == owner])
    for service in sorted({service for contract in CONTRACTS for service in contract.consumers}):
        for topic in TOPICS:
            read = [c for c in CONTRACTS if topic == c.event.TOPIC and service in c.consumers]
            if read:
                found[f"{service}.receive.{topic.removesuffix('.events')}"] = _operation(
                    "receive", service, topic, read
                )
    return found


def _operation(action: str, service: str, topic: str, contracts: list[Contract]) -> Json:
    operation: Json = {
        "action": action,
        "channel": {"$ref": f"#/channels/{topic}"},
        "title": f"{service} {action}s",
        "messages": [{"$ref": f"#/channels/{topic}/messages/{contract.event.TYPE}"} for contract in contracts],
    }
    if action == "receive":
        group = {"type": "string", "const": service}
        operation["bindings"] = {"kafka": {"groupId": group, "bindingVersion": KAFKA_BINDING}}
    return operation


def _message(contract: Contract) -> Json:
    event = contract.event
    summary = cleandoc(event.__doc__ or "") or f"Version {event.VERSION} of {event.TYPE}."
    key = event.model_json_schema(mode="serialization")["properties"][event.KEY]
    own = {"ce_type": {"const": event.TYPE}, "ce_dataschema": {"const": f"/contracts/{path_of(event)}"}}
    headers = [{"$ref": "#/components/schemas/CloudEvent"}, {"type": "object", "properties": own}]
    return {
        "name": event.TYPE,
        "title": event.__name__,
        "summary": summary,
        "tags": [{"name": contract.owner}],
        "contentType": "application/json",
        "headers": {"type": "object", "allOf": headers},
        # Without a schemaFormat: parsers refuse a whole document over one that they do not know, and the schemas keep
        # to what AsyncAPI's own schemas can say.
        "payload": {"$ref": f"./{path_of(event)}"},
        "bindings": {"kafka": {"key": {**key, "description": event.KEY}, "bindingVersion": KAFKA_BINDING}},
    }


def _dumper(yaml: Any) -> Any:
    """Without anchors (what stands twice is written twice), and long text as a block."""

    class Dumper(yaml.SafeDumper):  # type: ignore[misc]
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def written(dumper: Any, value: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)

    Dumper.add_representer(str, written)
    return Dumper

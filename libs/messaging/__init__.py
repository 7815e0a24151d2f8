"""The event backbone: outbox, relay, broker, inbox, consumer, parking. README.md states its seven promises."""

from libs.messaging.broker import Broker, Subscription
from libs.messaging.consumer import Consumer
from libs.messaging.envelope import Delivery, Envelope, EventType, Handler
from libs.messaging.errors import NotYet, Rejected
from libs.messaging.outbox import emit
from libs.messaging.relay import Relay
from libs.messaging.tables import backbone_tables

__all__ = [
    "Broker",
    "Consumer",
    "Delivery",
    "Envelope",
    "EventType",
    "Handler",
    "NotYet",
    "Rejected",
    "Relay",
    "Subscription",
    "backbone_tables",
    "emit",
]

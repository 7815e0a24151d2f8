"""What Kafka hands over, as the consumer knows it."""

from typing import Any

from libs.messaging.envelope import Unreadable
from libs.telemetry.errors import describe


def unreadable_of(message: Any, error: Exception) -> Unreadable:
    place = f"{message.topic}/{message.partition}@{message.offset}"
    return Unreadable.of(
        message.topic, place, message.timestamp, message.key, message.value, message.headers, describe(error)
    )

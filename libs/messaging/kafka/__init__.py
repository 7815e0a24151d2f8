"""Apache Kafka through aiokafka, which only this package imports."""

from libs.messaging.kafka.broker import KafkaBroker

__all__ = ["KafkaBroker"]

"""Apache Kafka through aiokafka, which only this package imports."""

from libs.messaging.kafka.access import Access
from libs.messaging.kafka.broker import KafkaBroker
from libs.messaging.kafka.log import GroupInUse, KafkaLog
from libs.messaging.kafka.topics import Finding, UnfitTopics

__all__ = ["Access", "Finding", "GroupInUse", "KafkaBroker", "KafkaLog", "UnfitTopics"]

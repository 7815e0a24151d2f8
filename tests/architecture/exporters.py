"""What exporters say, as far as it is asked for: labels by name. Those of PostgreSQL and of the machine are compared
with the exporters themselves (tests/system/test_dashboards.py); of Kafka's none runs here, its names are those of
its documentation (danielqsj/kafka_exporter 1.9)."""

_DATABASE = {"datname"}
_TOPIC = {"topic", "partition"}
_GROUP = {"consumergroup", *_TOPIC}
_DISK = {"device"}
_FILES = {"device", "fstype", "mountpoint"}

EXPORTED: dict[str, set[str]] = {
    "pg_up": set(),
    "pg_settings_max_connections": set(),
    "pg_stat_activity_count": {*_DATABASE, "state"},
    "pg_stat_activity_max_tx_duration": {*_DATABASE, "state"},
    "pg_locks_count": {*_DATABASE, "mode"},
    "pg_database_size_bytes": _DATABASE,
    **{
        f"pg_stat_database_{name}": _DATABASE
        for name in (
            "blks_hit", "blks_read", "conflicts", "deadlocks", "temp_bytes", "tup_deleted", "tup_inserted",
            "tup_updated", "xact_commit", "xact_rollback",
        )
    },
    "node_disk_io_time_seconds_total": _DISK,
    "node_disk_io_time_weighted_seconds_total": _DISK,
    "node_filesystem_avail_bytes": _FILES,
    "node_filesystem_size_bytes": _FILES,
    "node_filesystem_readonly": _FILES,
    "node_filesystem_device_error": _FILES,
    "kafka_brokers": set(),
    "kafka_topic_partitions": {"topic"},
    **{
        f"kafka_topic_partition_{name}": _TOPIC
        for name in (
            "current_offset", "oldest_offset", "in_sync_replica", "replicas", "leader_is_preferred",
            "under_replicated_partition",
        )
    },
    "kafka_consumergroup_lag": _GROUP,
    "kafka_consumergroup_current_offset": _GROUP,
    "kafka_consumergroup_members": {"consumergroup"},
}  # fmt: skip

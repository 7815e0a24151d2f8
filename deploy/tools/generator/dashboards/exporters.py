"""PostgreSQL by prometheus-community/postgres_exporter, Kafka by danielqsj/kafka_exporter: the names are theirs."""

from grafana_foundation_sdk.builders.dashboard import Dashboard

from deploy.tools.generator.dashboards.panels import (
    BYTES,
    COUNT,
    PER_SECOND,
    SECONDS,
    SHARE,
    Query,
    dashboard,
    hourly,
    lines,
    rate,
    row,
    stat_of,
)

WRITTEN = "rate(kafka_topic_partition_current_offset[$__rate_interval])"
OURS = 'datname!~"template.*|postgres"'


def postgresql() -> Dashboard:
    return dashboard(
        "postgresql",
        "PostgreSQL",
        "The server, as postgres_exporter sees it",
        [
            stat_of("Answers", "1 while the exporter reaches it", COUNT, "min(pg_up)", width=6),
            stat_of(
                "Connections",
                "Share of those that it allows",
                SHARE,
                "sum(pg_stat_activity_count) / max(pg_settings_max_connections)",
                red_from=0.85,
                width=6,
            ),
            stat_of("Size", "Of all databases", BYTES, "sum(pg_database_size_bytes)", width=6),
            stat_of(
                "Read from memory",
                "Share of the blocks that were in the cache",
                SHARE,
                f"sum(rate(pg_stat_database_blks_hit{{{OURS}}}[5m])) "
                f"/ (sum(rate(pg_stat_database_blks_hit{{{OURS}}}[5m])) "
                f"+ sum(rate(pg_stat_database_blks_read{{{OURS}}}[5m])))",
                width=6,
            ),
            row("Transactions"),
            lines(
                "Transactions",
                "Committed, and rolled back",
                PER_SECOND,
                [
                    Query(rate("pg_stat_database_xact_commit", "datname", OURS), "{{datname}} committed"),
                    Query(rate("pg_stat_database_xact_rollback", "datname", OURS), "{{datname}} rolled back"),
                ],
            ),
            lines(
                "Sessions",
                "By what they do",
                COUNT,
                [Query(f"sum by (state) (pg_stat_activity_count{{{OURS}}})", "{{state}}")],
            ),
            lines(
                "Longest transaction",
                "What runs for long keeps dead rows from being cleared",
                SECONDS,
                [Query(f"max by (state) (pg_stat_activity_max_tx_duration{{{OURS}}})", "{{state}}")],
            ),
            row("Rows and locks"),
            lines(
                "Rows written",
                "By what was done",
                PER_SECOND,
                [
                    Query(rate("pg_stat_database_tup_inserted", "datname", OURS), "{{datname}} inserted"),
                    Query(rate("pg_stat_database_tup_updated", "datname", OURS), "{{datname}} updated"),
                    Query(rate("pg_stat_database_tup_deleted", "datname", OURS), "{{datname}} deleted"),
                ],
            ),
            lines(
                "Locks",
                "That are held or awaited, by mode",
                COUNT,
                [Query(f"sum by (mode) (pg_locks_count{{{OURS}}})", "{{mode}}")],
            ),
            lines(
                "Deadlocks and conflicts",
                "In an hour",
                COUNT,
                [
                    Query(hourly("pg_stat_database_deadlocks", "datname", OURS), "{{datname}} deadlocks"),
                    Query(hourly("pg_stat_database_conflicts", "datname", OURS), "{{datname}} conflicts"),
                ],
            ),
            row("Space"),
            lines("Size", "Of each database", BYTES, [Query(f"pg_database_size_bytes{{{OURS}}}", "{{datname}}")]),
            lines(
                "Temporary files",
                "Bytes a second that sorts and hashes did not find room for in memory",
                BYTES,
                [Query(rate("pg_stat_database_temp_bytes", "datname", OURS), "{{datname}}")],
            ),
            lines(
                "Blocks read",
                "From the disk or the system's cache, and found in PostgreSQL's",
                PER_SECOND,
                [
                    Query(rate("pg_stat_database_blks_read", "datname", OURS), "{{datname}} read"),
                    Query(rate("pg_stat_database_blks_hit", "datname", OURS), "{{datname}} found"),
                ],
            ),
        ],
    )


def kafka() -> Dashboard:
    return dashboard(
        "kafka",
        "Kafka",
        "The cluster, as kafka_exporter sees it",
        [
            stat_of("Brokers", "That answer", COUNT, "max(kafka_brokers)", width=6),
            stat_of("Topics", "With our events", COUNT, "count(kafka_topic_partitions)", width=6),
            stat_of(
                "Under-replicated partitions",
                "A broker less, and they may lose what is written",
                COUNT,
                "sum(kafka_topic_partition_under_replicated_partition)",
                red_from=1,
                width=6,
            ),
            stat_of(
                "Away from their leader",
                "Partitions that another broker leads than should",
                COUNT,
                "count(kafka_topic_partition_leader_is_preferred == 0) or vector(0)",
                red_from=1,
                width=6,
            ),
            row("Topics"),
            lines("Written", "Messages, by topic", PER_SECOND, [Query(f"sum by (topic) ({WRITTEN})", "{{topic}}")]),
            lines(
                "Kept",
                "Messages between the oldest and the newest, by topic",
                COUNT,
                [
                    Query(
                        "sum by (topic) (kafka_topic_partition_current_offset - kafka_topic_partition_oldest_offset)",
                        "{{topic}}",
                    )
                ],
            ),
            lines(
                "Busiest partition",
                "Its share of its topic's messages: 1/12 where keys are even",
                SHARE,
                [
                    Query(
                        f"max by (topic) ({WRITTEN} / on (topic) group_left () (sum by (topic) ({WRITTEN}) > 0))",
                        "{{topic}}",
                    )
                ],
            ),
            row("Groups"),
            lines(
                "Behind",
                "Messages that a group has not committed, by topic",
                COUNT,
                [Query("sum by (consumergroup, topic) (kafka_consumergroup_lag)", "{{consumergroup}} {{topic}}")],
            ),
            lines(
                "Read",
                "Messages that groups commit",
                PER_SECOND,
                [
                    Query(
                        "sum by (consumergroup) (rate(kafka_consumergroup_current_offset[$__rate_interval]))",
                        "{{consumergroup}}",
                    )
                ],
            ),
            lines(
                "Members",
                "Of each group",
                COUNT,
                [Query("max by (consumergroup) (kafka_consumergroup_members)", "{{consumergroup}}")],
            ),
            row("Replicas"),
            lines(
                "In sync",
                "Replicas that have all that was written, the fewest of a topic's partitions",
                COUNT,
                [Query("min by (topic) (kafka_topic_partition_in_sync_replica)", "{{topic}}")],
                width=12,
            ),
            lines(
                "Replicas",
                "That there should be",
                COUNT,
                [Query("max by (topic) (kafka_topic_partition_replicas)", "{{topic}}")],
                width=12,
            ),
        ],
    )

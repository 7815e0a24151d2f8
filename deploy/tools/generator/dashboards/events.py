"""From the outbox through the broker into the services."""

from grafana_foundation_sdk.builders.dashboard import Dashboard

from deploy.tools.generator.dashboards.panels import (
    COUNT,
    PER_SECOND,
    SECONDS,
    SERVICE,
    Query,
    dashboard,
    hourly,
    lines,
    quantiles,
    rate,
    row,
    stat_of,
)


def event_flow() -> Dashboard:
    return dashboard(
        "event-flow",
        "Event flow",
        "From the outbox through the broker into the services",
        [
            stat_of(
                "In the outboxes",
                "Events not yet acknowledged by the broker",
                COUNT,
                "sum(max by (service) (tradewind_outbox_rows))",
            ),
            stat_of(
                "Oldest of them", "How long it has waited", SECONDS, "max(tradewind_outbox_age_seconds)", red_from=60
            ),
            stat_of(
                "Behind",
                "Events on the topics that a service has not handled",
                COUNT,
                "sum(max by (service, topic) (tradewind_consumer_lag))",
            ),
            stat_of(
                "Parked",
                "Wait for a person; later events of their keys wait behind them",
                COUNT,
                "sum(max by (service) (tradewind_parked_events))",
                red_from=1,
            ),
            stat_of(
                "Consumers that pause",
                "By a fault of ours: they hold events back until it is mended",
                COUNT,
                "sum(max by (service) (tradewind_consumer_paused))",
                red_from=1,
            ),
            stat_of(
                "Broken invariants",
                "Rows that must not exist",
                COUNT,
                "sum(max by (service, invariant) (tradewind_invariant_violations))",
                red_from=1,
            ),
            row("From the outbox to the broker"),
            lines(
                "Outbox",
                "Events not yet acknowledged by the broker",
                COUNT,
                [Query(f"max by (service) (tradewind_outbox_rows{{{SERVICE}}})", "{{service}}")],
                width=6,
            ),
            lines(
                "Age of the oldest event",
                "An alert tells above the limit of its service",
                SECONDS,
                [Query(f"max by (service) (tradewind_outbox_age_seconds{{{SERVICE}}})", "{{service}}")],
                width=6,
            ),
            lines(
                "Time of a batch",
                "Take, send, wait for every acknowledgement, delete, commit",
                SECONDS,
                quantiles("tradewind_relay_batch_seconds", "service", SERVICE),
                width=6,
            ),
            lines(
                "Published, and failed",
                "Events acknowledged, and batches that could not be published",
                PER_SECOND,
                [
                    Query(rate("tradewind_relay_events_total", "service", SERVICE), "{{service}}"),
                    Query(rate("tradewind_relay_errors_total", "service", SERVICE), "{{service}} failed"),
                ],
                width=6,
            ),
            row("From the broker into a service"),
            lines(
                "Behind",
                "Events on the topic that the service's group has not handled",
                COUNT,
                [Query(f"max by (service, topic) (tradewind_consumer_lag{{{SERVICE}}})", "{{service}} {{topic}}")],
            ),
            lines(
                "Behind, by partition",
                "Of the members that read them: one that is stuck shows here first",
                COUNT,
                [
                    Query(
                        f"max by (service, topic, partition) (tradewind_consumer_partition_lag{{{SERVICE}}}) > 0",
                        "{{service}} {{topic}}/{{partition}}",
                    )
                ],
            ),
            lines(
                "Age of events when handled",
                "From the fact to its effect in another service",
                SECONDS,
                quantiles("tradewind_event_age_seconds", "service", SERVICE),
                traces=True,
            ),
            lines(
                "Time of a handler call",
                "A call takes all events of its type in the batch",
                SECONDS,
                quantiles("tradewind_handler_seconds", "service, type", SERVICE, (0.99,)),
                traces=True,
            ),
            lines(
                "Handled",
                "Events applied, by type",
                PER_SECOND,
                [Query(rate("tradewind_events_handled_total", "service, type", SERVICE), "{{service}} {{type}}")],
            ),
            lines(
                "Had been seen, left out, tried again",
                "The first two are as it should be; what is tried again is a fault that may pass",
                PER_SECOND,
                [
                    Query(rate("tradewind_events_duplicate_total", "service", SERVICE), "{{service}} seen"),
                    Query(rate("tradewind_events_skipped_total", "service", SERVICE), "{{service}} left out"),
                    Query(rate("tradewind_events_retried_total", "service, cause", SERVICE), "{{service}} {{cause}}"),
                ],
            ),
            row("What waits for people"),
            lines(
                "Parked",
                "Events that could not be applied, and wait",
                COUNT,
                [Query(f"max by (service) (tradewind_parked_events{{{SERVICE}}})", "{{service}}")],
                width=6,
            ),
            lines(
                "Parked anew",
                "In an hour, by type",
                COUNT,
                [
                    Query(
                        f"sum by (service, type) (increase(tradewind_events_parked_total{{{SERVICE}}}[1h])) > 0",
                        "{{service}} {{type}}",
                    )
                ],
                width=6,
            ),
            lines(
                "Consumers that read, and that pause",
                "Reading is 1; a pause is a fault of ours",
                COUNT,
                [
                    Query(f"min by (service) (tradewind_consumer_running{{{SERVICE}}})", "{{service}} reads"),
                    Query(f"max by (service) (tradewind_consumer_paused{{{SERVICE}}}) > 0", "{{service}} pauses"),
                ],
                width=6,
            ),
            lines(
                "Unreadable, and rebuilt",
                "Messages that are no events, and consumers that were rebuilt, in an hour",
                COUNT,
                [
                    Query(hourly("tradewind_events_unreadable_total", "service", SERVICE), "{{service}} unreadable"),
                    Query(hourly("tradewind_consumer_rebuilds_total", "service", SERVICE), "{{service}} rebuilt"),
                ],
                width=6,
            ),
        ],
        by_service=True,
    )

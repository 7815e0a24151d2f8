"""Whether the platform does its work, and where to look when it does not."""

from grafana_foundation_sdk.builders.dashboard import Dashboard

from deploy.tools.generator.dashboards.panels import (
    BYTES,
    COUNT,
    ORDERS,
    PER_SECOND,
    REQUESTS,
    SECONDS,
    SHARE,
    Query,
    dashboard,
    lines,
    quantiles,
    rate,
    row,
    share_of,
    stat_of,
    table_of,
)


def system() -> Dashboard:
    return dashboard(
        "system",
        "System overview",
        "Whether the platform does its work, and where to look when it does not",
        [
            stat_of(
                "Services",
                "Those of which at least one process answers; there are 8",
                COUNT,
                "count(count by (service) (tradewind_build_info))",
            ),
            stat_of(
                "Alerts that fire",
                "Pages and tickets; the watchdog always fires and is not counted",
                COUNT,
                'count(ALERTS{alertstate="firing", alertname!="Watchdog"}) or vector(0)',
                red_from=1,
            ),
            stat_of(
                "Orders a second",
                "Placed through the API",
                REQUESTS,
                f'sum(rate(tradewind_http_requests_total{{{ORDERS}, status="201"}}[5m])) or vector(0)',
            ),
            stat_of(
                "Failed requests",
                "Share of the gateway's answers that are 5xx",
                SHARE,
                'sum(rate(tradewind_http_requests_total{service="gateway", status=~"5.."}[5m]) or '
                'rate(tradewind_http_requests_total{service="gateway"}[5m]) * 0) '
                '/ sum(rate(tradewind_http_requests_total{service="gateway"}[5m]))',
                red_from=0.01,
            ),
            stat_of(
                "Oldest event in an outbox",
                "Not yet acknowledged by the broker",
                SECONDS,
                "max(tradewind_outbox_age_seconds)",
                red_from=60,
            ),
            stat_of(
                "Waiting for a person",
                "Parked events, and all later events of their keys behind them",
                COUNT,
                "sum(max by (service) (tradewind_parked_events))",
                red_from=1,
            ),
            row("Requests, as callers see them"),
            lines(
                "Requests",
                "What the gateway answers, by status",
                REQUESTS,
                [Query(rate("tradewind_http_requests_total", "status", 'service="gateway"'), "{{status}}")],
            ),
            lines(
                "Failed",
                "Share of 5xx, by the service that said so",
                SHARE,
                [Query(share_of('status=~"5.."', "tradewind_http_requests_total", "service"), "{{service}}")],
            ),
            lines(
                "Time to answer",
                "At the gateway; streams and requests that ask to wait are not in it",
                SECONDS,
                quantiles("tradewind_http_request_seconds", "", 'service="gateway"', (0.5, 0.9, 0.99)),
                traces=True,
            ),
            row("Events"),
            lines(
                "Age of events when handled",
                "One in a hundred is older: from the fact to its effect elsewhere",
                SECONDS,
                quantiles("tradewind_event_age_seconds", "service", "", (0.99,)),
                traces=True,
            ),
            lines(
                "Behind",
                "Events on a topic that a service has not handled",
                COUNT,
                [Query("sum by (service) (max by (service, topic) (tradewind_consumer_lag))", "{{service}}")],
            ),
            lines(
                "Events published",
                "Acknowledged by the broker, by the service that they are from",
                PER_SECOND,
                [Query(rate("tradewind_relay_events_total", "service"), "{{service}}")],
            ),
            row("What it stands on"),
            lines(
                "Broker and database",
                "1 while they answer",
                COUNT,
                [
                    Query("min by (service) (tradewind_broker_up)", "broker, seen by {{service}}"),
                    Query("min by (service) (tradewind_db_up)", "database, seen by {{service}}"),
                ],
                width=6,
            ),
            lines(
                "Calls to the world outside",
                "Carriers, webhooks and all others, by what came of them",
                PER_SECOND,
                [Query(rate("tradewind_calls_total", "destination, outcome"), "{{destination}} {{outcome}}")],
                width=6,
            ),
            lines(
                "Processor",
                "Cores that each process keeps busy; the event loop has one",
                COUNT,
                [Query('rate(process_cpu_seconds_total{job="tradewind"}[$__rate_interval])', "{{instance}}")],
                width=6,
            ),
            lines(
                "Memory",
                "Resident, of each process",
                BYTES,
                [Query('process_resident_memory_bytes{job="tradewind"}', "{{instance}}")],
                width=6,
            ),
            row("What runs"),
            table_of(
                "Versions",
                "Of each process, and since when it runs",
                COUNT,
                [Query("tradewind_build_info"), Query("time() - tradewind_start_timestamp_seconds")],
            ),
        ],
    )

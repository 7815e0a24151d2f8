"""A dashboard for each target: its requests, its events, its work, its processes. Only what it has is on it."""

from collections.abc import Iterator

from grafana_foundation_sdk.builders.dashboard import Dashboard, Row

from deploy.tools.generator.dashboards.panels import (
    BYTES,
    COUNT,
    PER_SECOND,
    REQUESTS,
    SECONDS,
    SHARE,
    Panel,
    Query,
    dashboard,
    lines,
    quantiles,
    rate,
    row,
    share_of,
)
from libs.manifest import Manifest
from libs.runtime import Service

Part = Row | Panel


def of(manifest: Manifest, service: Service | None) -> Dashboard:
    """`service`: None for the gateway, which has no database and no events."""
    mine = f'service="{manifest.name}"'
    parts = [*_requests(mine)]
    if service:
        parts += _events(mine, service)
        parts += _work(mine, service)
        parts += _database(mine)
    title = f"Service: {manifest.title}"
    return dashboard(f"service-{manifest.name}", title, f"What {manifest.name} does", [*parts, *_processes(mine)])


def _requests(mine: str) -> Iterator[Part]:
    yield row("Requests")
    yield lines(
        "Requests",
        "By route",
        REQUESTS,
        [Query(rate("tradewind_http_requests_total", "method, route", mine), "{{method}} {{route}}")],
    )
    yield lines(
        "Failed, and refused",
        "Share of 5xx, which are ours, and of 4xx, which are the caller's",
        SHARE,
        [
            Query(share_of('status=~"5.."', "tradewind_http_requests_total", "service", mine), "5xx"),
            Query(share_of('status=~"4.."', "tradewind_http_requests_total", "service", mine), "4xx"),
        ],
    )
    yield lines(
        "Time to answer",
        "One in a hundred takes longer, by route; each dot leads to a trace",
        SECONDS,
        quantiles("tradewind_http_request_seconds", "method, route", mine, (0.99,)),
        traces=True,
    )


def _events(mine: str, service: Service) -> Iterator[Part]:
    yield row("Events that it tells")
    yield lines(
        "Outbox",
        "Events not yet acknowledged by the broker",
        COUNT,
        [Query(f"max by (service) (tradewind_outbox_rows{{{mine}}})", "events")],
    )
    yield lines(
        "Age of the oldest",
        "How long it has waited for the broker",
        SECONDS,
        [Query(f"max by (service) (tradewind_outbox_age_seconds{{{mine}}})", "oldest")],
    )
    yield lines(
        "Published, and failed",
        "Events acknowledged, and batches that could not be published",
        PER_SECOND,
        [
            Query(rate("tradewind_relay_events_total", "service", mine), "events"),
            Query(rate("tradewind_relay_errors_total", "service", mine), "failed batches"),
        ],
    )
    if service.handlers or service.journal:
        yield row("Events that it hears")
        yield lines(
            "Behind",
            "Events on a topic that it has not handled",
            COUNT,
            [Query(f"max by (topic) (tradewind_consumer_lag{{{mine}}})", "{{topic}}")],
        )
    if service.handlers:
        yield lines(
            "Age when handled",
            "From the fact to its effect here, by type",
            SECONDS,
            quantiles("tradewind_event_age_seconds", "type", mine, (0.99,)),
            traces=True,
        )
        yield lines(
            "Time of a handler call",
            "One in a hundred takes longer, by type",
            SECONDS,
            quantiles("tradewind_handler_seconds", "type", mine, (0.99,)),
            traces=True,
        )
        yield lines(
            "Handled", "By type", PER_SECOND, [Query(rate("tradewind_events_handled_total", "type", mine), "{{type}}")]
        )
        yield lines(
            "Tried again, and seen before",
            "Faults that may pass, and what was delivered twice",
            PER_SECOND,
            [
                Query(rate("tradewind_events_retried_total", "cause", mine), "{{cause}}"),
                Query(rate("tradewind_events_duplicate_total", "service", mine), "seen before"),
            ],
        )
        yield lines(
            "Parked",
            "Events that wait for a person",
            COUNT,
            [Query(f"max by (service) (tradewind_parked_events{{{mine}}})", "events")],
        )


def _work(mine: str, service: Service) -> Iterator[Part]:
    yield row("Jobs")
    yield lines(
        "Time of a run",
        "One in a hundred takes longer",
        SECONDS,
        quantiles("tradewind_job_seconds", "job", mine, (0.99,)),
    )
    yield lines(
        "Failed",
        "Runs, in an hour",
        COUNT,
        [Query(f"sum by (job) (increase(tradewind_job_errors_total{{{mine}}}[1h]))", "{{job}}")],
    )
    yield lines(
        "Since the last good end",
        "Of each job",
        SECONDS,
        [Query(f"time() - max by (job) (tradewind_job_done_timestamp_seconds{{{mine}}})", "{{job}}")],
    )
    if service.tasks:
        yield row("Calls to the world outside")
        yield lines(
            "Tasks",
            "That are not done, by kind and state",
            COUNT,
            [Query(f"max by (kind, state) (tradewind_tasks{{{mine}}})", "{{kind}} {{state}}")],
        )
        yield lines(
            "Attempts",
            "By what came of them",
            PER_SECOND,
            [Query(rate("tradewind_task_attempts_total", "kind, outcome", mine), "{{kind}} {{outcome}}")],
        )
        yield lines(
            "Late",
            "How long the oldest task has been due",
            SECONDS,
            [Query(f"max by (kind) (tradewind_task_age_seconds{{{mine}}})", "{{kind}}")],
        )
    if service.manifest.asks:
        yield row("Questions to our own services")
        yield lines(
            "Asked",
            "By what for, and what came of it",
            PER_SECOND,
            [
                Query(
                    rate("tradewind_peer_calls_total", "peer, purpose, outcome", mine),
                    "{{peer}} {{purpose}} {{outcome}}",
                )
            ],
        )


def _database(mine: str) -> Iterator[Part]:
    yield row("Database")
    yield lines(
        "Connections",
        "In use, of those that a process may have",
        SHARE,
        [
            Query(
                f"max by (instance) (tradewind_db_pool_in_use{{{mine}}} / tradewind_db_pool_size{{{mine}}})",
                "{{instance}}",
            )
        ],
    )
    yield lines(
        "Waiting for one",
        "Requests and events",
        COUNT,
        [Query(f"max by (instance) (tradewind_db_pool_waiting{{{mine}}})", "{{instance}}")],
    )
    yield lines(
        "Broken invariants",
        "Rows that must not exist",
        COUNT,
        [Query(f"max by (invariant) (tradewind_invariant_violations{{{mine}}})", "{{invariant}}")],
    )


def _processes(mine: str) -> Iterator[Part]:
    """Those that run it: their metrics do not say whose they are."""
    those = f"and on (instance) tradewind_build_info{{{mine}}}"
    yield row("Processes")
    yield lines(
        "Processor",
        "Cores that each keeps busy; the event loop has one",
        COUNT,
        [Query(f"rate(process_cpu_seconds_total[$__rate_interval]) {those}", "{{instance}}")],
        width=6,
    )
    yield lines(
        "Event loop",
        "How late it wakes",
        SECONDS,
        [Query(f"tradewind_loop_lag_seconds {those}", "{{instance}}")],
        width=6,
    )
    yield lines("Memory", "Resident", BYTES, [Query(f"process_resident_memory_bytes {those}", "{{instance}}")], width=6)
    yield lines(
        "Open files",
        "Share of what the process may open",
        SHARE,
        [Query(f"process_open_fds / process_max_fds {those}", "{{instance}}")],
        width=6,
    )

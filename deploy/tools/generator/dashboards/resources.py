"""Of pools, event loop, relay and disks: utilization, saturation, errors."""

from grafana_foundation_sdk.builders.dashboard import Dashboard

from deploy.tools.generator.dashboards.panels import (
    BYTES,
    COUNT,
    PER_SECOND,
    REQUESTS,
    SECONDS,
    SERVICE,
    SHARE,
    Query,
    dashboard,
    hourly,
    lines,
    quantiles,
    rate,
    row,
)

SIZE = "tradewind_db_pool_size"
DISKS = 'fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"'


def resources() -> Dashboard:
    ours = 'job="tradewind"'
    return dashboard(
        "resources",
        "Resources",
        "Of pools, event loop, relay and disks: how much is used, what waits for it, what fails",
        [
            row("Database connections"),
            lines(
                "Used",
                "Share of a pool, of the process that uses most of it",
                SHARE,
                [
                    Query(
                        f"max by (service) (tradewind_db_pool_in_use{{{SERVICE}}} / {SIZE}{{{SERVICE}}})",
                        "{{service}}",
                    )
                ],
            ),
            lines(
                "Waiting",
                "Requests and events that wait for a connection",
                COUNT,
                [Query(f"max by (service) (tradewind_db_pool_waiting{{{SERVICE}}})", "{{service}}")],
            ),
            lines(
                "On the server",
                "Open connections, and how many it allows",
                COUNT,
                [
                    Query("max(tradewind_db_server_connections)", "open"),
                    Query("max(tradewind_db_server_connections_max)", "allowed"),
                ],
            ),
            row("Event loop"),
            lines(
                "Used",
                "Cores that a process keeps busy: near 1 its loop has no time left",
                COUNT,
                [Query(f"rate(process_cpu_seconds_total{{{ours}}}[$__rate_interval])", "{{instance}}")],
            ),
            lines(
                "Waiting",
                "How late the loop wakes: above 0.1 s something blocks it",
                SECONDS,
                [Query("max by (instance) (tradewind_loop_lag_seconds)", "{{instance}}")],
            ),
            lines(
                "Refused",
                "Requests that were one too many, and requests above a caller's limit",
                REQUESTS,
                [
                    Query(rate("tradewind_http_shed_total", "service"), "{{service}} too many at a time"),
                    Query(rate("tradewind_http_limited_total", "service"), "{{service}} above a limit"),
                ],
            ),
            row("Relay"),
            lines(
                "Used",
                "Share of the time in which it publishes; at 1 the outbox grows",
                SHARE,
                [Query(rate("tradewind_relay_batch_seconds_sum", "service", SERVICE), "{{service}}")],
            ),
            lines(
                "Waiting",
                "Events in the outbox",
                COUNT,
                [Query(f"max by (service) (tradewind_outbox_rows{{{SERVICE}}})", "{{service}}")],
            ),
            lines(
                "Failed",
                "Batches that could not be published; they stay in the outbox",
                PER_SECOND,
                [Query(rate("tradewind_relay_errors_total", "service", SERVICE), "{{service}}")],
            ),
            row("Requests in flight"),
            lines(
                "Used",
                "Requests that a process answers at a time; the limit is TRADEWIND_MAX_IN_FLIGHT, 200",
                COUNT,
                [Query("max by (service, instance) (tradewind_http_in_flight)", "{{service}} {{instance}}")],
            ),
            lines(
                "Waiting",
                "Streams and long polls, which are counted apart",
                COUNT,
                [Query("max by (service, instance) (tradewind_http_waiting)", "{{service}} {{instance}}")],
            ),
            lines(
                "Memory",
                "Resident, of each process",
                BYTES,
                [Query(f"process_resident_memory_bytes{{{ours}}}", "{{instance}}")],
            ),
            row("Jobs"),
            lines(
                "Used",
                "Time of a run, one in a hundred takes longer",
                SECONDS,
                quantiles("tradewind_job_seconds", "service, job", SERVICE, (0.99,)),
            ),
            lines(
                "Waiting",
                "Since the last good end, in intervals of the job: above 3 it is late",
                COUNT,
                [
                    Query(
                        f"(time() - max by (service, job) (tradewind_job_done_timestamp_seconds{{{SERVICE}}})) "
                        f"/ max by (service, job) (tradewind_job_interval_seconds{{{SERVICE}}})",
                        "{{service}} {{job}}",
                    )
                ],
            ),
            lines(
                "Failed",
                "Runs, in an hour",
                COUNT,
                [Query(hourly("tradewind_job_errors_total", "service, job", SERVICE), "{{service}} {{job}}")],
            ),
            row("Disks, by the node exporter"),
            lines(
                "Used",
                "Share of the time in which a disk is busy",
                SHARE,
                [Query("rate(node_disk_io_time_seconds_total[$__rate_interval])", "{{instance}} {{device}}")],
                width=6,
            ),
            lines(
                "Waiting",
                "Operations that are under way or wait, on average",
                COUNT,
                [Query("rate(node_disk_io_time_weighted_seconds_total[$__rate_interval])", "{{instance}} {{device}}")],
                width=6,
            ),
            lines(
                "Failed",
                "1 where a filesystem could not be looked at, or has become read-only",
                COUNT,
                [
                    Query(
                        f"node_filesystem_device_error{{{DISKS}}}", "{{instance}} {{mountpoint}} not to be looked at"
                    ),
                    Query(f"node_filesystem_readonly{{{DISKS}}}", "{{instance}} {{mountpoint}} read-only"),
                ],
                width=6,
            ),
            lines(
                "Free",
                "Share of each filesystem",
                SHARE,
                [
                    Query(
                        f"node_filesystem_avail_bytes{{{DISKS}}} / node_filesystem_size_bytes{{{DISKS}}}",
                        "{{instance}} {{mountpoint}}",
                    )
                ],
                width=6,
            ),
        ],
        by_service=True,
    )

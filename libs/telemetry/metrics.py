"""Every metric of the platform. deploy/ may use no other name; a test compares the two with a scrape."""

import time
from collections.abc import Iterable
from functools import cache

from prometheus_client import Counter, Gauge, Histogram, disable_created_metrics

from libs.telemetry.build import VERSION

# `…_created`: a series beside each counter and histogram that nobody asks for.
disable_created_metrics()  # type: ignore[no-untyped-call]

FAST = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
SLOW = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600)

BUILD_INFO = Gauge("tradewind_build_info", "1, with the version that runs", ["service", "version"])
STARTED = Gauge("tradewind_start_timestamp_seconds", "When the process began, in Unix time", ["service"])
BROKER_UP = Gauge("tradewind_broker_up", "1 while the broker answers", ["service"])
CERTIFICATE_EXPIRY = Gauge(
    "tradewind_certificate_expiry_timestamp_seconds",
    "When a certificate that the process was given as a file ends, in Unix time",
    ["service", "certificate"],
)
DATABASE_UP = Gauge("tradewind_db_up", "1 while the database answers", ["service"])

HTTP_REQUESTS = Counter("tradewind_http_requests_total", "Requests answered", ["service", "method", "route", "status"])
HTTP_SECONDS = Histogram(
    "tradewind_http_request_seconds",
    "Time to answer; without streams, and without requests that ask to wait",
    ["service", "method", "route"],
    buckets=FAST,
)
HTTP_IN_FLIGHT = Gauge("tradewind_http_in_flight", "Requests that a process is answering", ["service"])
HTTP_WAITING = Gauge("tradewind_http_waiting", "Streams and long polls that wait for something", ["service"])
HTTP_LIMITED = Counter("tradewind_http_limited_total", "Requests refused with 429", ["service", "caller"])
HTTP_SHED = Counter("tradewind_http_shed_total", "Requests refused because too many were in flight", ["service"])

OUTBOX_ROWS = Gauge("tradewind_outbox_rows", "Events not yet acknowledged by the broker", ["service"])
OUTBOX_AGE = Gauge("tradewind_outbox_age_seconds", "Age of the oldest event in the outbox", ["service"])
RELAY_SECONDS = Histogram("tradewind_relay_batch_seconds", "Time to publish one batch", ["service"], buckets=FAST)
RELAY_EVENTS = Counter("tradewind_relay_events_total", "Events acknowledged by the broker", ["service"])
RELAY_ERRORS = Counter("tradewind_relay_errors_total", "Batches that could not be published", ["service"])

TOPIC_DEVIATIONS = Gauge("tradewind_topic_deviations", "Settings that are not as declared, at the start", ["topic"])
CONSUMER_LAG = Gauge("tradewind_consumer_lag", "Events on the topic behind the group", ["service", "topic"])
PARTITION_LAG = Gauge(
    "tradewind_consumer_partition_lag",
    "Events behind the group on a partition that this member reads",
    ["service", "topic", "partition"],
)
PARTITION_POSITION = Gauge(
    "tradewind_consumer_partition_position",
    "Where the group stands on a partition that this member reads",
    ["service", "topic", "partition"],
)
EVENT_AGE = Histogram("tradewind_event_age_seconds", "From the fact to its handling", ["service", "type"], buckets=SLOW)
HANDLER_SECONDS = Histogram("tradewind_handler_seconds", "Time of one handler call", ["service", "type"], buckets=FAST)
EVENTS_HANDLED = Counter("tradewind_events_handled_total", "Events applied", ["service", "type"])
EVENTS_DUPLICATE = Counter("tradewind_events_duplicate_total", "Deliveries the inbox had seen", ["service"])
EVENTS_SKIPPED = Counter("tradewind_events_skipped_total", "Events of types this service does not know", ["service"])
EVENTS_RETRIED = Counter("tradewind_events_retried_total", "Batches tried again", ["service", "cause"])
EVENTS_PARKED = Counter("tradewind_events_parked_total", "Events put aside for a person", ["service", "type"])
EVENTS_UNREADABLE = Counter(
    "tradewind_events_unreadable_total", "Messages on our topics that are no events, put aside", ["service"]
)
EVENTS_LOST = Gauge(
    "tradewind_events_lost_timestamp_seconds",
    "When events were missed that the log had deleted before they were read, in Unix time; 0 when none were",
    ["service"],
)
PARKED_ROWS = Gauge("tradewind_parked_events", "Events that wait for a person", ["service"])
CONSUMER_RUNNING = Gauge("tradewind_consumer_running", "1 while the consumer reads its topics", ["service"])
CONSUMER_PAUSED = Gauge("tradewind_consumer_paused", "1 while it holds events back by a fault of ours", ["service"])
CONSUMER_REBUILDS = Counter("tradewind_consumer_rebuilds_total", "Consumers rebuilt by the watchdog", ["service"])

JOB_SECONDS = Histogram("tradewind_job_seconds", "Time of one run of a job", ["service", "job"], buckets=SLOW)
JOB_ERRORS = Counter("tradewind_job_errors_total", "Runs of a job that failed", ["service", "job"])
JOB_EVERY = Gauge("tradewind_job_interval_seconds", "How long a job rests until its next run", ["service", "job"])
JOB_DONE = Gauge(
    "tradewind_job_done_timestamp_seconds",
    "When a run of a job ended well here, in Unix time; before the first one when the process began",
    ["service", "job"],
)
JOB_RUNNING = Gauge("tradewind_job_running_seconds", "How long a job has been running here, else 0", ["service", "job"])
JOB_PROGRESS = Gauge("tradewind_job_progress_ratio", "How far its last run here says it is", ["service", "job"])
WORKER_MEMORY = Gauge("tradewind_worker_memory_bytes", "Resident memory of a job's own process", ["service", "job"])
WORKERS_KILLED = Counter(
    "tradewind_workers_killed_total", "Runs of a job that ended in its process's death", ["service", "job", "cause"]
)
ROWS_PRUNED = Counter("tradewind_rows_pruned_total", "Rows that were old enough to go", ["service", "table"])
INVARIANT_VIOLATIONS = Gauge("tradewind_invariant_violations", "Rows that must not exist", ["service", "invariant"])

TASKS = Gauge("tradewind_tasks", "Tasks that are not done", ["service", "kind", "state"])
TASK_AGE = Gauge("tradewind_task_age_seconds", "How long the oldest task has been due", ["service", "kind"])
TASK_ATTEMPTS = Counter("tradewind_task_attempts_total", "Attempts at tasks", ["service", "kind", "outcome"])
TASK_SECONDS = Histogram("tradewind_task_seconds", "Time of one attempt", ["service", "kind"], buckets=SLOW)
TASK_WAIT = Histogram(
    "tradewind_task_wait_seconds", "From when a task was due to its attempt", ["service", "kind"], buckets=SLOW
)
OPERATION_WAIT = Histogram(
    "tradewind_operation_wait_seconds", "From the request of an import to its begin", ["service", "kind"], buckets=SLOW
)
CALLS = Counter("tradewind_calls_total", "Calls to the world outside", ["destination", "outcome"])
CALL_SECONDS = Histogram("tradewind_call_seconds", "Time of one call", ["destination"], buckets=SLOW)
PEER_CALLS = Counter(
    "tradewind_peer_calls_total", "Requests to our own services", ["service", "peer", "purpose", "outcome"]
)
CIRCUIT_OPEN = Gauge("tradewind_circuit_open", "1 while a destination is not called", ["destination"])

POOL_IN_USE = Gauge("tradewind_db_pool_in_use", "Database connections in use", ["service"])
POOL_SIZE = Gauge("tradewind_db_pool_size", "Database connections that there may be", ["service"])
POOL_WAITING = Gauge("tradewind_db_pool_waiting", "Who waits for a database connection", ["service"])
SERVER_CONNECTIONS = Gauge("tradewind_db_server_connections", "Connections that the server has open", ["service"])
SERVER_CONNECTIONS_MOST = Gauge("tradewind_db_server_connections_max", "Connections that it allows", ["service"])
LOOP_LAG = Gauge("tradewind_loop_lag_seconds", "How late the event loop wakes")


FAILURES = ("500", "502", "503", "504")


@cache
def http(service: str, method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    """The counter and the histogram of one kind of answer: looking its labels up costs more than counting. Failures are
    counted from 0 on, see `begin`: hundreds may be the first that a scrape sees of an outage."""
    for failure in FAILURES:
        HTTP_REQUESTS.labels(service, method, route, failure)
    return HTTP_REQUESTS.labels(service, method, route, str(status)), HTTP_SECONDS.labels(service, method, route)


def started(service: str) -> None:
    """The process runs it from now on."""
    BUILD_INFO.labels(service, VERSION).set(1)
    STARTED.labels(service).set(time.time())


def forget(service: str, *gauges: Gauge) -> None:
    """What is not known is absent: a value of before would be taken for one of now."""
    for gauge in gauges:
        gauge.remove_by_labels({"service": service})


def begin(service: str, types: Iterable[str], jobs: Iterable[str]) -> None:
    """Failures are counted from 0 on. A series that begins with its first failure has no increase there, and no
    rate() ever shows that one."""
    for metric in (RELAY_ERRORS, CONSUMER_REBUILDS, EVENTS_UNREADABLE, EVENTS_LOST, CONSUMER_PAUSED):
        metric.labels(service)
    for cause in ("one_by_one", "infrastructure"):
        EVENTS_RETRIED.labels(service, cause)
    for kind in types:
        EVENTS_PARKED.labels(service, kind)
    for job in jobs:
        JOB_ERRORS.labels(service, job)
        JOB_DONE.labels(service, job).set(time.time())


def begin_workers(service: str, jobs: Iterable[str]) -> None:
    """See `begin`."""
    for job in jobs:
        for cause in ("time", "memory", "signal"):
            WORKERS_KILLED.labels(service, job, cause)

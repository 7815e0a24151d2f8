"""What a member knows of its runs of a job: for the metrics, and for whoever operates it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from libs.clock import now
from libs.runtime.service import Job
from libs.tasks import Progress, heard
from libs.telemetry import metrics


@dataclass
class Run:
    """The one that goes on, else the last one."""

    service: str
    job: Job
    started_at: datetime | None = None
    ended_at: datetime | None = None
    error: str | None = None
    progress: Progress | None = None
    pid: int | None = None  # of its worker

    @contextmanager
    def going_on(self) -> Iterator[None]:
        self.started_at, self.ended_at, self.progress = now(), None, None
        token = heard.set(self._heard)
        try:
            yield
        finally:
            heard.reset(token)
            self._ended()

    def _ended(self) -> None:
        metrics.JOB_RUNNING.labels(self.service, self.job.name).set(0)
        if self.pid:
            metrics.WORKER_MEMORY.labels(self.service, self.job.name).set(0)
        self.ended_at, self.pid = now(), None

    def begun(self, pid: int) -> None:
        self.pid = pid

    def _heard(self, told: Progress) -> None:
        self.progress = told
        metrics.JOB_PROGRESS.labels(self.service, self.job.name).set(told.ratio)

    def observe(self) -> None:
        """Nothing while another member runs it."""
        if self.started_at and not self.ended_at:
            seconds = (now() - self.started_at).total_seconds()
            metrics.JOB_RUNNING.labels(self.service, self.job.name).set(seconds)
        if self.pid:
            metrics.WORKER_MEMORY.labels(self.service, self.job.name).set(memory_of(self.pid))


def memory_of(pid: int) -> int:
    """Bytes of a process's memory that are resident; 0 where the system does not say so in /proc."""
    try:
        with open(f"/proc/{pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0

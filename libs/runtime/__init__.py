"""What a service is and how a process runs some of them."""

from libs.messaging.replay import Replica
from libs.runtime.process import Process
from libs.runtime.service import Invariant, Job, Service, jobs_of
from libs.runtime.settings import Settings, WrongSettings, read_settings, settings_or_exit

__all__ = [
    "Invariant", "Job", "Process", "Replica", "Service", "Settings", "WrongSettings", "jobs_of", "read_settings",
    "settings_or_exit",
]  # fmt: skip

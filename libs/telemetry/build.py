"""Which build this is: in logs, metrics and traces."""

from importlib.metadata import PackageNotFoundError, version


def _version() -> str:
    try:
        return version("tradewind")
    except PackageNotFoundError:  # run from a folder that is not installed
        return "unknown"


VERSION = _version()

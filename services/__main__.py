"""The way in: `tradewind` or `python -m services`. Every service's target, by services/manifests.py."""

from importlib import import_module
from typing import TYPE_CHECKING

from services.manifests import GATEWAY, NAMES

if TYPE_CHECKING:  # what fails while it is imported is to be logged, and that begins in main()
    from libs.runtime import Service

__all__ = ["GATEWAY", "TARGETS", "load", "main"]

# target -> where its Service is. A process imports only the targets that it runs.
TARGETS = {name: f"services.{name}.service" for name in NAMES}


def load(target: str) -> "Service":
    found: Service = import_module(TARGETS[target]).service
    return found


def main() -> None:
    from services.cli import run

    run()


if __name__ == "__main__":
    main()

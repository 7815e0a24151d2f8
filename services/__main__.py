"""The one page that names every service, and the way in: `tradewind` or `python -m services`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what fails while it is imported is to be logged, and that begins in main()
    from libs.runtime import Service

# target -> where its Service is. A process imports only the targets that it runs.
TARGETS = {
    "catalog": "services.catalog.service",
    "inventory": "services.inventory.service",
    "pricing": "services.pricing.service",
    "order": "services.order.service",
    "logistics": "services.logistics.service",
    "support": "services.support.service",
}
GATEWAY = "gateway"  # the public door: no tables, no events


def load(target: str) -> "Service":
    found: Service = import_module(TARGETS[target]).service
    return found


def main() -> None:
    from services.cli import run

    run()


if __name__ == "__main__":
    main()

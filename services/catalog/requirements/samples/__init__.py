"""Requirements of our own making, to try and to test with: no marketplace's documents."""

from pathlib import Path
from typing import Any

import orjson

__all__ = ["sample"]


def sample(name: str) -> dict[str, Any]:
    """SAMPLE_MUG and SAMPLE_DESK_LAMP in Amazon's dialect, ebay-mugs in eBay's. Raises FileNotFoundError for others."""
    found: dict[str, Any] = orjson.loads((Path(__file__).parent / f"{name}.json").read_bytes())
    return found

"""Who asks for addresses, and what is answered."""

from prometheus_client import Counter

READINGS = Counter(
    "tradewind_address_readings_total", "Requests of other services for an address", ["asker", "purpose", "outcome"]
)

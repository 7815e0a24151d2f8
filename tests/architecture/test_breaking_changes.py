"""No client of the last release is broken by the API of today, unless the list says so with its reason."""

import json
from pathlib import Path

from deploy.tools.breaking import breaking
from tests.releases import FOLDER, LAST

ROOT = Path(__file__).parents[2]
# Change → why. Emptied when a release is kept (`python -m tests.releases.keep`).
ONE_SHAPE = "the lists that were bare arrays are pages like all others, before anybody but our own console reads them"
PARKED = [f"GET /v1/ops/{name}/parked" for name in ("catalog", "inventory", "pricing", "order", "logistics", "support")]
ACCEPTED: dict[str, str] = {
    "GET /v1/ledger/accounts 200: was array, is object": ONE_SHAPE,
    **{f"{path} 200: was array, is object": ONE_SHAPE for path in PARKED},
    **{f"{path} query after: is refused now": ONE_SHAPE for path in PARKED},
}


def test_the_last_releases_clients_are_not_broken() -> None:
    old = json.loads((FOLDER / LAST / "openapi.json").read_text())
    new = json.loads((ROOT / "contracts" / "openapi.json").read_text())
    found = set(breaking(old, new))
    assert not found - ACCEPTED.keys(), "a new path or version for what changes, and the old one deprecated first"
    assert not ACCEPTED.keys() - found, "nothing of the kind breaks any more"

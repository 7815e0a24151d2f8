"""How many orders a platform carries, and how soon: queues with measured costs.

`measured.json` is written by `python -m tests.load.costs`, `costs.json` from it by `python -m deploy.tools.simulate
--fit`, and the tables of deploy/scaling.md from both by `--page`.
"""

from pathlib import Path

MEASURED = Path(__file__).with_name("measured.json")
COSTS = Path(__file__).with_name("costs.json")

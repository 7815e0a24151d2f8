"""`python -m tests.fuzz [OPTION …]`: schemathesis asks a whole installation all that its OpenAPI document allows, and
what it forbids. Options go to `schemathesis run`. Exits as schemathesis does: 0 when nothing is wrong."""

import asyncio
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from deploy.demo.sample import Pace, load_sample
from libs.http.auth import issue_development_token
from tests.system.serving import ROOT, Serving

SECRET = "signs the tokens and webhooks of the installation that is fuzzed"
CONFIG = Path(__file__).with_name("schemathesis.toml")
PACE = Pace(first=0, later=0, work=0.1, orders=30)


async def campaign(options: list[str]) -> int:
    """Over an installation of its own with the sample business in it, as somebody who may do everything."""
    with TemporaryDirectory() as data:
        async with Serving(Path(data), SECRET) as serving:
            token = issue_development_token(SECRET, "admin")
            await load_sample(serving.url, token, SECRET, Console(quiet=True), PACE)
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIG)),
                *("run", *options, f"{serving.url}/openapi.json"),
                cwd=data,  # what it remembers goes with it
                env=os.environ | {"PYTHONPATH": str(ROOT), "FUZZ_TOKEN": token},
            )
            code = await process.wait()
            if code:
                print(serving.said(), file=sys.stderr)
            return code


if __name__ == "__main__":
    sys.exit(asyncio.run(campaign(sys.argv[1:])))

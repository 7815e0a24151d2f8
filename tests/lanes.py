"""`make test` and `make drills`: the tests, in parts. A part has servers of its own, and some run beside each other;
what it said is printed when it has ended. Exit status 1 when any has failed.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress

# Folders of tests/, and files of them; a folder is what no other part names of it. Whoever is free takes the next part,
# so the long ones come first and short ones fill the end.
PARTS = (
    ("system",),
    ("integration",),
    (
        "system/test_broker_away.py",
        "system/test_kafka_mode.py",
        "system/test_kafka_trace.py",
        "system/test_kafka_rolling_restart.py",
        "system/test_kafka_stop.py",
    ),
    ("contract",),
    ("unit", "architecture"),
    ("system/test_kafka_republish.py", "system/test_kafka_doctor.py"),  # the log is cut off: on a platform of its own
    ("chaos",),
    ("contract/test_failpoints.py", "contract/test_broker_outages.py", "contract/test_broker_delivery.py"),
)
# What an operator would do by hand, and waits for: `make drills`, and no part of the others.
DRILLS = ("system/test_kafka_prometheus.py", "system/test_restore.py", "system/test_rollback.py")
LANES = 3  # on two cores: a part often waits, for a server or a clock
OPTIONS = ("--durations=20", "--durations-min=2")


def arguments(part: tuple[str, ...]) -> list[str]:
    """pytest's: what to run, and what of it other parts do."""
    others = [DRILLS, *PARTS] if part != DRILLS else []
    elsewhere = {name for other in others if other != part for name in other if name.startswith(part)}
    return [*(f"tests/{name}" for name in part), *(f"--ignore=tests/{name}" for name in sorted(elsewhere))]


async def run(part: tuple[str, ...]) -> bool:
    """Whether its tests passed."""
    began = time.monotonic()
    # Some hundred processes import the same modules: they are compiled once, even where the environment forbids it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "pytest", *OPTIONS, *arguments(part), env=environment,
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )  # fmt: skip
    try:
        said, _ = await process.communicate()
    except asyncio.CancelledError:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)  # pytest stops its servers
        await process.wait()
        raise
    print(f"== {', '.join(part)}: {time.monotonic() - began:.0f} s", said.decode(), sep="\n", flush=True)
    return process.returncode == 0


async def lane(parts: Iterator[tuple[str, ...]]) -> bool:
    return all([await run(part) for part in parts])


async def main(asked: Sequence[tuple[str, ...]]) -> int:
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)  # type: ignore[union-attr]
    parts = iter(asked)
    results = await asyncio.gather(*(lane(parts) for _ in range(LANES)))
    return int(not all(results))


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main([DRILLS] if sys.argv[1:] == ["drills"] else PARTS)))
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(130)

"""`make test`: every test, in three lanes beside each other, each with servers of its own. What a part said is printed
when it has ended. Exit status 1 when any has failed.
"""

import asyncio
import os
import signal
import sys
import time
from contextlib import suppress

# The fast ones are first to tell. Two cores: three lanes, of which each waits often enough for the others.
LANES = (
    (("unit", "architecture"), ("integration",)),
    (("contract",),),
    (("system",), ("chaos",)),
)
OPTIONS = ("--durations=20", "--durations-min=2")


async def part(names: tuple[str, ...]) -> bool:
    """Whether its tests passed."""
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "pytest", *OPTIONS, *(f"tests/{name}" for name in names),
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
    print(f"== {', '.join(names)}: {time.monotonic() - began:.0f} s", said.decode(), sep="\n", flush=True)
    return process.returncode == 0


async def lane(parts: tuple[tuple[str, ...], ...]) -> bool:
    return all([await part(names) for names in parts])


async def main() -> int:
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)  # type: ignore[union-attr]
    results = await asyncio.gather(*map(lane, LANES))
    return int(not all(results))


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main()))
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(130)

"""Pieces of one piece of work, beside each other."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def together(work: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Until all are done. The first that fails, or is cancelled by whomever, ends the others, and is raised when they
    have ended: nothing works on behind the caller's back. (An asyncio.TaskGroup takes a cancelled task for a done one.)
    """
    if len(work) == 1:
        await work[0]
        return
    tasks = [asyncio.create_task(each) for each in work]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        raise

"""Nothing is done unless all of it is done, nothing works on after a failure was told, and nobody ends by mistake."""

import asyncio

import pytest

from libs.tasks import is_being_cancelled, run_all


@pytest.mark.parametrize("count", [1, 3])
async def test_what_fails_is_raised_when_the_others_have_ended(count: int) -> None:
    ended = []

    async def fails() -> None:
        await asyncio.sleep(0)
        raise ConnectionError("away")

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)  # a transaction rolls back
            ended.append(1)

    with pytest.raises(ConnectionError):
        await run_all([fails(), *(waits() for _ in range(count - 1))])
    assert len(ended) == count - 1


@pytest.mark.parametrize("count", [1, 2])
async def test_a_piece_that_is_cancelled_is_not_done(count: int) -> None:
    async def cancelled() -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(0)

    async def quick() -> None: ...

    with pytest.raises(asyncio.CancelledError):
        await asyncio.create_task(run_all([cancelled(), *(quick() for _ in range(count - 1))]))


async def test_all_are_done() -> None:
    done = []

    async def work(n: int) -> None:
        await asyncio.sleep(0)
        done.append(n)

    await run_all([work(n) for n in range(3)])
    await run_all([])
    assert sorted(done) == [0, 1, 2]


async def test_another_task_s_cancellation_is_not_ours() -> None:
    said = []

    async def waits_for(other: asyncio.Task[None]) -> None:
        try:
            await other
        except asyncio.CancelledError:
            said.append(is_being_cancelled())

    other = asyncio.create_task(asyncio.sleep(3600))
    waiting = asyncio.create_task(waits_for(other))
    await asyncio.sleep(0)
    other.cancel()
    await waiting
    waiting = asyncio.create_task(waits_for(asyncio.create_task(asyncio.sleep(3600))))
    await asyncio.sleep(0)
    waiting.cancel()
    await waiting
    assert said == [False, True]

"""The end of the feed, followed once for all who listen in this process: one statement at a time, however many they
are, and none of them holds a connection."""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import orjson

from libs.db import Database
from libs.tasks import is_being_cancelled
from services.integration.feed import models, store
from services.integration.feed.belonging import Limits
from services.integration.feed.rules import values_of
from services.integration.feed.store import Event

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.05
BEAT_SECONDS = 15.0
ROUND_SECONDS = 0.0003  # of rest for each who was told something: telling takes a fifth of the time at most
SLOW_SECONDS = 20.0  # somebody does not take what is sent to him
BEHIND = 1000  # frames that may wait for a listener; then it is let go, and may come again
ROUNDS_ALONE = 100  # so long it goes on without anybody: the next one need not begin anew
ALL = ("", "")  # what those listen to who named no order and no SKU
_PORTION = 200


class Wanted(NamedTuple):
    """What a listener wants: events of these types within the limits, about one of the orders or SKUs when any are
    named."""

    types: frozenset[str]
    orders: frozenset[str] = frozenset()
    skus: frozenset[str] = frozenset()
    limits: Limits = Limits()

    def fits(self, event: Event, about: Collection[tuple[str, str]]) -> bool:
        if event.type not in self.types or not self.limits.include(event.belonging):
            return False
        return (not self.orders or any(("order_id", order) in about for order in self.orders)) and (
            not self.skus or any(("sku", sku) in about for sku in self.skus)
        )


class Listener:
    """Somebody who waits. `waiting`: frames to be sent, in order. `ended`: it fell behind, or the process leaves.
    `sending_since`: what was sent then has not been taken yet. `after`: up to this position it has heard everything,
    from a member whose tail is further than ours."""

    def __init__(self, wanted: Wanted, drop: Callable[[], object] | None = None, after: int = 0) -> None:
        self.wanted, self.waiting, self.ended, self.after = wanted, list[bytes](), False, after
        self.sending_since: float | None = None
        self._drop = drop
        self._news = asyncio.Event()

    def give(self, frame: bytes) -> None:
        if len(self.waiting) >= BEHIND:
            self.end()
        else:
            self.waiting.append(frame)
            self._news.set()

    def end(self) -> None:
        self.ended = True
        self._news.set()

    def judge(self, moment: float) -> None:
        """Drops who takes nothing."""
        if self._drop and self.sending_since and moment - self.sending_since > SLOW_SECONDS:
            self._drop()

    async def frames(self) -> list[bytes]:
        """What has come; waits for something. Empty when it has ended."""
        await self._news.wait()
        self._news.clear()
        taken, self.waiting = self.waiting, []
        return taken


class Tail:
    """Follows while there are listeners. `position`: what was told to them last."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listeners: dict[tuple[str, str], set[Listener]] = defaultdict(set)  # by what they want to hear about
        self._alone = 0  # rounds since somebody listened, or was about to
        self._following: asyncio.Task[None] | None = None
        self.position = 0

    @contextmanager
    def listening(self, listener: Listener) -> Iterator[int]:
        """Gives the listener all that comes behind the position that it yields. Needs `ready`."""
        names = _names(listener.wanted)
        for name in names:
            self._listeners[name].add(listener)
        try:
            yield self.position
        finally:
            for name in names:
                self._listeners[name].discard(listener)
                if not self._listeners[name]:
                    del self._listeners[name]

    async def ready(self) -> None:
        """Follows from now on, unless it does already."""
        self._alone = 0
        if self._following is None or self._following.done():
            last = (await store.bounds(self._database)).last
            if self._following is None or self._following.done():  # nobody else was quicker, and has told what came
                self.position = last
                self._following = asyncio.create_task(self._follow(), name="integration.tail")

    async def _follow(self) -> None:
        beat = time.monotonic()
        while self._alone < ROUNDS_ALONE:
            self._alone = 0 if self._listeners else self._alone + 1
            try:
                found = await store.after(self._database, self.position, _PORTION)
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                logger.debug("tail.failed error=%r", error)
                await asyncio.sleep(1)
                continue
            told = set[Listener]().union(*map(self._tell, found))
            if time.monotonic() - beat > BEAT_SECONDS:
                beat = time.monotonic()
                self._beat(beat)
            await asyncio.sleep(max(POLL_SECONDS, ROUND_SECONDS * len(told)) if len(found) < _PORTION else 0)

    def _tell(self, event: Event) -> set[Listener]:
        """Gives it to whoever wants it."""
        about = about_of(event)
        listeners = set[Listener]().union(*(self._listeners[name] for name in self._listeners.keys() & {*about, ALL}))
        told = {each for each in listeners if event.position > each.after and each.wanted.fits(event, about)}
        frame = frame_of(event) if told else b""
        for listener in told:
            listener.give(frame)
        self.position = event.position
        return told

    def _beat(self, moment: float) -> None:
        """Says that the connection lives, and how far the feed is; the latter not to who was further already."""
        alive = b": all is well\n\n"
        place = b"id: %d\n" % self.position + alive
        for listener in set[Listener]().union(*self._listeners.values()):
            listener.give(alive if listener.after > self.position else place)
            listener.judge(moment)


def _names(wanted: Wanted) -> list[tuple[str, str]]:
    """What an event has to be about to be looked at for it."""
    if wanted.orders:
        return [("order_id", order) for order in wanted.orders]
    return [("sku", sku) for sku in wanted.skus] or [ALL]


def about_of(event: Event) -> frozenset[tuple[str, str]]:
    """The orders and SKUs that it is about."""
    return frozenset(values_of(orjson.loads(event.payload), ("order_id", "sku")))


def frame_of(event: Event) -> bytes:
    """As Server-Sent Events have it: the data is one line. A line break in JSON is white space; in a text of it none
    can stand."""
    data = models.rendered(event).replace(b"\r", b" ").replace(b"\n", b" ")
    return b"id: %d\nevent: %s\ndata: %s\n\n" % (event.position, event.type.encode(), data)

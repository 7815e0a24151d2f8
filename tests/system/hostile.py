"""A broker that does everything to its consumers that the contract allows it: it duplicates, delays, lets one key
overtake another, forgets commits, and delivers again what was committed long ago, as a rebalance would."""

import asyncio
import random
from collections import Counter, deque
from collections.abc import Sequence
from typing import Any

from libs.messaging import Broker, Envelope, Subscription
from libs.messaging.broker import Batch, Place
from libs.messaging.envelope import Unreadable

REMEMBERED = 2_000
TWICE, BATCH_LATE, COMMIT_LOST, REDELIVERED, IN_PIECES = 0.05, 0.2, 0.05, 0.2, 0.5
LATE_SECONDS = 0.05


class HostileBroker:
    """Around any broker. `did` counts what it has done to whom."""

    def __init__(self, inner: Broker, seed: str) -> None:
        self._inner, self._seed = inner, seed
        self.did: Counter[str] = Counter()

    def __getattr__(self, name: str) -> Any:
        """Whatever else a broker does, it does as it would."""
        return getattr(self._inner, name)

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> Subscription:
        dice = random.Random(f"{self._seed} {group}")
        return HostileSubscription(self._inner.subscribe(group, topics, types), dice, self.did)


class HostileSubscription:
    """Never reorders within a key: what is delivered again comes again in its order, and first deliveries keep it."""

    def __init__(self, inner: Subscription, dice: random.Random, did: Counter[str]) -> None:
        self._inner, self._dice, self._did = inner, dice, did
        self._whole: Batch | None = None  # the inner broker's batch, of which the pieces have not all been committed
        self._pieces: list[list[Envelope]] = []
        self._given: list[Envelope] = []
        self._past: deque[Envelope] = deque(maxlen=REMEMBERED)  # applied, so in whatever order it may come again

    async def start(self) -> None:
        await self._inner.start()

    async def stop(self) -> None:
        self._whole, self._pieces = None, []
        await self._inner.stop()

    def ready(self) -> bool:
        return self._inner.ready()

    async def lag(self) -> Sequence[Place]:
        return await self._inner.lag()

    async def stuck(self) -> bool:
        return await self._inner.stuck()

    def _chance(self, share: float, what: str) -> bool:
        hit = self._dice.random() < share
        self._did[what] += hit
        return hit

    async def fetch(self) -> Batch | None:
        if self._chance(BATCH_LATE, "batches late"):
            await asyncio.sleep(self._dice.uniform(0, LATE_SECONDS))
        unreadable: Sequence[Unreadable] = ()
        skipped = 0
        if self._whole is None:
            self._whole = await self._inner.fetch()
            if self._whole is None:
                return None
            unreadable, skipped = self._whole.unreadable, self._whole.skipped
            self._pieces = self._cut(self._whole.envelopes)
        self._given = self._shuffle(self._pieces.pop(0))
        return Batch(self._repeat(list(self._given)), unreadable, self._whole.position, skipped)

    async def commit(self, batch: Batch) -> None:
        self._past.extend(self._given)
        if self._pieces:
            return
        whole, self._whole = self._whole, None
        assert whole is not None
        if self._chance(COMMIT_LOST, "commits lost"):
            await self._inner.abandon(whole)
        else:
            await self._inner.commit(whole)

    async def abandon(self, batch: Batch) -> None:
        whole, self._whole, self._pieces = self._whole, None, []
        if whole is not None:
            await self._inner.abandon(whole)

    def _cut(self, envelopes: Sequence[Envelope]) -> list[list[Envelope]]:
        """Into pieces of which each has all of its keys' events: some keys wait for a transaction of their own."""
        if len(envelopes) < 2 or not self._chance(IN_PIECES, "batches cut"):
            return [list(envelopes)]
        late = {key for key in {(e.topic, e.key) for e in envelopes} if self._dice.random() < 0.5}
        pieces = [[e for e in envelopes if ((e.topic, e.key) in late) == second] for second in (False, True)]
        return [piece for piece in pieces if piece]

    def _shuffle(self, envelopes: list[Envelope]) -> list[Envelope]:
        """Any interleaving of the keys."""
        waiting: dict[tuple[str, str], deque[Envelope]] = {}
        for e in envelopes:
            waiting.setdefault((e.topic, e.key), deque()).append(e)
        turns = [(e.topic, e.key) for e in envelopes]
        self._dice.shuffle(turns)
        shuffled = [waiting[turn].popleft() for turn in turns]
        self._did["events reordered"] += sum(a is not b for a, b in zip(envelopes, shuffled, strict=True))
        return shuffled

    def _repeat(self, envelopes: list[Envelope]) -> list[Envelope]:
        """Some twice, the second time anywhere behind the first; and before all, perhaps, a stretch of the past."""
        again: list[Envelope] = []
        if self._past and self._chance(REDELIVERED, "stretches of the past"):
            begin = self._dice.randrange(len(self._past))
            again = list(self._past)[begin : begin + self._dice.randint(1, 200)]
            if self._dice.random() < 0.5:  # the last ones, as after a crash before the commit
                again = list(self._past)[-len(again) :]
            self._did["events of the past"] += len(again)
        for place in reversed(range(len(envelopes))):
            if self._chance(TWICE, "events doubled"):
                envelopes.insert(self._dice.randint(place + 1, len(envelopes)), envelopes[place])
        return again + envelopes

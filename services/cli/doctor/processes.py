"""Whether the processes of a platform say that they are ready, for `tradewind doctor`."""

import asyncio

import httpx

from services.cli.doctor.check import Check, Finding
from services.cli.doctor.place import Place

ANSWER_SECONDS = 3.0


async def ready(place: Place) -> list[Finding]:
    async with httpx.AsyncClient(timeout=ANSWER_SECONDS, trust_env=False) as client:
        found = await asyncio.gather(*(_of_one(client, name, url) for name, url in place.urls.items()))
    return [finding for each in found for finding in each]


async def _of_one(client: httpx.AsyncClient, name: str, url: str) -> list[Finding]:
    try:
        answer = await client.get(f"{url}/readyz")
        if answer.status_code == 200:
            return []
        troubles = ", ".join(answer.json()["troubles"]) if answer.status_code == 503 else f"status {answer.status_code}"
    except (httpx.HTTPError, ValueError, KeyError) as error:
        what = f"{name} does not answer at {url} ({type(error).__name__})"
        return [Finding(what, "what it does stands still", "start it; its log says why it ended", "target-down")]
    do = "its log says more; while it starts or drains, wait"
    return [Finding(f"{name} is not ready: {troubles}", "nothing is sent to it", do, "target-down")]


CHECKS = (Check("processes", "the network of the processes", ready),)

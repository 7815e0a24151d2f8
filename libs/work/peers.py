"""What a task reads from another service of this installation: an answer, or the outcome of the attempt."""

from typing import Final

from libs.http.client import Client
from libs.http.outcomes import Answer, NoAnswer
from libs.work.outcome import Outcome, away, failed, refused

__all__ = ["ask_peer"]

GONE: Final = 410
LATER: Final = frozenset({429, 502, 503, 504})


async def ask_peer(client: Client, peer: str, path: str, *, purpose: str, about: str) -> Answer | Outcome:
    """The answer of another service when it has one (2xx). Reading changes nothing there, so a lost answer is asked for
    again, like one that cannot be given now: `away`. What is gone is `refused`. Raises NotSent, which is `away` too."""
    if client.peers is None:
        return failed("this client asks no services")
    try:
        answer = await client.peers.get(peer, path, purpose=purpose, about=about)
    except NoAnswer as error:
        return away(f"{peer} gave no answer: {error}")
    if answer.ok:
        return answer
    detail = f"{peer} says {answer.status} {_code(answer)}"
    if answer.status in LATER:
        return away(detail, answer.after)
    return refused(detail) if answer.status == GONE else failed(detail)


def _code(answer: Answer) -> str:
    """Of its problem. Not the rest: it may quote."""
    try:
        return str(answer.json()["code"])
    except (ValueError, KeyError, TypeError):
        return "and no more"

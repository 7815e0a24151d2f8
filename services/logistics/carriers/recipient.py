"""Who a parcel goes to: asked of order when it is needed, for one purpose, and kept by nobody here."""

from uuid import UUID

from contracts.personal import Purpose, Recipient
from libs.http.client import Client
from libs.work import Outcome, ask_peer

__all__ = ["recipient_of"]


async def recipient_of(client: Client, order_id: UUID, purpose: Purpose) -> Recipient | Outcome:
    """In a task's `run`: what order tells for the purpose, or the outcome of an attempt that did not get it."""
    path, about = f"/internal/orders/{order_id}/recipient", str(order_id)
    found = await ask_peer(client, "order", path, purpose=purpose, about=about)
    return found if isinstance(found, Outcome) else Recipient.model_validate_json(found.body)

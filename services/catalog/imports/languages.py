"""Files of the glossary and of earlier translations: what they may contain, and what becomes of their rows."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from libs.db import Tx
from libs.files import Column, Profile
from libs.operations import Document, Fault, Importer, Outcome
from libs.rules import rule_of
from services.catalog.glossary import commands as glossary
from services.catalog.glossary.models import NewTerm
from services.catalog.memory import commands as memory
from services.catalog.memory.models import NewPair

__all__ = ["MEMORY", "TERMS"]

Body = TypeVar("Body", bound=BaseModel)
SEPARATOR = "|"

TERM_COLUMNS = (
    Column("source_locale", "text", "of the word: BCP 47", "file", example="en"),
    Column("target_locale", "text", "where it holds; everywhere when empty", example="de"),
    Column("source", "text", "the word", "row", example="travel mug"),
    Column("target", "text", "what must be used for it; empty: the word stays as it is", example="Reisebecher"),
    Column("never", "text", "what must not be said for it, with | between", example="Tasse|Pott"),
    Column("case_sensitive", "flag", "whether capitals count", example="no"),
    Column("note", "text", "for translators", example="with a lid"),
)
PAIR_COLUMNS = (
    Column("source_locale", "text", "of the text: BCP 47", "file", example="en"),
    Column("target_locale", "text", "of the translation", "file", example="de"),
    Column("source", "text", "the text", "row", lines=True, example="Blue mug"),
    Column("target", "text", "its translation", "row", lines=True, example="Blauer Becher"),
)


async def apply_terms(tx: Tx, documents: Sequence[Document], _: str) -> list[Outcome]:
    """Each entry by itself, by the same command as the JSON bulk."""
    found = [_validated(NewTerm, _term(document.rows[0][1])) for document in documents]
    done = iter(await glossary.put_terms(tx, [each.entry() for each in found if isinstance(each, NewTerm)]))
    return [Outcome(next(done)) if isinstance(each, NewTerm) else Outcome("refused", each) for each in found]


def _term(values: Mapping[str, str]) -> dict[str, Any]:
    body: dict[str, Any] = dict(values)
    if "never" in body:
        body["never"] = [word for word in body["never"].split(SEPARATOR) if word.strip()]
    if "case_sensitive" in body:
        body["case_sensitive"] = body["case_sensitive"] == "true"
    return body


async def apply_pairs(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Each translation by itself, by the same command as the JSON bulk."""
    found = [_validated(NewPair, document.rows[0][1]) for document in documents]
    pairs = [each.pair("import") for each in found if isinstance(each, NewPair)]
    done = iter(await memory.put_pairs(tx, pairs, by))
    return [Outcome(next(done)) if isinstance(each, NewPair) else Outcome("refused", each) for each in found]


def _validated(model: type[Body], body: Mapping[str, Any]) -> Body | list[Fault]:
    try:
        return model.model_validate(body)
    except ValidationError as error:
        return [_fault(each) for each in error.errors(include_url=False, include_input=False)]


def _fault(error: Any) -> Fault:
    code, detail, params = rule_of(error)
    name = str(error["loc"][0])
    plain = {key: value if isinstance(value, str | int | list) else str(value) for key, value in params.items()}
    return Fault(code, f"{name}: {detail}", name, params=plain)


_OWN = {"tradewind": Profile(about="Our own form: the columns are called like the fields.")}
TERMS = Importer(
    kind="glossary_import",
    path="/v1/glossary/imports",
    scope="catalog:write",
    title="glossary terms",
    about="A file of the glossary, one row per word, by the same rules as in POST /v1/glossary/bulk. The same file "
    "again changes nothing.",
    columns=TERM_COLUMNS,
    profiles=_OWN,
    default="tradewind",
    apply=apply_terms,
    tag="catalog",
    noun="term",
    batch=500,
)
MEMORY = Importer(
    kind="translation_memory_import",
    path="/v1/translations/memory/imports",
    scope="catalog:write",
    title="earlier translations",
    about="A file of earlier translations, one row per text, by the same rules as in POST "
    "/v1/translations/memory/bulk. The same file again changes nothing.",
    columns=PAIR_COLUMNS,
    profiles=_OWN,
    default="tradewind",
    apply=apply_pairs,
    tag="catalog",
    noun="translation",
    batch=500,
)

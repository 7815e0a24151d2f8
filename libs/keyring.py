"""Secrets of one kind: the first one signs, every one is accepted. So one is replaced while both are valid."""

from collections.abc import Iterator

__all__ = ["Keyring"]


class Keyring:
    """Whoever holds it sees at once what `replace` has put into it."""

    def __init__(self, given: str) -> None:
        """`given`: separated by commas. Raises ValueError when there is none, and for one with what nobody sees: a line
        break between two, a byte order mark."""
        self.replace(given)

    @classmethod
    def of(cls, given: "Keyring | str") -> "Keyring":
        return given if isinstance(given, Keyring) else cls(given)

    def replace(self, given: str) -> None:
        found = tuple(part.strip() for part in given.split(",") if part.strip())
        if not found:
            raise ValueError("there is no secret")
        if not all(part.isprintable() for part in found):
            raise ValueError("a secret has a line break or another character that is not seen; commas separate secrets")
        self._secrets = found

    @property
    def first(self) -> str:
        return self._secrets[0]

    @property
    def text(self) -> str:
        """As it was given."""
        return ",".join(self._secrets)

    def __iter__(self) -> Iterator[str]:
        return iter(self._secrets)

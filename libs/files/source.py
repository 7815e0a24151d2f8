"""A whole file on this computer as rows, for whoever has no need to stop in between."""

import gzip
import io
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, cast

from libs.files.flaws import Unreadable
from libs.files.profile import Column, Profile
from libs.files.sniff import kind_of
from libs.files.table import BookTable, Row, TextTable

__all__ = ["rows_of"]

_PIECE = 1 << 18


def rows_of(
    source: Path | bytes, columns: Sequence[Column], profile: Profile, key: Sequence[str] = ()
) -> Iterator[Row]:
    """In the file's order, as a stream. Unreadable, also in its midst, when the file is not taken."""
    with _opened(source) as file:
        try:
            head = file.read(_PIECE)
            if kind_of(head) == "zip":
                file.seek(0)
                yield from BookTable(file, columns, profile, key).rows()
                return
            table = TextTable(columns, profile, key)
            while piece := file.read(_PIECE):
                yield from table.feed(head)
                head = piece
            yield from table.feed(head, final=True)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Unreadable("archive_file", f"the file is not a whole gzip file: {error}") from None


def _opened(source: Path | bytes) -> IO[bytes]:
    file = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    return cast(IO[bytes], gzip.GzipFile(fileobj=file, mode="rb")) if packed else file

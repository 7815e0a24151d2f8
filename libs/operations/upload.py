"""Taking a file in: unpacked from gzip, cut into chunks, never held whole."""

import asyncio
import gzip
import hashlib
import zlib
from collections.abc import Iterator
from typing import IO, Any
from uuid import UUID

from fastapi import UploadFile

from libs.db import Tx
from libs.files import Unreadable, kind_of
from libs.operations import store
from libs.operations.importer import Importer

__all__ = ["digest_of", "store_file"]

CHUNK_BYTES = 1 << 19
_PIECE = 1 << 16


async def digest_of(file: UploadFile) -> bytes:
    """Of its bytes as they were sent."""

    def digest() -> bytes:
        file.file.seek(0)
        found = hashlib.sha256()
        while piece := file.file.read(_PIECE):
            found.update(piece)
        return found.digest()

    return await asyncio.to_thread(digest)


async def store_file(tx: Tx, operation_id: UUID, file: UploadFile, importer: Importer) -> None:
    """Keep the file for the job. One that cannot be taken (too large, of another format) makes the operation fail."""
    number = size = 0
    form, error = "text", None
    pieces = _chunks(file.file, importer)
    try:
        while piece := await asyncio.to_thread(next, pieces, None):
            if number == 0:
                form = kind_of(piece)
            size += len(piece)
            if form == "zip" and size > importer.most_packed_bytes:
                raise _too_large(importer.most_packed_bytes, "a workbook")
            await store.add_chunk(tx, operation_id, number, await asyncio.to_thread(zlib.compress, piece, 1))
            number += 1
        if not number:
            raise Unreadable("file_empty", "the file is empty")
    except Unreadable as found:
        error = {"code": found.code, "detail": str(found), "params": found.params}
    await store.received(tx, operation_id, chunks=number, size=size, format=form, error=error)


def _chunks(file: IO[bytes], importer: Importer) -> Iterator[bytes]:
    chunk, size = bytearray(), 0
    for piece in _unpacked(file):
        size += len(piece)
        if size > importer.most_bytes:
            raise _too_large(importer.most_bytes, "a file")
        chunk += piece
        while len(chunk) >= CHUNK_BYTES:
            yield bytes(chunk[:CHUNK_BYTES])
            del chunk[:CHUNK_BYTES]
    if chunk:
        yield bytes(chunk)


def _too_large(limit: int, what: str) -> Unreadable:
    detail = f"{what} may have {limit:,} bytes, unpacked from gzip; send it in parts"
    return Unreadable("file_too_large", detail, limit=limit)


def _unpacked(file: IO[bytes]) -> Iterator[bytes]:
    """The bytes, out of any gzip that they are in, a piece at a time, whatever a bomb would unpack to."""
    file.seek(0)
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    source: Any = gzip.GzipFile(fileobj=file, mode="rb") if packed else file
    try:
        while piece := source.read(_PIECE):
            yield piece
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Unreadable("archive_file", f"the file is not a whole gzip file: {error}") from None

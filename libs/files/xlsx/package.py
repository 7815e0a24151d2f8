"""The zip of parts that a workbook is, and the XML in it, of which no entity is ever expanded."""

import zipfile
import zlib
from collections.abc import Iterator
from posixpath import join, normpath
from typing import IO, Any, cast
from xml.parsers import expat

from libs.files.flaws import Unreadable
from libs.files.sniff import encrypted
from libs.files.xlsx.markup import broken

__all__ = ["Package"]

_PIECE = 1 << 16
_MAX_LINKS_BYTES = 5_000_000
_MAX_DIRECTORY_BYTES = 2_000_000  # some ten thousand parts; a workbook has one for each sheet, and a dozen others
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_BROKEN = (zipfile.BadZipFile, expat.ExpatError, EOFError, OSError, zlib.error, NotImplementedError, RuntimeError)


class _Sparing:
    """A file that is read in small pieces alone. zipfile reads the list of all parts at once and keeps an object of
    each: of a file within our limits that would be more than a gigabyte."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        if size > _MAX_DIRECTORY_BYTES:
            raise Unreadable("file_too_large", f"the list of its parts is larger than {_MAX_DIRECTORY_BYTES} bytes")
        return self._file.read(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


class Package:
    """`parts`: their names in lower case with slashes, for writers differ."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._zip = zipfile.ZipFile(cast(IO[bytes], _Sparing(file)))
        except _BROKEN as error:
            raise broken(error) from None
        self.parts = self._named_parts()

    def _named_parts(self) -> dict[str, zipfile.ZipInfo]:
        """Two of the same name would be two answers to one question."""
        found: dict[str, zipfile.ZipInfo] = {}
        for info in self._zip.infolist():
            name = info.filename.replace("\\", "/").lstrip("/").lower()
            if name in found:
                raise broken(f"it has two parts named {name[:100]}")
            found[name] = info
        if "mimetype" in found and "content.xml" in found:
            what = "an OpenDocument sheet"
            raise Unreadable("format_refused", f"the file is {what}; save it as XLSX or CSV", format=what)
        if "encryptioninfo" in found or any(info.flag_bits & 1 for info in found.values()):
            raise encrypted()
        return found

    def start(self) -> str:
        """The part of the workbook."""
        if "_rels/.rels" not in self.parts:
            raise Unreadable("archive_file", "the file is an archive: unpack it and send what is inside")
        kinds = dict(self.links("").values())
        part = kinds.get("officeDocument")
        if part is None or part not in self.parts:
            raise broken("it names no workbook")
        return part

    def links(self, part: str) -> dict[str, tuple[str, str]]:
        """Relationships of a part: id → (kind, the part it leads to)."""
        folder, _, name = part.rpartition("/")
        rels = join(folder, "_rels", f"{name}.rels")
        found: dict[str, tuple[str, str]] = {}
        if rels not in self.parts:
            return found

        def start(tag: str, given: dict[str, str]) -> None:
            if tag == f"{_RELATIONSHIPS} Relationship" and given.get("TargetMode") != "External":
                target = given.get("Target", "").replace("\\", "/").lower()
                whole = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
                found[given.get("Id", "")] = (given.get("Type", "").rpartition("/")[2], whole)

        self.parse(rels, _MAX_LINKS_BYTES, start)
        return found

    def parse(self, part: str, limit: int, start: Any = None, end: Any = None, text: Any = None) -> None:
        for _ in self.pieces(part, limit, start, end, text):
            pass

    def pieces(self, part: str, limit: int, start: Any, end: Any, text: Any) -> Iterator[None]:
        """Parses a part, and gives way after each piece of it."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _no_doctype  # entities could grow without bound, or read other files
        if start:
            parser.StartElementHandler = start
        if end:
            parser.EndElementHandler = end
        if text:
            parser.CharacterDataHandler = text
        info, read = self.parts.get(part), 0
        if info is None:
            raise broken(f"it has no part {part[:100]}")
        try:
            with self._zip.open(info) as stream:
                while piece := stream.read(_PIECE):
                    read += len(piece)
                    if read > limit:
                        raise _too_large(limit)
                    parser.Parse(piece)
                    yield
                parser.Parse(b"", True)
                yield
        except _BROKEN as error:
            raise broken(f"{info.filename[:100]}: {error}") from None

    def mentions(self, part: str, word: str, limit: int) -> bool:
        """Whether a word stands anywhere in it: found faster than by parsing it."""
        info, end, read = self.parts.get(part), b"", 0
        spellings = [word.encode(name) for name in ("ascii", "utf-16-le", "utf-16-be")]
        if info is None:
            raise broken(f"it has no part {part[:100]}")
        try:
            with self._zip.open(info) as stream:
                while piece := stream.read(_PIECE):
                    read += len(piece)
                    if read > limit:
                        raise _too_large(limit)
                    if any(spelling in end + piece for spelling in spellings):
                        return True
                    end = piece[-40:]
        except _BROKEN as error:
            raise broken(f"{info.filename[:100]}: {error}") from None
        return False


def _no_doctype(*_: Any) -> None:
    raise broken("it declares entities, which no workbook needs")


def _too_large(limit: int) -> Unreadable:
    return Unreadable("file_too_large", f"the workbook unpacks to more than {limit} bytes", limit=limit)

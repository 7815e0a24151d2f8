"""Which encoding the bytes of a text file have: UTF-8, UTF-16 with a byte order mark, or the one that is named. Never a
guess: most bytes are text in several encodings, and a wrong one makes other letters of them without a word."""

import codecs

from libs.files.flaws import Unreadable

__all__ = ["ENCODINGS", "Decoder", "canonical"]

# Python's name of an encoding → whether its bytes above 0x7F stand for one letter each. In all of them the bytes of
# line ends, quotes and separators mean what they mean in ASCII, so that a file can be cut into lines before it is
# decoded. Not here: encodings that switch by escape sequences (ISO-2022, HZ, UTF-7), in which they do not.
ENCODINGS = {
    "utf-8": False, "utf-16": False, "utf-16-le": False, "utf-16-be": False,
    "gbk": False, "gb18030": False, "big5": False, "big5hkscs": False, "cp932": False, "euc_jp": False,
    "euc_kr": False, "cp949": False,
    **dict.fromkeys(
        ("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
         "iso8859-1", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8",
         "iso8859-9", "iso8859-10", "iso8859-11", "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16",
         "koi8-r", "koi8-u", "cp437", "cp850", "cp852", "cp855", "cp857", "cp858", "cp866", "mac-roman"), True,
    ),
}  # fmt: skip
# Whoever says Shift-JIS or GB2312 has a file of Windows, which writes the larger sets that contain them.
_MEANT = {"shift_jis": "cp932", "gb2312": "gbk", "utf-8-sig": "utf-8", "ascii": "utf-8"}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def canonical(name: str) -> str:
    """The name in ENCODINGS of an encoding that somebody calls GBK, Shift_JIS or Windows-1252. ValueError for one that
    is not known or not read."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        raise ValueError(f"there is no encoding {name[:40]!r}") from None
    found = _MEANT.get(found, found)
    if found not in ENCODINGS:
        raise ValueError(f"files in the encoding {name[:40]!r} are not read; save it as UTF-8")
    return found


class Decoder:
    """Turns the bytes of a file, cut into whole lines, into text. `named`: of ENCODINGS, or None."""

    def __init__(self, head: bytes, named: str | None) -> None:
        """`head`: the first four bytes. Unreadable when a byte order mark says something else than `named`."""
        self.skip, marked = next(((len(bom), name) for bom, name in _BOMS if head.startswith(bom)), (0, None))
        if marked == "utf-32":
            raise Unreadable("encoding_mismatch", "the file is UTF-32; save it as UTF-8", encoding="UTF-32")
        if marked and named and not marked.startswith(named):
            detail = (
                f"the file begins with the mark of {marked.upper()}, and {named.upper()} is said to be its encoding"
            )
            raise Unreadable("encoding_mismatch", detail, encoding=named, marked=marked)
        if named == "utf-16" and not marked:
            detail = "the file has no byte order mark; say utf-16-le or utf-16-be"
            raise Unreadable("encoding_mismatch", detail, encoding=named)
        self.name = marked or named or "utf-8"
        self.sure = bool(marked or named)

    @property
    def wide(self) -> bool:
        """Two bytes a letter: to be decoded before it can be cut into lines."""
        return self.name.startswith("utf-16")

    def text(self, block: bytes, line: int) -> str:
        """`block` is whole lines, the first of which is `line`. Unreadable with the line that does not decode."""
        try:
            text = block.decode(self.name)
        except UnicodeDecodeError as error:
            line += _breaks(block[: error.start])
            raise Unreadable(
                "encoding_mismatch", self._mismatch(line, block[error.start]), line, encoding=self.name
            ) from None
        if not self.sure and line == 1 and "\0" in text.partition("\n")[0]:
            detail = "the file has NUL characters: if it is UTF-16, name the encoding (utf-16-le or utf-16-be)"
            raise Unreadable("encoding_mismatch", detail, 1, encoding=self.name)
        if ENCODINGS[self.name] and not text.isascii():
            self._refuse_utf8(block, line)
        return text

    def _mismatch(self, line: int, byte: int) -> str:
        found = f"line {line} is not {self.name.upper()} (byte 0x{byte:02X})"
        return found if self.sure else f"{found}: name the file's encoding, such as GBK, Shift_JIS or Windows-1252"

    def _refuse_utf8(self, block: bytes, line: int) -> None:
        """In a one-byte encoding every byte is a letter: nothing but this tells that a file, or a line that was pasted
        into it, is UTF-8 instead, and GRÜN would be stored as GRÃœN."""
        for number, each in enumerate(block.splitlines(), line):
            if each.isascii():
                continue
            try:
                each.decode()
            except UnicodeDecodeError:
                continue
            detail = f"line {number} is UTF-8, and {self.name.upper()} is said to be the file's encoding"
            raise Unreadable("encoding_mismatch", detail, number, encoding=self.name)


def _breaks(block: bytes) -> int:
    """How many lines end in it."""
    return block.count(b"\n") + block.count(b"\r") - block.count(b"\r\n")

"""What a file is, told by its first bytes and never by its name."""

from typing import Literal

from libs.files.flaws import Unreadable

__all__ = ["kind_of"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x06\x00", b"\x09\x08\x08\x00")
_OTHERS = (
    (b"%PDF", "a PDF document"), (b"\x89PNG", "a PNG picture"), (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"), (b"{\\rtf", "an RTF document"), (b"ID;P", "a SYLK sheet"), (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "an SQLite database"),
)  # fmt: skip
_ARCHIVES = (b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
_MARKUP = (b"<!doctype html", b"<html", b"<table", b"<?xml", b"<head", b"<meta")


def kind_of(head: bytes) -> Literal["text", "zip"]:
    """`head`: some kilobytes. Unreadable for what is neither text nor a zip (which XLSX is), saying what it is."""
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in head or "EncryptionInfo".encode("utf-16-le") in head:
            raise encrypted()
        raise _refused("a workbook of Excel 97 to 2003 (.xls)", "save it as XLSX, without a password, or as CSV")
    if head.startswith(_OLD_EXCEL):
        raise _refused("a workbook of Excel 2 to 95", "save it as XLSX or CSV")
    if head.startswith(_ARCHIVES):
        raise Unreadable("archive_file", "the file is an archive: unpack it and send what is inside")
    for start, what in _OTHERS:
        if head.startswith(start):
            raise _refused(what, "send CSV or XLSX")
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(_MARKUP):
        raise _refused(
            "a page of HTML or XML, whatever its name says", "open it in a spreadsheet and save it as XLSX or CSV"
        )
    return "text"


def encrypted() -> Unreadable:
    return Unreadable("workbook_encrypted", "the workbook is protected with a password: save it without one")


def _refused(what: str, instead: str) -> Unreadable:
    return Unreadable("format_refused", f"the file is {what}; {instead}", format=what)

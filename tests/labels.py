"""What can be read on a label."""

import base64
import re
import zlib

SHOWN = re.compile(rb"\((?:[^()\\]|\\.)*\) Tj")
ESCAPED = re.compile(rb"\\([0-7]{3}|.)")


def printed(label: bytes) -> str:
    """What can be read on a label, line by line."""
    packed = re.findall(rb"stream\r?\n(.+?)endstream", label, re.S)
    pages = [zlib.decompress(base64.a85decode(each.strip().removesuffix(b"~>"))) for each in packed]

    def plain(found: re.Match[bytes]) -> bytes:
        return bytes([int(found[1], 8)]) if found[1].isdigit() else found[1]

    texts = [ESCAPED.sub(plain, text[1:-4]) for page in pages for text in SHOWN.findall(page)]
    return "\n".join(text.decode("latin-1") for text in texts)

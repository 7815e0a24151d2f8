"""The label of a parcel: a PDF of 100 x 150 mm with its recipient, and its tracking number as Code 128."""

import unicodedata
from io import BytesIO
from typing import Final

from reportlab.graphics.barcode.code128 import Code128  # type: ignore[import-untyped]
from reportlab.lib.units import mm  # type: ignore[import-untyped]
from reportlab.lib.utils import simpleSplit  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from contracts.personal import Recipient
from services.logistics.carriers.domain import Parcel, Unprintable

WIDTH, HEIGHT = 100 * mm, 150 * mm
MARGIN = 6 * mm
ROOM: Final = 30 * mm  # for name and street
SIZES: Final = (12, 10, 8, 6, 5)
# Letters that have no accent to take off, and quotation marks and dashes.
PLAIN: Final = str.maketrans(
    {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "œ": "oe", "Œ": "OE", "ŧ": "t", "Ŧ": "T",
     "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2013": "-", "\u2014": "-"}
)  # fmt: skip


def printable(text: str) -> str:
    """In the letters that PDF's standard fonts have (Latin-1); others without their accents. Raises Unprintable."""
    found = "".join(_letter(letter) for letter in text.translate(PLAIN))
    try:
        return found.encode("latin-1").decode("latin-1")
    except UnicodeEncodeError:
        raise Unprintable("the name or the address has letters that our labels cannot print") from None


def _letter(letter: str) -> str:
    if letter.isascii() or ord(letter) < 256:
        return letter
    return "".join(each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each))


def lines_of(recipient: Recipient) -> list[str]:
    """Name, street and city, as they stand below each other. Raises Unprintable, also where there is nothing."""
    city = " ".join(filter(None, (recipient.city, recipient.region)))
    found = [printable(line) for line in (recipient.name, recipient.line1, recipient.line2, city) if line]
    if not found:
        raise Unprintable("the order has no address")
    return found


def draw(carrier: str, parcel: Parcel, recipient: Recipient) -> bytes:
    """`invariant`: no time of printing inside, so the label drawn again is the same file. Raises Unprintable."""
    file = BytesIO()
    canvas = Canvas(file, (WIDTH, HEIGHT), invariant=1)
    number = parcel.tracking_number or ""
    canvas.setTitle(number)

    def line(y: float, text: str, size: int = 11, font: str = "Helvetica") -> None:
        canvas.setFont(font, size)
        canvas.drawString(MARGIN, y * mm, text.encode("latin-1", "replace").decode("latin-1")[:60])

    line(137, f"{carrier} · {parcel.service}".upper(), 16, "Helvetica-Bold")
    line(128, f"From {parcel.warehouse} ({parcel.origin})")
    line(121, f"Weight {parcel.chargeable_weight_g / 1000:.3f} kg")
    canvas.line(MARGIN, 117 * mm, WIDTH - MARGIN, 117 * mm)
    _write(canvas, lines_of(recipient), 115 * mm)
    line(77, printable(recipient.postal_code or "")[:20], 20, "Helvetica-Bold")
    canvas.setFont("Helvetica-Bold", 30)
    canvas.drawRightString(WIDTH - MARGIN, 76 * mm, recipient.country or parcel.destination)
    if recipient.phone:
        line(73, f"Tel. {printable(recipient.phone)}", 8)
    canvas.line(MARGIN, 71 * mm, WIDTH - MARGIN, 71 * mm)
    barcode = Code128(number, barWidth=0.42 * mm, barHeight=28 * mm)
    barcode.drawOn(canvas, (WIDTH - barcode.width) / 2, 36 * mm)
    line(26, number, 16, "Courier-Bold")
    line(12, f"Order {parcel.order_id}", 9)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _write(canvas: Canvas, lines: list[str], top: float) -> None:
    """As large as all of it fits: a street that is cut off is another street."""
    for size in SIZES:
        found = [part for line in lines for part in simpleSplit(line, "Helvetica", size, WIDTH - 2 * MARGIN)]
        if len(found) * size * 1.2 <= ROOM:
            break
    canvas.setFont("Helvetica", size)
    for number, text in enumerate(found, 1):
        canvas.drawString(MARGIN, top - number * size * 1.2, text)

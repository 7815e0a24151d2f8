"""The label of a parcel: a PDF of 100 x 150 mm with its tracking number as Code 128."""

from io import BytesIO

from reportlab.graphics.barcode.code128 import Code128  # type: ignore[import-untyped]
from reportlab.lib.units import mm  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from services.logistics.carriers.domain import Parcel

WIDTH, HEIGHT = 100 * mm, 150 * mm
MARGIN = 6 * mm


def draw(carrier: str, parcel: Parcel) -> bytes:
    """`invariant`: no time of printing inside, so the label printed again is the same file."""
    file = BytesIO()
    canvas = Canvas(file, (WIDTH, HEIGHT), invariant=1)
    number = parcel.tracking_number or ""
    canvas.setTitle(number)

    def line(y: float, text: str, size: int = 11, font: str = "Helvetica") -> None:
        # The standard fonts have Latin letters only; a postal code may come with any.
        printable = text.encode("latin-1", "replace").decode("latin-1")[:60]
        canvas.setFont(font, size)
        canvas.drawString(MARGIN, y * mm, printable)

    line(137, f"{carrier} · {parcel.service}".upper(), 16, "Helvetica-Bold")
    line(128, f"From {parcel.warehouse} ({parcel.origin})")
    line(121, f"Weight {parcel.chargeable_weight_g / 1000:.3f} kg")
    canvas.line(MARGIN, 116 * mm, WIDTH - MARGIN, 116 * mm)
    line(92, parcel.destination, 48, "Helvetica-Bold")
    line(80, (parcel.postal_code or "")[:20], 22, "Helvetica-Bold")
    canvas.line(MARGIN, 72 * mm, WIDTH - MARGIN, 72 * mm)
    barcode = Code128(number, barWidth=0.42 * mm, barHeight=28 * mm)
    barcode.drawOn(canvas, (WIDTH - barcode.width) / 2, 36 * mm)
    line(26, number, 16, "Courier-Bold")
    line(12, f"Order {parcel.order_id}", 9)
    canvas.showPage()
    canvas.save()
    return file.getvalue()

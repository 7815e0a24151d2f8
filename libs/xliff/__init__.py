"""XLIFF 2: what translators and their tools exchange. Read, judged by the rules of the standard, written.

`document.py` has the few words that callers need; `validate` says what is wrong with a file, line by line.
"""

from libs.xliff.document import Code, Content, Document, File, Match, Segment, Span, State, Term, Unit, codes, plain
from libs.xliff.reading import NotXliff, read
from libs.xliff.validating import Fault, validate
from libs.xliff.writing import write
from libs.xliff.xml import Limits, NotXml

__all__ = [
    "Code",
    "Content",
    "Document",
    "Fault",
    "File",
    "Limits",
    "Match",
    "NotXliff",
    "NotXml",
    "Segment",
    "Span",
    "State",
    "Term",
    "Unit",
    "codes",
    "plain",
    "read",
    "validate",
    "write",
]

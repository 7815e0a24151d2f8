"""Tables in files: CSV and its kin, XLSX. Nothing is guessed: what cannot be read for certain is refused."""

from libs.files.flaws import CODES, Flaw, Unreadable
from libs.files.given import ProfileError, profile_of
from libs.files.profile import KINDS, Column, Kind, Profile
from libs.files.sniff import kind_of
from libs.files.source import rows_of
from libs.files.table import BookTable, Row, TextTable

__all__ = [
    "CODES",
    "KINDS",
    "BookTable",
    "Column",
    "Flaw",
    "Kind",
    "Profile",
    "ProfileError",
    "Row",
    "TextTable",
    "Unreadable",
    "kind_of",
    "profile_of",
    "rows_of",
]

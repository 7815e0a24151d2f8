"""Profiles of files of rate cards: one JSON object a file, in the form in which a caller may give one."""

from importlib.resources import files

from libs.files import Profile

__all__ = ["PROFILES"]

_NAMES = ("tradewind", "express-sheet", "parcel-sheet-de", "china-line")
PROFILES = {name: Profile.model_validate_json((files(__name__) / f"{name}.json").read_bytes()) for name in _NAMES}

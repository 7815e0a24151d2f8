"""Changing what floors are computed from. The prices that a change may touch are rechecked in its own transaction."""

"""Common Norwegian given names: they tell where one name ends and the next begins when no mark does."""

from importlib import resources

GIVEN_NAMES = frozenset((resources.files(__package__) / "given_names.txt").read_text(encoding="utf-8").split())
"""In lower case, from given_names.txt beside this module; a name that is missing is a word more in that file."""

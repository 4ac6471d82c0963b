"""Corrections (rettelser) by hand: made in the words of the warehouse, kept in a TOML file beside the papers."""

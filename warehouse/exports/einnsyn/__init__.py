"""Meetings as eInnsyn's API takes them: a Moetemappe in JSON for each, its cases, decisions and documents inside.

The names of classes and fields are eInnsyn's own; which are required and how long they may be stands with the builders
in `objects`, and as a JSON Schema among the tests.
"""

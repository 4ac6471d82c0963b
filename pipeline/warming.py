"""Imported by the process that finders are forked from, for what it does: what takes long the first time, once.

spaCy is imported without its command line, and the language pipeline is built, which takes another fifth of a second.
"""

from extractors.language.pipeline import pipeline

pipeline()

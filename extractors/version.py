"""The version of what the extractors find, apart so that it can be read without importing them."""

# Raise this with every change that makes the extractors find anything else in any paper: a label, a pattern, a reader.
# The next run then reads all papers anew, instead of keeping what an older version found in them.
EXTRACTOR_VERSION = "12"

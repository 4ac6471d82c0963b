"""One document in, facts out: readers per format, then sections, then facts. No database, no printing."""

"""The warehouse written for other programs: tables, the lineage as a graph, and eInnsyn's model; see `writing`."""

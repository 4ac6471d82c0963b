"""What came of what: the graph of cases (møtesaker) and meetings (møter), walked, checked, cut into courses, written.

Its edges stand in derived.edges, filled at the build from the view `lineage`.
"""

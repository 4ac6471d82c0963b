"""The page of the secretariat: search, cases and their lineage in a browser; reads the warehouse only."""

"""Full text search over what the papers say: BM25 over tables in the warehouse itself, asked in plain SQL.

`analysis` turns words into terms, `vocabulary` holds its word lists, `index` builds the tables, `query` ranks,
`snippets` picks the sentence to show.
"""

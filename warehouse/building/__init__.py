"""From what was found in each paper to one warehouse: laid out in rows, joined in SQL, put in place."""

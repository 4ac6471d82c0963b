"""The language side: sentences, dates, bodies, cases and meetings in a text; one after the other, or in spaCy."""

"""The language side: a spaCy pipeline over blank bokmål whose components find dates, case numbers, bodies and references."""

"""The language side: a spaCy pipeline over blank bokmål, whose components find dates, bodies, cases and meetings."""

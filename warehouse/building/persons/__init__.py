"""Who is one person: names that are spelt, shortened and borne in several ways, joined by rules that can be told."""

"""From a section's pieces to facts: meeting, people, entries, points, mentions, each with its place."""

"""Figures of a year or a span of years: what was met about, treated, decided, left to do, and who came.

One set of numbers for the page 'Tall', the notebooks and the annual report. A figure carries the ids of the rows behind
it, so that whoever doubts it can look them up (`sources.sources`) or count them again. Copies of a section and what is
known by mention only are never counted.

Ask `scope.find_scope` (or make a `Scope` of some bodies and years), then the readers of the other modules:
`meetings.meetings_held`, `cases.cases_treated`, `decisions.points_adopted`, `proposals.proposals_decided`,
`plans.plans_adopted`, `follow_ups.follow_ups_of`, `attendance.attendance`, `subjects.subjects`, `rank.main_decisions`,
`material.material`. Each gives rows; `tally.tally(rows, key)` makes figures of them.
"""

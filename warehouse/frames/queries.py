"""The SQL of the pandas tables, one query each; what other readers ask already is asked in their words.

`$body_ids`, `$since`, `$until` and `$case_ids` are NULL where nothing is asked. Copies are left out everywhere.
"""

# ruff: noqa: S608 - what is put into the SQL are our own words

from warehouse.lineage.rows import ALL_EDGES, EDGES
from warehouse.readers.cases import CASE_ROWS, OF_LISTED
from warehouse.readers.follow_ups import FOLLOW_UPS
from warehouse.readers.people import PERSONS
from warehouse.readers.problems import PROBLEMS

SHORT = "coalesce(bodies.abbreviation, bodies.name) AS body"
KEPT = "(FROM sections WHERE copy_of IS NULL) AS sections"


def _chosen(body_id: str, year: str) -> str:
    """The condition that a row is of the bodies and years asked for."""
    return (
        f"($body_ids IS NULL OR list_contains($body_ids, {body_id}))"
        f" AND ($since IS NULL OR {year} >= $since) AND ($until IS NULL OR {year} <= $until)"
    )


def _found(case_id: str) -> str:
    """The condition that a row is of the cases that the words or the person asked for lead to."""
    return f"($case_ids IS NULL OR {case_id} IN (SELECT unnest($case_ids)))"


DOCUMENTS = """
SELECT document_id, path, also_at, format, title, page_count, text_source, language, ingested_at
FROM documents
ORDER BY path, document_id
"""

SECTIONS = f"""
SELECT
    section_id, document_id, path, ordinal, kind, sections.title, sections.body_id, {SHORT}, organisation, meeting_id,
    date, first_page, last_page, copy_of
FROM sections
JOIN documents USING (document_id)
LEFT JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
WHERE ($copies OR copy_of IS NULL) AND ({_chosen("sections.body_id", "year(date)")})
ORDER BY path, ordinal, section_id
"""

BODIES = f"""
SELECT
    body_id, {SHORT}, name, abbreviation, organisation,
    (SELECT count(*) FROM meetings WHERE meetings.body_id = bodies.body_id AND NOT is_stub) AS meetings,
    (SELECT count(*) FROM cases WHERE cases.body_id = bodies.body_id AND NOT is_stub) AS cases,
    (SELECT min(date) FROM meetings WHERE meetings.body_id = bodies.body_id AND NOT is_stub) AS first_date,
    (SELECT max(date) FROM meetings WHERE meetings.body_id = bodies.body_id AND NOT is_stub) AS last_date
FROM bodies
WHERE $body_ids IS NULL OR list_contains($body_ids, body_id)
ORDER BY body_id
"""

# Each person once per meeting: who came is no longer absent, and a member who also took the minutes is a member.
ATTENDED = f"""
attended AS (
    SELECT
        coalesce(person_roles.meeting_id, sections.meeting_id) AS meeting_id, person_id,
        CASE
            WHEN bool_or(role = 'substitute') THEN 'substitute'
            WHEN bool_or(role IN ('present', 'chair')) THEN 'present'
            WHEN bool_or(role = 'absent') THEN 'absent'
            ELSE 'other'
        END AS attendance,
        bool_or(role = 'chair') AS is_chair,
        min(person_roles.title) AS job,
        min(person_roles.organisation) AS represents
    FROM person_roles
    JOIN {KEPT} USING (section_id)
    WHERE case_id IS NULL AND kind = 'minutes'
    GROUP BY 1, 2
)
"""

ATTENDANCE = f"""
WITH {ATTENDED}
SELECT
    meeting_id, date, year(date) AS year, meetings.body_id, {SHORT}, bodies.organisation, person_id, persons.name,
    attendance, is_chair, job, represents
FROM attended
JOIN meetings USING (meeting_id)
JOIN bodies USING (body_id)
JOIN persons USING (person_id)
WHERE {_chosen("meetings.body_id", "year(date)")} AND ($person_ids IS NULL OR list_contains($person_ids, person_id))
ORDER BY date, meetings.body_id, persons.name, person_id
"""

MEETINGS = f"""
WITH {ATTENDED},
counted AS (
    SELECT
        meeting_id,
        count(*) FILTER (attendance = 'present') AS present,
        count(*) FILTER (attendance = 'substitute') AS substitutes,
        count(*) FILTER (attendance = 'absent') AS absent
    FROM attended
    GROUP BY meeting_id
)
SELECT
    meeting_id, meetings.body_id, {SHORT}, organisation, date, year(date) AS year, starts_at, ends_at, place, is_stub,
    (SELECT count(*) FROM cases WHERE cases.meeting_id = meetings.meeting_id) AS cases, present, substitutes, absent
FROM meetings
JOIN bodies USING (body_id)
LEFT JOIN counted USING (meeting_id)
WHERE {_chosen("meetings.body_id", "year(date)")} AND ($stubs OR NOT is_stub)
ORDER BY date, meetings.body_id
"""

# The cases asked for, in the order of the search where words are asked for.
CASE_IDS = f"""
WITH asked AS (SELECT unnest($case_ids) AS case_id, generate_subscripts($case_ids, 1) AS rank)
SELECT cases.case_id
FROM cases
LEFT JOIN meetings USING (meeting_id)
LEFT JOIN asked USING (case_id)
WHERE {_chosen("cases.body_id", "year")} AND {_found("cases.case_id")} AND ($stubs OR NOT cases.is_stub)
  AND ($outcome IS NULL OR outcome = $outcome)
ORDER BY rank, date, cases.body_id, year, number, case_id
"""
CASES = f"""
WITH in_order AS (SELECT unnest($case_ids) AS case_id, generate_subscripts($case_ids, 1) AS place),
typed AS (
    SELECT case_id, list(DISTINCT item_type ORDER BY item_type) AS item_types
    FROM (SELECT case_id, unnest(item_types) AS item_type FROM case_entries JOIN {KEPT} USING (section_id))
    GROUP BY case_id
)
SELECT
    case_id, label, body_id, body, organisation, year, number, meeting_id, date, title, coalesce(item_types, [])
    AS item_types, outcome, decision, mark, is_stub
FROM ({CASE_ROWS.format(**OF_LISTED)})
JOIN in_order USING (case_id)
LEFT JOIN typed USING (case_id)
ORDER BY place
"""

ENTRIES = f"""
SELECT
    entry_id, case_id, label, cases.body_id, {SHORT}, bodies.organisation, cases.year,
    coalesce(entries.meeting_id, cases.meeting_id) AS meeting_id, date, entries.stage AS entry_stage, entries.ordinal,
    printed_number, entries.title, item_types, has_attachments, attachment_count, text, section_id, path,
    coalesce(entries.page, first_page) AS page
FROM case_entries AS entries
JOIN {KEPT} USING (section_id)
JOIN documents USING (document_id)
JOIN cases USING (case_id)
JOIN bodies ON bodies.body_id = cases.body_id
LEFT JOIN meetings ON meetings.meeting_id = coalesce(entries.meeting_id, cases.meeting_id)
WHERE {_chosen("cases.body_id", "cases.year")} AND {_found("case_id")}
ORDER BY date, cases.body_id, entries.section_id, entries.ordinal
"""

DECISIONS = f"""
SELECT
    decision_id, cases.case_id, label, cases.title, cases.body_id, {SHORT}, bodies.organisation, cases.year, date,
    decisions.stage, decisions.ordinal, decisions.text, decisions.outcome, unanimous, votes_for, votes_against,
    entry_id, path, coalesce(decisions.page, entries.page, first_page) AS page
FROM decisions
JOIN case_entries AS entries USING (entry_id)
JOIN {KEPT} USING (section_id)
JOIN documents USING (document_id)
JOIN cases ON cases.case_id = decisions.case_id
JOIN bodies ON bodies.body_id = cases.body_id
LEFT JOIN meetings ON meetings.meeting_id = coalesce(entries.meeting_id, cases.meeting_id)
WHERE {_chosen("cases.body_id", "cases.year")} AND {_found("cases.case_id")}
  AND ($stage IS NULL OR decisions.stage = $stage) AND ($outcome IS NULL OR decisions.outcome = $outcome)
ORDER BY date, cases.body_id, cases.year, cases.number, entry_id, decisions.stage, decisions.ordinal
"""

PEOPLE = f"SELECT * FROM ({PERSONS})"

ROLES = f"""
SELECT
    person_id, persons.name, printed_name, role, person_roles.title AS job, person_roles.organisation AS represents,
    meetings.meeting_id, date, coalesce(cases.year, year(date)) AS year, bodies.body_id, {SHORT}, bodies.organisation,
    cases.case_id, label, section_id, path, coalesce(person_roles.page, first_page) AS page
FROM person_roles
JOIN persons USING (person_id)
JOIN {KEPT} USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN cases ON cases.case_id = person_roles.case_id
LEFT JOIN meetings ON meetings.meeting_id = coalesce(person_roles.meeting_id, sections.meeting_id)
LEFT JOIN bodies ON bodies.body_id = coalesce(meetings.body_id, cases.body_id, sections.body_id)
WHERE {_chosen("bodies.body_id", "coalesce(cases.year, year(date))")}
  AND ($role IS NULL OR role = $role) AND ($person_ids IS NULL OR list_contains($person_ids, person_id))
ORDER BY date, body_id, cases.number NULLS FIRST, cases.case_id, role, persons.name, person_id, path, page
"""

FOLLOW_UP_ROWS = f"""
SELECT
    follow_up_id, status, found.case_id, found.label, found.title, found.body_id, body, organisation, year, date,
    decision_id, decision, task, assignee, officers, due_from, due_to, closed_by, closed_by_label, closed_on, basis,
    score, closed_text
FROM ({FOLLOW_UPS}) AS found
WHERE {_chosen("found.body_id", "year")} AND ($status IS NULL OR status = $status)
ORDER BY list_position(['late', 'open', 'done'], status), due_to NULLS LAST, date, found.body_id, label, follow_up_id
"""

REFERENCES = f"""
SELECT
    reference_id, source_case_id, source.label AS source_label, bodies.body_id, {SHORT}, bodies.organisation,
    coalesce(source.year, year(held.date)) AS year, held.date, relation, mention, reference.text AS sentence,
    target_kind, target_case_id, target_meeting_id,
    coalesce(target.label, coalesce(met_in.abbreviation, met_in.name) || ' ' || met.date) AS target_label,
    reference.status AS target_status, candidates, confidence, entry_id, section_id, path,
    coalesce(reference.page, first_page) AS page
FROM cross_references AS reference
JOIN {KEPT} USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN cases AS source ON source.case_id = source_case_id
LEFT JOIN meetings AS held ON held.meeting_id = coalesce(sections.meeting_id, source.meeting_id)
LEFT JOIN bodies ON bodies.body_id = coalesce(source.body_id, sections.body_id)
LEFT JOIN cases AS target ON target.case_id = target_case_id
LEFT JOIN meetings AS met ON met.meeting_id = target_meeting_id
LEFT JOIN bodies AS met_in ON met_in.body_id = met.body_id
WHERE {_chosen("bodies.body_id", "coalesce(source.year, year(held.date))")}
  AND ($relation IS NULL OR relation = $relation) AND ($status IS NULL OR reference.status = $status)
ORDER BY held.date, path, reference_id
"""

LINEAGE = f"""
SELECT
    earlier_id AS earlier_case_id, earlier.label AS earlier_label, earlier.title AS earlier_title,
    earlier_meeting.date AS earlier_date, later_id AS later_case_id, later.label AS later_label,
    later.title AS later_title, later_meeting.date AS later_date, edge.relation, basis, edge.confidence, shared,
    sentence, said_in, reference_id, path, page
FROM ({EDGES.format(chosen=ALL_EDGES)}) AS edge
JOIN cases AS earlier ON earlier.case_id = earlier_id
JOIN cases AS later ON later.case_id = later_id
LEFT JOIN meetings AS earlier_meeting ON earlier_meeting.meeting_id = earlier.meeting_id
LEFT JOIN meetings AS later_meeting ON later_meeting.meeting_id = later.meeting_id
WHERE ({_chosen("earlier.body_id", "earlier.year")}) OR ({_chosen("later.body_id", "later.year")})
ORDER BY earlier_id, later_id, basis DESC, edge.relation, reference_id
"""

PROBLEM_ROWS = f"SELECT problem_id, severity, code, path, page, message, document_id FROM ({PROBLEMS})"

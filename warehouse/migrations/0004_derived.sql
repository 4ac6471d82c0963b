-- What was worked out from all papers together, with the reasons: beside the contract, whose tables stay as they are.

CREATE SCHEMA derived;

CREATE TABLE derived.candidates (
    reference_id VARCHAR NOT NULL,
    place        INTEGER NOT NULL,
    candidate_id VARCHAR NOT NULL,
    reason       VARCHAR NOT NULL,
    score        DOUBLE
);
COMMENT ON TABLE derived.candidates IS 'why each of cross_references.candidates was thought of; also the case that a resolved mention of a meeting seems to mean';
COMMENT ON COLUMN derived.candidates.reference_id IS 'the reference';
COMMENT ON COLUMN derived.candidates.place IS 'best first, from 1';
COMMENT ON COLUMN derived.candidates.candidate_id IS 'a case_id or meeting_id';
COMMENT ON COLUMN derived.candidates.reason IS '''fits'' | ''same subject'' | ''neighbouring number'' | ''other year'' | ''other body'' | ''case of the meeting''';
COMMENT ON COLUMN derived.candidates.score IS 'likeness of the subjects, 0 to 1, where that is the reason';

CREATE TABLE derived.related_cases (
    earlier_case_id VARCHAR NOT NULL,
    later_case_id   VARCHAR NOT NULL,
    score           DOUBLE NOT NULL,
    shared          VARCHAR[] NOT NULL
);
COMMENT ON TABLE derived.related_cases IS 'cases of the same subject, by content: the inferred edges of lineage, with why';
COMMENT ON COLUMN derived.related_cases.earlier_case_id IS 'the case (møtesak) that came first';
COMMENT ON COLUMN derived.related_cases.later_case_id IS 'the case that came after it';
COMMENT ON COLUMN derived.related_cases.score IS 'likeness of the subjects, 0 to 1';
COMMENT ON COLUMN derived.related_cases.shared IS 'the words that they share, the most telling first';

CREATE TABLE derived.person_forms (
    person_id    VARCHAR NOT NULL,
    printed_name VARCHAR NOT NULL,
    reason       VARCHAR NOT NULL
);
COMMENT ON TABLE derived.person_forms IS 'why a printed name is held to be a person''s';
COMMENT ON COLUMN derived.person_forms.person_id IS 'the person';
COMMENT ON COLUMN derived.person_forms.printed_name IS 'the name (navn) as printed';
COMMENT ON COLUMN derived.person_forms.reason IS '''same name'' | ''spelling'' | ''middle name'' | ''initial'' | ''first name'' | ''surname'' | ''beginning'' of the name | ''profile''';

CREATE TABLE derived.successions (
    earlier_body_id VARCHAR NOT NULL,
    later_body_id   VARCHAR NOT NULL,
    basis           VARCHAR NOT NULL
);
COMMENT ON TABLE derived.successions IS 'which body (utvalg) took over from which';
COMMENT ON COLUMN derived.successions.earlier_body_id IS 'the body that was';
COMMENT ON COLUMN derived.successions.later_body_id IS 'the body that took over';
COMMENT ON COLUMN derived.successions.basis IS '''register'' of the standard bodies | ''profile'' of the organisation';

CREATE TABLE derived.closings (
    follow_up_id VARCHAR PRIMARY KEY,
    case_id      VARCHAR NOT NULL,
    basis        VARCHAR NOT NULL,
    score        DOUBLE NOT NULL,
    reference_id VARCHAR
);
COMMENT ON TABLE derived.closings IS 'why a case is held to take up what a decision left to be done';
COMMENT ON COLUMN derived.closings.follow_up_id IS 'the follow-up (oppfølgingspunkt)';
COMMENT ON COLUMN derived.closings.case_id IS 'the later case (møtesak) that takes it up';
COMMENT ON COLUMN derived.closings.basis IS '''stated'' a reference says so | ''inferred'' same subject, by content';
COMMENT ON COLUMN derived.closings.score IS 'how sure, 0 to 1';
COMMENT ON COLUMN derived.closings.reference_id IS 'the reference that says so';

CREATE TABLE derived.undated_mentions (
    reference_id VARCHAR PRIMARY KEY,
    section_id   VARCHAR NOT NULL,
    entry_id     VARCHAR,
    text         VARCHAR NOT NULL,
    mention      VARCHAR NOT NULL,
    relation     VARCHAR NOT NULL,
    body_id      VARCHAR,
    turn         VARCHAR NOT NULL
);
COMMENT ON TABLE derived.undated_mentions IS 'mentions of the meeting before or after, whose day no paper here tells: no references yet';
COMMENT ON COLUMN derived.undated_mentions.reference_id IS 'key, as in cross_references once the meeting is known';
COMMENT ON COLUMN derived.undated_mentions.section_id IS 'the section that holds it';
COMMENT ON COLUMN derived.undated_mentions.entry_id IS 'the entry that holds it; NULL outside the entries';
COMMENT ON COLUMN derived.undated_mentions.text IS 'the sentence that holds it';
COMMENT ON COLUMN derived.undated_mentions.mention IS 'the words that name the meeting: ''neste møte''';
COMMENT ON COLUMN derived.undated_mentions.relation IS 'as in cross_references';
COMMENT ON COLUMN derived.undated_mentions.body_id IS 'the body whose meeting it is';
COMMENT ON COLUMN derived.undated_mentions.turn IS '''previous'' | ''next'' | ''last''';

CREATE TABLE derived.edges (
    earlier_id   VARCHAR NOT NULL,
    later_id     VARCHAR NOT NULL,
    relation     VARCHAR NOT NULL,
    basis        VARCHAR NOT NULL,
    confidence   DOUBLE NOT NULL,
    reference_id VARCHAR,
    meeting_id   VARCHAR,
    shared       VARCHAR[],
    known_from   DATE
);
COMMENT ON TABLE derived.edges IS 'the view lineage as it was at the build, and the meetings that cases name: quick to walk from either end';
COMMENT ON COLUMN derived.edges.earlier_id IS 'a case_id, or the meeting_id of a meeting (møte) that the later case names';
COMMENT ON COLUMN derived.edges.later_id IS 'a case_id, or the meeting_id of a meeting (møte) that the earlier case looks forward to';
COMMENT ON COLUMN derived.edges.relation IS 'as in lineage';
COMMENT ON COLUMN derived.edges.basis IS 'as in lineage';
COMMENT ON COLUMN derived.edges.confidence IS 'as in lineage';
COMMENT ON COLUMN derived.edges.reference_id IS 'as in lineage';
COMMENT ON COLUMN derived.edges.meeting_id IS 'the end that is a meeting (møte); NULL between two cases';
COMMENT ON COLUMN derived.edges.shared IS 'the words that both cases share, where inferred';
COMMENT ON COLUMN derived.edges.known_from IS 'the day when its cases were treated and the paper that says it was written; NULL where none is dated';

-- Time runs forward: by the two meetings' dates where both are known and differ, else by the cases' years, else by their
-- numbers in one body; else by what the relation says (a case that something is planned for or delegated to comes later
-- than the one that says so, any other came earlier). Where a sentence states an edge, content need not infer it.
CREATE OR REPLACE VIEW lineage AS
WITH directed AS (
    SELECT
        source.case_id AS source_case_id,
        target.case_id AS target_case_id,
        reference.relation,
        reference.confidence,
        reference.reference_id,
        coalesce(
            CASE WHEN source_meeting.date <> target_meeting.date THEN source_meeting.date < target_meeting.date END,
            CASE WHEN source.year <> target.year THEN source.year < target.year END,
            CASE WHEN source.body_id = target.body_id THEN source.number < target.number END,
            reference.relation IN ('planned_for', 'delegates_to')
        ) AS source_is_earlier
    FROM cross_references AS reference
    JOIN sections USING (section_id)
    JOIN cases AS source ON source.case_id = reference.source_case_id
    JOIN cases AS target ON target.case_id = reference.target_case_id
    LEFT JOIN meetings AS source_meeting ON source_meeting.meeting_id = source.meeting_id
    LEFT JOIN meetings AS target_meeting ON target_meeting.meeting_id = target.meeting_id
    WHERE source.case_id <> target.case_id AND sections.copy_of IS NULL
),
stated AS (
    SELECT
        CASE WHEN source_is_earlier THEN source_case_id ELSE target_case_id END AS earlier_case_id,
        CASE WHEN source_is_earlier THEN target_case_id ELSE source_case_id END AS later_case_id,
        relation,
        confidence,
        reference_id
    FROM directed
)
SELECT earlier_case_id, later_case_id, relation, 'stated' AS basis, confidence, reference_id FROM stated
UNION ALL
SELECT earlier_case_id, later_case_id, 'follows_up', 'inferred', score, NULL
FROM derived.related_cases
ANTI JOIN stated USING (earlier_case_id, later_case_id);

COMMENT ON VIEW lineage IS 'saksgang: which case came of which; copies are left out';
COMMENT ON COLUMN lineage.earlier_case_id IS 'the case (møtesak) that came first';
COMMENT ON COLUMN lineage.later_case_id IS 'the case that came of it or after it';
COMMENT ON COLUMN lineage.relation IS 'what the reference says, as in cross_references; ''follows_up'' where inferred';
COMMENT ON COLUMN lineage.basis IS '''stated'' a reference says so (uttrykt) | ''inferred'' same subject, by content (utledet)';
COMMENT ON COLUMN lineage.confidence IS 'how sure the edge is, 0 to 1';
COMMENT ON COLUMN lineage.reference_id IS 'the reference that states it; NULL where inferred';

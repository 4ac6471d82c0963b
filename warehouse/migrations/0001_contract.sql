-- The tables that an analyst may rely on. Their comments are in 0002_comments.sql.

CREATE TABLE documents (
    document_id VARCHAR PRIMARY KEY,
    path        VARCHAR NOT NULL,
    also_at     VARCHAR[],
    format      VARCHAR NOT NULL,
    title       VARCHAR,
    page_count  INTEGER,
    text_source VARCHAR NOT NULL,
    language    VARCHAR,
    ingested_at TIMESTAMP NOT NULL
);

CREATE TABLE sections (
    section_id  VARCHAR PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    ordinal     INTEGER NOT NULL,
    kind        VARCHAR NOT NULL,
    title       VARCHAR,
    body_id     VARCHAR,
    meeting_id  VARCHAR,
    first_page  INTEGER,
    last_page   INTEGER,
    copy_of     VARCHAR
);

CREATE TABLE problems (
    problem_id  VARCHAR PRIMARY KEY,
    path        VARCHAR NOT NULL,
    document_id VARCHAR,
    page        INTEGER,
    severity    VARCHAR NOT NULL,
    code        VARCHAR NOT NULL,
    message     VARCHAR NOT NULL
);

CREATE TABLE bodies (
    body_id      VARCHAR PRIMARY KEY,
    organisation VARCHAR,
    name         VARCHAR NOT NULL,
    abbreviation VARCHAR
);

CREATE TABLE meetings (
    meeting_id VARCHAR PRIMARY KEY,
    body_id    VARCHAR NOT NULL,
    date       DATE NOT NULL,
    starts_at  TIME,
    ends_at    TIME,
    place      VARCHAR,
    is_stub    BOOLEAN NOT NULL
);

CREATE TABLE cases (
    case_id    VARCHAR PRIMARY KEY,
    body_id    VARCHAR NOT NULL,
    year       INTEGER NOT NULL,
    number     INTEGER,
    label      VARCHAR NOT NULL,
    title      VARCHAR,
    meeting_id VARCHAR,
    outcome    VARCHAR,
    is_stub    BOOLEAN NOT NULL
);

CREATE TABLE case_entries (
    entry_id         VARCHAR PRIMARY KEY,
    case_id          VARCHAR NOT NULL,
    section_id       VARCHAR NOT NULL,
    meeting_id       VARCHAR,
    stage            VARCHAR NOT NULL,
    ordinal          INTEGER NOT NULL,
    printed_number   VARCHAR,
    title            VARCHAR,
    item_types       VARCHAR[],
    has_attachments  BOOLEAN,
    attachment_count INTEGER,
    text             VARCHAR,
    page             INTEGER
);

CREATE TABLE decisions (
    decision_id   VARCHAR PRIMARY KEY,
    case_id       VARCHAR NOT NULL,
    entry_id      VARCHAR NOT NULL,
    stage         VARCHAR NOT NULL,
    ordinal       INTEGER NOT NULL,
    text          VARCHAR NOT NULL,
    outcome       VARCHAR NOT NULL,
    unanimous     BOOLEAN,
    votes_for     INTEGER,
    votes_against INTEGER,
    page          INTEGER
);

CREATE TABLE persons (
    person_id     VARCHAR PRIMARY KEY,
    name          VARCHAR NOT NULL,
    also_known_as VARCHAR[]
);

CREATE TABLE person_roles (
    person_id    VARCHAR NOT NULL,
    printed_name VARCHAR NOT NULL,
    role         VARCHAR NOT NULL,
    title        VARCHAR,
    organisation VARCHAR,
    section_id   VARCHAR NOT NULL,
    meeting_id   VARCHAR,
    case_id      VARCHAR,
    entry_id     VARCHAR,
    page         INTEGER
);

CREATE TABLE follow_ups (
    follow_up_id VARCHAR PRIMARY KEY,
    decision_id  VARCHAR NOT NULL,
    case_id      VARCHAR NOT NULL,
    task         VARCHAR NOT NULL,
    assignee     VARCHAR,
    due_from     DATE,
    due_to       DATE,
    closed_by    VARCHAR
);

CREATE TABLE cross_references (
    reference_id      VARCHAR PRIMARY KEY,
    section_id        VARCHAR NOT NULL,
    entry_id          VARCHAR,
    source_case_id    VARCHAR,
    text              VARCHAR NOT NULL,
    mention           VARCHAR NOT NULL,
    relation          VARCHAR NOT NULL,
    target_kind       VARCHAR NOT NULL,
    target_body_id    VARCHAR,
    target_year       INTEGER,
    target_number     INTEGER,
    target_date_from  DATE,
    target_date_to    DATE,
    target_case_id    VARCHAR,
    target_meeting_id VARCHAR,
    status            VARCHAR NOT NULL,
    candidates        VARCHAR[],
    confidence        DOUBLE NOT NULL,
    page              INTEGER
);

CREATE TABLE evidence (
    record_id   VARCHAR NOT NULL,
    document_id VARCHAR NOT NULL,
    page        INTEGER NOT NULL,
    x0          DOUBLE,
    top         DOUBLE,
    x1          DOUBLE,
    bottom      DOUBLE
);

-- Time runs forward: by the two meetings' dates where both are known and differ, else by the cases' years, else, where a
-- date is unknown, by their numbers in one body; else by what the relation says (a case that something is planned for or
-- delegated to comes later than the one that says so, any other came earlier).
CREATE VIEW lineage AS
WITH stated AS (
    SELECT
        source.case_id AS source_case_id,
        target.case_id AS target_case_id,
        reference.relation,
        reference.confidence,
        reference.reference_id,
        coalesce(
            CASE WHEN source_meeting.date <> target_meeting.date THEN source_meeting.date < target_meeting.date END,
            CASE WHEN source.year <> target.year THEN source.year < target.year END,
            CASE WHEN source.body_id = target.body_id AND (source_meeting.date = target_meeting.date) IS NULL
                THEN source.number < target.number END,
            reference.relation IN ('planned_for', 'delegates_to')
        ) AS source_is_earlier
    FROM cross_references AS reference
    JOIN sections USING (section_id)
    JOIN cases AS source ON source.case_id = reference.source_case_id
    JOIN cases AS target ON target.case_id = reference.target_case_id
    LEFT JOIN meetings AS source_meeting ON source_meeting.meeting_id = source.meeting_id
    LEFT JOIN meetings AS target_meeting ON target_meeting.meeting_id = target.meeting_id
    WHERE source.case_id <> target.case_id AND sections.copy_of IS NULL
)
SELECT
    CASE WHEN source_is_earlier THEN source_case_id ELSE target_case_id END AS earlier_case_id,
    CASE WHEN source_is_earlier THEN target_case_id ELSE source_case_id END AS later_case_id,
    relation,
    'stated' AS basis,
    confidence,
    reference_id
FROM stated;

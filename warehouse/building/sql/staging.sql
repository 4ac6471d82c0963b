-- What was found, laid out in rows, as the papers tell it: nothing joined, nothing resolved.

CREATE TABLE staging.documents (
    document_id VARCHAR, path VARCHAR, also_at VARCHAR[], ingested_at TIMESTAMP, folder VARCHAR, format VARCHAR,
    title VARCHAR, page_count INTEGER, text_source VARCHAR, language VARCHAR, organisation VARCHAR,
    host VARCHAR
);
CREATE TABLE staging.extractions (
    document_id VARCHAR, path VARCHAR, also_at VARCHAR[], ingested_at TIMESTAMP, extractor_version VARCHAR,
    findings VARCHAR
);
CREATE TABLE staging.failures (path VARCHAR, document_id VARCHAR, extractor_version VARCHAR, problems VARCHAR);
CREATE TABLE staging.problems (
    path VARCHAR, document_id VARCHAR, page INTEGER, severity VARCHAR, code VARCHAR, message VARCHAR
);
CREATE TABLE staging.named_bodies (
    document_id VARCHAR, body_name VARCHAR, body_abbreviation VARCHAR, body_organisation VARCHAR, body_area VARCHAR
);
CREATE TABLE staging.sections (
    section_id VARCHAR, document_id VARCHAR, ordinal INTEGER, kind VARCHAR, title VARCHAR,
    body_name VARCHAR, body_abbreviation VARCHAR, body_organisation VARCHAR, body_area VARCHAR,
    date DATE, starts_at TIME, ends_at TIME, place VARCHAR, first_page INTEGER, last_page INTEGER, text VARCHAR
);
CREATE TABLE staging.entries (
    entry_id VARCHAR, section_id VARCHAR, document_id VARCHAR, stage VARCHAR, ordinal INTEGER, printed_number VARCHAR,
    year INTEGER, number INTEGER, title VARCHAR, item_types VARCHAR[], has_attachments BOOLEAN,
    attachment_count INTEGER, text VARCHAR, page INTEGER
);
CREATE TABLE staging.points (
    decision_id VARCHAR, entry_id VARCHAR, section_id VARCHAR, stage VARCHAR, ordinal INTEGER, text VARCHAR,
    outcome VARCHAR, unanimous BOOLEAN, votes_for INTEGER, votes_against INTEGER, page INTEGER
);
CREATE TABLE staging.tasks (
    follow_up_id VARCHAR, decision_id VARCHAR, document_id VARCHAR, ordinal INTEGER, task VARCHAR, assignee VARCHAR,
    due_from DATE, due_to DATE, body_name VARCHAR, body_abbreviation VARCHAR, body_organisation VARCHAR, body_area VARCHAR, turn VARCHAR
);
CREATE TABLE staging.people (
    section_id VARCHAR, entry_id VARCHAR, ordinal INTEGER, name VARCHAR, role VARCHAR, title VARCHAR,
    organisation VARCHAR, page INTEGER
);
CREATE TABLE staging.mentions (
    reference_id VARCHAR, document_id VARCHAR, section_id VARCHAR, entry_id VARCHAR, ordinal INTEGER,
    text VARCHAR, mention VARCHAR, relation VARCHAR, target_kind VARCHAR, body_name VARCHAR, body_abbreviation VARCHAR, body_organisation VARCHAR, body_area VARCHAR,
    year INTEGER, number INTEGER, date_from DATE, date_to DATE, turn VARCHAR, confidence DOUBLE, page INTEGER
);
CREATE TABLE staging.named_persons (organisation VARCHAR, group_no INTEGER, name VARCHAR, is_joined BOOLEAN);
CREATE TABLE staging.profiles (profile_no INTEGER, organisation VARCHAR, is_always BOOLEAN, is_year_first BOOLEAN);
CREATE TABLE staging.profile_papers (profile_no INTEGER, path VARCHAR);
CREATE TABLE staging.profile_bodies (organisation VARCHAR, name VARCHAR, abbreviation VARCHAR, form VARCHAR);
CREATE TABLE staging.profile_successions (organisation VARCHAR, earlier VARCHAR, later VARCHAR);
CREATE TABLE staging.stored_profiles (place INTEGER, profile VARCHAR);
CREATE TABLE staging.correction_files (path VARCHAR);
CREATE TABLE staging.roots (prefix VARCHAR, place VARCHAR, is_address BOOLEAN);
CREATE TABLE staging.corrections (
    correction_id VARCHAR, file VARCHAR, kind VARCHAR, subject VARCHAR[], about VARCHAR, who VARCHAR, made_at TIMESTAMP,
    note VARCHAR, old VARCHAR, old_words VARCHAR, new VARCHAR, new_words VARCHAR, quoted_case_id VARCHAR, sentence VARCHAR,
    mention VARCHAR, names VARCHAR[], others VARCHAR[], undone_by VARCHAR, undone_at TIMESTAMP, undone_note VARCHAR,
    is_active BOOLEAN
);
CREATE TABLE staging.closed (section_id VARCHAR, entry_id VARCHAR, reason VARCHAR, words VARCHAR);
CREATE TABLE staging.removed_names (document_id VARCHAR, persons INTEGER);
CREATE TABLE staging.masked (
    document_id VARCHAR, page INTEGER, x0 DOUBLE, top DOUBLE, x1 DOUBLE, bottom DOUBLE
);
CREATE TABLE staging.places (record_id VARCHAR, document_id VARCHAR, page INTEGER, paragraph INTEGER);
CREATE TABLE staging.rectangles (
    record_id VARCHAR, document_id VARCHAR, page INTEGER, x0 DOUBLE, top DOUBLE, x1 DOUBLE, bottom DOUBLE
);

-- What profiles and corrections say by hand of persons, in the order in which they do: the names of a group are one person,
-- the first being the name (is_joined), or different persons. Without an organisation it holds in all papers.
-- A correction is active unless it was undone, or a later one of the same matter took its place.

-- Our own tables: what the extractors found, kept whole, so that an unchanged paper is never read again, and what the
-- search index and the reading view need beside the contract. They may change at will.
-- raw.migrations is made by the migration runner itself, before the first migration.

CREATE TABLE raw.extractions (
    document_id       VARCHAR PRIMARY KEY,
    path              VARCHAR NOT NULL,
    also_at           VARCHAR[] NOT NULL,
    extractor_version VARCHAR NOT NULL,
    ingested_at       TIMESTAMP NOT NULL,
    findings          JSON NOT NULL
);
COMMENT ON TABLE raw.extractions IS 'what was found in each document, as read: models.facts.Findings in JSON';

CREATE TABLE raw.failures (
    path              VARCHAR PRIMARY KEY,
    document_id       VARCHAR,
    extractor_version VARCHAR NOT NULL,
    problems          JSON NOT NULL
);
COMMENT ON TABLE raw.failures IS 'files that could not be read, with their problems: a list of models.problems.Problem in JSON';

CREATE TABLE raw.places (
    record_id   VARCHAR PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    page        INTEGER,
    paragraph   INTEGER
);
COMMENT ON TABLE raw.places IS 'where an entry, decision or reference stands: its page, or its paragraph number where the format has no pages';

CREATE TABLE raw.section_texts (
    section_id VARCHAR PRIMARY KEY,
    text       VARCHAR NOT NULL
);
COMMENT ON TABLE raw.section_texts IS 'running text of each section outside its entries, for search';

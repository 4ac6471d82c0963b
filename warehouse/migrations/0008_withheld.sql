-- What is not for everybody: cases and sections that are not for the public, and places where identity numbers stood.

CREATE TABLE derived.closed_sections (
    section_id  VARCHAR PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    basis       VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    words       VARCHAR NOT NULL
);
COMMENT ON TABLE derived.closed_sections IS 'sections that are not for the public (unntatt offentlighet): left out of web, reports and exports unless asked for';
COMMENT ON COLUMN derived.closed_sections.section_id IS 'the section; all its entries are closed too';
COMMENT ON COLUMN derived.closed_sections.document_id IS 'the document that holds it';
COMMENT ON COLUMN derived.closed_sections.basis IS '''printed'' the paper says so | ''copy'' of a section that says so';
COMMENT ON COLUMN derived.closed_sections.reason IS '''exempt'' unntatt offentlighet | ''closed_meeting'' lukket møte | ''graded'' gradert';
COMMENT ON COLUMN derived.closed_sections.words IS 'as printed: ''Unntatt offentlighet, offl. § 13''';

CREATE TABLE derived.closed_entries (
    entry_id    VARCHAR PRIMARY KEY,
    section_id  VARCHAR NOT NULL,
    document_id VARCHAR NOT NULL,
    case_id     VARCHAR,
    basis       VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    words       VARCHAR NOT NULL
);
COMMENT ON TABLE derived.closed_entries IS 'entries of cases that are not for the public (unntatt offentlighet): left out of web, reports and exports unless asked for';
COMMENT ON COLUMN derived.closed_entries.entry_id IS 'the entry';
COMMENT ON COLUMN derived.closed_entries.section_id IS 'the section that holds it';
COMMENT ON COLUMN derived.closed_entries.document_id IS 'the document that holds it';
COMMENT ON COLUMN derived.closed_entries.case_id IS 'its case (møtesak); NULL where its year is unknown';
COMMENT ON COLUMN derived.closed_entries.basis IS '''printed'' the entry says so | ''section'' its section is closed | ''same case'' another entry of the case in the same document says so | ''copy'' the same entry of a copy does';
COMMENT ON COLUMN derived.closed_entries.reason IS 'as in closed_sections';
COMMENT ON COLUMN derived.closed_entries.words IS 'as printed';

CREATE TABLE raw.masked (
    document_id VARCHAR NOT NULL,
    page        INTEGER NOT NULL,
    x0          DOUBLE NOT NULL,
    top         DOUBLE NOT NULL,
    x1          DOUBLE NOT NULL,
    bottom      DOUBLE NOT NULL
);
COMMENT ON TABLE raw.masked IS 'printed lines that identity numbers stand on in the original, to be blacked out in pictures of its pages; PDF points from the top left';

CREATE TABLE raw.removed_names (
    document_id VARCHAR PRIMARY KEY,
    persons     INTEGER NOT NULL
);
COMMENT ON TABLE raw.removed_names IS 'documents from whose text names of forgotten persons were taken out (saksgang forget); the originals hold them still';

-- What people corrected by hand, and what a warehouse needs to be built anew from itself alone.

CREATE TABLE derived.corrections (
    correction_id VARCHAR PRIMARY KEY,
    kind          VARCHAR NOT NULL,
    status        VARCHAR NOT NULL,
    target_ids    VARCHAR[] NOT NULL,
    case_ids      VARCHAR[] NOT NULL,
    about         VARCHAR NOT NULL,
    old           VARCHAR,
    old_words     VARCHAR,
    new           VARCHAR,
    new_words     VARCHAR,
    who           VARCHAR NOT NULL,
    made_at       TIMESTAMP NOT NULL,
    note          VARCHAR,
    undone_by     VARCHAR,
    undone_at     TIMESTAMP,
    undone_note   VARCHAR,
    file          VARCHAR NOT NULL
);
COMMENT ON TABLE derived.corrections IS 'what people corrected by hand (rettelser), kept in saksgang-rettelser.toml beside the papers';
COMMENT ON COLUMN derived.corrections.correction_id IS 'key, as in the file';
COMMENT ON COLUMN derived.corrections.kind IS '''accept_reference'' | ''reject_reference'' | ''reject_edge'' | ''title'' | ''outcome'' | ''join_persons'' | ''part_persons''';
COMMENT ON COLUMN derived.corrections.status IS '''applied'' it holds | ''overtaken'' by a later one | ''undone'' (angret) | ''stale'' what it is about is no longer here';
COMMENT ON COLUMN derived.corrections.target_ids IS 'what it is about here and now: reference_ids, case_ids or person_ids; the two cases of an edge, the earlier first';
COMMENT ON COLUMN derived.corrections.case_ids IS 'the cases (møtesaker) on whose pages it is shown';
COMMENT ON COLUMN derived.corrections.about IS 'what it is about, in words';
COMMENT ON COLUMN derived.corrections.old IS 'what stood there: a title, an outcome, or the case_id or meeting_id that a reference led to';
COMMENT ON COLUMN derived.corrections.old_words IS 'the same in words';
COMMENT ON COLUMN derived.corrections.new IS 'what stands there now';
COMMENT ON COLUMN derived.corrections.new_words IS 'the same in words';
COMMENT ON COLUMN derived.corrections.who IS 'who corrected it';
COMMENT ON COLUMN derived.corrections.made_at IS 'when, in UTC';
COMMENT ON COLUMN derived.corrections.note IS 'why';
COMMENT ON COLUMN derived.corrections.undone_by IS 'who took it back';
COMMENT ON COLUMN derived.corrections.undone_at IS 'when, in UTC';
COMMENT ON COLUMN derived.corrections.undone_note IS 'why';
COMMENT ON COLUMN derived.corrections.file IS 'the file that holds it, from the root of the papers';

CREATE TABLE raw.profiles (
    place   INTEGER PRIMARY KEY,
    profile JSON NOT NULL
);
COMMENT ON TABLE raw.profiles IS 'what organisations'' profiles told: models.profile.Profile in JSON, in the order of the run';

CREATE TABLE raw.correction_files (
    path VARCHAR PRIMARY KEY
);
COMMENT ON TABLE raw.correction_files IS 'files of corrections that were there, from the root of the papers';

CREATE TABLE raw.roots (
    prefix     VARCHAR PRIMARY KEY,
    place      VARCHAR NOT NULL,
    is_address BOOLEAN NOT NULL
);
COMMENT ON TABLE raw.roots IS 'where the papers lay: the folder or address that paths beginning with the prefix start from';

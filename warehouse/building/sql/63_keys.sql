-- The tables that a case's page enters by the case, so that it need not look through all of them.

CREATE INDEX entries_by_case ON case_entries (case_id);
CREATE INDEX decisions_by_case ON decisions (case_id);
CREATE INDEX references_by_source ON cross_references (source_case_id);
CREATE INDEX references_by_target ON cross_references (target_case_id);

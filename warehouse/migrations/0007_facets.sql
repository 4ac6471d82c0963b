-- What cases and sections that can be found are narrowed by, in numbers, since they are counted at every question.

CREATE TABLE derived.facet_values (
    value_no INTEGER PRIMARY KEY,
    facet    VARCHAR NOT NULL,
    value    VARCHAR NOT NULL
);
COMMENT ON TABLE derived.facet_values IS 'by what found cases and sections can be narrowed, value by value';
COMMENT ON COLUMN derived.facet_values.value_no IS 'order of facets and values, from 1';
COMMENT ON COLUMN derived.facet_values.facet IS '''body'' organ | ''year'' år | ''outcome'' utfall | ''item_type'' sakstype | ''person'' with a role in the case | ''kind'' dokumenttype | ''mark'' what a later case did to it';
COMMENT ON COLUMN derived.facet_values.value IS 'a body_id, a year, a person_id, or a word of the facet''s vocabulary';

CREATE TABLE derived.record_facets (
    record_no INTEGER NOT NULL,
    value_no  INTEGER NOT NULL
);
COMMENT ON TABLE derived.record_facets IS 'which values a case or section has';
COMMENT ON COLUMN derived.record_facets.record_no IS 'in search.records';
COMMENT ON COLUMN derived.record_facets.value_no IS 'in derived.facet_values';

-- The weights of likeness, found on papers of a partnership over three years and on the sample papers (see CONTRIBUTING).

-- Longer lines are text.
CREATE TEMP MACRO longest_heading() AS 12;
-- Behind the dash stands an aspect: 'Digital hjemmeoppfølging – status'.
CREATE TEMP MACRO weight_outside() AS 0.15;
-- Of a word that every paper has, against one that few have.
CREATE TEMP MACRO weight_of_generic() AS 0.3;
-- A subject weighs so much: one word that a tenth of the cases have and one that two have, or the like.
CREATE TEMP MACRO mass_of_a_subject() AS 0.8;
-- A year tells one plan from the next, but no subject from another.
CREATE TEMP MACRO weight_of_year() AS 0.3;
-- 'fastlege' against 'fastlegesamarbeid'.
CREATE TEMP MACRO weight_of_part() AS 0.7;
-- Against a title's likeness to a title: a heading may be an aside, a decision mentions what it has to.
CREATE TEMP MACRO weight_of_heading() AS 0.85;
CREATE TEMP MACRO weight_of_decision() AS 0.6;
-- Terms that more cases of an organisation have tell no subject.
CREATE TEMP MACRO most_cases() AS 300;
-- A word so telling is shown as a reason.
CREATE TEMP MACRO least_shown() AS 0.2;
-- Beside a title, a heading or decision needs a word that few cases have, one of a single word fewer: 'Legevakten' may be
-- a place, 'Sykefravær' hardly.
CREATE TEMP MACRO least_telling(is_one_word) AS CASE WHEN is_one_word THEN 0.65 ELSE 0.5 END;
-- A case whose paper mentions the other's meeting, and that shares a word with it, has so much more for it.
CREATE TEMP MACRO gain_of_tie() AS 0.25;
CREATE TEMP MACRO least_tied() AS 0.2;
-- So much of a title must stand in a sentence, or above it, for the sentence to be about that case.
CREATE TEMP MACRO least_named() AS 0.5;
-- So like two subjects are held to be the same.
CREATE TEMP MACRO least_likeness() AS 0.36;
-- Of earlier cases nearly as like as the best, the latest is what a case goes on from.
CREATE TEMP MACRO nearly_as_like() AS 0.75;

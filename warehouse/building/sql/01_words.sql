-- How names are compared. All joins over papers go through these.

-- 'Helsefellesskapet i Solvik' -> 'helsefellesskapet-i-solvik'; a name without letters gets a key of its own.
CREATE TEMP MACRO slug(words) AS coalesce(
    nullif(
        trim(
            regexp_replace(
                strip_accents(translate(replace(lower(nfc_normalize(words)), 'æ', 'ae'), 'øåđŋŧ', 'oadnt')),
                '[^a-z0-9]+', '-', 'g'
            ),
            '-'
        ),
        ''
    ),
    'x' || left(md5(words), 8)
);

-- Case, spaces, hyphens and accents do not tell names apart: 'Kari-Anne Fjellheim' and 'KARI ANNE FJELLHEIM'.
CREATE TEMP MACRO folded(words) AS replace(slug(words), '-', '');

-- Nor does the language tell bodies apart: 'Brukarutvalet' and 'Brukerutvalget'; a city's council is its 'Bystyret', and
-- 'Fellesrådet' short for the parishes' joint council.
CREATE TEMP MACRO body_spelling(words) AS regexp_replace(
    regexp_replace(
        replace(
            regexp_replace(replace(folded(words), 'utvalet', 'utvalget'), 'utval$', 'utvalg'), 'brukar', 'bruker'
        ),
        '^(bystyret|heradsstyret)$', 'kommunestyret'
    ),
    '^(fellesradet|kyrkjelegfellesrad)$', 'kirkeligfellesrad'
);

-- Nor do doubled letters in the name of an organisation: 'Helsefelleskapet' and 'Helsefellesskapet'.
-- A parameter within a lambda is worked out anew for every letter, a lambda's own is not.
CREATE TEMP MACRO undoubled(words) AS list_transform(
    [string_split(words, '')],
    lambda letters: array_to_string(
        list_filter(letters, lambda letter, place: place = 1 OR letter <> letters[place - 1]), ''
    )
)[1];
CREATE TEMP MACRO spelling(words) AS undoubled(folded(words));

-- Of forms that are as frequent, one in capitals throughout is the poorer.
CREATE TEMP MACRO is_shouted(words) AS upper(words) = words;

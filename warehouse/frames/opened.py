"""A warehouse in an analyst's hands: its tables as DataFrames, filtered by what people call things."""

import datetime as dt
from types import TracebackType
from typing import Self

import duckdb
import pandas as pd

from models.vocabulary import Outcome, PointStage, ReferenceStatus, Relation, Role, Severity
from warehouse.connections import Connection
from warehouse.frames import queries
from warehouse.frames.columns import COLUMNS
from warehouse.frames.typed import table
from warehouse.readers.bodies import require_bodies
from warehouse.readers.cases import ANYTHING
from warehouse.readers.errors import SqlError
from warehouse.readers.follow_ups import FollowUpStatus
from warehouse.readers.marks import WORDS
from warehouse.readers.organisations import body_ids_of, organisations
from warehouse.readers.people import find_persons
from warehouse.rows import values
from warehouse.search.query import matching_cases

CASES_OF = "SELECT DISTINCT case_id FROM person_roles WHERE case_id IS NOT NULL AND list_contains(?, person_id)"


class Warehouse:
    """An open warehouse; every method gives a pandas DataFrame, sorted the same way each time.

    >>> import warehouse
    >>> w = warehouse.open("saksgang.duckdb")
    >>> w.cases(organisation="Solvik", body="SSU", outcome="postponed")[["label", "title"]]
             label                              title
    0  SSU 2022.18          Rekruttering av jordmødre
    1  SSU 2022.25  Forslag om fagutvalg for ernæring

    Most methods take the same keywords; None asks nothing.

    - `organisation` and `body`: names as people write them ('Solvik kommune', 'ssu', 'partnerskapsmøtet'). They raise
      UnknownOrganisationError and UnknownBodyError, which suggest names that are spelt alike.
    - `since` and `until`: the first and last year, both of them in it; the year that the body counts its cases in, for
      meetings the year of the day.
    - `words`: only cases that the search finds with all these words, in any inflection, bokmål or nynorsk.
    - `person`: a name, or how its words begin ('kari fj'); raises UnknownPersonError.

    What each column holds, and its dtype, stands in `warehouse.frames.columns`, and in `Warehouse.columns()`. Copies
    of the same section in other files are left out, except where `sections(copies=True)` asks for them.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; tables that were read stay."""
        self.connection.close()

    def sql(self, statement: str) -> pd.DataFrame:
        """The answer to an analyst's own SQL, by CONTRACT.md. Raises SqlError with what the database says.

        >>> w.sql("SELECT count(*) AS saker FROM cases WHERE NOT is_stub")
           saker
        0    255
        """
        try:
            return self.connection.execute(statement).df().convert_dtypes()
        except duckdb.Error as error:
            raise SqlError(str(error)) from error

    @staticmethod
    def columns() -> pd.DataFrame:
        """What each column holds, with its dtype."""
        rows = [
            (name, column.dtype if isinstance(column.dtype, str) else "category", column.meaning)
            for name, column in COLUMNS.items()
        ]
        return pd.DataFrame(rows, columns=["column", "dtype", "meaning"], dtype="string")

    def organisations(self) -> list[str]:
        """The names of the organisations (virksomheter), for a list to choose from.

        >>> "Helsefellesskapet i Solvik" in w.organisations()
        True
        """
        return organisations(self.connection)

    def documents(self) -> pd.DataFrame:
        """The files that were read, one row per distinct content.

        Columns: document_id, path, also_at, format, title, page_count, text_source, language, ingested_at.

        >>> w.documents()["language"].dropna().unique().tolist()
        ['nb', 'nn']
        """
        return self._table(queries.DOCUMENTS)

    def sections(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        copies: bool = False,
    ) -> pd.DataFrame:
        """The notices, minutes and case papers that the files hold; with `copies` the same ones in other files too.

        Columns: section_id, document_id, path, ordinal, kind, title, body_id, body, organisation, meeting_id, date,
        first_page, last_page, copy_of.

        >>> w.sections(body="BRS")["kind"].tolist()
        ['minutes', 'minutes']
        """
        chosen = self._chosen(organisation, body, since, until)
        return self._table(queries.SECTIONS, **chosen, copies=copies)

    def problems(self, *, severity: Severity | str | None = None, code: str | None = None) -> pd.DataFrame:
        """What could not be read or should be looked at, errors first.

        Columns: problem_id, severity, code, path, page, message, document_id.

        >>> w.problems(code="odd_vote")[["severity", "path"]].head(1)
          severity                                             path
        0  warning  bruvoll/kommunestyret-2026-03-25-protokoll.docx
        """
        return self._table(queries.PROBLEM_ROWS, severity=severity, code=code)

    def bodies(self, *, organisation: str | None = None, body: str | None = None) -> pd.DataFrame:
        """The bodies (utvalg), with the meetings and cases that papers are here of: none where it is only mentioned.

        Columns: body_id, body, name, abbreviation, organisation, meetings, cases, first_date, last_date.

        >>> w.bodies(organisation="Elvestrand kommune")["name"].tolist()
        ['Formannskapet', 'Kommunestyret', 'Kontrollutvalget']
        """
        return self._table(queries.BODIES, **self._chosen(organisation, body))

    def meetings(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        stubs: bool = False,
    ) -> pd.DataFrame:
        """The meetings (møter) by day, with how many came; with `stubs` those that are only mentioned too.

        Columns: meeting_id, body_id, body, organisation, date, year, starts_at, ends_at, place, is_stub, cases,
        present, substitutes, absent; the last three are missing where no minutes tell.

        >>> w.meetings(body="PM", organisation="Solvik")[["date", "cases"]]
                date  cases
        0 2022-05-12      9
        1 2023-06-08     10
        2 2024-05-16      8
        """
        return self._table(queries.MEETINGS, **self._chosen(organisation, body, since, until), stubs=stubs)

    def attendance(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        person: str | None = None,
    ) -> pd.DataFrame:
        """Who came to which meeting, by its minutes: a row for each person and meeting.

        Columns: meeting_id, date, year, body_id, body, organisation, person_id, name, attendance, is_chair, job,
        represents.

        >>> of_council = w.attendance(body="BRS", since=2023, until=2023)
        >>> of_council[of_council["attendance"] == "absent"]["name"].tolist()
        ['Ragna Lauvås', 'Egil Torsnes', 'Ragna Lauvås']
        """
        chosen = self._chosen(organisation, body, since, until)
        return self._table(queries.ATTENDANCE, **chosen, person_ids=self._person_ids(person))

    def people(self) -> pd.DataFrame:
        """The persons, those with most meetings and cases first.

        Columns: person_id, name, also_known_as, organisation, meetings, cases, first_date, last_date.

        >>> w.people().loc[0, "name"]
        'Halvard Sundmo'
        """
        return self._table(queries.PEOPLE)

    def roles(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        person: str | None = None,
        role: Role | str | None = None,
    ) -> pd.DataFrame:
        """Who did what: every role in a meeting (case_id missing) or for a case, with where it stands.

        Columns: person_id, name, printed_name, role, job, represents, meeting_id, date, year, body_id, body,
        organisation, case_id, label, section_id, path, page.

        >>> w.roles(role="chair", body="PM", organisation="i Solvik")[["date", "name"]].drop_duplicates()
                date                 name
        0 2022-05-12        Åse Kvamsholm
        1 2023-06-08  Nils-Erik Solbråten
        3 2024-05-16     Ragnhild Ottem Lie
        """
        chosen = self._chosen(organisation, body, since, until)
        return self._table(queries.ROLES, **chosen, role=role, person_ids=self._person_ids(person))

    def cases(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        outcome: Outcome | str | None = None,
        words: str | None = None,
        person: str | None = None,
        stubs: bool = False,
    ) -> pd.DataFrame:
        """The cases (møtesaker) by day, the best hits first where `words` are given.

        With `stubs` those that are only referred to come too. Columns: case_id, label, body_id, body, organisation,
        year, number, meeting_id, date, title, item_types, outcome, decision, mark, is_stub.

        >>> w.cases(words="rekruttering jordmødre", body="SSU")["label"].tolist()
        ['SSU 2022.24', 'SSU 2022.18', 'SSU 2023.27']
        """
        chosen = self._chosen(organisation, body, since, until) | self._found(words, person)
        wanted = {**chosen, "outcome": outcome, "stubs": stubs}
        found = table(self.connection, queries.CASE_IDS, wanted)["case_id"].tolist()
        return self._table(queries.CASES, **{**ANYTHING, **WORDS, "case_ids": found})

    def entries(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        words: str | None = None,
    ) -> pd.DataFrame:
        """What each paper says of each case: agenda, case paper, minutes.

        Columns: entry_id, case_id, label, body_id, body, organisation, year, meeting_id, date, entry_stage, ordinal,
        printed_number, title, item_types, has_attachments, attachment_count, text, section_id, path, page.

        >>> w.entries(body="BRS")["entry_stage"].unique().tolist()
        ['minutes']
        """
        chosen = self._chosen(organisation, body, since, until) | self._found(words, None)
        return self._table(queries.ENTRIES, **chosen)

    def decisions(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        outcome: Outcome | str | None = None,
        words: str | None = None,
        stage: PointStage | str | None = PointStage.ADOPTED,
    ) -> pd.DataFrame:
        """The points that were decided (vedtak), one row each; `stage=None` gives what was proposed and quoted too.

        With `words` all points of the cases that the search finds. Columns: decision_id, case_id, label, title,
        body_id, body, organisation, year, date, stage, ordinal, text, outcome, unanimous, votes_for, votes_against,
        entry_id, path, page.

        >>> w.decisions(body="Kommunestyret", organisation="Elvestrand", outcome="approved")["label"].head(1).tolist()
        ['Kommunestyret 2023.12']
        """
        chosen = self._chosen(organisation, body, since, until) | self._found(words, None)
        return self._table(queries.DECISIONS, **chosen, outcome=outcome, stage=stage)

    def follow_ups(
        self,
        *,
        as_of: dt.date | str | None = None,
        status: FollowUpStatus | str | None = None,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> pd.DataFrame:
        """What decisions left to be done, as it stood on a day (today where none is given): the late first.

        Columns: follow_up_id, status, case_id, label, title, body_id, body, organisation, year, date, decision_id,
        decision, task, assignee, officers, due_from, due_to, closed_by, closed_by_label, closed_on, basis, score,
        closed_text.

        >>> w.follow_ups(as_of="2024-06-30", status="late", since=2023)["label"].tolist()
        ['Styret 2023.17', 'SSU 2023.27', 'SSU 2024.9']
        """
        day = dt.datetime.now(tz=dt.UTC).date() if as_of is None else _day(as_of)
        chosen = self._chosen(organisation, body, since, until)
        return self._table(queries.FOLLOW_UP_ROWS, **chosen, day=day, status=status)

    def references(
        self,
        *,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
        relation: Relation | str | None = None,
        status: ReferenceStatus | str | None = None,
    ) -> pd.DataFrame:
        """Every mention of another case, meeting, law or document, found or not; filters are of the one that refers.

        Columns: reference_id, source_case_id, source_label, body_id, body, organisation, year, date, relation, mention,
        sentence, target_kind, target_case_id, target_meeting_id, target_label, target_status, candidates, confidence,
        entry_id, section_id, path, page.

        >>> w.references(relation="repeals", status="resolved")[["source_label", "target_label"]].head(1)
          source_label target_label
        0   SSU 2024.5  SSU 2022.16
        """
        chosen = self._chosen(organisation, body, since, until)
        return self._table(queries.REFERENCES, **chosen, relation=relation, status=status)

    def lineage(
        self,
        *,
        as_of: dt.date | str | None = None,
        stated_only: bool = False,
        organisation: str | None = None,
        body: str | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> pd.DataFrame:
        """Which case came of which: an edge per row, where either case fits the filters.

        With `as_of` only what was known that day, with `stated_only` nothing that content tells. Columns:
        earlier_case_id, earlier_label, earlier_title, earlier_date, later_case_id, later_label, later_title,
        later_date, relation, basis, confidence, shared, sentence, said_in, reference_id, path, page.

        >>> edges = w.lineage(stated_only=True)
        >>> edges[edges["later_label"] == "SSU 2022.24"][["earlier_label", "relation"]]
           earlier_label    relation
        90   SSU 2022.18  decided_in
        """
        chosen = self._chosen(organisation, body, since, until)
        day = None if as_of is None else _day(as_of)
        return self._table(queries.LINEAGE, **chosen, as_of=day, stated_only=stated_only)

    def _table(self, sql: str, **asked: object) -> pd.DataFrame:
        """The rows of a query."""
        return table(self.connection, sql, asked)

    def _chosen(
        self, organisation: str | None, body: str | None, since: int | None = None, until: int | None = None
    ) -> dict[str, object]:
        """The bodies and years asked for, as the queries take them."""
        body_ids = None if body is None else [found.body_id for found in require_bodies(self.connection, body)]
        if organisation is not None:
            theirs = set(body_ids_of(self.connection, organisation))
            body_ids = sorted(theirs if body_ids is None else theirs.intersection(body_ids))
        return {"body_ids": body_ids, "since": since, "until": until}

    def _found(self, words: str | None, person: str | None) -> dict[str, object]:
        """The cases that words and a person lead to, best hits first; None where nothing is asked."""
        found = None if words is None else matching_cases(self.connection, words)
        person_ids = self._person_ids(person)
        if person_ids is not None:
            theirs = list(map(str, values(self.connection, CASES_OF, [person_ids])))
            found = sorted(theirs) if found is None else [case_id for case_id in found if case_id in set(theirs)]
        return {"case_ids": found}

    def _person_ids(self, person: str | None) -> list[str] | None:
        """The persons that a name may mean."""
        return None if person is None else [found.person_id for found in find_persons(self.connection, person)]


def _day(day: dt.date | str) -> dt.date:
    """A day, given as such or as '2024-06-30'. Raises ValueError."""
    return dt.date.fromisoformat(day) if isinstance(day, str) else day

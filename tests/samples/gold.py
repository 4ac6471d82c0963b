"""The gold file of a described paper, in the form that the scorer reads."""

from typing import Any

from described import BODIES, ITEM_TYPES, Attendance, Entry, Paper, Points, Reference, Row, Section, references, shown

SUFFIX = {"docx": ".docx", "pdf": ".pdf", "reportlab": ".pdf", "txt": ".txt", "scan": "-skannet.pdf"}
TWENTIETH = range(70, 100)  # two digits that are a year of the last century: '25/93'
BARE_KINDS = ("plan", "annual_report", "article")  # a reader asks these for their references only


def gold_of(paper: Paper) -> dict[str, Any]:
    """All that a careful reader finds in a paper."""
    return {
        "documents": [f"{paper.folder}/{paper.name}{SUFFIX[form]}" for form in paper.forms],
        "organisation": paper.organisation,
        "sections": [_section(section) for section in paper.sections],
    }


def hard_references(section: Section) -> list[Reference]:
    """The required references of a section that are marked as hard to find."""
    texts = [entry_text(entry) for entry in section.entries] + [_section_text(section)]
    return [found for text in texts for found in references(text) if found.hard and not found.optional]


def _section(section: Section) -> dict[str, Any]:
    if section.kind in BARE_KINDS:
        whole = "\n".join([_section_text(section), *(entry_text(entry) for entry in section.entries)])
        return {"kind": section.kind, "references": _references(whole)}
    gold: dict[str, Any] = {"kind": section.kind, "body": list(BODIES[section.body]), "date": section.date}
    if section.kind != "case_paper":
        facts = {"starts": section.starts, "ends": section.ends, "place": section.place}
        gold |= {
            name: fact for name, fact in facts.items() if fact
        }  # the meeting's own paper may tell what this does not
    gold["people"] = _people(section)
    gold["entries"] = [_entry(entry) for entry in section.entries]
    gold["references"] = _references(_section_text(section))
    return gold


def _people(section: Section) -> list[dict[str, str]]:
    people = [_person(person, row.role) for row in section.head if row.role for person in row.lines]
    people += [person for table in section.attendance for person in _attendance(table)]
    people += [_person(person, role) for role, person in section.people]
    return people


def _person(text: str, role: str) -> dict[str, str]:
    name, title, organisation = [*text.split("|"), "", ""][:3]
    person = {"name": name, "role": role, "title": title, "organisation": organisation}
    return {key: value for key, value in person.items() if value}


def _attendance(table: Attendance) -> list[dict[str, str]]:
    people = []
    columns = (table.name_column, table.title_column, table.organisation_column)
    for role, cells in table.rows:
        people.append(_person("|".join("" if column is None else cells[column] for column in columns), role))
        if table.stands_for_column is not None:
            people.append({"name": cells[table.stands_for_column], "role": "absent"})
    return people


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "number": list(number_of(entry)) if entry.printed else None,
        "printed": entry.printed,
        "title": shown(" ".join(entry.title.split("\n"))),
        "types": _types(entry),
        "attachments": _attachments(entry.attachments),
        "responsible": _responsible(entry),
        **{stage: _points(entry, stage) for stage in ("proposed", "adopted", "quoted")},
        "references": _references(entry_text(entry)),
    }


def number_of(entry: Entry) -> tuple[int, int]:
    """Year and number of a case that has one in print."""
    return entry.meant or number(entry.printed or "")


def number(printed: str) -> tuple[int, int]:
    """Year and number of '2023.7', '16/2023', '07-23', 'PS 14/23': four digits are the year, else the last part is."""
    digits = "".join(character if character.isdigit() else " " for character in printed).split()
    first, second = digits[-2:]
    year, count = (first, second) if len(first) == len("2023") and first[0] in "12" else (second, first)
    century = 1900 if int(year) in TWENTIETH else 2000
    return int(year) % 100 + century, int(count)


def _types(entry: Entry) -> list[str]:
    place = (entry.slot or entry.title).lower()
    printed = [*entry.kinds.lower().split(), *([place] if place in ("eventuelt", "ymse") else [])]
    return [ITEM_TYPES[word] for word in printed]


def _attachments(printed: str) -> int | bool | None:
    if not printed:
        return None
    count, _, _ = printed.partition(" ")
    return int(count) if count.isdigit() else True


def _responsible(entry: Entry) -> list[str]:
    lines = [part for line in entry.responsible for part in line.split(" / ")]
    return [line.strip(" /") for line in lines if not line.startswith("=")]


def _points(entry: Entry, stage: str) -> list[dict[str, Any]]:
    return [
        {"text": shown(text).replace("**", ""), "outcome": outcome.split(",") if "," in outcome else outcome}
        for part in entry.parts
        if isinstance(part, Points) and part.stage == stage
        for text, outcome in part.points
    ]


def _references(text: str) -> list[dict[str, Any]]:
    """One per distinct target: the scorer counts targets, not mentions."""
    distinct: dict[tuple[object, ...], Reference] = {}
    relations: dict[tuple[object, ...], list[str]] = {}
    for found in references(text):
        target = (found.body, found.case, found.date, found.span)
        relations.setdefault(target, []).extend(word for word in found.relations if word not in relations[target])
        if target not in distinct or (distinct[target].optional and not found.optional):
            distinct[target] = found
    return [_reference(found, relations[target]) for target, found in distinct.items()]


def _reference(found: Reference, relations: list[str]) -> dict[str, Any]:
    target: dict[str, Any] = {"body": list(BODIES[found.body]) if found.body else None}
    if found.case:
        target["case"] = list(found.case)
    elif found.date:
        target["date"] = found.date
    elif found.span:
        target["from"], target["to"] = found.span
    return {
        "mention": found.mention,
        "relation": relations if len(relations) > 1 else relations[0],
        "target": target,
        "optional": found.optional,
    }


def entry_text(entry: Entry) -> str:
    """Everything printed of an entry, with its reference marks."""
    texts = [entry.title]
    for part in entry.parts:
        texts += [part] if isinstance(part, str) else [part.label, *(text for text, _ in part.points)]
    return "\n".join(texts)


def _section_text(section: Section) -> str:
    """Everything printed of a section outside its entries, with its reference marks."""
    head = [line for row in section.head if isinstance(row, Row) and not row.role for line in (row.label, *row.lines)]
    tables = [text for table in section.attendance for _, cells in table.rows for text in cells]
    return "\n".join([section.title, *section.lead, *head, *tables, section.caption, *section.closing])

"""Mentions of meetings in running text: whose they are, and the days that they name."""

import pytest

from tests.extractors.language.references_shown import called, references


def meetings(text: str) -> list[tuple[str | None, str, str]]:
    dates = [(mention.body, mention.date) for mention in references(text)]
    return [(called(body), date.first.isoformat(), date.last.isoformat()) for body, date in dates if date]


MEETINGS = [
    ("SSU 23.11.23", "SSU", "2023-11-23", "2023-11-23"),
    ("Etter hovedutvalgets behandling den 12.03.24 er alt klart", "Hovedutvalget", "2024-03-12", "2024-03-12"),
    ("Teknisk utvalg drøftet saken 12.03.2024", "Teknisk utvalg", "2024-03-12", "2024-03-12"),
    (
        "Hovedutvalg for miljø og kultur fikk en orientering i møte 12.03.2024.",
        "Hovedutvalg for miljø og kultur",
        "2024-03-12",
        "2024-03-12",
    ),
    (
        "Fagstyret for helsefag handsama planen i møte 12. mars 2024.",
        "Fagstyret for helsefag",
        "2024-03-12",
        "2024-03-12",
    ),
    ("Planen skal opp i styret i Helse Solvik 12. mars 2024.", "Styret", "2024-03-12", "2024-03-12"),
    ("Vei- og miljøutvalet fekk saka til uttale 12.03.2024", "Vei- og miljøutvalet", "2024-03-12", "2024-03-12"),
    ("Fylkestinget handsamar bussplanen i desember 2024", "Fylkestinget", "2024-12-01", "2024-12-31"),
    ("Han viste til det SSU sa i november 2023", "SSU", "2023-11-01", "2023-11-30"),
    ("SSU sitt møte torsdag den 29.02.24", "SSU", "2024-02-29", "2024-02-29"),
    ("partnerskapsmøtet i 2024", "PM", "2024-01-01", "2024-12-31"),
    ("SSU i november 2023", "SSU", "2023-11-01", "2023-11-30"),
    ("SSU behandlet forslaget i november 2023", "SSU", "2023-11-01", "2023-11-30"),
    ("SSU handsama saka 12.03.2024 og rådde til det", "SSU", "2024-03-12", "2024-03-12"),
    ("SSU skal behandle saken 12.03.2024", "SSU", "2024-03-12", "2024-03-12"),
    ("før SSU handsamar ho 12.03.2024", "SSU", "2024-03-12", "2024-03-12"),
    ("SSU skal behandle saken i juni 2024", "SSU", "2024-06-01", "2024-06-30"),
    ("Planen ble godkjent i møte 12.03.2024 med en ramme på 320 timer", None, "2024-03-12", "2024-03-12"),
    ("SSU våren 2024 (mai)", "SSU", "2024-05-01", "2024-05-31"),
    ("Partnerskapsmøtet etablerte 12. mai 2022 et utvalg", "PM", "2022-05-12", "2022-05-12"),
    ("Eldrerådet drøfta saka 14.02.2017", "Eldrerådet", "2017-02-14", "2017-02-14"),
    ("Styret skal drøfte rekneskapen 9. mars 2011", "Styret", "2011-03-09", "2011-03-09"),
    ("Formannskapet handsamar ho 11.04.2016", "Formannskapet", "2016-04-11", "2016-04-11"),
    ("Fylkestinget skal vedta planen i oktober 2021", "Fylkestinget", "2021-10-01", "2021-10-31"),
    ("Foretaksmøtet 8. mai 2020", "Foretaksmøtet", "2020-05-08", "2020-05-08"),
    ("Protokoll frå føretaksmøtet 8. mai 2020", "Føretaksmøtet", "2020-05-08", "2020-05-08"),
    ("BRS bes oppnevne to medlemmer i sitt møte 4. mai 2024", "BRS", "2024-05-04", "2024-05-04"),
    ("12. mars 2024 møttes SSU", "SSU", "2024-03-12", "2024-03-12"),
    ("12. mars 2024 var alle kommunene samlet til partnerskapsmøte", "PM", "2024-03-12", "2024-03-12"),
    ("behandlet i Fylkesrådets møte 16.11.2010", "Fylkesrådet", "2010-11-16", "2010-11-16"),
    ("Rapport frå kontrollutvalet sitt møte den 12.03.2019", "Kontrollutvalget", "2019-03-12", "2019-03-12"),
    ("Referat fra møtet 27. september 2013", None, "2013-09-27", "2013-09-27"),
    ("De viser til møteprotokoll av 12. juni 2017", None, "2017-06-12", "2017-06-12"),
    ("Protokoll fra styremøte nr. 2/01, den 14. mars 2001, godkjennes", None, "2001-03-14", "2001-03-14"),
    ("Møteboken fra møtet 14. mai 1997 ble godkjent", None, "1997-05-14", "1997-05-14"),
    ("Møteutskrifta frå møtet 14. mai 1997 vart godkjend", None, "1997-05-14", "1997-05-14"),
    ("Opplæring ble tema i kontrollutvalgets møte 14. mai 2019", "Kontrollutvalget", "2019-05-14", "2019-05-14"),
    ("Godkjenning av referat fra 29. april 2013", None, "2013-04-29", "2013-04-29"),
    ("Neste styremøte holdes 25. august 2004 ved Solvik sykehus.", "Styret", "2004-08-25", "2004-08-25"),
    ("Neste styremøte vert halde onsdag 25. august 2004.", "Styret", "2004-08-25", "2004-08-25"),
    ("Neste styremøte er berammet til 24. august 2005.", "Styret", "2005-08-24", "2005-08-24"),
    ("Under arbeid, jf. møte 3. oktober 2011.", None, "2011-10-03", "2011-10-03"),
    ("Fråsegna vert send styret før møtet 21. november 2012.", "Styret", "2012-11-21", "2012-11-21"),
    ("Innspill sendes inn før møtet 21. november 2012.", None, "2012-11-21", "2012-11-21"),
    ("Godkjenning av protokoll frå styremøte 19.06.2020", "Styret", "2020-06-19", "2020-06-19"),
    ("underskrift av protokoll nr. 05/11 frå møte 12.09.2011", None, "2011-09-12", "2011-09-12"),
    ("FSU-sak 14/22 og referat 26.01.23", "FSU", "2023-01-26", "2023-01-26"),
    ("Kartet sendes SSU for behandling 16. juni 2022", "SSU", "2022-06-16", "2022-06-16"),
    ("OSU har satt budsjettet på sakslisten 19. september 2014.", "OSU", "2014-09-19", "2014-09-19"),
    ("OSU skal ha saka opp 17. april 2013.", "OSU", "2013-04-17", "2013-04-17"),
    ("OSU skal etter planen gjere endeleg vedtak 17. april 2013.", "OSU", "2013-04-17", "2013-04-17"),
    ("Tala er uendra sidan møtet 8. februar 2019.", None, "2019-02-08", "2019-02-08"),
    ("Programmet vert lagt fram for utvalet i februar 2020.", None, "2020-02-01", "2020-02-29"),
    ("Orientering fra SSU, jf. referat fra møte 28.08.2014.", "SSU", "2014-08-28", "2014-08-28"),
    ("12. mars 2024 heldt SSU møte", "SSU", "2024-03-12", "2024-03-12"),
    ("SSU sitt fyrste møte laurdag 12.03.2024", "SSU", "2024-03-12", "2024-03-12"),
    ("Planen går til SSU til endelig vedtak i mars 2022", "SSU", "2022-03-01", "2022-03-31"),
]


@pytest.mark.parametrize(("text", "body", "first", "last"), MEETINGS)
def test_meeting_is_found_with_its_days(text: str, body: str | None, first: str, last: str) -> None:
    assert meetings(text) == [(body, first, last)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Godkjenning av møtebøker fra 14.09.99 og 26.10.99", ["1999-09-14", "1999-10-26"]),
        ("Godkjenning av møtebøkene frå 14. mai 1997 og 3. juni 1997", ["1997-05-14", "1997-06-03"]),
        ("Referater fra 3. mai 2024, 14. juni 2024 og 2. september 2024", ["2024-05-03", "2024-06-14", "2024-09-02"]),
        ("Protokollane frå møta 3. mai 2024 og 14. juni 2024", ["2024-05-03", "2024-06-14"]),
        ("Godkjenning av referat frå 3. mai 2024 og brev av 14. juni 2024", ["2024-05-03"]),
        ("Vedtak i møtet 3. mai 2024 og 1. august 2024 trer i kraft", ["2024-05-03"]),
    ],
)
def test_minutes_of_several_meetings_are_listed(text: str, days: list[str]) -> None:
    assert [first for _, first, _ in meetings(text)] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("FSU 3/5, 6/9 og 8/11", ["05-03", "09-06", "11-08"]),
        ("Møtene legges til 26/1, 20/4 og 19/10.", ["01-26", "04-20", "10-19"]),
        ("på møtet i januar", ["01-01"]),
        ("til oktober-møtet", ["10-01"]),
    ],
)
def test_days_without_a_year_say_so(text: str, days: list[str]) -> None:
    dates = [mention.date for mention in references(text)]
    assert [(date.first.strftime("%m-%d"), date.has_year) for date in dates if date] == [(day, False) for day in days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Møte i 2013 vert haldne 30. januar og 10. april.", ["2013-01-30", "2013-04-10"]),
        ("Møtedagar i 2013 er 30. januar og 10. april.", ["2013-01-30", "2013-04-10"]),
        ("Møte i Solvik holdes 3. mai 2024.", []),
        ("Møte i 2013 med kommunene 3. mai 2013.", []),
    ],
)
def test_a_plan_lists_the_bodys_own_days(text: str, days: list[str]) -> None:
    assert [first for _, first, _ in meetings(text)] == days


def test_year_behind_a_list_of_own_days_holds_for_all() -> None:
    assert meetings("Møtene legges til 26/1 og 20/4 2023.") == [
        (None, "2023-01-26", "2023-01-26"),
        (None, "2023-04-20", "2023-04-20"),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Styret gav i 2017 ei fråsegn i sak 44/17.", ["sak 44/17"]),
        ("Styret møttes i 2017. Legevakt var tema i sak 44/17.", ["Styret møttes i 2017", "sak 44/17"]),
        ("Styret møttes i 2016 og tok opp legevakt i sak 44/17.", ["Styret møttes i 2016", "sak 44/17"]),
    ],
)
def test_the_year_of_a_case_behind_it_is_no_meeting(text: str, named: list[str]) -> None:
    assert [text[mention.start : mention.end] for mention in references(text)] == named

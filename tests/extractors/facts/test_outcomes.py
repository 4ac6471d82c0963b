"""What a point says shall happen."""

import pytest

from extractors.facts.outcomes import outcome
from models.vocabulary import Outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Innkalling og dagsorden godkjennes.", Outcome.APPROVED),
        ("Saka vert vedteken og møteboka vert godkjend.", Outcome.APPROVED),
        ("Utvalget slutter seg til planen.", Outcome.APPROVED),
        ("Rapporten tas til orientering.", Outcome.NOTED),
        ("Utvalet tek saka til vitande.", Outcome.NOTED),
        ("SSU gis mandat til å vedta planen.", Outcome.DELEGATED),
        ("Det etableres en arbeidsgruppe.", Outcome.ESTABLISHED),
        ("Det vert sett ned ei arbeidsgruppe.", Outcome.ESTABLISHED),
        ("Rådet ber om at gebyret vert sett ned til 200 kroner.", Outcome.DIRECTED),
        ("Rådmannen bes sørge for at satsen settes ned med 5 prosent.", Outcome.DIRECTED),
        ("Kari Fjellheim velges som leder.", Outcome.APPOINTED),
        ("Liv Moen vert oppnemnd som brukarrepresentant.", Outcome.APPOINTED),
        ("Liv Moen ble utpekt til gruppen.", Outcome.APPOINTED),
        ("Gruppen som ble oppnevnt i fjor, skal legge fram en plan.", Outcome.DIRECTED),
        ("Sekretariatet følger opp saken.", Outcome.DIRECTED),
        ("Utvalget ber om at forslaget trekkes.", Outcome.DIRECTED),
        ("Kommunen inngår avtale om felles legevakt.", Outcome.APPROVED),
        ("Grendelaget får et tilskudd på kr 40 000.", Outcome.APPROVED),
        ("Utgiften er 40 000 kroner i året.", Outcome.OTHER),
        ("Kari Fjellheim presenterer innspillet i utvalget.", Outcome.DIRECTED),
        ("Leiaren skriv brev til kommunestyret.", Outcome.DIRECTED),
        ("Saken utsettes til neste møte.", Outcome.POSTPONED),
        ("Forslaget ble ikke vedtatt.", Outcome.REJECTED),
        ("Søknaden avslås.", Outcome.REJECTED),
        ("Søknaden om tilskot vert avslegen.", Outcome.REJECTED),
        ("Styret forutsetter at vedtatte tiltak gjennomføres.", Outcome.DIRECTED),
        ("Som kultursjef tilsettes Kari Fjellheim.", Outcome.APPOINTED),
        ("Meldingsgruppen legger frem en rutine for avviste meldinger.", Outcome.DIRECTED),
        ("Røynslene vert lagde fram for rådet.", Outcome.DIRECTED),
        ("Kommunene avtaler henting direkte med lageret.", Outcome.DIRECTED),
        ("Rådet støtter valg av tomt.", Outcome.APPROVED),
        ("Utvalet stør framlegget.", Outcome.APPROVED),
        ("Utvalget støtter ikke forslaget.", Outcome.REJECTED),
        ("Rådet utsetter kjøpet av bil.", Outcome.POSTPONED),
        ("Styret vedtek å utsetje saka.", Outcome.POSTPONED),
        ("Komiteen settes ned med sju personer.", Outcome.ESTABLISHED),
        ("Fartsgrensen settes ned med 10 km/t.", Outcome.OTHER),
        ("Kartet vert lagd fram for rådet.", Outcome.DIRECTED),
        ("Utkastet vert sendt til kommunane.", Outcome.DIRECTED),
        ("Rutinen revideres.", Outcome.DIRECTED),
        # who does it is told so
        ("Arbeidsgruppen retter kartet.", Outcome.DIRECTED),
        ("Lederen skaffer lokale.", Outcome.DIRECTED),
        ("Kari Fjellheim og Per Strand samlar innspela.", Outcome.DIRECTED),
        ("Sjukehuset går gjennom avvika.", Outcome.DIRECTED),
        ("Kari Fjellheim leder gruppen.", Outcome.APPOINTED),
        ("Kommunane meiner at satsen er høg.", Outcome.OTHER),
        ("Utvalget mener at satsen er høy.", Outcome.OTHER),
        ("Leien blir lavere ut året.", Outcome.OTHER),
        ("Solvik kommune er vertskap.", Outcome.OTHER),
        ("Takk for innsatsen.", Outcome.OTHER),
        ("Solvik kommune stiller garanti for lån som laget tar opp.", Outcome.APPROVED),
        ("Rådet støtter målet om at flere skal bo hjemme.", Outcome.APPROVED),
        ("Rådet støtter ikke planen.", Outcome.REJECTED),
        ("Utvalet går inn for alternativ B.", Outcome.APPROVED),
        ("Lederen purrer på svar.", Outcome.DIRECTED),
        ("Uttalelsen «Planen avslås» godkjennes.", Outcome.APPROVED),
        ("«Planen godkjennes»", Outcome.APPROVED),
        ("", Outcome.OTHER),
    ],
)
def test_words_tell_the_outcome(text: str, expected: Outcome) -> None:
    assert outcome(text) is expected

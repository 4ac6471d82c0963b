"""Norwegian words with æ, ø and å, by which text made for another language is mended. Collected for this project."""

# What readers of other languages take the letters for.
SIGNS = {
    "ø": ("g", "0", "6", "@", "¢", "ö", "q"),  # 'mgte', 'm0te': hardly ever a word of its own
    "å": ("8", "3", "&", "d", "@"),  # 'p8', 'M3l'
    "æ": ("ae", "ee", "ä", "z", "ce"),  # 'vaere', 'veere'
}
# The vowels that they are taken for too. The form may be a word of its own ('frø', 'fra'), so only in longer words.
VOWELS = {"ø": ("o", "a", "e"), "å": ("a",)}

_WORDS = """
på så når nå må få får går gå står stå år både også oppå utpå påse sånn slå tå trå råd rådet rådene rådmann
rådmannen rådgiver rådgivar rådgivning åpen åpent åpne åpner åpning åpningstid årlig årlige årets året årene åra
halvår halvåret nyttår våren vårt våre årsmelding årsmeldingen årsplan årsrapport årsmøte måned måneden måneder
månad månader månedlig mål målet måla måls målene målgruppe målgruppen målgrupper målgruppene målsetting
måloppnåelse måte måten måtte område området områder områdene områda språk spørsmål spørsmålet spørsmålene formål
formålet påfølgende pågå pågår pågående pålegg pålegge pårørende påvirke påvirker forstå forstår foreslå foreslår
foreslått foreslås forslå oppnå oppnår oppstå oppstår inngå inngår inngått utgå utgår gjennomgå gjennomgår
gjennomgått gått stått fått nådd bestå består anslått ansvarsområde nivå nivået nivåer nivåene målrettet tråd dårlig
dårlige påpeke påpeker påpekte således såkalt etterpå ifølge tilgjengeliggjøring åtte ålmenn møte møtet møter møtene
møta møtes møteleder møteleiar møtebok møteboken møteplan møteprotokoll møtested møtetid møtedato følge følger
følgende følgjande følges følgjer oppfølging oppfølgingen oppfølgjing følgt gjøre gjør gjøres gjøring gjennomføre
gjennomfører gjennomføres gjennomført gjennomføring gjennomføringen innføring innføre føre fører føres føring
føringer før først første viderefører videreføre videreføres videreført løsning løsningen løsninger løsningene
løysing løysingar løp løpet løpende foreløpig forløp forløpet forløpene pasientforløp høst høsten høring høringen
høringssvar høyre høy høye høyere bør bøter større størst støtte støtter støttes sørge sørger søke søker søkes
søknad søknaden søknader søndag lørdag døgn døgnet døgnopphold døgntilbud drøfte drøfter drøftet drøfta drøfting
drøftingen drøftes ønske ønsker ønsket ønskje ønskelig øke øker økende økt økning økonomi økonomisk økonomiske
økonomien øvrig øvrige øvre nødvendig nødvendige nøkkel nøye miljø miljøet miljøer fødsel fødselen fødende føde
beløp beløpet kjøp kjøpe sør øst sørøst vedrørende berører tilhører tilhørighet tilhørende behøver prøve prøver
prøving forsøk forsøket besøk skrøpelig skrøpelige skrøpelighet øyeblikkelig øye ført røre død døde bedømme verktøy
aktør aktører aktørene ordfører ordføreren ordførar varaordfører direktør direktøren kommunedirektør
kommunedirektøren sekretær redegjørelse redegjøre avgjøre avgjørelse være vært værende nær nære nærmere nærmest
nærhet tilnærming tilnærmingen særlig særskilt lære lærer læring læringen opplæring opplæringen læringsnettverk
læringsaktiviteter bære bærekraft bærekraftig bærekraftige primær primærhelsetjenesten ordinær ordinære
ekstraordinær ekstraordinært fravær fraværende nåværende innebærer innebære erklæring ærlig ære sjølv sjå frå
vidareføre tilråding tilrår rådhus rådhuset færre kjære herværende ernæring ernæringsplan næring næringsliv
"""
_STEMS = """
møte følg gjør fører føring føres løsning løpet løpend forløp høst høring høyr døgn skrøp økonom økend økning øker
nøkkel nødvendig miljø drøft ønsk øvrig støtt pårør sørge søknad fødsel føde nøye område måned målgrupp målet målene
målrett påfølg forstå pågå årlig årsm årspl rådgiv åpning været nærm særlig læring bærekraft primær ordinær tilnærm
"""
_REAL_WORDS = """
aker aner bar bare bor dd de dode er far fode for fora fore foren forer fra gd gg gjere gjerne hor hos hosten lare
lop mal male mare mate mater md med mer mo mote neve nord od opp ore over rad ren sake saker sat ser sere sla spor
sta ta tra var vare varen vart ved ver verd vere vert vet vi vår
"""

# Words and their forms, mended where they stand whole or end a longer word.
WORDS = tuple(_WORDS.split())
# Parts of words, mended wherever they stand, but only from signs that make them no Norwegian.
STEMS = tuple(_STEMS.split())
# Words that are Norwegian as they stand, though a sign or vowel in them could be an æ, ø or å.
REAL_WORDS = frozenset(_REAL_WORDS.split())

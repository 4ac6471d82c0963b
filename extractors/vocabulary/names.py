"""Words that tell persons from titles, organisations and bodies."""

GIVEN_NAMES = frozenset(
    """
    aase abdul adam agnes agnete aina ali alf alfred alice allan amalie amanda amund anders andrea andreas ane anette anita anja ann
    anna anne annelise anniken annette anny ante anton ari arild are aril arne arnfinn arnhild arnt arve arvid asbjørn ask aslak
    aslaug asle asta astri astrid atle aud audun aurora august baard bente bengt benedicte benjamin berit bernt bettina birger
    birgit birgitte birthe birte bjarne bjørg bjørn bjørnar bodil borghild brage brit britt brynjar bård børge børre camilla carl
    carina caroline cato cathrine cecilia cecilie charlotte christel christian christin christina christine christoffer christopher
    dag dagfinn dagny dagrun daniel david dina ebba edel edvard edvin egil eilert eilif einar eirik eirin eivind eldbjørg eldrid elena
    eli elias elin eline elisa elisabeth elise ella ellen ellinor else elsa emil emilie emma endre erik erika erlend erling ernst espen
    ester eva even eystein fatima filip finn frank franz fred fredrik fredrikke frida fritz frode frøydis gard geir georg gerd gina gisle gjermund gjertrud
    greta grete grethe gro gry gudbrand gudmund gudrun gunhild gunleif gunn gunnar gunnhild gunnvor guri guro gustav guttorm halvard
    halvor hanna hannah hanne hans harald harriet hassan hedda hedvig hege heidi helen helena helene helga helge henny henriette
    henrik henning herdis herman hilda hilde hildegunn hogne håkon håvard ibrahim ida idar idun inga ingar inge ingebjørg ingeborg
    inger ingerid inghild ingjerd ingolf ingri ingrid ingun ingunn ingvald ingvar ingvild irene iris irmelin ivar iver jakob jan
    janicke janne jannicke jarl jarle jartrud jens jeanette jenny jessica joachim joakim johan johanna johanne johannes john johnny jon
    jonas jonny jorid jorun jorunn josef josefine judith julia julie june jørgen jørn jøran kai kaia kaja kamilla kari karianne karin
    karina karl karen karoline kasper katarina kate kathrine katrine ketil kim kine kirsten kirsti kjartan kjell kjellaug kjersti
    kjetil klara klaus knut konrad kristen kristi kristian kristin kristina kristine kristoffer kåre lars lasse laila laura lea leif
    leiv lena lene leo leonard lilian lill lillian lilly linda line linn linnea lisa lisbet lisbeth lise liv lone lotte louise lucas
    ludvig lukas lydia mads magda magne magnhild magnus mai maiken maj malin margaret margareth margit margrete margrethe mari maria
    marian mariann marianne marie marielle marit marius markus marta marte martha marthe martin martine mathea mathias mathilde mats
    mattias maud maren may merete merethe mette mia michael michelle mikael mikkel mimi mina minda modulf mohamed mohammed mona monica
    monika morten nadia nancy nelly nicolai nikolai nils nina njål nora norunn odd oddbjørg oddbjørn oddmund oddny oddvar ola olaf olav
    olaug ole oline oliver olga ove otto oskar oscar patrick paul pauline per pernille peter petra petter pål ragna ragnar ragnhild
    rakel ramona randi randi rasmus rebecca rebekka reidar reidun renate rigmor rita roald robert roar roger rolf ronny roy rune runar
    runa ruth rønnaug rannveig rut sander sara sarah selma severin sidsel sigbjørn sigmund signe sigrid sigrun sigurd sigve silje silvia
    simen simon siri siren siv sissel siw sivert snorre sofia sofie solfrid solgunn solrun solveig sondre sonja stein steinar steffen
    stefan stian stig stine stina stella sture sturla sunniva susann susanne svanhild svein sverre sylvi sylvia synne synnøve søren
    søsser tale tarjei teodor terje terese tharald thea theodor therese thomas thor thorbjørn thore tina tine tiril toini tom tomas
    tommy tone tor tora torbjørg torbjørn tord tore torfinn torgeir torgunn torhild torild torill toril torjus torkel tormod torstein
    torunn torvald tove trine trond trude truls trygve tuva turid tyra ulf ulla unn unni ursula valborg vebjørn vegar vegard vera vemund
    veronica vetle victoria vibeke vidar viggo vigdis vilde vilhelm viktor victor vivian wenche wilhelm yngve yngvild yngvar yvonne øistein
    ørjan øystein øyvind åge ådne åse åshild åsa åsmund åsne aasta aasmund
    """.split()
)
"""Common Norwegian given names, lower case: they tell where one name ends and the next begins when no mark does."""

NAME_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "af", "av", "la", "le", "du", "el", "al", "bin", "ter", "dos", "da"}
)
"""Lower-case words inside a name."""

ORGANISATION_WORDS = (
    "kommune",
    "kommunene",
    "kommunar",
    "kommunane",
    "fylkeskommune",
    "helseforetak",
    "helseforetaket",
    "hf",
    "rhf",
    "sykehus",
    "sykehuset",
    "sjukehus",
    "sjukehuset",
    "universitetssykehus",
    "universitetssjukehus",
    "universitet",
    "universitetet",
    "høgskole",
    "høyskole",
    "høgskule",
    "legeforeningen",
    "legeforening",
    "legeforeininga",
    "sykepleierforbund",
    "nsf",
    "fagforbundet",
    "statsforvalteren",
    "statsforvaltaren",
    "helsefellesskapet",
    "helsefellesskap",
    "ks",
    "nav",
    "direktoratet",
    "helsedirektoratet",
    "klinikken",
    "foreningen",
    "foreininga",
    "forbundet",
    "as",
    "iks",
    "ikt",
    "usht",
    "ffo",
    "sanitetsforening",
    "kompetansebroen",
)
"""Words that make a phrase an organisation."""

TITLE_ENDINGS = (
    "leder",
    "lederen",
    "leiar",
    "sjef",
    "sjefen",
    "direktør",
    "direktøren",
    "ordfører",
    "ordføreren",
    "ordførar",
    "rådgiver",
    "rådgivar",
    "koordinator",
    "representant",
    "lege",
    "legen",
    "overlege",
    "sykepleier",
    "sjukepleiar",
    "sekretær",
    "rådmann",
    "rådmannen",
    "advokat",
    "professor",
    "medlem",
    "medlemmer",
    "varamedlem",
    "fysioterapeut",
    "jordmor",
    "spesialkonsulent",
    "konsulent",
    "arkitekt",
    "ingeniør",
    "forsker",
    "redaktør",
    "tillitsvalgt",
    "tillitsvald",
    "hovedtillitsvalgt",
    "verneombud",
    "observatør",
    "nestleder",
    "nestleiar",
    "analytiker",
    "ergoterapeut",
    "psykolog",
    "farmasøyt",
    "styreleder",
    "fagsjef",
    "stedfortreder",
    "rektor",
    "inspektør",
    "assistent",
    "ansvarlig",
    "ansvarleg",
    "kontakt",
    "moderator",
    "politiker",
    "byråd",
    "statssekretær",
    "statsråd",
    "statsforvalter",
    "kasserer",
    "økonom",
    "jurist",
    "lektor",
    "dosent",
    "stipendiat",
    "fosterforelder",
    "bruker",
)
"""Last parts of titles (stilling): 'kommunedirektør', 'samhandlingskoordinator'."""

NOT_NAMES = frozenset(
    """
    administrasjonen alle andre ansatte ansvar arbeidsgruppa arbeidsgruppen avdeling bygg dato deltakere det den dette dialog diskusjon
    drøfting eventuelt faste forfall frafall forslag fagutvalg fagleder gjester godkjenning godkjenningssak ingen innkalling innstilling
    innledere kommunale kommunen kommunene kommunedirektør konklusjon leder ledere medlemmer merknader møte møteleder møtet nei nr orientering
    orienteringssak partnerskapet partnerskapsmøtet politisk pause presentasjon protokoll referat referatsak referent sak saker saken
    saksbehandler saksframlegg saksliste sekretariat sekretariatet side status styret sykehuset tema til tilstede utvalget vara varamedlemmer
    vedlegg vedtak votering beslutning vedtakssak drøftingssak informasjon klinikk klinikksjef kl teams digitalt hele alle representanter
    møterom rådhuset oppfølging ansvarlig gruppe gruppen utvalg analyse seksjon enhet
    """.split()
)
"""Capitalised words in lists of people that are no part of a name."""

"""Swedish number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="noll 0 en 1 ett 1 två 2 tre 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 tio 10 elva 11 tolv 12 tretton 13 "
    "fjorton 14 femton 15 sexton 16 sjutton 17 arton 18 nitton 19 tjugo 20 trettio 30 fyrtio 40 femtio 50 sextio 60 "
    "sjuttio 70 åttio 80 nittio 90",
    hundreds="hundra",
    multipliers="tusen 1000 miljon 1000000 miljoner 1000000 miljard 1000000000 miljarder 1000000000 "
    "biljon 1000000000000 biljoner 1000000000000",
    abbreviated="mn 1000000 milj 1000000 mio 1000000 md 1000000000 mdr 1000000000",
    bare="hundra tusen",
    ands="och",
    compound=True,
    # Not `andra`, which is "other" as well.
    ordinals="första 1 förste 1 tredje 3 fjärde 4 femte 5 sjätte 6 sjunde 7 åttonde 8 nionde 9 tionde 10 elfte 11 "
    "tolfte 12 trettonde 13 fjortonde 14 femtonde 15 sextonde 16 sjuttonde 17 artonde 18 nittonde 19 tjugonde 20 "
    "trettionde 30 fyrtionde 40 femtionde 50 sextionde 60 sjuttionde 70 åttionde 80 nittionde 90 hundrade 100 "
    "tusende 1000",
    ordinal_shares=False,
    denominators="tredjedel 3 tredjedelar 3 fjärdedel 4 fjärdedelar 4 femtedel 5 femtedelar 5 sjättedel 6 "
    "sjättedelar 6 sjundedel 7 sjundedelar 7 åttondel 8 åttondelar 8 niondel 9 niondelar 9 tiondel 10 tiondelar 10 "
    "tolftedel 12 tolftedelar 12 femtondel 15 femtondelar 15 tjugondel 20 tjugondelar 20 hundradel 100 hundradelar 100 "
    "tusendel 1000 tusendelar 1000",
    halves="hälften hälft halva",
    half="halv halvt",
    in_="av",
    every="var vart",
    collectives="dussin 12 tjog 20 tiotal 10 hundratal 100 tusental 1000",
    vague="tiotals 10 dussintals 12 hundratals 100 tusentals 1000 tiotusentals 10000 hundratusentals 100000 "
    "miljontals 1000000 miljardtals 1000000000",
    few="några flera par",
    articles="en ett",
    of="av",
    percent="procent",
    points="procentenhet procentenheter",
    basis_points="baspunkt baspunkter räntepunkt räntepunkter",
    to="till",
    between="mellan",
    between_and="och",
    currencies="euro EUR dollar USD amerikanska_dollar USD pund GBP brittiska_pund GBP krona SEK kronor SEK "
    "svenska_kronor SEK norska_kronor NOK danska_kronor DKK yen JPY yuan CNY rubel RUB hryvnia UAH hryvnja UAH "
    "zloty PLN schweizerfranc CHF schweiziska_franc CHF rupier INR kr SEK mkr SEK",
    units="kilometer km meter m centimeter cm millimeter mm sjömil nmi kvadratkilometer km² kvadratmeter m² "
    "kubikmeter m³ hektar ha kilogram kg kilo kg gram g ton t kiloton kt megaton Mt gigaton Gt liter l fat bbl watt W "
    "kilowatt kW megawatt MW gigawatt GW terawatt TW kilowattimme kWh kilowattimmar kWh megawattimme MWh "
    "megawattimmar MWh gigawattimme GWh gigawattimmar GWh terawattimme TWh terawattimmar TWh grader_celsius °C "
    "kilometer_i_timmen km/h kilometer_per_timme km/h minut min minuter min timme h timmar h dag d dagar d dygn d "
    "vecka wk veckor wk månad mo månader mo år a decennium dec decennier dec årtionde dec årtionden dec",
    references="artikel avsnitt stycke paragraf kapitel kap bilaga figur tabell sida sidan s. resolution protokoll "
    "direktiv förordning klausul skäl not fotnot fas mål avdelning punkt art fig vol volym nr nummer lag ruta § ¶",
    plural_references="artiklar artiklarna avsnitten stycken paragrafer paragraferna kapitlen bilagor figurer tabeller "
    "sidor sidorna resolutioner resolutionerna direktiven förordningar skälen punkter punkterna mål §§",
    idioms=r"första hjälpen|tredje (?:världen|makt(?:en)?|part\w*)|tredjeland\w*|femte kolonn\w*"
    r"|(?:första|andra|tredje|fjärde|sista) kvartal(?:et)?|(?:första|andra|senare|norra|södra|östra|västra) halv\w+"
    r"|kl\.?\s?\d{1,2}[.:]\d{2}|halv(?:vägs|tid|lek|år)\w*"
    r"|noll(?:tolerans|vision|utsläpp)\w*|ett och samma|en och annan|en gång|en i taget",
)

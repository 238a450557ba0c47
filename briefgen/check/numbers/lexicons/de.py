"""German number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="null 0 ein 1 eins 1 eine 1 einen 1 einem 1 einer 1 eines 1 zwei 2 zwo 2 zweier 2 zweien 2 drei 3 "
    "dreier 3 dreien 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 "
    "fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 dreissig 30 vierzig 40 fünfzig "
    "50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 anderthalb 3/2 eineinhalb 3/2",
    hundreds="hundert",
    multipliers="tausend 1000 million 1000000 millionen 1000000 milliarde 1000000000 milliarden 1000000000 billion "
    "1000000000000 billionen 1000000000000 billiarde 1000000000000000 billiarden 1000000000000000",
    abbreviated="tsd 1000 mio 1000000 mill 1000000 mrd 1000000000 mia 1000000000 bio 1000000000000 bn 1000000000 mn "
    "1000000 k 1000",
    beside_money="m 1000000",
    bare="hundert tausend",
    ands="und",
    units_first=True,
    compound=True,
    ordinals="zweit- 2 dritt- 3 viert- 4 fünft- 5 sechst- 6 siebt- 7 siebent- 7 acht- 8 neunt- 9 zehnt- 10 elft- 11 "
    "zwölft- 12 dreizehnt- 13 vierzehnt- 14 fünfzehnt- 15 sechzehnt- 16 siebzehnt- 17 achtzehnt- 18 neunzehnt- 19 "
    "zwanzigst- 20 dreißigst- 30 dreissigst- 30 vierzigst- 40 fünfzigst- 50 sechzigst- 60 siebzigst- 70 achtzigst- 80 "
    "neunzigst- 90 hundertst- 100 tausendst- 1000 millionst- 1000000",
    ordinal_forms="e er es en em",
    ordinal_point=True,
    ordinal_shares=False,
    denominators="drittel 3 dritteln 3 viertel 4 vierteln 4 fünftel 5 fünfteln 5 sechstel 6 siebtel 7 achtel 8 "
    "neuntel 9 zehntel 10 zwölftel 12 fünfzehntel 15 zwanzigstel 20 hundertstel 100 tausendstel 1000",
    halves="hälfte",
    half="halbe halben halber halbes halb",
    half_more="einhalb 1/2",
    in_="von",
    every="jeder jede jedes jedem jeden",
    implied="beide 2 beiden 2 beider 2 paar 2 doppelt 2 doppelte 2 doppelten 2 verdoppelt 2 verdoppeln 2 zweimal 2 "
    "dreimal 3 dreifach 3 dreifache 3 verdreifacht 3 vierfache 4 vervierfacht 4 verfünffacht 5 "
    "verzehnfacht 10 halbiert 1/2 halbierte 1/2 halbieren 1/2 jahrzehnt 10:a",
    collectives="dutzend 12",
    vague="dutzende 12 dutzenden 12 hunderte 100 hunderten 100 hunderter 100 tausende 1000 tausenden 1000 tausender "
    "1000 zehntausende 10000 zehntausenden 10000 zehntausender 10000 hunderttausende 100000 hunderttausenden 100000 "
    "hunderttausender 100000 millionen 1000000 milliarden 1000000000",
    few="einige einigen einiger mehrere mehreren mehrerer paar viele vielen wenige wenigen",
    articles="ein eine einen einem einer eines",
    the="den der die das dem",
    of="von",
    percent="prozent v._h. vom_hundert pct",
    points="prozentpunkt prozentpunkte prozentpunkten prozentpunkts pp %-punkt %-punkte %-punkten",
    basis_points="basispunkt basispunkte basispunkten",
    to="bis bis_zu",
    between="zwischen",
    between_and="und",
    currencies="euro EUR euros EUR dollar USD dollars USD us_dollar USD pfund GBP pfund_sterling GBP yen JPY yuan CNY "
    "rubel RUB hrywnja UAH griwna UAH zloty PLN franken CHF schweizer_franken CHF rupien INR",
    units="kilometer km kilometern km meter m metern m zentimeter cm zentimetern cm millimeter mm millimetern mm "
    "meile mi meilen mi seemeile nmi seemeilen nmi quadratkilometer km² quadratkilometern km² quadratmeter m² "
    "quadratmetern m² kubikmeter m³ kubikmetern m³ hektar ha kilogramm kg kilo kg gramm g tonne t tonnen t kilotonnen "
    "kt megatonnen Mt gigatonnen Gt liter l litern l barrel bbl fass bbl watt W kilowatt kW megawatt MW gigawatt GW "
    "terawatt TW kilowattstunde kWh kilowattstunden kWh megawattstunde MWh megawattstunden MWh gigawattstunde GWh "
    "gigawattstunden GWh terawattstunde TWh terawattstunden TWh grad_celsius °C stundenkilometer km/h "
    "stundenkilometern km/h minute min minuten min stunde h stunden h tag d tage d tagen d woche wk wochen wk monat mo "
    "monate mo monaten mo monats mo jahr a jahre a jahren a jahrs a jahrzehnt dec jahrzehnte dec jahrzehnten dec "
    "punkt pt punkte pt punkten pt",
    references="artikel art. absatz abs. paragraf paragraph kapitel kap. anhang anlage abbildung abb. tabelle tab. "
    "seite s. resolution protokoll richtlinie verordnung satz fußnote phase ziffer ziff. nummer nr. randnummer rn. "
    "band bd. abschnitt punkt teil drucksache § ¶",
    plural_references="artikeln absätze absätzen paragrafen paragraphen seiten kapiteln resolutionen nrn. §§",
    idioms=r"zweite[rnm]? (?:weltkrieg\w*|hälfte|halbzeit)|erste[rnm]? hälfte|dritte[rn]? (?:welt|reich\w*)|in acht"
    r"|außer acht|unter vier augen|viertel(?:jahr|stunde)\w*|(?:erste|zweite|dritte|vierte|letzte)[rsn]? viertel"
    r"|drittstaat\w*|drittländer\w*",
    nouns_have_capitals=True,
    determiners="der die das den dem des im am zum zur vom beim ein eine einen einem einer eines kein keine jeder "
    "jede jedes jedem jeden dieser diese dieses diesem diesen ihr ihre ihrem ihren sein seine seinem seinen in ins ab "
    "bis nach vor seit",
)

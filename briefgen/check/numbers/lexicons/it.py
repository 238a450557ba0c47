"""Italian number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="zero 0 un 1 uno 1 una 1 due 2 tre 3 tré 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 "
    "undici 11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 "
    "venti 20 vent 20 trenta 30 trent 30 quaranta 40 quarant 40 cinquanta 50 cinquant 50 sessanta 60 sessant 60 "
    "settanta 70 settant 70 ottanta 80 ottant 80 novanta 90 novant 90",
    hundreds="cento cent",
    multipliers="mille 1000 mila 1000 milione 1000000 milioni 1000000 miliardo 1000000000 miliardi 1000000000 bilione "
    "1000000000000 bilioni 1000000000000",
    abbreviated="mln 1000000 mio 1000000 mld 1000000000 mrd 1000000000 k 1000",
    beside_money="m 1000000",
    bare="cento mille",
    ands="e",
    compound=True,
    ordinals="second- 2 terz- 3 quart- 4 quint- 5 sest- 6 settim- 7 ottav- 8 non- 9 decim- 10 undicesim- 11 "
    "dodicesim- 12 tredicesim- 13 quattordicesim- 14 quindicesim- 15 sedicesim- 16 diciassettesim- 17 diciottesim- 18 "
    "diciannovesim- 19 ventesim- 20 ventunesim- 21 ventiduesim- 22 ventitreesim- 23 ventiquattresim- 24 "
    "venticinquesim- 25 trentesim- 30 quarantesim- 40 cinquantesim- 50 centesim- 100 millesim- 1000",
    ordinal_forms="o a",
    ordinal_endings="º ª °",
    share_plurals="terzi 3 quarti 4 quinti 5 sesti 6 settimi 7 ottavi 8 noni 9 decimi 10 centesimi 100",
    parts="parte",
    halves="metà",
    half="mezzo mezza",
    in_="su",
    after_share="di del della dei degli delle d a al in nel nella con per e o ma che è sono era erano fu ha hanno non "
    "si più meno",
    implied="entrambi 2 entrambe 2 ambedue 2 coppia 2 doppio 2 raddoppiato 2 triplo 3 decennio 10:a",
    collectives="dozzina 12 decina 10 ventina 20 trentina 30 quarantina 40 cinquantina 50 centinaio 100 migliaio 1000",
    vague="decine 10 dozzine 12 centinaia 100 migliaia 1000 milioni 1000000 miliardi 1000000000",
    few="alcune alcuni diverse diversi parecchie parecchi poche pochi molte qualche",
    articles="un uno una",
    the="il lo la i gli le l",
    of="di d",
    percent="per_cento percento",
    points="punto_percentuale punti_percentuali pp p.p.",
    basis_points="punto_base punti_base",
    to="a al all fino_a fino_al",
    between="tra fra",
    between_and="e",
    currencies="euro EUR dollaro USD dollari USD dollari_americani USD sterlina GBP sterline GBP yen JPY yuan CNY "
    "rublo RUB rubli RUB grivnia UAH grivnie UAH zloty PLN franco_svizzero CHF franchi_svizzeri CHF rupie INR",
    units="chilometro km chilometri km metro m metri m centimetro cm centimetri cm millimetro mm millimetri mm miglio "
    "mi miglia mi miglia_nautiche nmi chilometro_quadrato km² chilometri_quadrati km² chilometri_quadri km² "
    "metro_quadrato m² metri_quadrati m² metri_quadri m² metro_cubo m³ metri_cubi m³ ettaro ha ettari ha chilogrammo "
    "kg chilogrammi kg chilo kg chili kg grammo g grammi g tonnellata t tonnellate t litro l litri l barile bbl barili "
    "bbl kilowatt kW megawatt MW gigawatt GW terawatt TW kilowattora kWh megawattora MWh gigawattora GWh terawattora "
    "TWh gradi_celsius °C chilometri_orari km/h minuto min minuti min ora h ore h giorno d giorni d settimana wk "
    "settimane wk mese mo mesi mo anno a anni a decennio dec decenni dec",
    references="articolo art. sezione paragrafo par. comma capitolo cap. allegato appendice figura fig. tabella tab. "
    "pagina pag. p. risoluzione protocollo direttiva regolamento clausola considerando nota fase obiettivo numero n. "
    "nr. volume vol. decreto legge § ¶",
    plural_references="articoli artt. sezioni paragrafi commi capitoli allegati pagine pagg. pp. risoluzioni "
    "protocolli direttive regolamenti note nn. §§",
    idioms="seconda guerra|terzo mondo|paes[ei] terz[oi]|stat[oi] terz[oi]|(?:prima|seconda|altra) metà|(?:primo"
    "|secondo|terzo|quarto|ultimo) trimestre|secondo me|quinta colonna|emissioni zero|zero emissioni|terz[oi] settore"
    "|in mezzo|a metà|per mezzo|nel mezzo",
)

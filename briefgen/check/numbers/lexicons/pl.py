"""Polish number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="zero 0 jeden 1 jedna 1 jedno 1 jednego 1 jednej 1 jednemu 1 jednym 1 jedną 1 dwa 2 dwie 2 dwaj 2 "
    "dwóch 2 dwu 2 dwom 2 dwoma 2 dwiema 2 dwoje 2 dwojga 2 trzy 3 trzej 3 trzech 3 trzem 3 trzema 3 troje 3 trojga 3 "
    "cztery 4 czterej 4 czterech 4 czterem 4 czterema 4 czworo 4 pięć 5 pięciu 5 pięcioma 5 pięcioro 5 sześć 6 "
    "sześciu 6 sześcioma 6 siedem 7 siedmiu 7 siedmioma 7 osiem 8 ośmiu 8 ośmioma 8 dziewięć 9 dziewięciu 9 "
    "dziewięcioma 9 dziesięć 10 dziesięciu 10 dziesięcioma 10 jedenaście 11 jedenastu 11 dwanaście 12 dwunastu 12 "
    "trzynaście 13 trzynastu 13 czternaście 14 czternastu 14 piętnaście 15 piętnastu 15 szesnaście 16 szesnastu 16 "
    "siedemnaście 17 siedemnastu 17 osiemnaście 18 osiemnastu 18 dziewiętnaście 19 dziewiętnastu 19 dwadzieścia 20 "
    "dwudziestu 20 trzydzieści 30 trzydziestu 30 czterdzieści 40 czterdziestu 40 pięćdziesiąt 50 pięćdziesięciu 50 "
    "sześćdziesiąt 60 sześćdziesięciu 60 siedemdziesiąt 70 siedemdziesięciu 70 osiemdziesiąt 80 osiemdziesięciu 80 "
    "dziewięćdziesiąt 90 dziewięćdziesięciu 90 sto 100 stu 100 dwieście 200 dwustu 200 trzysta 300 trzystu 300 "
    "czterysta 400 czterystu 400 pięćset 500 pięciuset 500 sześćset 600 sześciuset 600 siedemset 700 siedmiuset 700 "
    "osiemset 800 ośmiuset 800 dziewięćset 900 dziewięciuset 900 półtora 3/2 półtorej 3/2 tuzin 12",
    multipliers="tysiąc 1000 tysiące 1000 tysięcy 1000 tysiąca 1000 tysiącem 1000 tysiącom 1000 tysiącami 1000 "
    "tysiącach 1000 milion 1000000 miliony 1000000 milionów 1000000 miliona 1000000 milionem 1000000 milionom 1000000 "
    "milionami 1000000 milionach 1000000 miliard 1000000000 miliardy 1000000000 miliardów 1000000000 "
    "miliarda 1000000000 miliardem 1000000000 miliardom 1000000000 miliardami 1000000000 miliardach 1000000000 "
    "bilion 1000000000000 biliony 1000000000000 bilionów 1000000000000 biliona 1000000000000",
    abbreviated="tys 1000 mln 1000000 mld 1000000000 bln 1000000000000",
    bare="tysiąc tysiąca milion miliona miliard miliarda bilion",
    ands_before_units="i",
    ordinals="pierwsz- 1 drug- 2 trzec- 3 czwart- 4 piąt- 5 szóst- 6 siódm- 7 ósm- 8 dziewiąt- 9 dziesiąt- 10 "
    "jedenast- 11 dwunast- 12 trzynast- 13 czternast- 14 piętnast- 15 szesnast- 16 siedemnast- 17 osiemnast- 18 "
    "dziewiętnast- 19 dwudziest- 20 trzydziest- 30 czterdziest- 40 pięćdziesiąt- 50 sześćdziesiąt- 60 "
    "siedemdziesiąt- 70 osiemdziesiąt- 80 dziewięćdziesiąt- 90 setn- 100 tysięczn- 1000 milionow- 1000000",
    ordinal_forms="y a e ego ej emu ą ym ych ymi i ia ie iego iej iemu ią im ich imi",
    ordinal_point=True,
    share_plurals="trzecie 3 trzecich 3 czwarte 4 czwartych 4 piąte 5 piątych 5 szóste 6 szóstych 6 siódme 7 "
    "siódmych 7 ósme 8 ósmych 8 dziewiąte 9 dziewiątych 9 dziesiąte 10 dziesiątych 10 dwudziestych 20 setne 100 "
    "setnych 100 tysięczne 1000 tysięcznych 1000",
    share_ones="jedna jednej jedną",
    parts="część części częścią",
    denominators="ćwierć 4 ćwierci 4",
    halves="połowa połowy połowę połowie połową",
    shares="ćwierć 1/4",
    half="pół połowa połowę połowy",
    in_="na z",
    every="co każdy każda każde każdego każdej każdą",
    collectives="tuzin 12 tuziny 12 tuzinów 12",
    vague="dziesiątki 10 dziesiątek 10 dziesiątkami 10 setki 100 setek 100 setkami 100 tysiące 1000 tysiącami 1000 "
    "miliony 1000000 milionami 1000000 miliardy 1000000000 miliardami 1000000000 kilkanaście 11 kilkunastu 11 "
    "kilkadziesiąt 20 kilkudziesięciu 20 kilkaset 100 kilkuset 100",
    few="kilka kilku kilkoma parę paru",
    articles="jeden jedna jedno jednego jednej jednemu jednym jedną",
    percent="procent procenta procentu procenty procentów procentom procentami proc.",
    points="punkt_procentowy punktu_procentowego punkty_procentowe punktów_procentowych pkt_proc. p._proc. p._p. p.p. "
    "pp.",
    basis_points="punkt_bazowy punkty_bazowe punktów_bazowych pb.",
    to="do",
    between="między pomiędzy",
    between_and="a i",
    currencies="euro EUR dolar USD dolara USD dolary USD dolarów USD dolarom USD dolarami USD dolarów_amerykańskich "
    "USD funt GBP funta GBP funty GBP funtów GBP funtów_szterlingów GBP złoty PLN złotego PLN złote PLN złotych PLN "
    "zł PLN rubel RUB rubla RUB ruble RUB rubli RUB hrywna UAH hrywny UAH hrywien UAH juan CNY juana CNY juany CNY "
    "juanów CNY jen JPY jena JPY jeny JPY jenów JPY frank_szwajcarski CHF franki_szwajcarskie CHF "
    "franków_szwajcarskich CHF rupii INR",
    units="kilometr km kilometra km kilometry km kilometrów km kilometrach km metr m metra m metry m metrów m "
    "centymetr cm centymetra cm centymetry cm centymetrów cm milimetr mm milimetry mm milimetrów mm mila mi mile mi "
    "mil mi mil_morskich nmi kilometr_kwadratowy km² kilometry_kwadratowe km² kilometrów_kwadratowych km² km_kw. km² "
    "metry_kwadratowe m² metrów_kwadratowych m² metry_sześcienne m³ metrów_sześciennych m³ hektar ha hektara ha "
    "hektary ha hektarów ha kilogram kg kilograma kg kilogramy kg kilogramów kg kilo kg gram g gramy g gramów g "
    "tona t tony t ton t kiloton kt megaton Mt gigaton Gt litr l litra l litry l litrów l baryłka bbl baryłki bbl "
    "baryłek bbl wat W watów W kilowat kW kilowatów kW megawat MW megawaty MW megawatów MW gigawat GW gigawaty GW "
    "gigawatów GW kilowatogodzin kWh megawatogodzin MWh gigawatogodzin GWh terawatogodzin TWh stopień_celsjusza °C "
    "stopnie_celsjusza °C stopni_celsjusza °C kilometrów_na_godzinę km/h minuta min minuty min minut min godzina h "
    "godziny h godzin h dzień d dnia d dni d doba d doby d dób d tydzień wk tygodnia wk tygodnie wk tygodni wk "
    "miesiąc mo miesiąca mo miesiące mo miesięcy mo rok a roku a lata a lat a dekada dec dekady dec dekad dec",
    references="artykuł artykułu artykule artykułem art. ust. ustęp ustępu paragraf paragrafu pkt. pkt punkt punktu "
    "punkcie rozdział rozdziału rozdziale załącznik załącznika załączniku rysunek rys. tabela tabeli tab. strona "
    "strony stronie s. str. rezolucja rezolucji rezolucję rezolucją protokół protokołu dyrektywa dyrektywy "
    "rozporządzenie rozporządzenia numer nr nr. poz. ustawa etap cel tom przypis § ¶",
    plural_references="artykuły artykułów artykułach art. ust. ustępy punkty punktów punktach pkt pkt. rozdziały "
    "rozdziałów załączniki rysunki tabele tabelach strony stron stronach s. str. rezolucje rezolucji dyrektywy §§",
    idioms=r"z drugiej strony|po (?:drugie|trzecie|czwarte|piąte)|drug\w+ (?:wojn|światow)\w*"
    r"|trzeci\w* (?:świat|kraj|państw|stron|osob)\w*|(?:państw|kraj|osob)\w* trzeci\w*|piąt\w+ kolumn\w+"
    r"|(?:pierwsz|drug)\w+ połow\w+|(?:pierwsz|drug|trzec|czwart|ostatn)\w+ (?:kwartał|ćwierćwiecz)\w*"
    r"|jeden na jednego|na sto procent|w połowie",
)

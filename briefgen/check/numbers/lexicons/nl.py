"""Dutch number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="nul 0 een 1 één 1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 "
    "dertien 13 veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 negentien 19 twintig 20 dertig 30 veertig "
    "40 vijftig 50 zestig 60 zeventig 70 tachtig 80 negentig 90 anderhalf 3/2 anderhalve 3/2",
    hundreds="honderd",
    multipliers="duizend 1000 miljoen 1000000 miljard 1000000000 biljoen 1000000000000 biljard 1000000000000000",
    abbreviated="mln 1000000 mio 1000000 mld 1000000000 mrd 1000000000 bn 1000000000 k 1000",
    beside_money="m 1000000",
    bare="honderd duizend",
    ands="en ën",
    units_first=True,
    compound=True,
    ordinals="tweede 2 derde 3 vierde 4 vijfde 5 zesde 6 zevende 7 achtste 8 negende 9 tiende 10 elfde 11 twaalfde 12 "
    "dertiende 13 veertiende 14 vijftiende 15 zestiende 16 zeventiende 17 achttiende 18 negentiende 19 twintigste 20 "
    "dertigste 30 veertigste 40 vijftigste 50 zestigste 60 zeventigste 70 tachtigste 80 negentigste 90 honderdste 100 "
    "duizendste 1000",
    ordinal_endings="e de ste",
    share_plurals="derde 3 derden 3 vierde 4 vierden 4 vijfde 5 vijfden 5 zesde 6 zevende 7 achtste 8 negende 9 "
    "tiende 10 tienden 10 honderdste 100",
    denominators="kwart 4",
    halves="helft",
    half="half halve",
    half_more="eneenhalf 1/2 ënhalf 1/2 enhalf 1/2 eneenhalve 1/2 ëneenhalf 1/2 ënhalve 1/2 enhalve 1/2",
    in_="op_de op van_de",
    after_share="van in op met door voor en of maar dat die is zijn was waren heeft hebben had niet meer minder te",
    implied="beide 2 beiden 2 paar 2 dubbel 2 dubbele 2 verdubbeld 2 tweemaal 2 driemaal 3 decennium 10:a",
    collectives="dozijn 12 twintigtal 20 tiental 10 vijftigtal 50 honderdtal 100 duizendtal 1000",
    vague="tientallen 10 dozijnen 12 honderden 100 duizenden 1000 tienduizenden 10000 honderdduizenden 100000 "
    "miljoenen 1000000 miljarden 1000000000",
    few="enkele enige verschillende verscheidene meerdere paar veel",
    articles="een",
    the="de het",
    of="van",
    percent="procent percent pct",
    points="procentpunt procentpunten procentpunt_en pp",
    basis_points="basispunt basispunten",
    to="tot tot_en_met à",
    between="tussen",
    between_and="en",
    currencies="euro EUR euro's EUR dollar USD dollars USD amerikaanse_dollar USD pond GBP pond_sterling GBP yen JPY "
    "yuan CNY roebel RUB roebels RUB hryvnia UAH zloty PLN zwitserse_frank CHF roepie INR",
    units="kilometer km kilometers km meter m meters m centimeter cm millimeter mm mijl mi mijlen mi zeemijl nmi "
    "vierkante_kilometer km² vierkante_meter m² kubieke_meter m³ hectare ha kilogram kg kilo kg gram g ton t tonnen t "
    "kiloton kt megaton Mt gigaton Gt liter l vat bbl vaten bbl kilowatt kW megawatt MW gigawatt GW terawatt TW "
    "kilowattuur kWh megawattuur MWh gigawattuur GWh terawattuur TWh graden_celsius °C kilometer_per_uur km/h minuut "
    "min minuten min uur h uren h dag d dagen d week wk weken wk maand mo maanden mo jaar a jaren a decennium dec "
    "decennia dec",
    references="artikel art. paragraaf lid hoofdstuk bijlage figuur fig. tabel pagina pag. blz. p. bladzijde "
    "resolutie protocol richtlijn verordening overweging noot voetnoot fase doelstelling nummer nr. deel afdeling punt "
    "§ ¶",
    plural_references="artikelen artt. paragrafen leden hoofdstukken bijlagen pagina's bladzijden pp. resoluties "
    "protocollen richtlijnen verordeningen nrs. §§",
    idioms=r"tweede wereldoorlog|derde wereld|derde landen|(?:eerste|tweede|andere) helft|(?:eerste|tweede|derde"
    r"|vierde|laatste) kwartaal|een van|een voor een|tweede kamer|nul[\s-]uitstoot|half(?:jaar|uur)\w*",
)

"""French number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="zéro 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 "
    "treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 "
    "septante 70 huitante 80 octante 80 nonante 90",
    hundreds="cent cents",
    multipliers="mille 1000 milles 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000 "
    "billion 1000000000000 billions 1000000000000 trillion 1000000000000000000",
    abbreviated="mio 1000000 mrd 1000000000 mrds 1000000000 md 1000000000 mds 1000000000 mn 1000000 mln 1000000 k 1000",
    beside_money="m 1000000",
    bare="cent mille",
    ands="et",
    ands_before_units="et",
    rooms="10 10 60 20 80 20",
    products="quatre_vingt quatre_vingts",
    ordinals="unième 1 deuxième 2 troisième 3 quatrième 4 cinquième 5 sixième 6 septième 7 huitième 8 neuvième 9 "
    "dixième 10 onzième 11 douzième 12 treizième 13 quatorzième 14 quinzième 15 seizième 16 vingtième 20 trentième 30 "
    "quarantième 40 cinquantième 50 soixantième 60 centième 100 millième 1000 millionième 1000000",
    ordinal_endings="e es ème èmes eme nd nde er re ers",
    share_plurals="troisièmes 3 quatrièmes 4 cinquièmes 5 sixièmes 6 septièmes 7 huitièmes 8 neuvièmes 9 dixièmes 10 "
    "douzièmes 12 quinzièmes 15 vingtièmes 20 centièmes 100 millièmes 1000",
    parts="partie parties",
    denominators="tiers 3 quart 4 quarts 4",
    halves="moitié",
    shares="tiers 1/3 quart 1/4",
    half="demi demie",
    in_="sur",
    after_share="du de des d à a au aux en dans sur par pour avec est sont était étaient a ont avait avaient sera "
    "seront et ou mais que qui dont plus moins environ seulement soit se ne n",
    implied="double 2 doublé 2 doublée 2 doubler 2 triple 3 triplé 3 tripler 3 quadruplé 4 semestre 6:mo décennie 10:a "
    "paire 2",
    collectives="dizaine 10 dizaines 10 douzaine 12 douzaines 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine "
    "40 cinquantaine 50 soixantaine 60 centaine 100 centaines 100 millier 1000 milliers 1000",
    vague="dizaines 10 douzaines 12 centaines 100 milliers 1000 millions 1000000 milliards 1000000000",
    few="quelques plusieurs",
    articles="un une",
    the="le la les l",
    of="de d",
    percent="pour_cent pourcent pct p._100 p._c.",
    points="point_de_pourcentage points_de_pourcentage point_de_pour_cent points_de_pour_cent pp pt_de_%",
    basis_points="point_de_base points_de_base",
    to="à jusqu_à",
    between="entre",
    between_and="et",
    currencies="euro EUR euros EUR dollar USD dollars USD dollars_américains USD livre_sterling GBP livres_sterling "
    "GBP livres GBP yen JPY yens JPY yuan CNY yuans CNY rouble RUB roubles RUB hryvnia UAH hryvnias UAH zloty PLN "
    "zlotys PLN franc_suisse CHF francs_suisses CHF roupies INR",
    units="kilomètre km kilomètres km mètre m mètres m centimètre cm centimètres cm millimètre mm millimètres mm "
    "mille_marin nmi milles_marins nmi kilomètre_carré km² kilomètres_carrés km² mètre_carré m² mètres_carrés m² "
    "mètre_cube m³ mètres_cubes m³ hectare ha hectares ha kilogramme kg kilogrammes kg kilo kg kilos kg gramme g "
    "grammes g tonne t tonnes t kilotonne kt kilotonnes kt mégatonne Mt mégatonnes Mt gigatonne Gt gigatonnes Gt litre "
    "l litres l baril bbl barils bbl watt W watts W kilowatt kW kilowatts kW mégawatt MW mégawatts MW gigawatt GW "
    "gigawatts GW térawatt TW térawatts TW kilowattheure kWh kilowattheures kWh mégawattheure MWh mégawattheures MWh "
    "gigawattheure GWh gigawattheures GWh térawattheure TWh térawattheures TWh degrés_celsius °C degré_celsius °C "
    "kilomètres_heure km/h kilomètres_par_heure km/h minute min minutes min heure h heures h jour d jours d semaine wk "
    "semaines wk mois mo an a ans a année a années a décennie dec décennies dec point pt points pt",
    references="article section paragraphe alinéa chapitre annexe appendice figure tableau page pages p pp résolution "
    "protocole directive règlement clause considérant note phase objectif titre art sec fig chap vol volume décret n "
    "numéro § ¶ loi ligne encadré",
    plural_references="articles sections paragraphes alinéas chapitres annexes figures tableaux pages pp résolutions "
    "protocoles directives règlements clauses considérants notes objectifs arts numéros §§",
    idioms=r"seconde guerre|second (?:empire|plan)|tiers[\s-](?:monde|état|payant)|(?:pays|états?|parties?|des|aux"
    r"|les) tiers|quart d['’]heure|(?:premier|second|deuxième|troisième|quatrième|dernier) quart|zéro[\s-](?:émission"
    r"|carbone)s?|cinquième colonne|aux quatre coins|quatre quarts|mille[\s-]feuille|(?:première|seconde"
    r"|deuxième) moitié|à moitié|en demi[\s-]teinte|demi[\s-](?:mesure|finale|tour|heure|siècle|journée|vérité)s?",
)

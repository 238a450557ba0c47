"""Spanish number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 "
    "doce 12 trece 13 catorce 14 quince 15 dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte "
    "20 veintiún 21 veintiun 21 veintiuno 21 veintiuna 21 veintidós 22 veintidos 22 veintitrés 23 veintitres 23 "
    "veinticuatro 24 veinticinco 25 veintiséis 26 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 "
    "cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 "
    "doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 "
    "seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 "
    "novecientas 900",
    multipliers="mil 1000 millón 1000000 millon 1000000 millones 1000000 billón 1000000000000 billones 1000000000000 "
    "millardo 1000000000 millardos 1000000000",
    abbreviated="mill 1000000 mm 1000000 mln 1000000 mn 1000000 k 1000",
    beside_money="m 1000000",
    bare="mil",
    ands_before_units="y",
    ordinals="segundo 2 segunda 2 tercer 3 tercer- 3 cuart- 4 quint- 5 sext- 6 séptim- 7 octav- 8 noven- 9 décim- 10 "
    "undécim- 11 duodécim- 12 decimotercer- 13 decimocuart- 14 decimoquint- 15 decimosext- 16 decimoséptim- 17 "
    "decimoctav- 18 decimonoven- 19 vigésim- 20 trigésim- 30 cuadragésim- 40 quincuagésim- 50 centésim- 100 milésim- "
    "1000",
    ordinal_forms="o a os as",
    ordinal_endings="º ª er",
    share_plurals="cuartos 4 quintos 5 sextos 6 séptimos 7 octavos 8 novenos 9 décimos 10 centésimos 100",
    parts="parte partes",
    denominators="tercio 3 tercios 3",
    halves="mitad",
    half="medio media",
    in_="de_cada",
    after_share="de del a al en con por para y o pero que es son está están era eran fue fueron ha han no se más menos",
    implied="ambos 2 ambas 2 par 2 doble 2 duplicado 2 duplicar 2 triple 3 década 10:a",
    collectives="docena 12 docenas 12 decena 10 decenas 10 veintena 20 treintena 30 centenar 100 centenares 100 "
    "millar 1000 millares 1000",
    vague="decenas 10 docenas 12 cientos 100 centenares 100 miles 1000 millares 1000 millones 1000000",
    few="varios varias algunos algunas pocos pocas muchos muchas",
    articles="un una uno",
    the="el la los las",
    of="de",
    percent="por_ciento por_cien",
    points="punto_porcentual puntos_porcentuales punto_de_porcentaje puntos_de_porcentaje pp p.p.",
    basis_points="punto_básico puntos_básicos punto_base puntos_base",
    to="a al hasta",
    between="entre",
    between_and="y",
    currencies="euro EUR euros EUR dólar USD dólares USD dólares_estadounidenses USD libra_esterlina GBP "
    "libras_esterlinas GBP libras GBP yen JPY yenes JPY yuan CNY yuanes CNY rublo RUB rublos RUB grivna UAH grivnas "
    "UAH zloty PLN zlotys PLN franco_suizo CHF francos_suizos CHF rupias INR",
    units="kilómetro km kilómetros km metro m metros m centímetro cm centímetros cm milímetro mm milímetros mm milla "
    "mi millas mi milla_náutica nmi millas_náuticas nmi kilómetro_cuadrado km² kilómetros_cuadrados km² metro_cuadrado "
    "m² metros_cuadrados m² metro_cúbico m³ metros_cúbicos m³ hectárea ha hectáreas ha kilogramo kg kilogramos kg kilo "
    "kg kilos kg gramo g gramos g tonelada t toneladas t litro l litros l barril bbl barriles bbl vatio W vatios W "
    "kilovatio kW kilovatios kW megavatio MW megavatios MW gigavatio GW gigavatios GW teravatios TW kilovatio_hora kWh "
    "kilovatios_hora kWh megavatio_hora MWh megavatios_hora MWh gigavatios_hora GWh teravatios_hora TWh grados_celsius "
    "°C grado_celsius °C kilómetros_por_hora km/h minuto min minutos min hora h horas h día d días d semana wk semanas "
    "wk mes mo meses mo año a años a década dec décadas dec",
    references="artículo art. sección párrafo apartado capítulo cap. anexo apéndice figura fig. tabla cuadro gráfico "
    "página pág. p. resolución protocolo directiva reglamento cláusula considerando nota fase objetivo número núm. "
    "nro. volumen vol. decreto ley punto n § ¶",
    plural_references="artículos arts. secciones párrafos apartados capítulos anexos páginas págs. pp. resoluciones "
    "protocolos directivas reglamentos notas números §§",
    idioms="segunda guerra|tercer mundo|terceros? (?:país(?:es)?|estados?)|tercera (?:vía|edad)|(?:primera|segunda"
    "|otra) mitad|(?:primer|segundo|tercer|cuarto|último) trimestre|en un segundo|oriente medio|edad media|clase media"
    "|por término medio|medio (?:plazo|ambiente)|quinta columna|cero emisiones|emisiones cero",
)

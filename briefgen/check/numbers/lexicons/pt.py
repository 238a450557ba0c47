"""Portuguese number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="zero 0 um 1 uma 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 "
    "doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezasseis 16 dezesseis 16 dezassete 17 dezessete 17 dezoito 18 "
    "dezanove 19 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 "
    "cem 100 cento 100 duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quatrocentas 400 "
    "quinhentos 500 quinhentas 500 seiscentos 600 seiscentas 600 setecentos 700 setecentas 700 oitocentos 800 "
    "oitocentas 800 novecentos 900 novecentas 900",
    multipliers="mil 1000 milhão 1000000 milhões 1000000 bilhão 1000000000 bilhões 1000000000 bilião 1000000000000 "
    "biliões 1000000000000 trilhão 1000000000000 trilhões 1000000000000",
    abbreviated="mi 1000000 mln 1000000 bi 1000000000 k 1000",
    beside_money="m 1000000",
    bare="mil",
    ands="e",
    ands_before_units="e",
    ordinals="segundo 2 segunda 2 terceir- 3 quart- 4 quint- 5 sext- 6 sétim- 7 oitav- 8 non- 9 décim- 10 vigésim- 20 "
    "trigésim- 30 quadragésim- 40 quinquagésim- 50 centésim- 100 milésim- 1000",
    ordinal_forms="o a os as",
    ordinal_endings="º ª",
    share_plurals="quartos 4 quintos 5 sextos 6 sétimos 7 oitavos 8 nonos 9 décimos 10 centésimos 100",
    parts="parte partes",
    denominators="terço 3 terços 3",
    halves="metade",
    half="meio meia",
    in_="em_cada",
    after_share="de do da dos das a ao em no na com por para e ou mas que é são era eram foi foram não se mais menos",
    implied="ambos 2 ambas 2 par 2 dobro 2 duplo 2 duplicado 2 triplo 3 década 10:a",
    collectives="dúzia 12 dúzias 12 dezena 10 dezenas 10 vintena 20 centena 100 centenas 100 milhar 1000 milhares 1000",
    vague="dezenas 10 dúzias 12 centenas 100 milhares 1000 milhões 1000000",
    few="vários várias alguns algumas poucos poucas muitos muitas",
    articles="um uma",
    the="o a os as",
    of="de",
    percent="por_cento porcento",
    points="ponto_percentual pontos_percentuais p.p. pp",
    basis_points="ponto_base pontos_base pontos_de_base",
    to="a ao até",
    between="entre",
    between_and="e",
    currencies="euro EUR euros EUR dólar USD dólares USD dólares_americanos USD libra_esterlina GBP libras_esterlinas "
    "GBP libras GBP iene JPY ienes JPY real BRL reais BRL yuan CNY yuans CNY rublo RUB rublos RUB zloty PLN zlótis PLN "
    "franco_suíço CHF francos_suíços CHF rupias INR",
    units="quilómetro km quilómetros km quilômetro km quilômetros km metro m metros m centímetro cm centímetros cm "
    "milímetro mm milímetros mm milha mi milhas mi milhas_náuticas nmi quilómetros_quadrados km² quilômetros_quadrados "
    "km² metro_quadrado m² metros_quadrados m² metro_cúbico m³ metros_cúbicos m³ hectare ha hectares ha quilograma kg "
    "quilogramas kg quilo kg quilos kg grama g gramas g tonelada t toneladas t litro l litros l barril bbl barris bbl "
    "quilowatt kW quilowatts kW megawatt MW megawatts MW gigawatt GW gigawatts GW terawatts TW quilowatt_hora kWh "
    "quilowatts_hora kWh megawatts_hora MWh gigawatts_hora GWh terawatts_hora TWh graus_celsius °C "
    "quilómetros_por_hora km/h quilômetros_por_hora km/h minuto min minutos min hora h horas h dia d dias d semana wk "
    "semanas wk mês mo meses mo ano a anos a década dec décadas dec",
    references="artigo art. secção seção parágrafo capítulo cap. anexo apêndice figura fig. tabela quadro gráfico "
    "página pág. p. resolução protocolo diretiva regulamento cláusula considerando nota fase objetivo número núm. "
    "volume vol. decreto lei n § ¶",
    plural_references="artigos arts. secções seções parágrafos capítulos anexos páginas págs. pp. resoluções "
    "protocolos diretivas regulamentos notas números §§",
    idioms=r"segunda guerra|terceiro mundo|paíse?s? terceiros?|(?:primeira|segunda|outra) metade|(?:primeiro|segundo"
    r"|terceiro|quarto|último) trimestre|médio oriente|meio ambiente|quinta coluna|segunda[\s-]feira|terça[\s-]feira"
    r"|quarta[\s-]feira|quinta[\s-]feira|sexta[\s-]feira|por meio|no meio",
)

"""English number words; it must not know texts."""

from briefgen.check.numbers.lexicon import Lexicon

LEXICON = Lexicon(
    cardinals="zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 "
    "thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 "
    "fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 "
    "tenfold 10 hundredfold 100",
    hundreds="hundred",
    multipliers="thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000 lakh 100000 lakhs 100000 "
    "crore 10000000 crores 10000000",
    abbreviated="k 1000 mn 1000000 mln 1000000 mio 1000000 bn 1000000000 bln 1000000000 tn 1000000000000 trn "
    "1000000000000",
    beside_money="m 1000000 b 1000000000",
    ands="and",
    ordinals="first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 "
    "twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 "
    "twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth "
    "100 thousandth 1000 millionth 1000000",
    ordinal_endings="st nd rd th",
    share_plurals="thirds 3 fourths 4 fifths 5 sixths 6 sevenths 7 eighths 8 ninths 9 tenths 10 twelfths 12 "
    "fifteenths 15 sixteenths 16 twentieths 20 hundredths 100 thousandths 1000",
    denominators="quarter 4 quarters 4",
    halves="half halves",
    half="half",
    in_="in out_of",
    every="every",
    after_share="in on at to by from with for are were was is have has had be been will would can could may might and "
    "or but as since than less more fewer that who whose which after before over during when while say said says want "
    "support supported oppose opposed back backed favour favoured not do did think believe live lived within between "
    "if because each below above under larger smaller higher lower bigger",
    implied="both 2 couple 2 pair 2 twin 2 twice 2 double 2 doubled 2 doubling 2 triple 3 tripled 3 trebled 3 "
    "quadrupled 4 twofold 2 threefold 3 fourfold 4 fivefold 5 tenfold 10 halved 1/2 halving 1/2 decade 10:a "
    "fortnight 14:d",
    collectives="dozen 12",
    vague="tens 10 dozens 12 hundreds 100 thousands 1000 millions 1000000 billions 1000000000 trillions 1000000000000",
    few="few several many couple",
    articles="a an",
    the="the",
    of="of",
    percent="per_cent percent pct per_cents percents",
    points="percentage_point percentage_points pp ppt ppts percent_point percent_points per_cent_points",
    basis_points="basis_point basis_points bp bps",
    to="to till until through",
    between="between",
    between_and="and",
    currencies="euro EUR euros EUR dollar USD dollars USD us_dollar USD us_dollars USD american_dollars USD pound GBP "
    "pounds GBP sterling GBP pounds_sterling GBP yen JPY yuan CNY renminbi CNY rouble RUB roubles RUB ruble RUB rubles "
    "RUB hryvnia UAH hryvnias UAH zloty PLN zlotys PLN swiss_franc CHF swiss_francs CHF rupee INR rupees INR "
    "canadian_dollars CAD australian_dollars AUD",
    units="kilometre km kilometres km kilometer km kilometers km metre m metres m meter m meters m centimetre cm "
    "centimetres cm centimeter cm centimeters cm millimetre mm millimetres mm millimeter mm millimeters mm mile mi "
    "miles mi foot ft feet ft inch in inches in nautical_mile nmi nautical_miles nmi square_kilometre km² "
    "square_kilometres km² square_kilometer km² square_kilometers km² square_metre m² square_metres m² square_meter m² "
    "square_meters m² square_mile mi² square_miles mi² cubic_metre m³ cubic_metres m³ cubic_meter m³ cubic_meters m³ "
    "hectare ha hectares ha acre ac acres ac kilogram kg kilograms kg kilogramme kg kilogrammes kg kilo kg kilos kg "
    "gram g grams g gramme g grammes g ton t tons t tonne t tonnes t metric_ton t metric_tons t kilotonne kt "
    "kilotonnes kt megatonne Mt megatonnes Mt gigatonne Gt gigatonnes Gt litre l litres l liter l liters l gallon gal "
    "gallons gal barrel bbl barrels bbl watt W watts W kilowatt kW kilowatts kW megawatt MW megawatts MW gigawatt GW "
    "gigawatts GW terawatt TW terawatts TW kilowatt_hour kWh kilowatt_hours kWh megawatt_hour MWh megawatt_hours MWh "
    "gigawatt_hour GWh gigawatt_hours GWh terawatt_hour TWh terawatt_hours TWh degrees_celsius °C degree_celsius °C "
    "degrees_fahrenheit °F kilometres_per_hour km/h miles_per_hour mph minute min minutes min hour h hours h day d "
    "days d week wk weeks wk month mo months mo year a years a decade dec decades dec point pt points pt",
    references="article section paragraph para chapter annex appendix figure table page pages p pp resolution "
    "protocol directive regulation clause recital footnote phase goal exhibit subsection art sec fig ch vol volume § ¶ "
    "no. number recommendation tier scenario option principle step level part pillar sdg box",
    plural_references="recommendations tiers scenarios options principles steps levels parts pillars sdgs boxes "
    "articles sections paragraphs paras chapters annexes appendices figures tables pages pp resolutions protocols "
    "directives regulations clauses recitals footnotes goals nos. arts figs §§",
    idioms=r"second[\s-](?:thoughts?|nature|hand|guess\w*|to none|world war|home)|split second|per second"
    r"|third[\s-](?:part(?:y|ies)|countr(?:y|ies)|world|sector|way)|half[\s-](?:time|measures?|heart\w*|way|life|truths?"
    r"|brothers?|sisters?|marathons?|lit|baked)|half-(?:year|hour)\w*|(?:first|latter|other|second|better|northern"
    r"|southern|eastern|western|upper|lower) hal(?:f|ves)|(?:first|second|third|fourth|last|final) quarters?"
    r"|one[\s-](?:off|sided|way|time|on[\s-]one|stop|another|size)|zero[\s-](?:sum|tolerance|emissions?|carbon|day|hour)"
    r"|ground zero|net[\s-]zero|fifth column\w*|two[\s-](?:way|faced|fold)|sixth sense|square one|at sixes and sevens"
    r"|one and the same|four[\s-]letter|cloud nine|close quarters",
    pronoun="one",
    pronoun_after="no not any every each some this that the which another such last next first",
    pronoun_before="of another s who which that can could may might must should would will cannot day thing way hand "
    "side time reason cause idea point option question example explanation problem factor aim source answer such in "
    "from on by with at to for but if when as than before after during",
    counting="only just exactly least most than",
)

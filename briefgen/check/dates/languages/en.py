"""The words of English dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
    months=twelve(
        "january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, "
        "september|sept|sep, october|oct, november|nov, december|dec"
    ),
    capital=frozenset({"may", "march", "mar", "dec", "jan"}),
    month_first=True,
    ordinal="st|nd|rd|th",
    joins="of|the",
    lists="and|or|to|through|until|and the|or the|to the",
    time=words(
        "since|until|till|early|late|earlier|later|mid|end|start|beginning|middle|spring|summer|autumn|fall|winter"
        "|quarter|half|course|events|year|years|early in|late in|back in|q1|q2|q3|q4|h1|h2|circa|dated|ad"
    ),
    perhaps=words(
        "in|by|from|to|before|after|during|through|throughout|for|of|between|the|its|their|his|her|our|a|this"
    ),
    how_many=words(
        "more than|fewer than|less than|at least|at most|up to|over|under|nearly|almost|some|only|exactly"
        "|roughly|approximately|another|further|additional|all|those|these"
    ),
    of=words("of"),
    names=words(
        "resolution|resolutions|article|articles|directive|regulation|paragraph|para|page|pages|p|pp|no|nos"
        "|number|section|rule|law|act|order|case|room|note|doc|document"
    ),
    counted=words(
        "soldiers|troops|people|persons|men|women|children|civilians|refugees|migrants|workers|jobs|families"
        "|households|tanks|vehicles|ships|aircraft|drones|missiles|shells|rounds|tonnes|tons|barrels|miles|metres|meters"
        "|kilometres|kilometers|kilos|hectares|acres|litres|dollars|euros|pounds|francs|roubles|million|billion|trillion"
        "|thousand|hours|days|weeks|months|years|deaths|casualties|victims|cases|respondents|companies|firms|schools"
        "|villages|towns|cities|pages|members|votes|seats|delegates|peacekeepers|personnel|staff|strong|man|mile|seat"
        "|page|year|calories|times|units|homes|houses|beds|students|teachers|farms|cars|trees|species|points"
    ),
    after=words(
        "and|or|but|nor|to|until|till|the|a|an|this|that|these|those|he|she|it|they|we|his|its|their|in|on|at|by"
        "|for|from|with|as|if|when|while|since|because|after|before|during|under|over|into|than|then|there|which|who"
        "|whose|where|was|were|is|are|has|have|had|will|would|may|might|could|can|must|should|saw|did|does|not|no"
        "|also|only|alone|both|onwards|onward|ago|again|already|through|via|per|brought|marked|began|ended|so"
    ),
    era=words("ad|ce|bc|bce"),
    plural=("s", "people", "men", "women", "children"),
)

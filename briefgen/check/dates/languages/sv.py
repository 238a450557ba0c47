"""The words of Swedish dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
    months=twelve(
        "januari|jan, februari|feb|febr, mars, april|apr, maj, juni|jun, juli|jul, augusti|aug, september|sept|sep, "
        "oktober|okt, november|nov, december|dec"
    ),
    ordinal=":?[ae]",
    lists="och|eller|till|till den|och den|till och med",
    decades_after="[-‑]tal(?:et|ets)?",
    time=words(
        "sedan|från|till|slutet av|början av|mitten av|år|åren|hösten|våren|sommaren|vintern|kvartalet|halvåret|senast"
        "|fram till"
    ),
    perhaps=words("i|av|för|före|efter|under|om|mellan|vid|inför|runt|omkring"),
    how_many=words(
        "mer än|fler än|mindre än|färre än|minst|högst|upp till|över|nästan|cirka|ca|drygt|knappt|bara|endast|exakt|de"
        "|dessa|alla|ytterligare"
    ),
    of=words("av"),
    names=words("resolution|artikel|artiklarna|direktiv|förordning|paragraf|sida|sidan|s|nr|nummer|punkt|lag|not"),
    counted=words(
        "soldater|soldaterna|trupper|människor|personer|män|kvinnor|barn|civila|flyktingar|migranter|arbetare|jobb"
        "|familjer|hushåll|stridsvagnar|fordon|fartyg|flygplan|drönare|robotar|granater|ton|fat|mil|meter|kilometer"
        "|hektar|liter|dollar|euro|kronor|pund|rubel|miljoner|miljarder|timmar|dagar|dygn|veckor|månader|år|döda|offer"
        "|skadade|fall|företag|skolor|byar|städer|kommuner|sidor|ledamöter|röster|platser|invånare|bostäder|elever"
        "|studenter|sängar|gånger|enheter|poliser|man"
    ),
    after=words(
        "och|eller|men|till|den|det|de|en|ett|denna|detta|dessa|han|hon|vi|sin|sitt|sina|deras|i|på|av|från|för|med|som"
        "|om|när|medan|sedan|eftersom|efter|före|under|över|då|där|var|är|har|hade|ska|skulle|kan|kunde|måste|får|inte"
        "|också|bara|även|blev|blir|började|att|utan|vid|mellan"
    ),
    era=words("f kr|e kr"),
    plural=("er", "or", "ar", "n"),
)

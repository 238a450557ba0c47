"""The words of Dutch dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
    months=twelve(
        "januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, "
        "september|sept|sep, oktober|okt, november|nov, december|dec"
    ),
    ordinal="e|de|ste",
    lists="en|of|tot|t/m|tot en met|en met",
    decades_before=words("jaren"),
    time=words(
        "sinds|vanaf|tot|eind|begin|medio|halverwege|jaar|jaren|voorjaar|najaar|lente|zomer|herfst|winter"
        "|kwartaal|uiterlijk|boekjaar"
    ),
    perhaps=words("in|van|voor|na|om|tegen|tussen|uit|het|de"),
    how_many=words(
        "meer dan|minder dan|ten minste|minstens|hoogstens|bijna|ongeveer|circa|ca|zo'n|slechts|maar"
        "|precies|alle|deze|die|andere|ruim"
    ),
    of=words("van"),
    names=words(
        "resolutie|artikel|artikelen|art|richtlijn|verordening|paragraaf|lid|bladzijde|pagina|blz|nr|nummer|wet|noot"
    ),
    counted=words(
        "soldaten|militairen|troepen|manschappen|mensen|personen|mannen|vrouwen|kinderen|burgers|vluchtelingen"
        "|migranten|arbeiders|banen|gezinnen|huishoudens|tanks|voertuigen|schepen|vliegtuigen|drones|raketten|granaten"
        "|ton|vaten|mijl|meter|kilometer|hectare|liter|dollar|euro|frank|pond|roebel|miljoen|miljard|uur|dagen|weken"
        "|maanden|jaar|doden|gewonden|slachtoffers|gevallen|bedrijven|scholen|dorpen|steden|gemeenten|pagina's|leden"
        "|stemmen|zetels|afgevaardigden|inwoners|woningen|leerlingen|studenten|bedden|keer|eenheden|agenten|man"
    ),
    after=words(
        "en|of|maar|tot|de|het|een|dit|dat|deze|die|hij|zij|ze|we|wij|zijn|haar|hun|in|op|aan|bij|door|voor|met"
        "|van|als|toen|terwijl|sinds|omdat|na|tijdens|onder|over|naar|uit|dan|er|waar|was|waren|is|zijn|heeft|hebben"
        "|had|hadden|werd|werden|wordt|worden|zal|zullen|kan|kunnen|moet|moeten|mag|niet|geen|ook|al|alleen|nog|zich"
        "|begon|begonnen"
    ),
    era=words("n|v"),
    plural=("en", "s"),
)

"""Languages -> their abbreviations with a full stop, by what may follow them; it must not know how "
        "they are looked for.

Gathered from the usage of each language's printed press and official texts. Written without the last full stop, in
small letters; inner full stops stay, inner spaces don't.
"""

from __future__ import annotations

from typing import NamedTuple


class Abbreviations(NamedTuple):
    """never: no sentence ends here (titles, "e.g."). number: none ends here when a number follows (Art. 5, No. 10).

    starters: words that begin a sentence where an abbreviation or a number might have ended the one before. ordinal: a
    number with a full stop may be an ordinal (17. Februar).
    """

    never: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinal: bool = False


def _language(never: str, number: str, starters: str, *, ordinal: bool = False) -> Abbreviations:
    return Abbreviations(frozenset(never.split()), frozenset(number.split()), frozenset(starters.split()), ordinal)


COMMON = _language("dr prof cf vs e.g i.e st", "no nr art p pp vol fig § par ch sec vol", "")

LANGUAGES: dict[str, Abbreviations] = {
    "en": _language(
        "mr mrs ms messrs dr prof sir rev hon gen col capt lt sgt maj adm cmdr gov sen rep pres amb st mt ft "
        "e.g i.e cf vs viz approx ca c al op cit ibid resp incl excl",
        "no nos art arts p pp vol vols fig figs tab eq sec secs ch chs para paras cl sch app ann "
        "reg dir jan feb mar apr "
        "jun jul aug sep sept oct nov dec v",
        "the a an it its he she they we i you this that these those there here in on at by for from "
        "with without to as "
        "if when while although though because since after before but and or so yet nor however moreover meanwhile "
        "then thus still even only some many most few all both each no not one two what who why how "
        "his her their our "
        "under over during despite instead nevertheless today now until nobody nothing",
    ),
    "de": _language(
        "hr fr hrn dr prof dipl ing mag rer nat phil jur med h.c st sel frhr gen z.b d.h u.a u.ä "
        "o.ä i.d.r z.t bzw vgl "
        "sog ggf evtl einschl inkl exkl ca etwa zzgl abzgl s.o s.u m.e v.a i.e i.s i.s.v i.v.m o.g "
        "u.u gem lt max min "
        "v.chr n.chr",
        "art abs nr nrn s bd abb tab kap ziff lit anm fn rn rdnr jg h jan feb mrz apr jun jul aug "
        "sep sept okt nov dez",
        "der die das den dem des ein eine einen einem einer es er sie wir ich ihr man dies diese "
        "dieser dieses in im an am "
        "auf aus bei beim mit nach von vom zu zur zum für gegen ohne um über unter vor durch "
        "während wegen trotz wenn "
        "als weil da dass ob obwohl aber und oder doch denn auch nur noch so dann damit dabei dazu "
        "dort hier heute nun "
        "jetzt kein keine nicht alle viele einige mehr seit bis laut sein seine ihre zwei drei",
        ordinal=True,
    ),
    "fr": _language(
        "m mm mme mmes mlle me mgr dr pr prof st ste p.ex c.-à-d cf env éd dir trad gén col cap lt",
        "art al chap p pp t vol n no nos fig tab ann § par sect janv févr avr juil sept oct nov déc",
        "le la les l un une des du de il elle ils elles on nous je vous ce cet cette ces cela ceci "
        "c en dans à au aux par "
        "pour avec sans sur sous selon si quand lorsque comme mais et ou or donc car puis ainsi "
        "alors enfin toutefois "
        "cependant pourtant néanmoins depuis après avant pendant malgré aucun plusieurs tous toutes "
        "son sa ses leur leurs "
        "qui que quoi où d s",
    ),
    "es": _language(
        "sr sra sres srta d dª dña dr dra prof lic ing gral cnel cap st sto sta excmo excma ilmo "
        "p.ej p.e cf vid aprox "
        "ee aa rr ff jj",
        "art arts núm nº n pág págs p pp vol fig tab cap ap apdo párr inc ene feb mar abr may jun "
        "jul ago sep sept oct nov "
        "dic",
        "el la los las lo un una unos unas se su sus él ella ellos ellas yo nosotros este esta "
        "estos estas ese esa eso "
        "esto aquel en de del a al con sin por para sobre según si cuando como mientras aunque "
        "porque pero y e o u ni "
        "pues así entonces sin también tampoco no ya aún hoy ayer tras desde hasta durante ante todos muchos algunos",
    ),
    "it": _language(
        "sig sigg dott dr prof avv ing on sen gen col cap s ss mons p.es es cfr ecc.ma ca c.d",
        "art artt n nn p pp pag pagg vol fig tab cap par lett co d.lgs l gen feb mar apr mag giu "
        "lug ago set ott nov dic",
        "il lo la i gli le un uno una l si egli ella essi loro noi questo questa questi queste "
        "quello quella ciò in nel "
        "nella nei di del della dei a al alla da dal dalla con senza per su sul sulla tra fra secondo se quando come "
        "mentre anche ma e o né poi così allora dunque però tuttavia oggi ora dopo prima durante "
        "non tutti molti alcuni",
    ),
    "pt": _language(
        "sr sra srs dr dra prof eng exmo exma d gen cel cap st sto sta p.ex cf aprox ca",
        "art arts n nº núm p pp pág págs vol fig tab cap al par jan fev mar abr mai jun jul ago set out nov dez",
        "o a os as um uma uns umas se ele ela eles elas nós eu este esta estes estas esse essa isso "
        "isto aquele em no na "
        "nos nas de do da dos das ao à aos às com sem por pelo pela para sobre segundo quando como enquanto embora "
        "porque mas e ou nem pois assim então também não já ainda hoje após desde até durante todos muitos alguns",
    ),
    "nl": _language(
        "dhr mevr mw dr drs mr ir ing prof bijv d.w.z o.a m.n m.b.t t.a.v i.v.m n.a.v t.o.v z.g.n "
        "ca vgl resp incl excl "
        "zgn a.u.b",
        "art artt nr nrs blz p pp par hfst afb tab bijl lid jan feb mrt apr mei jun jul aug sep sept okt nov dec",
        "de het een hij zij ze wij we ik u jij dit dat deze die er in op aan bij met na van voor "
        "tegen zonder om over "
        "onder door tijdens volgens als toen omdat hoewel maar en of want dus ook nog dan daarom "
        "daar hier nu geen niet "
        "alle veel enkele zijn haar hun sinds tot",
    ),
    "sv": _language(
        "dr prof hr fru t.ex bl.a d.v.s m.m.a s.k jfr ca resp inkl exkl f.d p.g.a m.a.o",
        "art nr s sid st kap fig tab bil jan feb mars apr jun jul aug sept okt nov dec",
        "den det de en ett han hon vi jag ni man detta denna dessa i på av från till med utan för "
        "om under över vid efter "
        "före enligt när medan eftersom men och eller så också dock därför där här nu inte alla många några",
    ),
    "da": _language(
        "dr prof hr fru f.eks bl.a d.v.s jf ca hhv inkl ekskl s.k p.g.a",
        "art nr s stk kap fig tab jan feb mar apr jun jul aug sep sept okt nov dec pkt",
        "den det de en et han hun vi jeg i man dette denne disse på af fra til med uden for om "
        "under over ved efter før "
        "ifølge når mens fordi men og eller så også dog derfor der her nu ikke alle mange nogle",
        ordinal=True,
    ),
    "nb": _language(
        "dr prof hr fru f.eks bl.a dvs jf ca hhv inkl ekskl s.k pga",
        "art nr s kap fig tab jan feb mar apr jun jul aug sep sept okt nov des pkt",
        "den det de en et han hun vi jeg man dette denne disse i på av fra til med uten for om "
        "under over ved etter før "
        "ifølge når mens fordi men og eller så også likevel derfor der her nå ikke alle mange noen",
        ordinal=True,
    ),
    "fi": _language(
        "esim ks ns ym n dr prof t.s ts ml mm vrt",
        "art nro s kpl kuv taul",
        "se ne hän he me minä te tämä nämä tuo nuo että jos kun koska vaikka mutta ja tai sekä niin "
        "myös vielä nyt ei kaikki",
        ordinal=True,
    ),
    "pl": _language(
        "p dr prof mgr inż gen płk kpt ks św np tzn tj m.in tzw ok ur zm por zob cyt dot wg wz",
        "art ust pkt nr s str t r rys tab rozdz poz lit",
        "to ten ta te ci on ona ono oni one my ja w we na z ze do od po przez przed pod nad bez dla "
        "o u przy według jeśli "
        "gdy kiedy ponieważ chociaż ale i a lub albo więc także jednak dlatego tam tu teraz nie "
        "wszyscy wiele jego jej "
        "ich",
        ordinal=True,
    ),
    "cs": _language(
        "p pí dr prof ing mgr gen sv např tj tzn tzv mj cca resp srov",
        "čl odst č s str písm obr tab kap",
        "to ten ta te on ona oni my já v ve na z ze do od po pro před pod nad bez o u při podle "
        "když protože ale a nebo "
        "tak také však proto tam zde nyní ne všichni jeho její jejich",
        ordinal=True,
    ),
    "ro": _language(
        "dl dna d-na dr prof ing gen sf de.ex cca cf",
        "art alin nr p pag pct lit fig tab cap",
        "el ea ei ele noi eu acest această acestea un o în pe la de din cu fără pentru despre după "
        "înainte când dacă dar "
        "și sau deci însă totuși astfel acum nu toți mulți unii",
    ),
    "hu": _language(
        "dr prof ifj id özv kb ill pl stb.a ún vö ld",
        "art sz o old bek ábra",
        "a az egy ez ő ők mi én ha mert de és vagy tehát azonban ezért ott itt most nem minden sok",
        ordinal=True,
    ),
    "el": _language(
        "κ κκ κα δρ καθ π.χ δηλ βλ πρβ αγ",
        "αρ άρθ σελ τόμ παρ εδ κεφ",
        "ο η το οι τα ένας μια ένα αυτός αυτή αυτό σε στο στη από με χωρίς για όταν αν αλλά και ή "
        "όμως επίσης τώρα δεν",
    ),
    "ru": _language(
        "т.е т.к т.н т.д.н напр см ср им проф акад ген полк г-н г-жа гг св",
        "ст п пп ч стр с рис табл гл № т разд",
        "он она оно они мы я вы это этот эта эти в во на с со из к ко от до по под над без для о об "
        "при после если когда "
        "хотя потому но и а или также однако поэтому там здесь сейчас не все многие его её их",
    ),
    "uk": _language(
        "т.зв тобто напр див пор ім проф акад ген св п пп",
        "ст ч стор с рис табл гл розд",
        "він вона воно вони ми я ви це цей ця ці у в на з зі із до від по під над без для про при "
        "після якщо коли хоча "
        "тому але і й а або також однак там тут зараз не всі багато його її їх",
    ),
    "bg": _language(
        "т.е т.нар напр вж ср проф акад ген г-н г-жа св",
        "чл ал т стр с фиг табл гл",
        "той тя то те ние аз това този тази тези в във на с със от до по под над без за при след "
        "ако когато защото но и "
        "а или също обаче затова там тук сега не всички много",
    ),
    "tr": _language(
        "dr prof doç av sn bkz vb.g örn yak gen",
        "md s no şek",
        "bu şu o onlar biz ben bir ve ama fakat ancak çünkü eğer için ile sonra önce şimdi tüm birçok",
        ordinal=True,
    ),
}  # fmt: skip
LANGUAGES["no"] = LANGUAGES["nn"] = LANGUAGES["nb"]

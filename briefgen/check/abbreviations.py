"""The abbreviations and first words of a language, as data; it must not know texts or rules.

Written in lower case, a word is found in any case; with a capital, only with it. Compound ones are written without
spaces (`z.B`). None has its last full stop. What isn't here ends a sentence: `etc.`, when a capital follows, ends one
far more often than it stands before a name; so it is left out save in German, where any noun has a capital.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple


class Abbreviations(NamedTuple):
    """leads: what another word always follows (Mr., e.g.); counts: what a number, a numeral or a letter may follow
    (Art., p.); figures: words of the language, unless figures follow (No., Jan.); either: what may end a sentence
    (Inc.), and does before a word of `starts`; closes: what looks like initials, but ends a list (т. д.);
    particles: words of `starts` that begin surnames too (Le Pen); ordinals: which numerals a full stop makes ordinal;
    capitals: all nouns have them; marks: further signs that end a sentence.
    """

    leads: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()
    starts: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    ordinals: Literal["", "roman", "all"] = ""
    capitals: bool = False
    marks: str = ""


@cache
def abbreviations(language: str) -> Abbreviations:
    """Those of a BCP 47 tag; for a language that isn't known, the ones that are common in many."""
    base = language.replace("_", "-").split("-")[0].lower()
    known = _LANGUAGES.get(_SAME.get(base, base), {})
    ordinals: Literal["", "roman", "all"] = "all" if base in _ORDINAL else "roman" if base in _ROMAN else ""
    fields = ("leads", "counts", "figures", "either", "closes", "starts", "particles")
    sets = {name: frozenset(f"{known.get(name, '')} {_COMMON.get(name, '')}".split()) for name in fields}
    return Abbreviations(**sets, ordinals=ordinals, capitals=base == "de", marks=";" if base == "el" else "")


_SAME = {"no": "nb", "nn": "nb", "sk": "cs", "ca": "es", "gl": "pt", "mo": "ro"}
_ORDINAL = frozenset({"de", "tr"})
"""Where what follows an ordinal (`17. Februar`, `12. Cumhurbaşkanı`) has a capital as a rule."""
_ROMAN = frozenset({"da", "nb", "nn", "no", "fi", "et", "lv", "cs", "sk", "pl", "hu", "hr", "sl", "bs"})

_COMMON = {
    "leads": "Mr Mrs Ms dr drs prof Gen cf i.e e.g approx ca",
    "counts": "p pp art fig vol",
    "figures": "No Nos",
    "either": "al Inc Ltd Co Corp Jr St",
}

_LANGUAGES: dict[str, dict[str, str]] = {
    "en": {
        "leads": "Messrs Mx Rev Hon Maj Col Lt Capt Cmdr Cdr Adm Sgt Cpl Brig Gov Sen Rep Amb Pres Supt Insp Msgr "
        "Mt Ft Ald Cllr Atty viz vs esp incl excl resp c",
        "counts": "para paras par arts vols ch chap chaps figs sec secs sect Pub Stat Cong Supp app ser reg regs cl "
        "cls pt pts res doc docs nn fn col cols bk eq eqs sched",
        "figures": "no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
        "either": "Bros Sr Esq Ave Blvd Rd Dept Govt Assn Univ Intl est ibid ed eds trans Mass Calif Conn Va Pa "
        "Wash cont",
        "starts": "the a an this that these those it its he his she her they their we our you i who what when where "
        "why how which whose if in on at by for from with without within to of as after before since while until "
        "although though because despite during among between against given but and or nor yet so then thus hence "
        "however moreover therefore meanwhile nevertheless instead indeed also even still only both each every some "
        "many most few several all any no none nobody nothing not never now today yesterday tomorrow here there "
        "another other others such once whether unlike like is are was were has have had do does did can could "
        "would should must let perhaps later earlier finally following according rather too more one two three",
    },
    "fr": {
        "leads": "ex M MM Mgr Me Mme Mlle Mmes Pr Vve Ste p.ex par.ex vs c.-à-d c.à.d env adj dir gén Gal Cdt Amb "
        "Col Lt av apr éd.orig dép",
        "counts": "al n no nos chap t tit vol vols par paras sect liv ann col doc rés ch v § fasc pl rec arts arr",
        "figures": "janv févr juill juil sept oct nov déc",
        "either": "Cie Sté tél éd éds trad hab coll suppl ibid p.m",
        "starts": "le la les l' un une des du de d' ce cet cette ces c' il elle ils elles on nous vous je j' qui "
        "que qu' quoi quel quelle quels quelles mais ou et donc or ni car en dans sur sous par pour avec sans selon "
        "après avant depuis pendant durant dès si s' son sa ses leur leurs notre nos votre vos mon ma mes tout tous "
        "toute toutes certains certaines plusieurs quelques quand lorsque lorsqu' puis ainsi alors cependant "
        "toutefois enfin ensuite aussi même aucun aucune chaque autre autres au aux à ne n' y plus moins comme "
        "malgré entre face pourquoi comment où peut est puisque puisqu' bien rien personne seul seule seuls lui "
        "celui celle ceux celles cela ceci ça voici voilà parmi contre afin grâce quant néanmoins pourtant ici là "
        "hier demain deux trois jusqu' chez",
        "particles": "le la les de du des",
    },
    "de": {
        "leads": "Hr Hrn Fr Frl Dipl Ing Mag Dres Frhr Bgm Gen z.B d.h u.a.m z.Hd s.o s.u vgl vgl.a bzw ggf ggfs "
        "evtl inkl exkl zzgl sog insb insbes bspw gem lt v.a z.T m.E i.S i.S.d i.V i.V.m i.d.R i.e.S u.U n.n "
        "einschl geb gest verh red hrsg bearb übers Hl hl St kath evang dt engl frz russ ukr poln amerik europ max "
        "min mind durchschn ungef jew o.g u.g i.A i.R a.d d.i v.l.n.r Tel",
        "counts": "abs nrn rn rdn rdnr bd bde kap ziff anm abb tab fn fußn Artt S Aufl Jg H Tz Az lit Buchst Anl "
        "Anh Unterabs UAbs Tab § Bl Sp V Kl Abschn Pos Lfg Bsp nr",
        "figures": "Art art Jan Febr Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez",
        "either": "usw etc Mio Mrd Bio Tsd Std Stdn Min Sek Jh Jhs Jhdt Str Pl n.Chr v.Chr u.a u.ä o.ä u.s.w u.v.m "
        "u.v.a e.V m.b.H a.D f ff et.al s.t ebd Hrsg Hg Verf Co Fa Ges Bhf Inh Ndr Rep Stk Ex Sen Jun Dgl dgl a.M "
        "d.J d.M v.J N.N",
        "starts": "der die das des dem den ein eine einer eines einem einen er sie es wir ihr ich man wer was wann "
        "wo warum wie welche welcher welches dieser diese dieses diesem diesen jener jene jenes jeder jede jedes "
        "alle allen aller beide viele einige manche mehrere wenige kein keine keiner keinem nicht nichts niemand "
        "jemand sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere mein meine in im an am auf aus "
        "bei beim mit nach von vom vor zu zum zur für gegen ohne um durch über unter zwischen während seit bis "
        "trotz wegen neben laut angesichts aufgrund statt aber und oder denn doch sondern jedoch deshalb daher "
        "darum trotzdem dennoch allerdings außerdem zudem dabei damit dafür dagegen dann danach davon dazu daran "
        "darauf darin da hier dort heute gestern morgen jetzt nun noch schon auch nur sogar selbst so ob wenn weil "
        "obwohl als nachdem bevor sobald solange falls dass vielleicht zwar ferner schließlich zunächst inzwischen "
        "bislang bisher immer nie niemals mehr anders insgesamt ist sind war waren hat haben hatte wird werden kann "
        "können soll sollte muss müssen darf",
    },
    "es": {
        "leads": "Sr Sra Srta Sres Sras D Dª Dña Dra Dras Dres Gral Cnel Cap Cdte Tte Lic Lcdo Ing Arq Excmo Excma "
        "Ilmo Ilma Fdo Mons Sto Sta EE FF RR CC JJ p.ej p.e vs cfr vid aprox Ud Uds Vd Vds Prof.ª Profa adm depto "
        "prov",
        "counts": "arts núm núms pág págs n vols cap caps figs párr párrs inc apdo apart tít secc t ss doc nº col "
        "cols lám § disp",
        "figures": "nro no",
        "either": "EE.UU RR.HH FF.AA CC.OO JJ.OO Cía Ltda Avda Av tel ed eds trad hab a.C d.C mill mdd",
        "starts": "el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel "
        "aquella él ella ellos ellas nosotros yo usted su sus mi nuestro nuestra nuestros nuestras se le les me nos "
        "en de a ante bajo con contra desde durante entre hacia hasta mediante para por según sin sobre tras y e o "
        "u ni pero sino aunque porque pues si como cuando donde mientras que quien quienes cual qué quién cómo "
        "cuándo dónde cuál así entonces además también tampoco luego después antes ahora hoy ayer mañana aún ya "
        "todavía no nunca nada nadie ninguno ninguna algo alguien algunos algunas muchos muchas pocos varios varias "
        "todo toda todos todas cada otro otra otros otras tal más menos muy sólo solo es son era fue fueron ha han "
        "hay había está están será puede finalmente pese tanto ambos ambas dos tres",
        "particles": "la los las el",
    },
    "it": {
        "leads": "dott dr sig sigg avv on Onn prof.ssa dott.ssa sig.ra sig.na ing arch geom rag mons Gen col Col "
        "Cap Magg Ten Amm Cav Comm S SS p.es ad.es es cfr v vd vs Min pres Pres egr gent spett ill Rev",
        "counts": "artt n nn pag pagg voll cap capp figg tab par lett sez tit all sent reg doc c § t co",
        "figures": "gen febbr apr magg giu lug ag sett ott nov dic",
        "either": "a.C d.C S.p.A s.r.l S.r.l tel ed trad ca c.a f ff ab",
        "starts": "il lo la l' i gli le un uno una un' del dello della dell' dei degli delle al allo alla all' ai "
        "agli alle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle dal dallo dalla "
        "dall' dai dagli dalle di a da in con su per tra fra e ed o ma però anche se come quando dove mentre perché "
        "poiché che chi cosa quale quali questo questa quest' questi queste quello quella quell' quelli quelle quei "
        "egli lui lei loro essi esse noi voi io si ci non né mai nulla niente nessuno nessuna ogni ognuno tutti "
        "tutte tutto alcuni alcune molti molte pochi altri altre altro suo sua suoi sue nostro nostra così quindi "
        "dunque allora poi dopo prima durante contro senza secondo oltre verso infatti inoltre tuttavia invece "
        "infine oggi ieri domani ora già ancora solo più meno è sono era erano ha hanno può possono forse entrambi "
        "due tre c' nonostante",
        "particles": "lo la li le di de del della dei da dal",
    },
    "pt": {
        "leads": "Sr Sra Srs Sras Srta Dra Dras Profa Prof.ª Eng Engª Exmo Exma Exmos V Dom D Cel Cap Maj Ten Alm "
        "Sto Sta S p.ex vs aprox cfr Pe Min pres",
        "counts": "arts n nº núm pág págs vols cap caps figs inc al alín par tít secç sec t doc res § fl fls",
        "figures": "no jan fev abr jun jul ago set out nov dez",
        "either": "E.U.A a.C d.C S.A Ltda Lda Cia Av tel ed eds trad hab",
        "starts": "o a os as um uma uns umas ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa "
        "este esta isto estes estas esse essa isso esses essas aquele aquela ele ela eles elas nós eu você seu sua "
        "seus suas nosso nossa se em de com contra desde durante entre até para por perante segundo sem sob sobre "
        "após antes depois e ou nem mas porém contudo todavia porque pois como quando onde enquanto embora que quem "
        "qual quais assim então além também ainda já agora hoje ontem amanhã não nunca nada ninguém nenhum nenhuma "
        "algo alguém alguns algumas muitos muitas poucos vários várias todo toda todos todas cada outro outra "
        "outros outras tal mais menos só apenas é são era foi foram há havia está estão será pode finalmente ambos "
        "ambas dois três apesar",
        "particles": "do da dos das",
    },
    "nl": {
        "leads": "dhr mevr mw mr ir ing ds Gen kol lt kapt bijv bv o.a d.w.z nl m.n m.b.t i.v.m t.a.v t.o.v n.a.v "
        "o.l.v resp evt incl excl zgn vgl ong plv gem drs i.p.v d.m.v t.b.v jl",
        "counts": "nr nrs blz pag par hfst hst afb figs tab aant § jrg afl",
        "figures": "jan feb mrt apr jun jul aug sept sep okt nov dec",
        "either": "mln mld jr sr v.Chr n.Chr N.V B.V e.a a.u.b tel red vert",
        "closes": "e.d o.i.d e.v",
        "starts": "de het een dit dat deze die hij zij ze wij we ik jij u jullie er zijn haar hun ons onze mijn in "
        "op aan bij met van voor naar uit over onder tussen door tegen zonder tijdens sinds tot na volgens om te en "
        "of maar want dus toch echter daarom daarna daarbij bovendien ook nog al niet niets niemand geen nooit alle "
        "alles iedereen elke elk ieder veel velen sommige enkele andere anderen zo zulke toen als omdat hoewel "
        "terwijl wanneer waar wie wat welke waarom hoe hier daar nu vandaag gisteren morgen alleen zelfs eerst dan "
        "vervolgens ten ter is was waren heeft hebben had kan zal moet beide twee drie ondanks",
        "particles": "de het den van",
    },
    "sv": {
        "leads": "t.ex bl.a d.v.s dvs s.k f.d hr fr jfr jf resp inkl exkl fr.o.m t.o.m p.g.a pga i.st m.a.o eg ev "
        "f.n d.y d.ä tf st.f bla",
        "counts": "kap nr sid s st mom tab bil prop bet skr § dir ref not",
        "figures": "jan febr feb apr aug sept okt nov dec",
        "either": "kl f.Kr e.Kr kr tkr mkr milj mdr md e.m f.m tel",
        "closes": "m.m m.fl o.s.v o.d o.dyl",
        "starts": "den det de en ett detta denna dessa han hon man vi jag ni sin sina sitt hans hennes dess deras "
        "vår våra i på av för från med mot om till under över mellan efter före utan vid hos genom enligt sedan "
        "trots kring bland och eller men dock därför således också även bara endast inte ingen inget inga aldrig "
        "alla allt varje många några få flera andra annan sådan så då när där här nu idag igår imorgon att eftersom "
        "medan innan som vem vad vilka vilken varför hur var är har hade kan ska skulle måste både två tre däremot "
        "dessutom samtidigt",
    },
    "da": {
        "leads": "f.eks fx bl.a d.v.s dvs hr fr jf jfr ca inkl ekskl s.k såk hhv mht iht ift vedr evt pr p.g.a pga "
        "i.h.t m.h.t bla sml red tidl nuv",
        "counts": "nr s stk pkt litra kap tab bd § afsn",
        "figures": "jan feb mar apr aug sept okt nov dec",
        "either": "kl kr mio mia mia.kr f.Kr e.Kr tlf jr sr st",
        "closes": "m.m m.v m.fl o.l o.lign o.a",
        "starts": "den det de en et denne dette disse han hun man vi jeg i sin sine sit hans hendes dens dets deres "
        "vores på af for fra med mod om til under over mellem efter før uden ved hos gennem ifølge siden trods "
        "blandt og eller men dog derfor således også selv kun ikke ingen intet aldrig alle alt hver mange nogle få "
        "flere andre anden sådan så da når der her nu dag går at fordi mens inden som hvem hvad hvilke hvilken "
        "hvorfor hvordan hvor hvis er har havde kan skal skulle må både to tre desuden samtidig",
    },
    "nb": {
        "leads": "f.eks bl.a dvs d.v.s hr fr jf jfr ca inkl ekskl s.k hhv mht iht ift vedr evt pr pga p.g.a ifm bla "
        "ang adm",
        "counts": "nr s pkt kap tab bd § bokst vedl",
        "figures": "jan feb mar apr aug sept okt nov des",
        "either": "kl kr mill mrd f.Kr e.Kr tlf jr sr st",
        "closes": "m.m m.v m.fl o.l o.a",
        "starts": "den det de en ei et denne dette disse han hun man vi jeg i sin sine sitt hans hennes dens dets "
        "deres vår våre på av for fra med mot om til under over mellom etter før uten ved hos gjennom ifølge siden "
        "trass blant og eller men likevel derfor dermed også selv bare kun ikke ingen intet aldri alle alt hver "
        "mange noen få flere andre annen slik så da når der her nå dag går at fordi mens innen som hvem hva hvilke "
        "hvilken hvorfor hvordan hvor hvis er har hadde kan skal skulle må både to tre dessuten samtidig eg ein eit "
        "ho dei ikkje",
    },
    "fi": {
        "leads": "esim ks vrt mm ns tri toht maist kenr ev maj kapt prof nk ent ts alk",
        "counts": "s ss nro n:o taul",
        "either": "mrd milj e.Kr j.Kr eKr jKr huom v puh synt t",
        "starts": "se ne hän he me minä te tämä nämä tuo nuo joka jotka mikä mitkä kuka ketkä että jos kun koska "
        "vaikka kuitenkin mutta ja tai sekä eli siis silti myös vain ei eivät ole on ovat oli olivat kaikki "
        "jokainen moni monet jotkut muutama muut toinen niin näin siksi tällöin silloin nyt tänään eilen huomenna "
        "tässä siinä siellä täällä hänen heidän sen niiden tämän näiden sitä tätä sitten ennen jälkeen lisäksi "
        "toisaalta miksi miten milloin missä",
    },
    "pl": {
        "leads": "np tzn tzw tj m.in ks ppłk płk gen kpt por mjr kmdr adm inż mgr hab św im ul al pl zob dyr red "
        "min hr bp abp kard ok ob pt wg ds ww nt prok pos prez prem tow pow woj gm ang niem ros fr franc ukr łac sp",
        "counts": "ust pkt par nr s str t tom rozdz rys tab poz lit zał § art ww",
        "either": "r w rr godz tys zł os p.n.e n.e b.r br ub tel wyd sp.z.o.o",
        "starts": "w we z ze na do od dla po przed przez przy pod nad za o u bez między wobec według podczas oprócz "
        "mimo i a ale lecz jednak więc zatem dlatego natomiast oraz albo lub ani czy że jeśli jeżeli gdy kiedy "
        "gdyby choć chociaż ponieważ bo to ten ta te ci tego tej tych tym on ona ono oni one jego jej ich my ja wy "
        "nasz nasza nasze kto co który która które którzy jak gdzie dlaczego tak nie nikt nic nigdy żaden żadna "
        "wszyscy wszystko wszystkie każdy każda wielu wiele niektórzy niektóre kilka inni inne taki taka tylko "
        "także również też nawet już jeszcze teraz dziś wczoraj jutro tu tam wtedy potem następnie ponadto jest są "
        "był była było były będzie ma mają może obie dwa trzy",
    },
    "cs": {
        "leads": "např tzv tj tzn resp popř příp event cca Mgr Ing Bc doc MUDr JUDr PhDr RNDr gen plk pplk kpt mjr "
        "sv ul nám tř pí sl srov hl zejm vč dr vl býv angl něm fr rus ukr lat gen.por zást red mn napr",
        "counts": "čl odst písm č s str kap obr tab roč ods sb § příl usn pozn",
        "either": "r st hod min tis mil mld př.n.l n.l a.s s.r.o o.s tel vyd o.p.s",
        "starts": "v ve z ze na do od pro po před přes při pod nad za o u bez mezi vůči podle během kromě přesto i "
        "a ale avšak však tedy proto nebo ani zda že jestli pokud když kdyby ačkoli protože neboť to ten ta ti ty "
        "tento tato toto tito tyto on ona ono oni ony jeho její jejich my já vy náš naše kdo co který která které "
        "kteří jak kde kdy proč tak ne nikdo nic nikdy žádný žádná všichni všechno všechny každý každá mnoho mnozí "
        "někteří některé několik jiní jiné takový jen pouze také rovněž též dokonce už již ještě teď nyní dnes "
        "včera zítra tady tam tehdy potom poté navíc je jsou byl byla bylo byli má mají může oba dva tři s se k ke",
    },
    "ro": {
        "leads": "dl dlui dna d-l d-na dr ing gen col lt cpt acad av ex de.ex d.ex vs bd sf str conf univ lect "
        "asist ș.cl",
        "counts": "alin lit nr pag pct cap tab par § t",
        "figures": "ian febr mart apr iun iul aug sept oct noiem dec",
        "either": "mil mld î.Hr d.Hr S.U.A S.R.L S.A tel",
        "closes": "ș.a ș.a.m.d",
        "starts": "un o niște acest această acești aceste acesta aceasta acela acel acea el ea ei ele noi eu voi "
        "lui lor său sa săi sale nostru noastră în din la de pe cu fără pentru prin despre după înainte spre până "
        "între sub peste contra conform potrivit și sau dar însă iar ci deci totuși deoarece fiindcă dacă când unde "
        "cum cât cine ce care că deși astfel atunci apoi mai nu nimeni nimic niciodată niciun toți toate tot "
        "fiecare mulți multe unii unele câteva alți alte altul doar numai chiar încă acum azi ieri mâine aici acolo "
        "este sunt era erau a au are poate nici ambele doi două trei",
    },
    "hu": {
        "leads": "pl dr ifj özv ún kb ill vö ld alez ezr őrgy szds Szt megh szül ford szerk röv",
        "counts": "bek cikk fej köt o old sz § pont kat lj",
        "figures": "jan febr márc ápr máj jún júl aug szept okt nov dec",
        "either": "u i.e i.sz Kft Rt Zrt Bt Nyrt u.o tel",
        "starts": "a az egy ez ezek azok ő ők mi én ti ki mit aki akik ami amely amelyek hogy ha mert bár mivel "
        "amikor míg miután mielőtt és vagy de azonban viszont ezért tehát így úgy is nem sem senki semmi soha "
        "minden mindenki mindez sok néhány több más mások ilyen olyan csak még már most ma tegnap holnap itt ott "
        "akkor aztán majd végül ugyanakkor emellett miért hogyan mikor hol van vannak volt voltak lesz lehet kell "
        "nincs mindkét két három ezzel azzal erre arra",
    },
    "tr": {
        "leads": "Doç Yrd Av Sn Org Korg Tümg Tuğg Alb Yb Bnb Yzb Müh Öğr Gör bkz krş örn Hz Sok Cad Mah Alm Fr İng "
        "yak",
        "counts": "md m s ss nr c sy fık bl şek tab böl no § p",
        "either": "M.Ö M.S Ltd Şti A.Ş T.C yy tel",
        "starts": "bu şu o bir biz ben siz onlar onun onların bunun bunlar şunlar ancak fakat ama ve veya ya da de "
        "çünkü eğer ise için ile gibi göre karşı rağmen sonra önce ayrıca bununla böylece dolayısıyla her bütün tüm "
        "birçok bazı hiç kimse hiçbir diğer başka sadece yalnızca hâlâ henüz artık şimdi bugün dün yarın burada "
        "orada ne neden niçin nasıl kim hangi değil var yok evet hayır iki üç öte üstelik",
    },
    "el": {
        "leads": "κ κα κκ κ.κ Δρ δρ Καθ καθ Στρ π.χ δηλ βλ πρβλ λ.χ τ.έ τουτ Αγ αγ οδ περ Μητρ Υπ υπ",
        "counts": "αρ αριθ άρθρ παρ παράγρ σ σσ σελ τ τόμ κεφ ν Ν εικ πίν § φ στοιχ",
        "either": "π.μ μ.μ Η.Π.Α π.Χ μ.Χ εκ εκατ δισ τρισ χιλ ευρ κ.α τηλ Ε.Ε Η.Β",
        "closes": "κ.λπ κ.λ.π κ.ά κ.ο.κ κ.τ.λ",
        "starts": "ο η το οι τα του της των τον την τους τις ένας μια μία ένα αυτός αυτή αυτό αυτοί αυτές αυτά "
        "εκείνος εκείνη εκείνο εμείς εγώ εσείς στο στη στην στον στους στις στα σε από με για προς μετά πριν κατά "
        "χωρίς μέχρι παρά αντί μεταξύ και κι ή αλλά όμως ωστόσο επομένως άρα γιατί διότι αν εάν όταν όπου όπως ενώ "
        "καθώς επειδή αφού πως ότι που ποιος ποια ποιο ποιοι τι πότε πού πώς έτσι τότε επίσης ακόμη ακόμα ήδη τώρα "
        "σήμερα χθες αύριο εδώ εκεί δεν δε μη μην ούτε κανείς κανένας καμία τίποτα ποτέ όλοι όλες όλα κάθε πολλοί "
        "πολλές μερικοί άλλοι άλλες μόνο είναι ήταν έχει έχουν θα να δύο τρεις",
    },
    "ru": {
        "leads": "т.е т.н т.к т.наз см ср напр проф акад доц ген полк подп адм зам ул пл просп пос св тов гр сокр "
        "англ нем фр укр лат т.о",
        "counts": "ст п пп ч гл с стр рис табл т тт разд абз кн вып прил подп изд пар §",
        "figures": "янв февр апр авг сент окт нояб дек",
        "either": "им г гг в вв н.э руб коп тыс млн млрд долл чел обл мин сек кв ред пер кор д.н.э",
        "closes": "т.д т.п",
        "starts": "в во на с со из за по от до для у о об при над под без между через после перед против кроме "
        "среди согласно и а но однако или либо ни же если когда пока хотя чтобы потому поэтому так также тоже затем "
        "тогда теперь сейчас сегодня вчера завтра здесь там этот эта это эти тот та те он она оно они мы я вы его "
        "её ее их наш наша наши кто что который которая которые какой как где куда почему зачем не никто ничто "
        "ничего никогда нет все всё весь вся каждый каждая многие некоторые несколько другие другой такой такая "
        "такие только даже уже ещё еще лишь именно кстати впрочем наконец ранее позже был была было были есть будет "
        "может оба два две три к ко",
    },
    "uk": {
        "leads": "т.зв тобто див ім пор напр проф акад доц ген полк підп адм заст вул пл просп св тов гр англ нім "
        "фр рос лат",
        "counts": "ст п пп ч гл с стор рис табл т тт розд абз кн вип дод вид §",
        "figures": "січ лют берез квіт трав черв лип серп верес жовт листоп груд",
        "either": "р рр ст н.е грн коп тис млн млрд дол обл хв год ред пер",
        "closes": "т.д т.п т.ін",
        "starts": "в у на з із зі за по від до для о об при над під без між через після перед проти крім серед "
        "згідно і й та а але однак проте або чи ні же якщо коли поки хоча щоб тому так також теж потім тоді тепер "
        "зараз сьогодні вчора завтра тут там цей ця це ці той те ті він вона воно вони ми я ви його її їх їхній наш "
        "наша наші хто що який яка які як де куди чому навіщо не ніхто ніщо нічого ніколи немає усі всі все весь "
        "вся кожен кожна багато деякі кілька інші інший такий така такі тільки лише навіть вже ще саме нарешті "
        "раніше пізніше був була було були є буде може обидва два дві три к",
    },
    "bg": {
        "leads": "т.е т.нар напр вж ср проф доц акад ген полк подп адм зам ул бул пл св инж арх англ фр нем рус",
        "counts": "чл ал т тт стр с фиг табл гл бр кн § обн изм",
        "figures": "ян февр апр авг септ окт ноем дек",
        "either": "им г гг в вв ч лв хил млн млрд т.н пр.хр сл.хр пр.н.е н.е обл тел д",
        "starts": "в във на с със из за по от до у о при над под без между през след пред против освен сред според "
        "и а но обаче или нито ако когато докато макар защото затова така също после тогава сега днес вчера утре "
        "тук там този тази това тези онзи той тя то те ние аз вие неговият нейният техният нашият кой която което "
        "които какво как къде защо не никой нищо никога няма всички всичко всеки всяка много някои няколко други "
        "друг такъв такава такива само дори вече още именно накрая по-рано беше бяха е са ще може да двамата два "
        "две три към",
    },
    "ar": {
        "leads": "د م أ ا.د أ.د",
        "counts": "ص ج مج ط ف",
        "either": "ق.م هـ م",
    },
    "he": {
        "leads": "ד פרופ גב",
        "counts": "עמ ס מס סע",
    },
    "zh": {},
    "ja": {},
}  # fmt: skip

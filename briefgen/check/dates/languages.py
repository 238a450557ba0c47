"""The words of dates in the commonest languages, for which CLDR isn't looked up; it must not know texts."""

from __future__ import annotations

from briefgen.check.dates.words import DateWords, twelve, words

LANGUAGES: dict[str, DateWords] = {
    "en": DateWords(
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
    ),
    "fr": DateWords(
        months=twelve(
            "janvier|janv|jan, février|févr|fév|fevrier, mars, avril|avr, mai, juin, juillet|juil, août|aout, "
            "septembre|sept, octobre|oct, novembre|nov, décembre|déc|decembre"
        ),
        ordinal="ers?|e|ᵉʳ",
        joins="de",
        lists="et|ou|au|à|et le|ou le|et du|jusqu['’]au",
        decades_before=words("années|décennies"),
        time=words(
            "depuis|dès|fin|début|mi|courant|printemps|été|automne|hiver|an|année|années|exercice|trimestre|semestre"
            "|jusqu'en|d'ici|d'ici à"
        ),
        perhaps=words("en|de|à|entre|pour|avant|après|vers|d'avant|d'après"),
        how_many=words(
            "plus de|moins de|au moins|au plus|jusqu'à|près de|presque|quelque|quelques|environ|seulement"
            "|exactement|les|ces|des|ses|leurs|autres"
        ),
        names=words(
            "résolution|résolutions|article|articles|directive|règlement|paragraphe|page|pages|p|pp|n|no|numéro"
            "|section|loi|note|doc|document"
        ),
        counted=words(
            "soldats|soldates|militaires|hommes|femmes|enfants|personnes|civils|réfugiés|migrants|travailleurs"
            "|emplois|familles|ménages|chars|véhicules|navires|avions|drones|missiles|obus|tonnes|barils|mètres"
            "|kilomètres|hectares|litres|dollars|euros|francs|livres|roubles|millions|milliards|heures|jours|semaines|mois"
            "|ans|années|morts|blessés|victimes|cas|entreprises|écoles|villages|villes|communes|pages|membres|voix|sièges"
            "|délégués|casques|habitants|logements|élèves|étudiants|lits|fois|unités|agents|policiers|gendarmes"
        ),
        after=words(
            "et|ou|mais|à|au|aux|jusqu'|le|la|les|l'|un|une|ce|cette|ces|il|elle|ils|elles|on|nous|son|sa|ses"
            "|en|dans|sur|par|pour|avec|sans|comme|si|quand|lorsque|depuis|après|avant|pendant|sous|que|qui|dont|où|puis"
            "|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|ne|n'|se|s'|déjà|aussi|marque|montre"
            "|du|d'|de|des"
        ),
        plural=("s", "x"),
    ),
    "de": DateWords(
        months=twelve(
            "januar|jan|jänner|jän, februar|feb|feber, märz|mär, april|apr, mai, juni|jun, juli|jul, "
            "august|aug, september|sept|sep, oktober|okt, november|nov, dezember|dez"
        ),
        ordinal=r"\.",
        joins="des jahres|des",
        lists="und|oder|bis|bis zum|und dem|und den|sowie|auf den",
        decades_after="ern?",
        time=words(
            "seit|bis|ende|anfang|mitte|jahr|jahre|jahres|jahren|frühjahr|frühling|sommer|herbst|winter|quartal"
            "|halbjahr|spätestens|geschäftsjahr"
        ),
        perhaps=words("von|ab|vor|nach|in|um|für|gegen|zwischen"),
        how_many=words(
            "mehr als|weniger als|mindestens|höchstens|bis zu|über|unter|fast|rund|etwa|ungefähr|circa|ca|nur"
            "|knapp|gut|genau|die|diese|diesen|den|weitere|weiteren|insgesamt|alle"
        ),
        of=words("von"),
        names=words(
            "resolution|artikel|art|richtlinie|verordnung|absatz|abs|seite|seiten|s|nr|nummer"
            "|paragraf|paragraph|ziffer|drucksache|gesetz"
        ),
        counted=words(
            "soldaten|soldatinnen|truppen|menschen|personen|männer|männern|frauen|kinder|kindern|zivilisten"
            "|flüchtlinge|flüchtlingen|geflüchtete|migranten|arbeiter|arbeitsplätze|stellen|familien|haushalte|panzer"
            "|panzern|fahrzeuge|fahrzeugen|schiffe|flugzeuge|drohnen|raketen|granaten|tonnen|barrel|fass|meilen|meter|metern"
            "|kilometer|kilometern|hektar|liter|dollar|euro|franken|pfund|rubel|millionen|milliarden|stunden|tage|tagen"
            "|wochen|monate|monaten|jahre|jahren|tote|toten|opfer|verletzte|fälle|fällen|befragte|unternehmen|firmen"
            "|schulen|dörfer|dörfern|städte|städten|gemeinden|seiten|mitglieder|mitgliedern|stimmen|sitze|delegierte|kräfte"
            "|kräften|mann|einwohner|einwohnern|wohnungen|schüler|studierende|betten|mal|einheiten|polizisten|beamte"
        ),
        after=words(
            "und|oder|aber|bis|der|die|das|den|dem|des|ein|eine|einen|dieser|diese|dieses|er|sie|es|wir|sein|seine"
            "|ihr|ihre|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|durch|über|unter|um|als|wenn"
            "|während|seit|weil|dass|denn|wie|wo|war|waren|ist|sind|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll"
            "|sollen|sollte|kann|können|könnte|muss|müssen|darf|nicht|kein|keine|auch|nur|noch|schon|bereits|allein|sowie"
            "|begann|begonnene|begonnenen|markiert|geplante|geplanten|so|dann|sich"
        ),
        era=words("n|v"),
        nouns_have_capitals=True,
    ),
    "es": DateWords(
        months=twelve(
            "enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, "
            "septiembre|sept|setiembre|sep, octubre|oct, noviembre|nov, diciembre|dic"
        ),
        joins="de|del|del año|de el",
        lists="y|e|o|u|a|al|y el|y del|y al|hasta el",
        decades_before=words("años|década de"),
        time=words(
            "desde|hasta|hacia|finales|fines|principios|comienzos|inicios|mediados|año|años|primavera|verano|otoño"
            "|invierno|del|trimestre|semestre|ejercicio"
        ),
        perhaps=words("en|de|a|entre|para|por|antes de|después de|tras"),
        how_many=words(
            "más de|menos de|al menos|por lo menos|como máximo|casi|unos|unas|cerca de|alrededor de|solo|sólo"
            "|exactamente|aproximadamente|los|las|otros|otras|estos|estas|sus"
        ),
        names=words(
            "resolución|resoluciones|artículo|artículos|directiva|reglamento|párrafo|página|páginas|p|pp|n"
            "|núm|número|sección|ley|nota|doc"
        ),
        counted=words(
            "soldados|militares|tropas|efectivos|hombres|mujeres|niños|personas|civiles|refugiados|migrantes"
            "|trabajadores|empleos|familias|hogares|tanques|carros|vehículos|buques|barcos|aviones|drones|misiles|proyectiles"
            "|toneladas|barriles|millas|metros|kilómetros|hectáreas|litros|dólares|euros|francos|libras|rublos|pesos|millones"
            "|mil|horas|días|semanas|meses|años|muertos|muertes|heridos|víctimas|casos|empresas|escuelas|pueblos|ciudades"
            "|municipios|páginas|miembros|votos|escaños|delegados|cascos|habitantes|viviendas|alumnos|estudiantes|camas"
            "|veces|unidades|agentes|policías"
        ),
        after=words(
            "y|e|o|u|pero|a|al|hasta|el|la|los|las|un|una|este|esta|estos|él|ella|ellos|su|sus|en|sobre|por|para|con"
            "|sin|como|si|cuando|desde|tras|antes|después|durante|bajo|que|quien|cuyo|donde|luego|ha|han|había|habían|es"
            "|son|era|eran|fue|fueron|será|serán|no|se|ya|también|solo|marcó|del|de"
        ),
        era=words("d|a"),
        plural=("s",),
    ),
    "it": DateWords(
        months=twelve(
            "gennaio|gen|genn, febbraio|feb|febbr, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, "
            "agosto|ago, settembre|sett|set, ottobre|ott, novembre|nov, dicembre|dic"
        ),
        joins="di|del|dell['’]anno",
        lists="e|o|al|a|e il|e del",
        decades_before=words("anni|decennio"),
        time=words(
            "dal|nel|del|al|sul|fino al|entro il|anno|anni|inizio|fine|metà|primavera|estate|autunno|inverno"
            "|trimestre|semestre|esercizio|verso il|prima del|dopo il|tra il|fra il"
        ),
        perhaps=words("il|in|di|da|per|tra|fra|e il"),
        how_many=words(
            "più di|meno di|almeno|al massimo|quasi|circa|oltre|solo|soltanto|esattamente|i|gli|le|altri|altre"
            "|questi|queste|fino a"
        ),
        names=words(
            "risoluzione|risoluzioni|articolo|articoli|art|direttiva|regolamento|paragrafo|pagina|pagine|p|pp"
            "|n|numero|sezione|legge|nota|doc"
        ),
        counted=words(
            "soldati|militari|truppe|effettivi|uomini|donne|bambini|persone|civili|rifugiati|profughi|migranti"
            "|lavoratori|posti|famiglie|carri|veicoli|navi|aerei|droni|missili|proiettili|tonnellate|barili|miglia|metri"
            "|chilometri|ettari|litri|dollari|euro|franchi|sterline|rubli|milioni|miliardi|ore|giorni|settimane|mesi|anni"
            "|morti|feriti|vittime|casi|imprese|aziende|scuole|villaggi|città|comuni|pagine|membri|voti|seggi|delegati|caschi"
            "|abitanti|case|alunni|studenti|letti|volte|unità|agenti"
        ),
        after=words(
            "e|ed|o|ma|a|al|fino|il|lo|la|i|gli|le|l'|un|una|uno|questo|questa|egli|lui|lei|essi|loro|suo|sua|in"
            "|nel|nella|su|sul|per|con|senza|come|se|quando|da|dal|dopo|prima|durante|sotto|che|chi|cui|dove|poi|ha|hanno"
            "|aveva|avevano|è|sono|era|erano|fu|furono|sarà|saranno|non|si|già|anche|solo|di|del|della"
        ),
        era=words("d|a"),
        plural=("i", "e"),
    ),
    "pt": DateWords(
        months=twelve(
            "janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, "
            "setembro|set, outubro|out, novembro|nov, dezembro|dez"
        ),
        joins="de|do",
        lists="e|ou|a|ao|e o|e de|até",
        decades_before=words("anos|década de"),
        time=words(
            "desde|até|finais|fins|final|fim|início|inícios|meados|ano|anos|primavera|verão|outono|inverno|trimestre"
            "|semestre|exercício"
        ),
        perhaps=words("em|de|a|entre|para|por|antes de|depois de|após"),
        how_many=words(
            "mais de|menos de|pelo menos|ao menos|no máximo|quase|uns|umas|cerca de|aproximadamente|apenas|só"
            "|exatamente|os|as|outros|outras|estes|estas|seus"
        ),
        names=words(
            "resolução|resoluções|artigo|artigos|diretiva|regulamento|parágrafo|página|páginas|p|pp|n|número"
            "|secção|seção|lei|nota|doc"
        ),
        counted=words(
            "soldados|militares|tropas|efetivos|homens|mulheres|crianças|pessoas|civis|refugiados|migrantes"
            "|trabalhadores|empregos|famílias|tanques|veículos|navios|aviões|drones|mísseis|projéteis|toneladas|barris|milhas"
            "|metros|quilómetros|quilômetros|hectares|litros|dólares|euros|francos|libras|rublos|reais|milhões|mil|horas|dias"
            "|semanas|meses|anos|mortos|mortes|feridos|vítimas|casos|empresas|escolas|aldeias|cidades|municípios|páginas"
            "|membros|votos|lugares|delegados|capacetes|habitantes|casas|alunos|estudantes|camas|vezes|unidades|agentes"
        ),
        after=words(
            "e|ou|mas|a|ao|até|o|os|as|um|uma|este|esta|ele|ela|eles|seu|sua|em|no|na|sobre|por|para|com|sem|como|se"
            "|quando|desde|após|antes|depois|durante|sob|que|quem|cujo|onde|tem|têm|tinha|havia|é|são|era|eram|foi|foram"
            "|será|serão|não|já|também|só|do|da|de"
        ),
        era=words("d|a"),
        plural=("s",),
    ),
    "nl": DateWords(
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
            "resolutie|artikel|artikelen|art|richtlijn|verordening|paragraaf|lid|bladzijde|pagina|blz|nr"
            "|nummer|wet|noot"
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
    ),
}

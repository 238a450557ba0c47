"""The words of French dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
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
)

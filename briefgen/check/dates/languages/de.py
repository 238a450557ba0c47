"""The words of German dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
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
)

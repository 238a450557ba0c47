"""The words of Italian dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
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
)

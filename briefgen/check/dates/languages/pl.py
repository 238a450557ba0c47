"""The words of Polish dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
    months=twelve(
        "stycznia|styczeń|styczniu|styczniem|sty, lutego|luty|lutym|lut, marca|marzec|marcu|marcem|mar, "
        "kwietnia|kwiecień|kwietniu|kwietniem|kwi, maja|maj|maju|majem, czerwca|czerwiec|czerwcu|czerwcem|cze, "
        "lipca|lipiec|lipcu|lipcem|lip, sierpnia|sierpień|sierpniu|sierpniem|sie, "
        "września|wrzesień|wrześniu|wrześniem|wrz, października|październik|październiku|październikiem|paź, "
        "listopada|listopad|listopadzie|listopadem|lis, grudnia|grudzień|grudniu|grudniem|gru"
    ),
    ordinal=r"\.|[-‑]?go",
    lists="i|lub|oraz|do|a",
    decades_after="[-‑](?:tych|te|ych)",
    time=words(
        "od|do|po|przed|koniec|końca|końcu|początku|początek|połowie|połowy|roku|rok|latach|lata|wiosną|latem|jesienią"
        "|zimą|kwartale|półroczu|wiosny|jesieni|zimy|począwszy od"
    ),
    perhaps=words("w|we|na|z|za|między|i|a|około|o"),
    how_many=words(
        "ponad|więcej niż|mniej niż|co najmniej|co najwyżej|najwyżej|przynajmniej|prawie|blisko|niemal|niespełna"
        "|dokładnie|tylko|jedynie|te|ci|wszystkie|kolejne|kolejnych|aż"
    ),
    names=words(
        "rezolucja|rezolucji|rezolucję|artykuł|artykułu|art|ust|punkt|pkt|numer|nr|strona|stronie|s|str|poz|ustawa|dyrektywa"
    ),
    counted=words(
        "żołnierzy|wojskowych|osób|ludzi|mężczyzn|kobiet|dzieci|cywilów|uchodźców|migrantów|pracowników|miejsc|rodzin"
        "|czołgów|pojazdów|okrętów|samolotów|dronów|rakiet|pocisków|ton|baryłek|mil|metrów|kilometrów|km|hektarów|litrów"
        "|dolarów|euro|złotych|zł|hrywien|rubli|funtów|tysięcy|milionów|miliardów|mln|mld|tys|godzin|dni|dób|tygodni"
        "|miesięcy|lat|zabitych|rannych|ofiar|przypadków|firm|przedsiębiorstw|szkół|wsi|miast|gmin|stron|członków|głosów"
        "|mieszkańców|domów|mieszkań|uczniów|studentów|łóżek|razy|jednostek|policjantów"
    ),
    after=words(
        "i|lub|oraz|ale|a|do|w|we|na|z|ze|po|za|od|o|przy|dla|bez|pod|nad|przez|między|że|jak|jeśli|gdy|kiedy|gdzie"
        "|który|która|które|on|ona|oni|my|to|jego|jej|ich|był|była|było|byli|były|jest|są|stał|stała|będzie|będą|nie|już"
        "|także|również|tylko|się|przed|rozpoczął|rozpoczęła|zaczął|zaczęła"
    ),
    era=words("r|rok|roku|rokiem|n"),
)

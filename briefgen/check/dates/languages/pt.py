"""The words of Portuguese dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
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
)

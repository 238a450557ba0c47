"""The words of Spanish dates; it must not know texts."""

from briefgen.check.dates.words import DateWords, twelve, words

WORDS = DateWords(
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
)

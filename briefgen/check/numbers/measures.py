"""Signs of money and of measures that all languages share; it must not know texts."""

from __future__ import annotations

from fractions import Fraction

MONEY_SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "₸": "KZT", "₫": "VND", "₱": "PHP", "₦": "NGN", "￥": "JPY", "＄": "USD",
}  # fmt: skip
DOLLARS = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD",
    "hk": "HKD", "s": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN",
}  # fmt: skip
"""What stands right before a dollar sign, and which dollar it makes of it."""

_CODES = (
    "EUR USD GBP CHF JPY CNY RUB UAH PLN SEK NOK DKK CZK HUF RON BGN TRY INR KRW ILS AED SAR EGP CAD AUD NZD BRL MXN "
    "ZAR ARS CLP COP NGN KES MAD DZD TND IQD IRR QAR KWD JOD LBP PKR BDT IDR THB VND PHP MYR SGD HKD TWD GEL AMD AZN "
    "KZT UZS BYN MDL RSD ALL MKD BAM ISK XOF XAF SYP LYD ETB GHS"
)
CODES = frozenset(_CODES.split())
"""Codes of ISO 4217; not those that are words in capitals as well."""

_MEASURES = (
    "km m cm mm kg g mg t kt Mt Gt ha l kW MW GW TW kWh MWh GWh TWh kV Hz kHz MHz GHz MB GB TB °C °F mph km/h m/s km² "
    "m² cm² m³ cm³ km³ bbl ft mi nmi lb oz h min s kn dB hPa Pa bar µg ml hl Wh kJ MJ GJ TJ PJ"
)
MEASURES = {sign: sign for sign in _MEASURES.split()} | {
    "L": "l", "km2": "km²", "m2": "m²", "m3": "m³", "lbs": "lb", "℃": "°C", "℉": "°F", "㎡": "m²", "kph": "km/h",
}  # fmt: skip
"""As they are written, with small letters and capitals, and what they are then called."""

_ALIKE = (
    "W 1 kW 1000 MW 1000000 GW 1000000000 TW 1000000000000",
    "Wh 1 kWh 1000 MWh 1000000 GWh 1000000000 TWh 1000000000000",
    "kJ 1 MJ 1000 GJ 1000000 TJ 1000000000 PJ 1000000000000",
    "µg 1 mg 1000 g 1000000 kg 1000000000 t 1000000000000 kt 1000000000000000 Mt 1000000000000000000 Gt "
    "1000000000000000000000",
    "mm 1 cm 10 m 1000 km 1000000",
    "cm² 1 m² 10000 ha 100000000 km² 10000000000",
    "ml 1 cm³ 1 l 1000 hl 100000 m³ 1000000 km³ 1000000000000000",
    "Hz 1 kHz 1000 MHz 1000000 GHz 1000000000",
    "MB 1 GB 1000 TB 1000000",
    "s 1 min 60 h 3600 d 86400 wk 604800",
    "mo 1 a 12 dec 120",
    "pp 1 bp 1/100",
)


def _in_the_first(units: str) -> dict[str, tuple[str, Fraction]]:
    first, *_ = parts = units.split()
    return {unit: (first, Fraction(times)) for unit, times in zip(parts[::2], parts[1::2], strict=True)}


ALIKE = {unit: first for units in _ALIKE for unit, first in _in_the_first(units).items()}
"""Units that measure the same, each with the smallest of its kind, or the usual one, and how many of that it is."""

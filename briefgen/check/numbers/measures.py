"""Signs of money and of measures that all languages share; it must not know texts."""

from __future__ import annotations

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

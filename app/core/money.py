"""US dollars as Decimal: parsed from the API and from the user, written without rounding."""

import re
import unicodedata
from decimal import Decimal

ZERO_USD = Decimal(0)
# No clip costs a hundredth of this: a larger amount is an error or another unit, and no charge.
MAX_USD = Decimal(10_000)

# ASCII digits only: Decimal itself accepts "1e26", "1_000", "NaN" and the digits of any script. A
# float that is written in full never has more decimals than these.
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,20})?")

# A larger limit is a typing error.
_MAX_LIMIT_USD = Decimal(1_000_000)
_MAX_LIMIT_CHARACTERS = 60
# Compiled when a limit is first read.
_DOLLARS = r"(?i:(?:US ?\$|USD|\$)? ?(.*?) ?(?:US ?\$|USD|\$|(?:US )?dollars?)?)"
# With separators between thousands and another sign before the decimals.
_GROUPED = r"([1-9][0-9]{0,2}(?:([ .,'’])[0-9]{3})(?:\2[0-9]{3})*)(?:(?!\2)[.,]([0-9]+))?"
_FULL_WIDTH = {"\uff04": "$", "\uff0e": ".", "\uff0c": ","}
_UNGROUPED = r"[0-9]*[.,][0-9]+|[0-9]+"


def parse_usd(value: object) -> Decimal | None:
    """The amount in US dollars, or None when `value` is not one.

    The API sends decimal strings ("0.02"); a JSON number is accepted too. An amount has decimal
    digits only, is not negative and at most MAX_USD.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    if isinstance(value, int) and not 0 <= value <= MAX_USD:
        # Checked before it is converted to text: Python refuses to convert a huge integer.
        return None
    text = str(value).strip()
    if not _AMOUNT.fullmatch(text):
        return None
    amount = Decimal(text)
    return amount if amount <= MAX_USD else None


def parse_limit_usd(text: str) -> Decimal | None:
    """The amount in US dollars that the user wrote; None when it is invalid or ambiguous.

    Accepts "$0.50", "0,50", "0.50 USD", "1.000,50" and digits of any script. A single point is a
    decimal point, as everywhere in Gallop; a comma before three digits is ambiguous.
    """
    if len(text) > _MAX_LIMIT_CHARACTERS:
        return None
    # Invisible characters, such as a byte order mark, are ignored.
    seen = (char for char in text if unicodedata.category(char) != "Cf")
    plain = " ".join("".join(map(_plain, seen)).split())
    match = re.fullmatch(_DOLLARS, plain)
    amount = _written_amount(match[1]) if match else None
    return amount if amount is not None and amount <= _MAX_LIMIT_USD else None


def _written_amount(number: str) -> Decimal | None:
    if re.fullmatch(_UNGROUPED, number):
        is_ambiguous = re.fullmatch(r"[1-9][0-9]{0,2},[0-9]{3}", number)
        return None if is_ambiguous else Decimal(f"0{number.replace(',', '.')}")
    if grouped := re.fullmatch(_GROUPED, number):
        whole = "".join(re.findall("[0-9]", grouped[1]))
        return Decimal(f"{whole}.{grouped[3] or 0}")
    return None


def _plain(char: str) -> str:
    """`char` in ASCII if it is a digit of any script or a full-width sign."""
    digit = unicodedata.decimal(char, None)
    return _FULL_WIDTH.get(char, char) if digit is None else str(digit)


def format_usd(amount: Decimal) -> str:
    """`amount` in full with at least two decimals: $1.145, $2.29, $3.00."""
    text = f"{abs(amount):f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0").ljust(2, "0")
    sign = "-" if amount < 0 else ""
    return f"{sign}${int(whole):,}.{decimals}"

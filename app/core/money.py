"""US dollars as Decimal: read from whatever the API sends, written without rounding away."""

import re
from decimal import Decimal

ZERO_USD = Decimal(0)
# No clip costs a hundredth of it: what is above is a mistake or another unit, and no charge.
MAX_USD = Decimal(10_000)

# Plain ASCII digits: Decimal itself would take "1e26", "1_000", "NaN" and the digits of any script.
# Other programs write a float in full, which never takes more decimals than these.
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,20})?")


def parse_usd(value: object) -> Decimal | None:
    """The amount in US dollars, or None when `value` is not one.

    The API sends decimal strings ("0.02"); a JSON number is accepted too. Money has decimal digits
    only, is not negative and at most MAX_USD.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    if isinstance(value, int) and not 0 <= value <= MAX_USD:
        # Before it is written out: Python refuses to write an endless one.
        return None
    text = str(value).strip()
    if not _AMOUNT.fullmatch(text):
        return None
    amount = Decimal(text)
    return amount if amount <= MAX_USD else None


def format_usd(amount: Decimal) -> str:
    """`amount` in full with at least two decimals: $1.145, $2.29, $3.00."""
    text = f"{abs(amount):f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0").ljust(2, "0")
    sign = "-" if amount < 0 else ""
    return f"{sign}${int(whole):,}.{decimals}"

"""US dollars as Decimal: read from whatever the API sends, written without rounding away."""

from decimal import Decimal, InvalidOperation

ZERO_USD = Decimal(0)


def parse_usd(value: object) -> Decimal | None:
    """The amount in US dollars, or None when `value` is not one.

    The API sends decimal strings ("0.02"); a JSON number is accepted too. Negative, infinite,
    absurdly precise and absurdly large or small amounts are not money.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    try:
        amount = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    if not amount.is_finite() or amount < 0 or len(amount.as_tuple().digits) > 30:
        return None
    # "1e999999" is short, but written out in full it fills the memory.
    return amount if abs(amount.adjusted()) <= 30 else None


def format_usd(amount: Decimal) -> str:
    """`amount` in full with at least two decimals: $1.145, $2.29, $3.00."""
    text = f"{abs(amount):f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0").ljust(2, "0")
    sign = "-" if amount < 0 else ""
    return f"{sign}${int(whole):,}.{decimals}"

"""The named colours of the window, light and dark."""

from dataclasses import dataclass

from PySide6.QtGui import QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme as #RRGGBB, for the style sheet and painted widgets."""

    scheme: str
    window: str
    panel: str
    raised: str
    hover: str
    pressed: str
    line: str
    edge: str
    text: str
    dim: str
    accent: str
    accent_hover: str
    accent_text: str
    good: str
    warning: str
    bad: str
    cut: str


# `edge` outlines clickable and editable things (contrast 3:1 to the background); `line` only
# separates; `cut` is the background of the part of a prompt that would be cut off.
LIGHT = Tokens(
    scheme="light",
    window="#F3F4F6",
    panel="#FFFFFF",
    raised="#F7F8FA",
    hover="#ECEEF2",
    pressed="#E0E4EA",
    line="#DADEE4",
    edge="#8B939E",
    text="#1B1F24",
    dim="#5B6470",
    accent="#A8480F",
    accent_hover="#8F3C0B",
    accent_text="#FFFFFF",
    good="#1F7A45",
    warning="#8A6100",
    bad="#B3261E",
    cut="#FBE7E5",
)

DARK = Tokens(
    scheme="dark",
    window="#16181C",
    panel="#1D2025",
    raised="#262A31",
    hover="#2E333C",
    pressed="#383E48",
    line="#343941",
    edge="#6B7380",
    text="#E9EBEE",
    dim="#9AA3AE",
    accent="#F0A04B",
    accent_hover="#F5B571",
    accent_text="#231403",
    good="#6CC58B",
    warning="#F2C14E",
    bad="#FF8A80",
    cut="#4A2422",
)


def tokens_of(palette: QPalette) -> Tokens:
    """Return the tokens from which Theme made `palette`; for widgets that paint."""
    # The Mid role, because style sheets replace the background and text roles of a widget.
    return DARK if palette.mid().color().lightness() < 128 else LIGHT

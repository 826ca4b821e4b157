"""The look in one place: colours of each scheme, type scale, sizes."""

from enum import Enum

from msgspec import Struct
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QPalette

CORNER_PX = 8
SEGMENT_CORNER_PX = 6
FIELD_PX = 32
# Between a control and the ring of the keyboard focus, and the ring itself.
RING_GAP_PX = 2
RING_PX = 2


# The type scale is drawn for this size of the body text, and follows a larger one of the system.
BODY_PX = 13


class Type(Enum):
    """The type scale: size and line box, in pixels beside a body text of 13."""

    CAPTION = (12, 16)
    BODY = (13, 20)
    PROMPT = (15, 24)
    TITLE = (16, 22)
    WELCOME = (24, 32)

    @property
    def size(self) -> str:
        """The size of the letters as a length of a style sheet."""
        body, share = QGuiApplication.font(), self._share
        if body.pointSizeF() > 0:
            return f"{body.pointSizeF() * share:.2f}pt"
        return f"{round(body.pixelSize() * share)}px"

    @property
    def line_px(self) -> int:
        """The height of a line, the same for every script."""
        size, line = self.value
        return round(QFontInfo(QGuiApplication.font()).pixelSize() * self._share * line / size)

    @property
    def _share(self) -> float:
        return self.value[0] / BODY_PX

    def font(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of the application in this size, for widgets that paint."""
        font = QFont(QGuiApplication.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._share)
        else:
            font.setPixelSize(round(font.pixelSize() * self._share))
        font.setWeight(weight)
        return font


class Tokens(Struct, frozen=True):
    """The colours of one scheme as #RRGGBB, for the style sheet and painted widgets.

    `fill` is the ground of buttons and tiles, `hover` and `press` are one and two steps from it.
    `control` is the edge of what can be typed in or ticked, `outline` that of filled controls (none
    but in high contrast), `line` only separates. `tint` is the ground of what is chosen, and
    `tint_edge` its edge where the ground alone would not be seen. `track` lies under bars, `ghost`
    is decoration. `pop` is the ground of menus, tool tips and notices.
    """

    scheme: str
    window: str
    panel: str
    stage: str
    raised: str
    fill: str
    on_stage: str
    hover: str
    press: str
    line: str
    control: str
    outline: str
    text: str
    dim: str
    accent: str
    accent_hover: str
    accent_press: str
    accent_text: str
    tint: str
    tint_text: str
    tint_edge: str
    track: str
    good: str
    good_tint: str
    warning: str
    warn_tint: str
    warn_edge: str
    bad: str
    bad_tint: str
    ghost: str
    pop: str

    def by_name(self) -> dict[str, str]:
        """All of them, by their names."""
        return {name: getattr(self, name) for name in self.__struct_fields__}


LIGHT = Tokens(
    scheme="light",
    window="#F3F4F6",
    panel="#FFFFFF",
    stage="#E9EBEE",
    raised="#F7F8FA",
    fill="#ECEEF2",
    on_stage="#FFFFFF",
    hover="#E4E7EC",
    press="#D9DDE4",
    line="#DADEE4",
    control="#7F8792",
    outline="transparent",
    text="#1B1F24",
    dim="#5B6470",
    accent="#A8480F",
    accent_hover="#943E0B",
    accent_press="#7E340A",
    accent_text="#FFFFFF",
    tint="#F9E9DD",
    tint_text="#8F3C0B",
    tint_edge="transparent",
    track="#DDE1E7",
    good="#1B723F",
    good_tint="#E6F4EB",
    warning="#865D00",
    warn_tint="#FFF3D6",
    warn_edge="#C08400",
    bad="#B3261E",
    bad_tint="#FCEBEA",
    ghost="#C9CFD8",
    pop="#FFFFFF",
)

DARK = Tokens(
    scheme="dark",
    window="#16181C",
    panel="#1D2025",
    stage="#101215",
    raised="#262A31",
    fill="#2A2F37",
    on_stage="#2A2F37",
    hover="#333943",
    press="#3D444F",
    line="#31363E",
    control="#7A8490",
    outline="transparent",
    text="#E9EBEE",
    dim="#9AA3AE",
    accent="#F0A04B",
    accent_hover="#F5B068",
    accent_press="#E08F38",
    accent_text="#231403",
    tint="#3A2A19",
    tint_text="#F6B26B",
    tint_edge="transparent",
    track="#3A404A",
    good="#6CC58B",
    good_tint="#1B3225",
    warning="#F2C14E",
    warn_tint="#37301A",
    warn_edge="#F2C14E",
    bad="#FF8A80",
    bad_tint="#3A2221",
    ghost="#454C57",
    pop="#262A31",
)

# For a system that asks for more contrast: 7 for text, and an edge round everything that can be
# pressed.
LIGHT_CONTRAST = Tokens(
    scheme="light",
    window="#FFFFFF",
    panel="#FFFFFF",
    stage="#F2F2F2",
    raised="#FFFFFF",
    fill="#FFFFFF",
    on_stage="#FFFFFF",
    hover="#E6E6E6",
    press="#D0D0D0",
    line="#333333",
    control="#000000",
    outline="#000000",
    text="#000000",
    dim="#2B2B2B",
    accent="#6B2A00",
    accent_hover="#4D1E00",
    accent_press="#361500",
    accent_text="#FFFFFF",
    tint="#FFE3CC",
    tint_text="#4D1E00",
    tint_edge="#6B2A00",
    track="#C4C4C4",
    good="#00491F",
    good_tint="#E6F4EB",
    warning="#5A3E00",
    warn_tint="#FFF3D6",
    warn_edge="#5A3E00",
    bad="#8A0000",
    bad_tint="#FFE9E7",
    ghost="#767676",
    pop="#FFFFFF",
)

DARK_CONTRAST = Tokens(
    scheme="dark",
    window="#000000",
    panel="#000000",
    stage="#000000",
    raised="#000000",
    fill="#000000",
    on_stage="#000000",
    hover="#2B2B2B",
    press="#404040",
    line="#CCCCCC",
    control="#FFFFFF",
    outline="#FFFFFF",
    text="#FFFFFF",
    dim="#E0E0E0",
    accent="#FFC17A",
    accent_hover="#FFD6A6",
    accent_press="#FFB05C",
    accent_text="#000000",
    tint="#4A2E0E",
    tint_text="#FFE0BD",
    tint_edge="#FFC17A",
    track="#4D4D4D",
    good="#8CE8AC",
    good_tint="#0B2415",
    warning="#FFD970",
    warn_tint="#2B2200",
    warn_edge="#FFD970",
    bad="#FFB3AC",
    bad_tint="#3D0F0C",
    ghost="#8A8A8A",
    pop="#000000",
)

SCHEMES = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
_BY_LINE = {int(tokens.line[1:], 16): tokens for tokens in SCHEMES}

# The same in every scheme: round a picture it is dark.
SCRIM = "#0E1013"
# Under signs and labels on a picture.
BADGE = "#C20A0B0D"


def night_of(tokens: Tokens) -> Tokens:
    """Return the colours for what lies on the dark ground round a picture."""
    return DARK_CONTRAST if tokens in (LIGHT_CONTRAST, DARK_CONTRAST) else DARK


def tokens_of(palette: QPalette) -> Tokens:
    """Return the tokens from which Theme made `palette`; for widgets that paint."""
    # The Mid role, because style sheets replace the background and text roles of a widget.
    return _BY_LINE.get(palette.mid().color().rgb() & 0xFFFFFF, LIGHT)

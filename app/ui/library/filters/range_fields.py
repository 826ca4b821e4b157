"""Two fields for a minimum and a maximum; either may be empty."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme.style_roles import set_role, set_wrong
from app.ui.widgets.accessibility import announce
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.plain_text import PlainLabel

_FIELD_PX = 72


class RangeFields(QWidget):
    """Emits `range_edited` when `values()` changed; shows why an invalid text is refused.

    `read` turns a text into a number or None; `refusal` is the message about an invalid text, with
    `{given}` in it.
    """

    range_edited = Signal()

    def __init__(
        self,
        name: str,
        labels: tuple[str, str],
        read: Callable[[str], Decimal | None],
        refusal: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._refusal_text = refusal
        self._values: tuple[Decimal | None, Decimal | None] = (None, None)
        self._build(name, labels)
        self._connect()

    def _build(self, name: str, labels: tuple[str, str]) -> None:
        self.setObjectName(name)
        self._low, self._high = (
            self._field(f"{name}_{end}", label)
            for end, label in zip(("from", "to"), labels, strict=True)
        )
        self._refusal = PlainLabel("", self)
        self._refusal.setObjectName(f"{name}_problem")
        self._refusal.setWordWrap(True)
        set_role(self._refusal, "bad")
        self._refusal.hide()
        between = PlainLabel(self.tr("to"), self)
        between.setObjectName(f"{name}_between")
        set_role(between, "dim")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._low)
        row.addWidget(between)
        row.addWidget(self._high)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._refusal)

    def _field(self, name: str, label: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setPlaceholderText(self.tr("any"))
        field.setFixedWidth(_FIELD_PX)
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return field

    def _connect(self) -> None:
        self._low.textEdited.connect(self._on_text_edited)
        self._high.textEdited.connect(self._on_text_edited)

    @property
    def first_field(self) -> QLineEdit:
        """The field of the minimum, for labels."""
        return self._low

    def values(self) -> tuple[Decimal | None, Decimal | None]:
        """The last valid minimum and maximum; None for no bound."""
        return self._values

    def set_values(self, low: Decimal | None, high: Decimal | None) -> None:
        """Show these bounds; fields with the same value or an invalid text stay unchanged."""
        if (low, high) == self._values:
            return
        self._values = (low, high)
        self._low.setText("" if low is None else f"{low:f}")
        self._high.setText("" if high is None else f"{high:f}")
        self._refuse("")
        for field in (self._low, self._high):
            set_wrong(field, False)

    @Slot()
    def _on_text_edited(self) -> None:
        texts = (self._low.text().strip(), self._high.text().strip())
        numbers = tuple(self._read(text) if text else None for text in texts)
        wrong = [bool(text) and number is None for text, number in zip(texts, numbers, strict=True)]
        low, high = numbers
        refusal = ""
        if any(wrong):
            given = texts[wrong.index(True)]
            refusal = self._refusal_text.format(given=isolated(given))
        elif low is not None and high is not None and low > high:
            wrong = [True, True]
            refusal = self.tr("The first number is larger than the second, so nothing matches.")
        for field, is_wrong in zip((self._low, self._high), wrong, strict=True):
            set_wrong(field, is_wrong)
        self._refuse(refusal)
        if not refusal and (low, high) != self._values:
            self._values = (low, high)
            self.range_edited.emit()

    def _refuse(self, text: str) -> None:
        if text and text != self._refusal.text():
            announce(self, text)
        self._refusal.setText(text)
        self._refusal.setVisible(bool(text))
        for field in (self._low, self._high):
            field.setAccessibleDescription(text)

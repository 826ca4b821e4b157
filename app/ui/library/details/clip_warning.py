"""Warns about clips with a missing file or in the trash, and offers the solution."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core import problems
from app.core.library.clip import Clip
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import counted, number_text, problem_text
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.plain_text import PlainLabel

_ICON_PX = 18


class ClipWarning(QFrame):
    """Hidden while there is nothing to warn about."""

    locate_wanted = Signal()
    put_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("clip_trouble")
        set_role(self, "raised")
        self._icon = IconLabel(icon("warning", "warning"), _ICON_PX, self)
        self._icon.setObjectName("clip_trouble_icon")
        self._icon.setAccessibleName(self.tr("Warning"))
        self._message = PlainLabel("", self)
        self._message.setObjectName("clip_trouble_words")
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._put_back = named_button(self, "put_back", self.tr("Restore"))
        self._locate = named_button(self, "locate", self.tr("Locate…"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._put_back)
        buttons.addWidget(self._locate)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._message)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def _connect(self) -> None:
        self._locate.clicked.connect(self.locate_wanted)
        self._put_back.clicked.connect(self.put_back_wanted)

    def set_clips(self, clips: Sequence[Clip]) -> None:
        """Show the warning for these clips."""
        trashed = [clip for clip in clips if clip.trashed_at is not None]
        missing = [clip for clip in clips if clip.is_missing and clip.trashed_at is None]
        text = (
            self._trash_text(len(clips), len(trashed))
            if trashed
            else self._missing_text(clips, missing)
        )
        self._message.setText(text)
        self._locate.setVisible(len(clips) == 1 and bool(missing or trashed))
        self._put_back.setVisible(bool(trashed))
        self._icon.set_icon(icon("trash", "dim") if trashed else icon("warning", "warning"))
        self._icon.setAccessibleName(self.tr("Trash") if trashed else self.tr("Warning"))
        self.setVisible(bool(text))

    def _trash_text(self, count: int, trashed: int) -> str:
        if count == 1:
            return self.tr("This clip is in the trash.")
        if trashed == count:
            text = self.tr("These {count} clips are in the trash.", "", count)
            return text.format(count=number_text(count))
        many = self.tr("{count} of these clips are in the trash.", "", trashed)
        return counted(self.tr("1 of these clips is in the trash."), many, trashed)

    def _missing_text(self, clips: Sequence[Clip], missing: Sequence[Clip]) -> str:
        if not missing:
            return ""
        if len(clips) == 1:
            return problem_text(problems.clip_missing(path=clips[0].path))
        one, count = self.tr("1 of these clips is missing its file."), len(missing)
        many = self.tr("{count} of these clips are missing their files.", "", count)
        return counted(one, many, count)

"""The actions of the Edit menu, for the field or the list that has the focus."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.ui.library.clip_actions import ClipActions
from app.ui.widgets.action_texts import set_reason

_Standard = QKeySequence.StandardKey


class _State(Struct, frozen=True):
    """What can be done in the field with the focus."""

    can_undo: bool = False
    can_redo: bool = False
    has_selection: bool = False
    can_write: bool = False


class EditActions(QObject):
    """Follow the focus when asked to; their keys are those of the fields, which take them first.

    In the library Undo, Copy and Select all mean clips.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._focused: Callable[[], QWidget | None] = window.focusWidget
        self._clips: ClipActions | None = None
        self.undo = self._action("edit_undo", self.tr("&Undo"), _Standard.Undo, "undo")
        self.redo = self._action("edit_redo", self.tr("&Redo"), _Standard.Redo, "redo")
        self.cut = self._action("edit_cut", self.tr("Cu&t"), _Standard.Cut, "cut")
        self.copy = self._action("edit_copy", self.tr("&Copy"), _Standard.Copy, "copy")
        self.paste = self._action("edit_paste", self.tr("&Paste"), _Standard.Paste, "paste")
        self.select_all = self._action(
            "edit_select_all", self.tr("Select &all"), _Standard.SelectAll, "selectAll"
        )
        self.follow()

    def _action(self, name: str, text: str, key: QKeySequence.StandardKey, method: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        # Shown in the menu only: the field with the focus takes the key itself.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._run(method))
        return action

    def follow_focus(self, focused: Callable[[], QWidget | None], clips: ClipActions) -> None:
        """Edit what `focused` returns, or `clips` while the library has the focus."""
        self._focused, self._clips = focused, clips

    @property
    def all(self) -> tuple[QAction, ...]:
        """All actions, in their order."""
        return (self.undo, self.redo, self.cut, self.copy, self.paste, self.select_all)

    @Slot()
    def follow(self) -> None:
        """Enable what can be done where the focus is."""
        clips = self._clip_actions()
        if clips:
            for method, action in zip(_METHODS, self.all, strict=True):
                action.setEnabled(method in clips and clips[method].isEnabled())
            for action in self.all:
                set_reason(action, self.tr("Not available in the library right now."))
            return
        field = self._field()
        state = _state_of(field)
        self.undo.setEnabled(state.can_undo)
        self.redo.setEnabled(state.can_redo)
        self.cut.setEnabled(state.has_selection and state.can_write)
        self.copy.setEnabled(state.has_selection)
        self.paste.setEnabled(state.can_write)
        self.select_all.setEnabled(field is not None)
        no_text = self.tr("Click in a text field first.")
        for action in (self.undo, self.redo):
            set_reason(action, self.tr("Nothing to undo here.") if field else no_text)
        for action in (self.cut, self.copy):
            set_reason(action, self.tr("Select some text first.") if field else no_text)
        for action in (self.paste, self.select_all):
            set_reason(action, no_text)

    def _run(self, method: str) -> None:
        if clips := self._clip_actions():
            clips[method].trigger()
        elif field := self._field():
            run: Callable[[], None] = getattr(field, method)
            run()

    def _clip_actions(self) -> dict[str, QAction]:
        """What the methods mean for the clips; empty while the library has no focus."""
        focused, clips = self._focused(), self._clips
        if focused is None or clips is None or focused is not clips.owner:
            return {}
        return {
            "undo": clips.undo_delete,
            "copy": clips.copy_file,
            "selectAll": clips.select_all,
        }

    def _field(self) -> QLineEdit | QPlainTextEdit | QTextEdit | None:
        focused = self._focused()
        if isinstance(focused, QAbstractSpinBox):
            return focused.findChild(QLineEdit)
        if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit):
            return focused
        return None


_METHODS = ("undo", "redo", "cut", "copy", "paste", "selectAll")


def _state_of(field: QLineEdit | QPlainTextEdit | QTextEdit | None) -> _State:
    if field is None:
        return _State()
    if isinstance(field, QLineEdit):
        return _State(
            field.isUndoAvailable(),
            field.isRedoAvailable(),
            field.hasSelectedText(),
            not field.isReadOnly(),
        )
    document = field.document()
    return _State(
        document.isUndoAvailable(),
        document.isRedoAvailable(),
        field.textCursor().hasSelection(),
        not field.isReadOnly(),
    )

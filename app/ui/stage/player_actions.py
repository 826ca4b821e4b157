"""The player's actions with their keys: one list for key presses, the menu and tool tips."""

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.widgets.action_texts import set_reason
from app.ui.widgets.plain_text import set_tool_tip

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
# What Windows reports for AltGr, which types "[" on many keyboards.
_ALT_GR = _Modifier.ControlModifier | _Modifier.AltModifier


class PlayerActions(QObject):
    """One QAction for each thing that the player does.

    Their keys are plain letters and signs, so they are not shortcuts of the window: a key is passed
    to `take` when the widget with the focus has no use for it, and no text field ever passes one.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[QAction] = []
        media_keys = (_Key.Key_MediaPlay, _Key.Key_MediaTogglePlayPause)
        self.play = self._once("play", self.tr("Play or pause"), "Space", *media_keys)
        self.previous_clip = self._once("previous_clip", self.tr("Previous clip"), "<")
        self.next_clip = self._once("next_clip", self.tr("Next clip"), ">")
        self.step_back = self._action("step_back", self.tr("One frame back"), ",")
        self.step_forward = self._action("step_forward", self.tr("One frame forward"), ".")
        self.ten_back = self._action("ten_back", self.tr("Ten frames back"), "Shift+Left")
        self.ten_forward = self._action("ten_forward", self.tr("Ten frames forward"), "Shift+Right")
        self.second_back = self._action("second_back", self.tr("One second back"), "Left")
        self.second_forward = self._action("second_forward", self.tr("One second forward"), "Right")
        self.first_frame = self._once("first_frame", self.tr("First frame"), "Home")
        self.last_frame = self._once("last_frame", self.tr("Last frame"), "End")
        self.jumps = tuple(self._jump(tenths) for tenths in range(10))
        self.slower = self._action("slower", self.tr("Slower"), "[")
        self.faster = self._action("faster", self.tr("Faster"), "]")
        self.half_speed = self._action("half_speed", self.tr("Half the speed"), "{")
        self.double_speed = self._action("double_speed", self.tr("Twice the speed"), "}")
        self.usual_speed = self._once("usual_speed", self.tr("Usual speed"), "Backspace")
        self.shuttle_back = self._once("shuttle_back", self.tr("Play backwards"), "J")
        self.shuttle_stop = self._once(
            "shuttle_stop", self.tr("Pause or play, between J and L"), "K"
        )
        # After J or K, L plays on; otherwise it sets A and B.
        self.shuttle_on = self._once("shuttle_on", self.tr("After J or K: play, then faster"), "L")
        self.span = self._once("span", self.tr("Set A, set B, clear both"), "L")
        self.loop = self._once("loop", self.tr("Loop"), "Shift+L", "Ctrl+R")
        self.loop.setCheckable(True)
        self.mute = self._once("mute", self.tr("Mute"), "M")
        self.mute.setCheckable(True)
        self.snapshot = self._once("snapshot", self.tr("Snapshot"), "S")
        self.plain_snapshot = self._once(
            "plain_snapshot", self.tr("Snapshot without recipe"), "Shift+S"
        )
        self.full_screen = self._once("full_screen", self.tr("Full screen"), "F")
        self.facts = self._once("facts", self.tr("Details of the clip"), "I")
        self._of_any_time = (self.previous_clip, self.next_clip, self.facts)
        self.is_shuttling = False
        self.set_clip_shown(False)

    def _action(self, name: str, text: str, *keys: str | Qt.Key) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"player_{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_reason(action, self.tr("No clip is open."))
        self._all.append(action)
        return action

    def _once(self, name: str, text: str, *keys: str | Qt.Key) -> QAction:
        """An action that a key held down does only once."""
        action = self._action(name, text, *keys)
        action.setAutoRepeat(False)
        return action

    def _jump(self, tenths: int) -> QAction:
        text = self.tr("{percent} % of the clip").format(percent=10 * tenths)
        action = self._once(f"jump_{tenths}", text, str(tenths))
        action.setData(tenths)
        return action

    def fill(self, menu: QMenu) -> None:
        """Add all actions to `menu`."""
        jumps = QMenu(self.tr("Go to"), menu)
        jumps.addActions(self.jumps)
        speed = QMenu(self.tr("Speed"), menu)
        speed.addActions(
            [self.slower, self.faster, self.half_speed, self.double_speed, self.usual_speed]
        )
        menu.addAction(self.play)
        menu.addActions([self.previous_clip, self.next_clip])
        menu.addSeparator()
        menu.addActions([self.step_back, self.step_forward, self.ten_back, self.ten_forward])
        menu.addActions([self.second_back, self.second_forward])
        menu.addActions([self.first_frame, self.last_frame])
        menu.addMenu(jumps)
        menu.addSeparator()
        menu.addActions([self.span, self.loop])
        menu.addMenu(speed)
        menu.addActions([self.shuttle_back, self.shuttle_stop, self.shuttle_on])
        menu.addSeparator()
        menu.addActions([self.snapshot, self.plain_snapshot])
        menu.addActions([self.mute, self.full_screen, self.facts])

    def set_clip_shown(self, is_shown: bool) -> None:
        """Enable what needs a clip, or disable it."""
        for action in self._all:
            action.setEnabled(is_shown or action in self._of_any_time)

    def take(self, event: QKeyEvent) -> bool:
        """Trigger the action of a key; returns whether there is one."""
        pressed = _pressed(event)
        for action in self._all:
            if pressed in action.shortcuts() and action.isEnabled():
                if action is self.shuttle_on and not self.is_shuttling:
                    continue
                if action.autoRepeat() or not event.isAutoRepeat():
                    action.trigger()
                return True
        return False


def _pressed(event: QKeyEvent) -> QKeySequence:
    """The key of `event`; a sign is the same key on every keyboard, with or without Shift."""
    key, modifiers = _Key(event.key()), event.modifiers() & ~_Modifier.KeypadModifier
    is_sign = _Key.Key_Exclam.value <= key.value <= _Key.Key_AsciiTilde.value
    if is_sign and not _Key.Key_A.value <= key.value <= _Key.Key_Z.value:
        modifiers &= ~(_Modifier.ShiftModifier | _Modifier.GroupSwitchModifier)
        if modifiers == _ALT_GR and event.text() == chr(key.value):
            modifiers = _Modifier.NoModifier
    return QKeySequence(QKeyCombination(modifiers, key))


def tip_with_keys(target: QWidget, text: str, *actions: QAction) -> None:
    """Set `text` with the keys of `actions` as the tool tip of `target`."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = " ".join(action.shortcut().toString(native) for action in actions)
    pattern = QCoreApplication.translate("PlayerActions", "{text} ({keys})")
    set_tool_tip(target, pattern.format(text=text, keys=keys))

"""The player's actions with their keys: one list for key presses, the menu and tool tips."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.widgets.action_texts import set_reason
from app.ui.widgets.rounded_menu import RoundedMenu

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
# What Windows reports for AltGr, which types "[" on many keyboards.
_ALT_GR = _Modifier.ControlModifier | _Modifier.AltModifier
_MEDIA_KEYS = (QKeySequence(_Key.Key_MediaPlay), QKeySequence(_Key.Key_MediaTogglePlayPause))
# The actions that may have the same key: which one it is depends on what was done before.
_SHARING = {"shuttle_on", "span"}


class PlayerActions(QObject):
    """One QAction for each thing that the player does.

    Their keys are plain letters and signs, so they are not shortcuts of the window: a key is passed
    to `take` when the widget with the focus has no use for it, and no text field ever passes one.
    """

    keys_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: dict[str, QAction] = {}
        self._own_keys: dict[str, tuple[QKeySequence, ...]] = {}
        self.play = self._once("play", self.tr("Play or pause"), "Space")
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
        self.half_speed = self._action("half_speed", self.tr("Half speed"), "{")
        self.double_speed = self._action("double_speed", self.tr("Double speed"), "}")
        self.usual_speed = self._once("usual_speed", self.tr("Normal speed"), "Backspace")
        self.shuttle_back = self._once("shuttle_back", self.tr("Play backward"), "J")
        self.shuttle_stop = self._once(
            "shuttle_stop", self.tr("Pause or play (between J and L)"), "K"
        )
        # After J or K, L plays on; otherwise it sets A and B, unless the user gave that other keys.
        self.shuttle_on = self._once(
            "shuttle_on", self.tr("After J or K: play, then speed up"), "L"
        )
        self.span = self._once("span", self.tr("Set A, then B, then clear both"), "L")
        self.set_a = self._once("set_a", self.tr("Set A"))
        self.set_b = self._once("set_b", self.tr("Set B"))
        self.loop = self._once("loop", self.tr("Loop"), "Shift+L", "Ctrl+R")
        self.loop.setCheckable(True)
        self.mute = self._once("mute", self.tr("Mute"), "M")
        self.mute.setCheckable(True)
        self.volume_up = self._action("volume_up", self.tr("Volume up"), "Up")
        self.volume_down = self._action("volume_down", self.tr("Volume down"), "Down")
        self.snapshot = self._once("snapshot", self.tr("Snapshot"), "S")
        self.plain_snapshot = self._once(
            "plain_snapshot", self.tr("Snapshot without prompt data"), "Shift+S"
        )
        self.full_screen = self._once("full_screen", self.tr("Full screen"), "F")
        self.facts = self._once("facts", self.tr("Clip details"), "I")
        self._of_any_time = (self.previous_clip, self.next_clip, self.facts)
        self.is_shuttling = False
        self.set_keys({})
        self.set_clip_shown(False)

    def _action(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"player_{name}")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_reason(action, self.tr("No clip is open."))
        self._all[name] = action
        self._own_keys[name] = tuple(map(QKeySequence, keys))
        return action

    def _once(self, name: str, text: str, *keys: str) -> QAction:
        """An action that a key held down does only once."""
        action = self._action(name, text, *keys)
        action.setAutoRepeat(False)
        return action

    def _jump(self, tenths: int) -> QAction:
        text = self.tr("{percent}% of the clip").format(percent=10 * tenths)
        action = self._once(f"jump_{tenths}", text, str(tenths))
        action.setData(tenths)
        return action

    def set_keys(self, changed: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Use the keys in `changed`, by the names of actions, and for all others their own ones."""
        for name, action in self._all.items():
            action.setShortcuts(changed.get(name, self._own_keys[name]))
        self.play.setShortcuts([*self.play.shortcuts(), *_MEDIA_KEYS])
        self.keys_changed.emit()

    def changed_keys(self) -> dict[str, tuple[QKeySequence, ...]]:
        """The keys of each action that has others than its own ones, by its name."""
        keys = {name: _usual(action.shortcuts()) for name, action in self._all.items()}
        return {name: has for name, has in keys.items() if has != self._own_keys[name]}

    def give_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Let the action `name` have `keys`, which others lose, except that L may do two things."""
        changed = self.changed_keys() | {name: tuple(keys)}
        for other, action in self._all.items():
            if other != name and {other, name} != _SHARING:
                changed[other] = tuple(k for k in _usual(action.shortcuts()) if k not in keys)
        self.set_keys(changed)

    def own_keys(self, name: str) -> tuple[QKeySequence, ...]:
        """The keys that the action `name` has as long as the user changes nothing."""
        return self._own_keys[name]

    def name_of(self, action: QAction) -> str:
        """The name of `action` in the keys; empty if it is not the player's."""
        return next((name for name, each in self._all.items() if each is action), "")

    def user_of(self, key: QKeySequence, name: str) -> QAction | None:
        """The action that would lose `key` to the action `name`."""
        for other, action in self._all.items():
            if other != name and {other, name} != _SHARING and key in action.shortcuts():
                return action
        return None

    def fill(self, menu: QMenu) -> None:
        """Add all actions to `menu`."""
        jumps = RoundedMenu(self.tr("Go to"), menu)
        jumps.addActions(self.jumps)
        speed = RoundedMenu(self.tr("Speed"), menu)
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
        menu.addActions([self.span, self.set_a, self.set_b, self.loop])
        menu.addMenu(speed)
        menu.addActions([self.shuttle_back, self.shuttle_stop, self.shuttle_on])
        menu.addSeparator()
        menu.addActions([self.snapshot, self.plain_snapshot])
        menu.addActions([self.volume_up, self.volume_down, self.mute])
        menu.addActions([self.full_screen, self.facts])

    def set_clip_shown(self, is_shown: bool) -> None:
        """Enable what needs a clip, or disable it."""
        for action in self._all.values():
            action.setEnabled(is_shown or action in self._of_any_time)

    def take(self, event: QKeyEvent) -> bool:
        """Trigger the action of a key; returns whether there is one."""
        pressed = _pressed(event)
        for action in self._all.values():
            if pressed in action.shortcuts() and action.isEnabled():
                is_span_too = pressed in self.span.shortcuts()
                if action is self.shuttle_on and is_span_too and not self.is_shuttling:
                    continue
                if action.autoRepeat() or not event.isAutoRepeat():
                    action.trigger()
                return True
        return False


def _usual(keys: Sequence[QKeySequence]) -> tuple[QKeySequence, ...]:
    """Without the keys that only some keyboards have; nobody changes those."""
    return tuple(key for key in keys if key not in _MEDIA_KEYS)


def _pressed(event: QKeyEvent) -> QKeySequence:
    """The key of `event`; a sign is the same key on every keyboard, with or without Shift."""
    key, modifiers = _Key(event.key()), event.modifiers() & ~_Modifier.KeypadModifier
    is_sign = _Key.Key_Exclam.value <= key.value <= _Key.Key_AsciiTilde.value
    if is_sign and not _Key.Key_A.value <= key.value <= _Key.Key_Z.value:
        modifiers &= ~(_Modifier.ShiftModifier | _Modifier.GroupSwitchModifier)
        if modifiers == _ALT_GR and event.text() == chr(key.value):
            modifiers = _Modifier.NoModifier
    return QKeySequence(QKeyCombination(modifiers, key))

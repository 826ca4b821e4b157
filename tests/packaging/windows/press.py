"""Presses a button of a dialog: `python press.py look|press TITLE BUTTON`, on Windows itself.

Waits until a window whose title begins with TITLE has a button whose text begins with BUTTON and
that can be pressed, and prints the texts in that window.
"""

import ctypes
import sys
import time

_CLICK = 0x00F5
_TEXT_LENGTH = 2000
_LOOK_EVERY_S = 0.1
_WITHIN_S = 120.0


def main(action: str, title: str, button: str) -> None:
    """Find, print and perhaps press it."""
    user = ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
    until_s = time.monotonic() + _WITHIN_S
    while time.monotonic() < until_s:
        for window in _children(user, None):
            if not _text(user, window).startswith(title) or not user.IsWindowVisible(window):
                continue
            controls = [each for each in _children(user, window) if user.IsWindowVisible(each)]
            for control in controls:
                if _text(user, control).startswith(button) and user.IsWindowEnabled(control):
                    texts = (_text(user, each) for each in controls)
                    print("\n".join(text for text in texts if text))
                    if action == "press":
                        user.PostMessageW(control, _CLICK, 0, 0)
                    return
        time.sleep(_LOOK_EVERY_S)
    titles = [_text(user, window) for window in _children(user, None)]
    sys.exit(f"No window '{title}' has a button '{button}'. There are {[t for t in titles if t]}.")


def _children(user: ctypes.CDLL, window: ctypes.c_void_p | None) -> list[ctypes.c_void_p]:
    """All windows in `window`, or all at the top."""
    found: list[ctypes.c_void_p] = []

    def collect(handle: int, _: int) -> bool:
        found.append(ctypes.c_void_p(handle))
        return True

    kind = ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)  # type: ignore[attr-defined, unused-ignore]
    if window is None:
        user.EnumWindows(kind(collect), None)
    else:
        user.EnumChildWindows(window, kind(collect), None)
    return found


def _text(user: ctypes.CDLL, window: ctypes.c_void_p) -> str:
    buffer = ctypes.create_unicode_buffer(_TEXT_LENGTH)
    user.GetWindowTextW(window, buffer, _TEXT_LENGTH)
    return buffer.value


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The windows of another process on the X server, by libX11."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_ANY_TYPE = 0
_CLIENT_MESSAGE = 33


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, with the size of the XEvent union."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 24),
    )


class XWindows:
    """A connection to the X server; `x_windows` opens and closes it."""

    def __init__(self, library: ctypes.CDLL, display: ctypes.c_void_p) -> None:
        self._x = library
        self._display = display

    def title_of(self, process_id: int) -> str:
        """The title of the process's visible window; an empty text while it has none."""
        return next((title for _, title in self._visible(process_id)), "")

    def titles_of(self, process_id: int) -> list[str]:
        """The titles of all the process's visible windows."""
        return [title for _, title in self._visible(process_id)]

    def close(self, process_id: int) -> None:
        """Ask the process's window to close, as the button in its frame does."""
        window = next(window for window, _ in self._visible(process_id))
        message = _ClientMessage(type=_CLIENT_MESSAGE, window=window, format=32)
        message.message_type = self._atom("WM_PROTOCOLS")
        message.data[0] = self._atom("WM_DELETE_WINDOW")
        assert self._x.XSendEvent(self._display, window, 0, 0, ctypes.byref(message))
        self._x.XSync(self._display, 0)

    def _visible(self, process_id: int) -> Iterator[tuple[int, str]]:
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display,
            self._x.XDefaultRootWindow(self._display),
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(children),
            ctypes.byref(count),
        )
        for window in [children[position] for position in range(count.value)]:
            title = self._property(window, "WM_NAME")
            owner = self._property(window, "_NET_WM_PID")
            if title and owner and int.from_bytes(owner, "little") == process_id:
                # Set when it is first shown, and removed when it is hidden.
                state = self._property(window, "WM_STATE")
                if not state or state[0] != 0:
                    yield window, title.decode("latin-1")
        if children:
            self._x.XFree(children)

    def _property(self, window: int, name: str) -> bytes:
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, left = ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.POINTER(ctypes.c_ubyte)()
        self._x.XGetWindowProperty(
            self._display,
            window,
            self._atom(name),
            0,
            1024,
            0,
            _ANY_TYPE,
            ctypes.byref(kind),
            ctypes.byref(form),
            ctypes.byref(count),
            ctypes.byref(left),
            ctypes.byref(value),
        )
        if not value:
            return b""
        data = bytes(value[: count.value * max(1, form.value // 8)])
        self._x.XFree(value)
        return data

    def _atom(self, name: str) -> int:
        atom: int = self._x.XInternAtom(self._display, name.encode(), 0)
        return atom


@contextmanager
def x_windows() -> Iterator[XWindows]:
    """A connection to the screen named by DISPLAY."""
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XDefaultRootWindow.restype = ctypes.c_ulong
    library.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(library.XOpenDisplay(None))
    assert display.value, "there is no screen"
    # A window may close between the list and its query; Xlib would then exit this process.
    ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
    library.XSetErrorHandler.restype = ctypes.c_void_p
    earlier = library.XSetErrorHandler(ignore)
    try:
        yield XWindows(library, display)
    finally:
        library.XCloseDisplay(display)
        library.XSetErrorHandler(ctypes.c_void_p(earlier))

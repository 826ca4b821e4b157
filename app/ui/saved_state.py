"""Qt's own saved states as plain text, for the settings file."""

from PySide6.QtCore import QByteArray


def to_base64(state: QByteArray) -> str:
    """`state`, such as a window's geometry, as text."""
    return bytes(state.toBase64().data()).decode("ascii")


def from_base64(text: str) -> QByteArray:
    """The state in `text`; what is no such text gives a state Qt refuses to restore."""
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))

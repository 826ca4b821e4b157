"""Marks texts of the core for translation without Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` unchanged; the call marks it for Qt's lupdate, so the core needs no Qt."""
    return text

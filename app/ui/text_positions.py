"""From Python's positions in a text (code points) to Qt's (UTF-16 units)."""


def utf16_position(text: str, index: int) -> int:
    """Where Qt puts the character that Python finds at `index`; an emoji counts twice for Qt."""
    return index + sum(1 for character in text[:index] if character > "\uffff")

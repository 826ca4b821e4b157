"""What the system shows of Gallop before it is started, in every language of the program."""

from resources.installer.languages import translated


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text`; the call marks it for Qt's lupdate."""
    return text


_CONTEXT = "desktop entry"
# The values in resources/linux/gallop.desktop and the summary in gallop.metainfo.xml.
TEXTS = (
    QT_TRANSLATE_NOOP("desktop entry", "Video Generator"),
    QT_TRANSLATE_NOOP(
        "desktop entry", "Make videos from text with HappyHorse and know the price before"
    ),
    # Words to search for, each followed by a semicolon.
    QT_TRANSLATE_NOOP("desktop entry", "video;text-to-video;HappyHorse;ShortAPI;"),
    QT_TRANSLATE_NOOP("desktop entry", "Make videos from text with HappyHorse"),
)


def desktop_entry(template: str) -> str:
    """The text of a desktop file, with a line for each language after each text of TEXTS."""
    in_languages = translated(_CONTEXT)
    lines = []
    for line in template.splitlines():
        lines.append(line)
        key, _, value = line.partition("=")
        if value in TEXTS:
            lines += [
                f"{key}[{language}]={texts[value]}"
                for language, texts in in_languages.items()
                if value in texts
            ]
    return "\n".join(lines) + "\n"


def summaries(english: str) -> dict[str, str]:
    """By language, the translation of the `english` summary."""
    return {
        language: texts[english]
        for language, texts in translated(_CONTEXT).items()
        if english in texts
    }

"""What the system shows of Gallop before it is started, in every language of the program."""

from resources.installer.languages import Translated, translated


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text`; the call marks it for Qt's lupdate."""
    return text


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

# The description in gallop.metainfo.xml: a paragraph, a list, a paragraph.
INTRODUCTION = QT_TRANSLATE_NOOP(
    "metainfo",
    "Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of "
    "it.",
)
FEATURES = (
    QT_TRANSLATE_NOOP("metainfo", "The exact price is on the button before anything is sent."),
    QT_TRANSLATE_NOOP(
        "metainfo", "A paid job is never sent twice and never lost, not even after a crash."
    ),
    QT_TRANSLATE_NOOP(
        "metainfo", "Every video is saved on your computer with its prompt, and is easy to find."
    ),
    QT_TRANSLATE_NOOP("metainfo", "A free demo shows how everything works; it needs no key."),
)
PUBLISHER_NOTE = QT_TRANSLATE_NOOP(
    "metainfo",
    "ShortAPI generates the videos with your own API key and charges your account there. Gallop is "
    "independent software, not affiliated with Alibaba or ShortAPI.",
)
# What Windows' installer adds to Inno Setup's own messages, by name.
_SETUP_MESSAGES = {
    "RepairTitle": QT_TRANSLATE_NOOP("setup", "Repair Gallop {version}"),
    "RepairSubtitle": QT_TRANSLATE_NOOP("setup", "This version is already installed."),
    "RepairExplanation": QT_TRANSLATE_NOOP(
        "setup",
        "Setup restores all files of the program. Your videos, library, settings and key stay as "
        "they are.",
    ),
    "RepairButton": QT_TRANSLATE_NOOP("setup", "&Repair"),
}


def desktop_entry(template: str) -> str:
    """The text of a desktop file, with a line for each language after each text of TEXTS."""
    by_language = translated("desktop entry")
    lines = []
    for line in template.splitlines():
        lines.append(line)
        key, _, value = line.partition("=")
        if value in TEXTS:
            found = in_languages(value, by_language)
            lines += [f"{key}[{language}]={text}" for language, text in found.items()]
    return "\n".join(lines) + "\n"


def in_languages(english: str, by_language: Translated) -> dict[str, str]:
    """By language, the translation of a text of this module; `by_language` is of its context."""
    return {lang: texts[english] for lang, texts in by_language.items() if english in texts}


def setup_messages() -> str:
    """The part of Inno Setup's script with Gallop's own messages in every language."""
    by_language = translated("setup")
    lines = ["[CustomMessages]"]
    for name, english in _SETUP_MESSAGES.items():
        lines.append(f"{name}={english}")
        found = in_languages(english, by_language)
        lines += [f"{language}.{name}={text}" for language, text in found.items()]
    return "\n".join(lines).replace("{version}", "%1") + "\n"

"""The repository that publishes this copy of Gallop, from resources/repository.txt."""

import re

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+")


def repository_name() -> str:
    """The repository as "owner/name"; empty when this copy has none."""
    # Late import: the release job reads other files with a Python that has no packages.
    from app.storage.paths import resources_dir

    try:
        text = (resources_dir() / "repository.txt").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    return parse_repository(text)


def parse_repository(text: str) -> str:
    """The name in `text`, without comment lines (#); empty when there is no valid one."""
    lines = (line.strip() for line in text.splitlines())
    names = [line for line in lines if line and not line.startswith("#")]
    return names[0] if len(names) == 1 and _NAME.fullmatch(names[0]) else ""

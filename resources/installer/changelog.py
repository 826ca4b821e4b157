"""The changelog as data: what each version changed, as keepachangelog.com lays it out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_HEADING = re.compile(r"\[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?")
UNRELEASED = "Unreleased"


@dataclass(frozen=True, slots=True)
class Section:
    """One version with its text in Markdown; `released` is None while it is not."""

    version: str
    released: date | None
    text: str

    def paragraphs(self) -> Iterator[tuple[bool, str]]:
        """Each heading, paragraph and bullet on one line; True marks bullets, also nested ones."""
        block: list[str] = []
        in_bullet = False
        for line in [*self.text.splitlines(), ""]:
            words = line.strip()
            is_bullet, is_heading = words.startswith(("- ", "* ")), words.startswith("#")
            if block and (not words or is_bullet or is_heading):
                yield in_bullet, " ".join(block)
                block = []
            if is_heading:
                yield False, words.lstrip("# ")
            elif words:
                in_bullet = is_bullet or (in_bullet and bool(block))
                block.append(words[2:].strip() if is_bullet else words)


def sections(changelog: str) -> list[Section]:
    """All sections that say something, in their order; the latest comes first."""
    found = []
    for part in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        told = _HEADING.match(heading)
        # The addresses of headings stand at the end of such a file.
        text = re.sub(r"^\[[^\]]+\]: \S+$", "", body, flags=re.MULTILINE).strip()
        if told and text:
            day = told["day"]
            found.append(Section(told["version"], date.fromisoformat(day) if day else None, text))
    return found

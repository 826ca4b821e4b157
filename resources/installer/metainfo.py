"""What software centres show of Gallop: AppStream metainfo, with the publisher's addresses."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from resources.installer.changelog import UNRELEASED, Section, sections
from resources.installer.installed_texts import (
    FEATURES,
    INTRODUCTION,
    PUBLISHER_NOTE,
    in_languages,
)
from resources.installer.languages import Translated, translated
from resources.installer.project import DEVELOPER, RESOURCES, ROOT, Project

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TEMPLATE = RESOURCES / "linux" / "gallop.metainfo.xml"
_SCREENSHOTS = {
    "light.png": "The window: price on the button, a video playing, the library beside it",
    "dark.png": "The same window in dark colours",
}
# Code, and words in bold or italics: AppStream has marks for both.
_MARKED = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def metainfo(project: Project, changelog: str | None = None) -> str:
    """The XML; without a repository it has neither addresses nor screenshots.

    `changelog` is CHANGELOG.md unless another text is given.
    """
    if changelog is None:
        changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    component = ET.fromstring(_TEMPLATE.read_text(encoding="utf-8"))
    _set_text(component, "id", project.app_id)
    _add_summaries(component)
    _add_description(component)
    developer = ET.SubElement(component, "developer", id=project.developer_id)
    ET.SubElement(developer, "name").text = DEVELOPER
    # What AppStream called it before 1.0, which Debian 12 and Ubuntu 22.04 read.
    ET.SubElement(component, "developer_name").text = DEVELOPER
    if home := project.home_url:
        for kind, url in (
            ("homepage", home),
            ("bugtracker", f"{home}/issues"),
            ("faq", f"{home}#readme"),
            ("vcs-browser", home),
        ):
            ET.SubElement(component, "url", type=kind).text = url
        _add_screenshots(component, f"{home}/raw/v{project.version}/resources/screenshots")
    releases = ET.SubElement(component, "releases")
    for section in _shown(sections(changelog), project):
        _add_release(releases, section, project)
    ET.indent(component)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(component, encoding="unicode")}\n'


def _add_summaries(component: ET.Element) -> None:
    """Add the translations of the summary after it."""
    english = component.find("summary")
    if english is not None and english.text:
        at = list(component).index(english) + 1
        found = in_languages(english.text, translated("desktop entry"))
        for language, text in reversed(found.items()):
            element = ET.Element("summary", {_LANG: language})
            element.text = text
            component.insert(at, element)


def _add_description(component: ET.Element) -> None:
    """Fill the description; each part is followed by its translations."""
    description = component.find("description")
    if description is None:
        raise SystemExit(f"{_TEMPLATE} has no <description>.")
    by_language = translated("metainfo")
    _add_in_languages(description, "p", INTRODUCTION, by_language)
    features = ET.SubElement(description, "ul")
    for feature in FEATURES:
        _add_in_languages(features, "li", feature, by_language)
    _add_in_languages(description, "p", PUBLISHER_NOTE, by_language)


def _add_in_languages(parent: ET.Element, tag: str, english: str, by_language: Translated) -> None:
    ET.SubElement(parent, tag).text = english
    for language, text in in_languages(english, by_language).items():
        ET.SubElement(parent, tag, {_LANG: language}).text = text


def _set_text(component: ET.Element, tag: str, text: str) -> None:
    element = component.find(tag)
    if element is None:
        raise SystemExit(f"{_TEMPLATE} has no <{tag}>.")
    element.text = text


def _add_screenshots(component: ET.Element, folder_url: str) -> None:
    screenshots = ET.SubElement(component, "screenshots")
    for number, (name, caption) in enumerate(_SCREENSHOTS.items()):
        kind = {"type": "default"} if number == 0 else {}
        screenshot = ET.SubElement(screenshots, "screenshot", kind)
        ET.SubElement(screenshot, "caption").text = caption
        ET.SubElement(screenshot, "image", type="source").text = f"{folder_url}/{name}"


def _shown(found: list[Section], project: Project) -> Iterator[Section]:
    """The released sections; before them this version, if it is not released yet."""
    released = [section for section in found if section.released]
    if project.version not in {section.version for section in released}:
        notes = [section.text for section in found if section.version == UNRELEASED]
        yield Section(project.version, None, notes[0] if notes else "")
    yield from released


def _add_release(releases: ET.Element, section: Section, project: Project) -> None:
    kind = "stable" if section.released else "development"
    day = (section.released or project.dated).isoformat()
    release = ET.SubElement(releases, "release", version=section.version, date=day, type=kind)
    if section.released and (page := project.release_url(section.version)):
        ET.SubElement(release, "url", type="details").text = page
    if not section.text:
        return
    description = ET.SubElement(release, "description")
    bullets: ET.Element | None = None
    for is_bullet, text in section.paragraphs():
        if not is_bullet:
            bullets = None
            _set_marked(ET.SubElement(description, "p"), text)
            continue
        if bullets is None:
            bullets = ET.SubElement(description, "ul")
        _set_marked(ET.SubElement(bullets, "li"), text)


def _set_marked(element: ET.Element, text: str) -> None:
    """Set `text`, with Markdown's marks as AppStream's; addresses are not allowed there."""
    text = _LINK.sub(r"\1", text)
    end = 0
    last: ET.Element | None = None
    for found in [*_MARKED.finditer(text), None]:
        plain = text[end : found.start() if found else len(text)]
        if last is None:
            element.text = plain
        else:
            last.tail = plain
        if found:
            last = ET.SubElement(element, "code" if found[1] else "em")
            last.text = found[1] or found[2] or found[3]
            end = found.end()

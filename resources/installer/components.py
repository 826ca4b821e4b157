"""Whose works stand in the frozen program: packages, libraries inside them, Python itself."""

import fnmatch
import importlib.metadata
import json
import os
import platform
import pyexpat
import re
import sqlite3
import ssl
import subprocess
import sys
import tomllib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from resources.installer.contents import Entry
from resources.installer.project import INSTALLER

_TEXT_NAMES = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
# Its start program and first lines stand in every bundle.
_ALWAYS = "pyinstaller"


@dataclass(frozen=True, slots=True)
class Component:
    """One work of others: `version` and `licence` are empty when nobody says them."""

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[str, ...] = ()
    note: str = ""
    package_url: str = ""


def bundled_components(entries: Sequence[Entry]) -> list[Component]:
    """The components that `entries`, what PyInstaller put into the bundle, belong to, by name."""
    origins = {Path(origin).resolve() for _, origin, kind in entries if kind != "SYMLINK"}
    found = [
        _python(),
        *_distributions(origins),
        *_inside_wheels([PurePath(place) for place, _, _ in entries]),
        *(debian_packages(origins, _system_id()) if sys.platform == "linux" else ()),
    ]
    return sorted(found, key=lambda component: component.name.lower())


def _python() -> Component:
    folder = Path(sys.base_prefix)
    places = [folder / "LICENSE.txt", Path(json.__file__).parents[1] / "LICENSE.txt"]
    texts = tuple(place.read_text(encoding="utf-8") for place in places if place.is_file())
    version = platform.python_version()
    source = "https://www.python.org/"
    return Component("Python", version, "PSF-2.0", source, texts[:1])


def _distributions(origins: set[Path]) -> Iterator[Component]:
    """The installed packages that at least one file comes from, and what their own lists name."""
    for distribution in importlib.metadata.distributions():
        # Not each of the thousands of files is resolved: that takes minutes on Windows.
        folder = Path(str(distribution.locate_file(""))).resolve()
        files = {Path(os.path.normpath(folder / file)): file for file in distribution.files or ()}
        if distribution.name != _ALWAYS and origins.isdisjoint(files):
            continue
        about = distribution.metadata
        texts = [
            path.read_text(encoding="utf-8", errors="replace")
            for path, file in sorted(files.items())
            if ".dist-info" in str(file)
            and _TEXT_NAMES.search(str(file))
            and path.suffix not in {".py", ".pyc"}
        ]
        version = distribution.version
        yield Component(
            name=distribution.name,
            version=version,
            licence=_licence_of(about),
            source=f"https://pypi.org/project/{distribution.name}/{version}/",
            texts=tuple(texts),
            package_url=f"pkg:pypi/{distribution.name.lower().replace('_', '-')}@{version}",
        )
        for path in files:
            if "sboms" in path.parts and path.suffix == ".json":
                yield from _named_by_wheel(
                    json.loads(path.read_text(encoding="utf-8")), distribution.name
                )


def _licence_of(about: Any) -> str:
    """The licence a package names: in its expression, its old field, or its classifiers."""
    classifiers = [
        text.rsplit(" :: ", 1)[-1]
        for text in about.get_all("Classifier", [])
        if text.startswith("License :: ") and text.count(" :: ") > 1
    ]
    old = (about.get("License") or "").strip().splitlines()[:1]
    if old == ["UNKNOWN"]:
        old = []
    return about.get("License-Expression") or (old[0] if old else "") or ", ".join(classifiers)


def _named_by_wheel(bill: dict[str, Any], owner: str) -> Iterator[Component]:
    """What a wheel's own CycloneDX bill says it is built from."""
    for part in bill.get("components", []):
        name, version = str(part.get("name")), str(part.get("version") or "")
        if part.get("type") != "library" or str(part.get("purl")).startswith("pkg:pypi/"):
            continue
        licences = [
            entry.get("expression") or entry["license"].get("id") or entry["license"].get("name")
            for entry in part.get("licenses", [])
        ]
        yield Component(
            name=name,
            version=version,
            licence=" AND ".join(licences),
            source=f"part of {owner}",
            package_url=str(part.get("purl") or "").split("?")[0],
        )


def _inside_wheels(places: Sequence[PurePath]) -> Iterator[Component]:
    """The libraries that native.toml knows, where one of their files is among `places`."""
    for row in _native_rows():
        if not any(_is_of(row, place) for place in places):
            continue
        package = row.get("version_of")
        yield Component(
            name=row["name"],
            version=importlib.metadata.version(package)
            if package
            else _PYTHONS_OWN.get(row["name"], ""),
            licence=row["licence"],
            source=row["source"],
            texts=tuple(
                (INSTALLER / "texts" / text).read_text(encoding="utf-8")
                for text in row.get("texts", ())
            ),
            note=row.get("note", ""),
        )


# Built into Python, which knows their versions.
_PYTHONS_OWN = {
    "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
    "SQLite": sqlite3.sqlite_version,
    "Expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
    "zlib": zlib.ZLIB_RUNTIME_VERSION,
}


def _native_rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(
        (INSTALLER / "native.toml").read_text(encoding="utf-8")
    )["component"]
    return rows


def _is_of(row: dict[str, Any], place: PurePath) -> bool:
    """Whether the file at `place` in the bundle belongs to the library of `row`."""
    # The systems spell the names of libraries differently.
    name = f"/{place.as_posix()}".lower()
    patterns = (f"/{pattern}" if "/" in pattern else f"*/{pattern}" for pattern in row["files"])
    return any(fnmatch.fnmatchcase(name, f"{pattern.lower()}*") for pattern in patterns)


# The libraries of the packages themselves, and of Python.
_OWN_LIBRARY = re.compile(r"(?i)(lib)?(pyside6|shiboken6|python)\w*\b")


def unnamed_libraries(entries: Sequence[Entry]) -> list[str]:
    """The libraries among `entries` that neither native.toml nor the system's packages name."""
    rows = _native_rows()
    return sorted(
        place
        for place, origin, kind in entries
        if kind == "BINARY"
        and not _OWN_LIBRARY.match(PurePath(place).name)
        # Pillow's own bill names what lies there.
        and PurePath(place).parts[0] != "pillow.libs"
        # Also under its other name, "/lib".
        and not Path(origin).resolve().is_relative_to("/usr/lib")
        and not any(_is_of(row, PurePath(place)) for row in rows)
    )


def _system_id() -> str:
    """The name that this Linux calls itself by, as "debian" or "ubuntu"."""
    try:
        return platform.freedesktop_os_release()["ID"]
    except OSError:
        return "debian"


def debian_packages(origins: Iterable[Path], system: str) -> Iterator[Component]:
    """The packages of the build system's libraries; none on systems without dpkg.

    `system` is the distribution's own name: its packages are not those of another.
    """
    libraries = sorted(str(path) for path in origins if path.is_relative_to("/usr/lib"))
    if not libraries:
        return
    owners: set[str] = set()
    for library in libraries:
        # Packages from before the merger of /lib and /usr/lib are recorded under the old name.
        for name in (library, library.removeprefix("/usr")):
            try:
                said = subprocess.run(
                    ["dpkg", "-S", name], capture_output=True, text=True, check=False
                )
            except OSError:
                return
            owners |= {line.split(":")[0] for line in said.stdout.splitlines()}
    site = "ubuntu.com" if system == "ubuntu" else "debian.org"
    for package in sorted(owners):
        query = ["dpkg-query", "-W", "-f", "${Version}\n", package]
        version = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()[
            0
        ]
        place = Path("/usr/share/doc", package, "copyright")
        yield Component(
            name=package,
            version=version,
            licence="",
            source=f"https://packages.{site}/{package}",
            texts=(place.read_text(encoding="utf-8", errors="replace"),) if place.is_file() else (),
            package_url=f"pkg:deb/{system}/{package}@{version}",
        )

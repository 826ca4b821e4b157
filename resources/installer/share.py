"""What a Linux system is told of Gallop, below `share`: menu, icons, manual, completion."""

import argparse
import gzip
import shutil
from pathlib import Path

from app.cli.arguments import command_parser
from app.core.model_card import ModelCard
from app.main import load_card
from resources.installer.freeze import Frozen
from resources.installer.installed_texts import desktop_entry
from resources.installer.metainfo import metainfo
from resources.installer.project import RESOURCES, Project

LINUX = RESOURCES / "linux"
_ICON_SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
# Where each shell looks for the completion of a command that a package brings.
_COMPLETIONS = {
    "bash": "bash-completion/completions/gallop",
    "zsh": "zsh/vendor-completions/_gallop",
    "fish": "fish/vendor_completions.d/gallop.fish",
}


def write_share(share: Path, frozen: Frozen, project: Project) -> None:
    """Write the tree to `share`."""
    entry = desktop_entry(filled(LINUX / "gallop.desktop", project))
    _write(share / "applications" / "gallop.desktop", entry.encode())
    place = share / "metainfo" / f"{project.app_id}.metainfo.xml"
    _write(place, metainfo(project).encode())
    icons = share / "icons" / "hicolor"
    for size_px in _ICON_SIZES_PX:
        place = icons / f"{size_px}x{size_px}" / "apps" / "gallop.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(frozen.icons / f"gallop-{size_px}.png", place)
    drawing = icons / "scalable" / "apps" / "gallop.svg"
    drawing.parent.mkdir(parents=True)
    shutil.copyfile(RESOURCES / "icons" / "gallop.svg", drawing)
    for page in sorted(LINUX.glob("*.1")):
        write_packed(share / "man" / "man1" / f"{page.name}.gz", filled(page, project))
    for shell, name in _COMPLETIONS.items():
        _write(share / name, completion(shell, load_card()).encode())


def completion(shell: str, card: ModelCard) -> str:
    """The script that completes `gallop` in `shell`: bash, zsh or fish."""
    # Late import: only who packages has it.
    import shtab

    parser = command_parser(card)
    values = {
        "--resolution": card.resolution_names,
        "--ratio": tuple(card.ratios),
        "--duration": tuple(map(str, range(card.min_duration_s, card.max_duration_s + 1))),
    }
    kinds = {"FOLDER": shtab.DIRECTORY, "CLIP": shtab.FILE}
    for action in _all_actions(parser):
        if offered := [values[name] for name in action.option_strings if name in values]:
            action.choices = offered[0]
        if isinstance(action.metavar, str) and action.metavar in kinds:
            action.complete = kinds[action.metavar]  # type: ignore[attr-defined]
    return f"{shtab.complete(parser, shell)}\n"


def _all_actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The options and arguments of `parser` and of its commands."""
    found = list(parser._actions)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found += [inner for command in action.choices.values() for inner in command._actions]
    return found


def filled(template: Path, project: Project) -> str:
    """The text of `template` with the version and its day."""
    text = template.read_text(encoding="utf-8")
    return text.replace("@VERSION@", project.version).replace("@DATE@", project.dated.isoformat())


def write_filled(place: Path, template: Path, project: Project) -> None:
    """Write the filled `template` to `place`."""
    _write(place, filled(template, project).encode())


def write_packed(place: Path, text: str) -> None:
    """Write `text` packed, the same bytes each time."""
    _write(place, gzip.compress(text.encode(), 9, mtime=0))


def _write(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)

"""Writes recipes into clips, reads them, and exports clips without them."""

import asyncio
import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from app.aio.threads import in_thread
from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import Recipe
from app.core.problem import FileProblemKind
from app.core.prompt import first_line
from app.fs.atomic import replacing, try_to_sync
from app.fs.in_use import reason
from app.media.reading import opened
from app.media.recipe_text import recipe_of, recipe_text
from app.media.stream_copy import NotCopied, Tags, copy_bare, copy_with_tags

RECIPE_TAG = "gallop_recipe"
_SUFFIX = ".unfinished"
_MAX_NAME_BYTES = 255


class PyAvRecipes:
    """See core.library.ports.ClipRecipes.

    While a file is rewritten, the copy lies beside it under a hidden name made from the file's own.
    The next try replaces a copy that a crash has left.
    """

    def __init__(self) -> None:
        # Two copies at once would only slow the disk down, and two of one file would collide.
        self._turn = asyncio.Lock()

    async def write(self, path: Path, recipe: Recipe) -> None:
        """See the port. Temporarily needs the clip's size once more on the disk."""
        await self._in_thread(lambda stop: _write(path, recipe, stop))

    async def read(self, path: Path) -> Recipe | None:
        return await asyncio.to_thread(read_recipe, path)

    async def export_without(self, path: Path, target: Path) -> None:
        await self._in_thread(lambda stop: _export(path, target, stop))

    async def _in_thread(self, work: Callable[[threading.Event], None]) -> None:
        async with self._turn:
            await in_thread(work)


def read_recipe(path: Path) -> Recipe | None:
    """As PyAvRecipes.read, in the calling thread; about 5 ms."""
    with opened(path) as (container, _):
        text = container.metadata.get(RECIPE_TAG)
    return None if text is None else recipe_of(text)


def _write(path: Path, recipe: Recipe, stop: threading.Event) -> None:
    def tags(own: Tags) -> Tags:
        ours = _tags_of(recipe)
        # Tags from another program stay; tags from an earlier recipe are replaced.
        kept = {**own, **ours} if RECIPE_TAG in own else {**ours, **own}
        return {**kept, RECIPE_TAG: ours[RECIPE_TAG]}

    try:
        # A symbolic link stays a link.
        real = Path(os.path.realpath(path))
        _replace(real, lambda unfinished: copy_with_tags(path, unfinished, tags, stop))
    except (NotCopied, OSError) as error:
        raise _trouble(problems.recipe_unwritable, path, error) from error


def _export(path: Path, target: Path, stop: threading.Event) -> None:
    try:
        if target.exists() and target.samefile(path):
            raise NotCopied("it is the clip itself")
        _replace(target, lambda unfinished: copy_bare(path, unfinished, stop))
    except (NotCopied, OSError) as error:
        raise _trouble(problems.copy_failed, target, error) from error


def _replace(path: Path, make: Callable[[Path], None]) -> None:
    """Replace `path` atomically with what `make` writes; on an error `path` is unchanged.

    Raises OSError, and what `make` raises.
    """
    with replacing(path, _unfinished(path)) as unfinished:
        make(unfinished)
        with contextlib.suppress(FileNotFoundError):
            unfinished.chmod(path.stat().st_mode)
    try_to_sync(path.parent)


def _unfinished(path: Path) -> Path:
    """The path of the copy that will replace `path` once it is complete."""
    name = os.fsencode(path.name.lstrip("."))[: _MAX_NAME_BYTES - 1 - len(_SUFFIX)]
    return path.with_name(f".{os.fsdecode(name)}{_SUFFIX}")


def _tags_of(recipe: Recipe) -> dict[str, str]:
    """The recipe itself, and the tags that other programs show."""
    prompt = recipe.request.prompt
    return {
        RECIPE_TAG: recipe_text(recipe),
        "title": first_line(prompt),
        "description": prompt,
        "comment": prompt,
        "date": recipe.made_at.date().isoformat(),
        "creation_time": recipe.made_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "software": f"Gallop {recipe.app_version}",
    }


def _trouble(kind: FileProblemKind, path: Path, error: NotCopied | OSError) -> FileTrouble:
    detail = error.detail if isinstance(error, NotCopied) else reason(error)
    return FileTrouble(kind(path=path, detail=detail))

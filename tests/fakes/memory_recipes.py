"""Recipes of clips that are no files."""

from pathlib import Path

from app.core.errors import GallopError
from app.core.recipe import Recipe
from app.engine.finishing import Finishing


class MemoryRecipes:
    """Recipes by the file's name, or `error` for each that is to be written."""

    def __init__(self) -> None:
        self.written: dict[str, Recipe] = {}
        self.error: GallopError | None = None

    async def write(self, path: Path, recipe: Recipe) -> None:
        if self.error:
            raise self.error
        self.written[path.name] = recipe

    async def read(self, path: Path) -> Recipe | None:
        return self.written.get(path.name)

    async def export_without(self, path: Path, target: Path) -> None:
        raise NotImplementedError


def memory_finishing(recipes: MemoryRecipes | None = None) -> Finishing:
    """Finishing without files; the hash of a file is its name's."""

    async def content_hash(path: Path) -> str:
        return f"hash of {path.name}"

    return Finishing(recipes or MemoryRecipes(), content_hash, "1.2.3")

"""In-memory recipes of clips without files."""

from collections.abc import Callable
from pathlib import Path

from app.core.errors import GallopError
from app.core.library.clip import Recipe
from app.engine.jobs.recipe_writer import RecipeWriter


class MemoryRecipes:
    """Recipes by file name; raises `error`, if set, at each write."""

    def __init__(self) -> None:
        self.written: dict[str, Recipe] = {}
        # Sources of exports without a recipe, by the name of the export.
        self.exported: dict[str, str] = {}
        self.error: GallopError | None = None
        self.hash_error: GallopError | None = None
        # The next hashes to return; without any, the hash is the file's name.
        self.hashes: list[str] = []
        self.before_write: Callable[[], object] = lambda: None

    async def write(self, path: Path, recipe: Recipe) -> None:
        self.before_write()
        if self.error:
            raise self.error
        self.written[path.name] = recipe

    async def read(self, path: Path) -> Recipe | None:
        return self.written.get(path.name)

    async def export_without(self, path: Path, target: Path) -> None:
        self.exported[target.name] = path.name

    async def content_hash(self, path: Path) -> str:
        if self.hash_error:
            raise self.hash_error
        return self.hashes.pop(0) if self.hashes else f"hash of {path.name}"


def memory_finishing(recipes: MemoryRecipes | None = None) -> RecipeWriter:
    """A RecipeWriter without files; a file's hash is its name."""
    recipes = recipes or MemoryRecipes()
    return RecipeWriter(recipes, recipes.content_hash, "1.2.3")

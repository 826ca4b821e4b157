"""Finishes a downloaded clip before it is named: writes its recipe, computes its hash."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.core import problems
from app.core.budget import booked_usd
from app.core.errors import FileTrouble, NotAVideo
from app.core.job import Job
from app.core.library.clip import Recipe
from app.core.library.ports import ClipRecipes
from app.core.problem import Problem


class RecipeWriter(Struct, frozen=True):
    """Finishes clips. The clip is kept even if one of these steps fails.

    `content_hash` returns the hash of a file's content, or raises FileTrouble.
    """

    recipes: ClipRecipes
    content_hash: Callable[[Path], Awaitable[str]]
    app_version: str

    async def is_done(self, path: Path, job: Job) -> bool:
        """Whether the file at `path` is the finished clip of `job`.

        Only a complete clip gets its recipe, and only this computer knows the take. So the recipe
        proves that the file is complete, even after a crash.
        """
        try:
            recipe = await self.recipes.read(path)
        except NotAVideo:
            return False
        return recipe is not None and recipe.take_id == job.take_id

    async def add_recipe(self, path: Path, job: Job, made_at: datetime) -> Problem | None:
        """Write the recipe of `job` into the clip at `path`, unless it is there.

        Returns the problem if that fails; the file is then unchanged.
        """
        if await self.is_done(path, job):
            return None
        recipe = Recipe(
            request=job.request,
            take_id=job.take_id,
            api_job_id=job.api_job_id,
            cost_usd=None if job.charged_usd is None else booked_usd(job),
            made_at=made_at,
            app_version=self.app_version,
            take=job.take,
        )
        try:
            await self.recipes.write(path, recipe)
        except FileTrouble as error:
            return error.problem
        except NotAVideo as error:
            detail = error.problem.param("detail", "")
            return problems.recipe_unwritable(path=path, detail=detail)
        return None

    async def hash_of(self, path: Path) -> str:
        """The content hash of the file at `path`; empty when it can't be read."""
        try:
            return await self.content_hash(path)
        except FileTrouble:
            return ""

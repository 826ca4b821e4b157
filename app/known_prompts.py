"""Which prompts must not be found in what is told to others."""

from dataclasses import replace

from app.core.privacy import PrivateThings
from app.storage.job_figures import latest_jobs
from app.storage.paths import Paths

# Older ones are not in the logs any more.
_KNOWN_JOBS = 500


def with_known_prompts(things: PrivateThings, paths: Paths, draft: str = "") -> PrivateThings:
    """`things` with the prompts of the latest jobs, the demo's too, and `draft`; blocks."""
    jobs = [
        job
        for each in (paths, paths.for_demo())
        for job in latest_jobs(each.journal_file, _KNOWN_JOBS)
    ]
    prompts = (draft, *(str(job["prompt"]) for job in jobs))
    return replace(things, prompts=tuple(dict.fromkeys(filter(None, prompts))))

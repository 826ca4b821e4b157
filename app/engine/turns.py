"""Which job of the queue comes before which."""

from collections.abc import Iterable
from datetime import UTC, datetime

from app.core.job import JobState
from app.engine.record import JobRecord

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def turn(record: JobRecord) -> tuple[bool, bool, datetime]:
    """What the drives that are due are sorted by; among equals the order of the queue holds.

    Of the clips to be fetched the one whose link is the oldest comes first.
    """
    job = record.job
    link_since = (job.ready_at if job.state is JobState.READY else None) or _LONG_AGO
    return job.state is not JobState.READY, not job.is_with_api, link_since


def put_in_order(records: dict[str, JobRecord], take_ids: Iterable[str]) -> None:
    """Have these takes come in this order, in the places they hold now between the others.

    The journal does the same. Takes that are not in `records` count for nothing.
    """
    moved = [take_id for take_id in take_ids if take_id in records]
    in_order = iter([(take_id, records[take_id]) for take_id in moved])
    is_moved = set(moved)
    ordered = [
        next(in_order) if take_id in is_moved else (take_id, record)
        for take_id, record in records.items()
    ]
    # Others look at this very mapping.
    records.clear()
    records.update(ordered)

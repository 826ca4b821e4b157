"""When to ask about a job again, and how long such a job usually takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

_FIRST_DELAY_S = 1.0
_MAX_DELAY_S = 5.0
# A job that has run ten times as long as the wait is asked about rarely enough.
_ELAPSED_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class UsualTime:
    """How long jobs of one kind took this person: the middle and the slow end, in seconds."""

    median_s: float
    p90_s: float


def query_delay_s(elapsed_s: float) -> float:
    """Seconds to wait before the next query about a job that has run for `elapsed_s`.

    Short jobs are noticed within a second, long ones cost few questions: about 36 in 100 s.
    """
    return min(_MAX_DELAY_S, max(_FIRST_DELAY_S, elapsed_s * _ELAPSED_SHARE))


def usual_time(durations_s: Sequence[float]) -> UsualTime | None:
    """Median and 90th percentile of `durations_s`, or None without a single finished job."""
    if not durations_s:
        return None
    if len(durations_s) == 1:
        return UsualTime(durations_s[0], durations_s[0])
    return UsualTime(median(durations_s), quantiles(durations_s, n=10, method="inclusive")[-1])

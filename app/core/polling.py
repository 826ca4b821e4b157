"""When to ask about a job again, and how long such a job usually takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

# Without experience: a share of the time already waited, within these bounds.
_MIN_DELAY_S = 1.0
_MAX_DELAY_S = 5.0
_ELAPSED_SHARE = 0.1

# With experience: rarely before the time jobs begin to be ready, then often enough that the video
# is noticed within two seconds, then ever more rarely.
_EARLY_MAX_DELAY_S = 15.0
_NEAR_MAX_DELAY_S = 3.5
_NEAR_QUESTIONS = 16
_LATE_SHARE = 0.2
_LATE_MAX_DELAY_S = 15.0


@dataclass(frozen=True, slots=True)
class UsualTime:
    """How long jobs of one kind took this person: the middle and the slow end, in seconds."""

    median_s: float
    p90_s: float


def query_delay_s(elapsed_s: float, usual: UsualTime | None = None) -> float:
    """Seconds to wait before the next query about a job that has run for `elapsed_s`.

    `usual` is how long such jobs took this person. Without it, short jobs are noticed within a
    second and long ones cost about 36 questions in 100 s; with it, at most about 30.
    """
    if usual is None:
        return min(_MAX_DELAY_S, max(_MIN_DELAY_S, elapsed_s * _ELAPSED_SHARE))
    # As far before the middle as the slow end lies behind it, and half as far again.
    spread_s = usual.p90_s - usual.median_s
    begin_s = max(usual.median_s / 2, usual.median_s - 1.5 * spread_s - _MIN_DELAY_S)
    end_s = usual.p90_s + spread_s
    near_s = min(_NEAR_MAX_DELAY_S, max(_MIN_DELAY_S, (end_s - begin_s) / _NEAR_QUESTIONS))
    if elapsed_s < begin_s:
        # Half of what is left, so that a job that is early for once is noticed before long.
        return min(_EARLY_MAX_DELAY_S, max(near_s, (begin_s - elapsed_s) / 2))
    if elapsed_s <= end_s:
        return near_s
    return min(_LATE_MAX_DELAY_S, max(near_s, (elapsed_s - end_s) * _LATE_SHARE))


def usual_time(durations_s: Sequence[float]) -> UsualTime | None:
    """Median and 90th percentile of `durations_s`, or None without a single finished job."""
    if not durations_s:
        return None
    if len(durations_s) == 1:
        return UsualTime(durations_s[0], durations_s[0])
    return UsualTime(median(durations_s), quantiles(durations_s, n=10, method="inclusive")[-1])

"""When to query a job again, and how long such a job usually takes."""

from collections.abc import Sequence
from math import ceil, floor

from msgspec import Struct

# Without experience: first within a second, or a tenth of the running time, for a job that is
# much faster than expected, as in the demo. Then rarely until the expected time, then every four
# seconds at most.
_MIN_DELAY_S = 1.0
_QUICK_S = 20.0
_QUICK_SHARE = 1 / 9
_WAITING_SHARE = 0.45
_DUE_FROM_SHARE = 0.9
_DUE_DELAY_S = 3.5
_OVERDUE_FROM_SHARE = 1.75
_OVERDUE_SHARE = 0.1

# With experience: rarely before the earliest usual time, then often enough to notice the video
# within two seconds, then less and less often.
_EARLY_MAX_DELAY_S = 15.0
_NEAR_MAX_DELAY_S = 3.5
_NEAR_QUESTIONS = 16
_LATE_SHARE = 0.2
_LATE_MAX_DELAY_S = 15.0


# Pauses before the next attempt to download a file: minutes first, then hourly for three days,
# which is longer than any service keeps a file, then daily: a fresh link may come.
_LATER_FETCH_PAUSES_MIN = (1, 2, 5, 10, 20, 30)
_HOURLY_FETCHES = 72
_HOUR_S = 3600.0


class UsualTime(Struct, frozen=True):
    """The usual time of this user's jobs of one kind: the median and the slow end, in seconds."""

    median_s: float
    p90_s: float


def query_delay_s(
    elapsed_s: float, usual: UsualTime | None = None, expected_s: float = 0.0
) -> float:
    """Seconds to wait before the next query about a job that has run for `elapsed_s`.

    `usual` is the usual time of this user's jobs; without it `expected_s` is used. Either way a
    job of 100 s usually takes 30 queries at most and is noticed within two seconds.
    """
    if usual is None:
        return _inexperienced_delay_s(elapsed_s, expected_s)
    # Begin as far before the median as the slow end is after it, and half as far again.
    spread_s = usual.p90_s - usual.median_s
    begin_s = max(usual.median_s / 2, usual.median_s - 1.5 * spread_s - _MIN_DELAY_S)
    end_s = usual.p90_s + spread_s
    near_s = min(_NEAR_MAX_DELAY_S, max(_MIN_DELAY_S, (end_s - begin_s) / _NEAR_QUESTIONS))
    if elapsed_s < begin_s:
        # Half of the remaining time, so that an early job is noticed soon.
        return min(_EARLY_MAX_DELAY_S, max(near_s, (begin_s - elapsed_s) / 2))
    if elapsed_s <= end_s:
        return near_s
    return min(_LATE_MAX_DELAY_S, max(near_s, (elapsed_s - end_s) * _LATE_SHARE))


def later_fetch_pause_s(tries: int) -> float:
    """Seconds until the next attempt to download a file, after `tries` failed later attempts."""
    if tries < len(_LATER_FETCH_PAUSES_MIN):
        return _LATER_FETCH_PAUSES_MIN[tries] * 60.0
    is_hourly = tries < len(_LATER_FETCH_PAUSES_MIN) + _HOURLY_FETCHES
    return _HOUR_S if is_hourly else 24 * _HOUR_S


def _inexperienced_delay_s(elapsed_s: float, expected_s: float) -> float:
    if elapsed_s < _QUICK_S:
        return max(_MIN_DELAY_S, elapsed_s * _QUICK_SHARE)
    due_s = expected_s * _DUE_FROM_SHARE
    if elapsed_s < due_s:
        delay_s = min(_EARLY_MAX_DELAY_S, elapsed_s * _WAITING_SHARE, due_s - elapsed_s)
        return max(_DUE_DELAY_S, delay_s)
    overdue_s = elapsed_s - expected_s * _OVERDUE_FROM_SHARE
    return min(_LATE_MAX_DELAY_S, max(_DUE_DELAY_S, overdue_s * _OVERDUE_SHARE))


def usual_time(durations_s: Sequence[float]) -> UsualTime | None:
    """Median and 90th percentile of `durations_s`, or None without a finished job."""
    if not durations_s:
        return None
    ordered = sorted(durations_s)
    return UsualTime(_quantile(ordered, 0.5), _quantile(ordered, 0.9))


def _quantile(ordered: Sequence[float], share: float) -> float:
    # Not from `statistics`, which takes longer to load than half of the window's own modules.
    at = share * (len(ordered) - 1)
    below, above = ordered[floor(at)], ordered[ceil(at)]
    return below + (above - below) * (at - floor(at))

"""What has been spent, by the API's word on each job."""

from datetime import datetime
from decimal import Decimal

from app.core.job import Job
from app.core.money import ZERO_USD


def booked_usd(job: Job) -> Decimal:
    """What `job` has cost so far: the charge less the refund, never below zero."""
    charged = job.charged_usd or ZERO_USD
    return max(ZERO_USD, charged - (job.refunded_usd or ZERO_USD))


def month_start(now: datetime) -> datetime:
    """The first instant of the month of `now`, in the time zone of `now`."""
    return now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)

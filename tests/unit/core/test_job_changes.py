"""What each event changes in a job, and that it changes nothing else."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.core import events as ev
from app.core import problems
from app.core.events import JobReport, Outcome
from app.core.job import AGREEMENT_OUTLASTS_START, Hold
from app.core.job_life import advance
from tests.fakes.jobs import FAILED, OLD, T0, T1, T2, URL, WHY, S, failed, job_in

# Its money and its link would be another job's.
OTHERS = JobReport(
    Outcome.OTHER_JOB, URL, charged_usd=Decimal(9), refunded_usd=Decimal(8), is_refunded=True
)


@pytest.mark.parametrize(
    ("job", "event", "changes"),
    [
        pytest.param(
            job_in(hold=Hold.BUSY, problem=OLD),
            ev.SendStarted(T2),
            {"state": S.SENDING, "hold": None, "problem": None, "sent_at": T2},
            id="sending",
        ),
        pytest.param(
            job_in(S.SENDING),
            ev.SendHeld(T2, Hold.KEY, WHY),
            {"state": S.QUEUED, "hold": Hold.KEY, "problem": WHY, "sent_at": None},
            id="held",
        ),
        pytest.param(
            job_in(S.SENDING),
            ev.Accepted(T2, "j1", None),
            {"state": S.RUNNING, "api_job_id": "j1", "charged_usd": None, "accepted_at": T2},
            id="accepted without a charge",
        ),
        pytest.param(
            job_in(S.UNCERTAIN, problem=OLD),
            ev.Recovered(T2, "j1", Decimal(1)),
            {
                "state": S.RUNNING,
                "problem": None,
                "api_job_id": "j1",
                "charged_usd": Decimal(1),
                "accepted_at": T2,
            },
            id="its id was in the second place",
        ),
        pytest.param(
            job_in(S.QUEUED, hold=Hold.KEY, problem=WHY, is_paused=True),
            ev.Recovered(T2, "j1", Decimal(0)),
            {
                "charged_usd": None,
                "state": S.RUNNING,
                "hold": None,
                "problem": None,
                "api_job_id": "j1",
                "is_paused": False,
                "sent_at": T2,
                "accepted_at": T2,
            },
            id="it was sent after the journal that was put back",
        ),
        pytest.param(
            job_in(S.SENDING),
            ev.SendRefused(T2, WHY),
            {"state": S.REFUSED, "problem": WHY, "ended_at": T2},
            id="refused",
        ),
        pytest.param(
            job_in(S.SENDING),
            ev.AnswerLost(T2, WHY),
            {"state": S.UNCERTAIN, "problem": WHY},
            id="uncertain",
        ),
        pytest.param(
            job_in(S.UNCERTAIN, problem=OLD),
            ev.Adopted(T2, "j9"),
            {"state": S.RUNNING, "problem": None, "api_job_id": "j9"},
            id="adopted",
        ),
        pytest.param(
            job_in(S.DOWNLOADING),
            ev.FollowHeld(T2, Hold.FOLDER, WHY),
            {"state": S.READY, "hold": Hold.FOLDER, "problem": WHY},
            id="no place",
        ),
        pytest.param(
            job_in(S.RUNNING, hold=Hold.NETWORK, problem=OLD),
            ev.HoldLifted(T2),
            {"hold": None, "problem": None},
            id="lifted",
        ),
        pytest.param(
            job_in(S.READY, hold=Hold.FOLDER, problem=OLD, output_dir=Path("/a")),
            ev.FolderChosen(T2, Path("/b")),
            {"hold": None, "problem": None, "clips_dir": Path("/b"), "output_dir": None},
            id="another folder",
        ),
        pytest.param(
            job_in(S.READY, hold=Hold.KEY, problem=OLD, clips_dir=Path("/a")),
            ev.FolderChosen(T2, None),
            {"clips_dir": None},
            id="default folder",
        ),
        pytest.param(
            job_in(S.READY, problem=OLD),
            ev.DownloadStarted(T2),
            {"state": S.DOWNLOADING, "problem": None},
            id="downloading",
        ),
        pytest.param(
            job_in(S.DOWNLOADING),
            ev.DownloadStopped(T2, WHY),
            {"state": S.READY, "problem": WHY},
            id="stopped",
        ),
        pytest.param(
            job_in(S.READY, hold=Hold.NETWORK),
            ev.DownloadFailed(T2, WHY),
            {"state": S.ATTENTION, "hold": None, "problem": WHY},
            id="given up",
        ),
        pytest.param(
            job_in(S.DOWNLOADING),
            ev.Kept(T2, "c1"),
            {"state": S.SAVED, "clip_id": "c1", "ended_at": T2},
            id="kept",
        ),
        pytest.param(
            job_in(hold=Hold.KEY, problem=OLD),
            ev.Removed(T2),
            {"state": S.REMOVED, "hold": None, "problem": None, "ended_at": T2},
            id="removed",
        ),
        pytest.param(
            job_in(S.RUNNING, hold=Hold.KEY, problem=OLD),
            ev.WatchStopped(T2),
            {"state": S.UNWATCHED, "hold": None, "problem": None},
            id="unwatched",
        ),
        pytest.param(
            job_in(S.ATTENTION, problem=OLD),
            ev.WatchResumed(T2),
            {"state": S.RUNNING, "problem": None},
            id="resumed",
        ),
        pytest.param(
            job_in(S.UNCERTAIN, problem=OLD),
            ev.Dismissed(T2),
            {"state": S.DISMISSED, "ended_at": T2},
            id="dismissed",
        ),
        pytest.param(
            job_in(S.FAILED, ended_at=T1),
            ev.Dismissed(T2),
            {"state": S.DISMISSED},
            id="dismissed later than it ended",
        ),
        pytest.param(
            job_in(S.SENDING),
            ev.Restarted(T2),
            {"state": S.UNCERTAIN, "problem": problems.interrupted_sending()},
            id="interrupted while sending",
        ),
        pytest.param(
            job_in(S.RUNNING, hold=Hold.NETWORK, problem=OLD),
            ev.Restarted(T2),
            {"hold": None},
            id="a hold is asked for anew",
        ),
        pytest.param(
            job_in(S.RUNNING, hold=Hold.SERVICE, problem=OLD),
            ev.Restarted(T2),
            {"hold": None, "problem": None},
            id="whose service is asked for anew",
        ),
        pytest.param(
            job_in(hold=Hold.KEY, problem=OLD),
            ev.Restarted(T2),
            {},
            id="parked until the user says",
        ),
        pytest.param(
            job_in(hold=Hold.NETWORK, problem=OLD),
            ev.Restarted(T0 + AGREEMENT_OUTLASTS_START),
            {"hold": None},
            id="sent at a start if it was asked for a moment ago",
        ),
        *(
            pytest.param(
                job_in(hold=Hold.NETWORK, problem=OLD),
                ev.Restarted(at),
                {"hold": Hold.CONSENT, "problem": problems.consent_needed()},
                id=f"asked about at a start: {reason}",
            )
            for reason, at in (
                ("too long ago", T1 + AGREEMENT_OUTLASTS_START),
                ("written with a wrong clock", T0 - timedelta(seconds=1)),
            )
        ),
        pytest.param(
            job_in(hold=Hold.NETWORK, is_paused=True, problem=OLD),
            ev.Restarted(T1 + AGREEMENT_OUTLASTS_START),
            {"hold": None},
            id="paused anyway",
        ),
        pytest.param(
            job_in(hold=Hold.CONSENT, problem=problems.consent_needed()),
            ev.Paused(T2),
            {"hold": None, "problem": None, "is_paused": True},
            id="unpausing it will be the consent",
        ),
        pytest.param(
            job_in(S.READY),
            ev.Reported(T2, JobReport(Outcome.RUNNING)),
            {},
            id="ready stays ready",
        ),
        pytest.param(
            job_in(S.RUNNING, hold=Hold.NETWORK, problem=OLD),
            ev.Reported(T2, JobReport(Outcome.NO_FILE, charged_usd=Decimal(1))),
            {"hold": None, "problem": None, "charged_usd": Decimal(1)},
            id="no file",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.NOT_FOUND)),
            {"problem": problems.job_unknown()},
            id="not found",
        ),
        pytest.param(
            job_in(S.RUNNING, accepted_at=None),
            ev.Reported(T2, OTHERS),
            {"problem": problems.other_job()},
            id="a record of another job",
        ),
        pytest.param(
            job_in(S.READY, result_url=URL),
            ev.Reported(T2, OTHERS),
            {"problem": problems.other_job()},
            id="a record of another job while its own file waits",
        ),
        pytest.param(
            job_in(S.FAILED, problem=FAILED, ended_at=T1),
            ev.Reported(T2, OTHERS),
            {},
            id="a failed job does not get the refund of another",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.READY, URL, finished_at=T1)),
            {"state": S.READY, "result_url": URL, "ready_at": T1},
            id="ready at the API's own time",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.READY, URL)),
            {"state": S.READY, "result_url": URL, "ready_at": T2},
            id="ready",
        ),
        pytest.param(
            job_in(S.READY, result_url="https://old.example/"),
            ev.Reported(T2, JobReport(Outcome.READY, URL, finished_at=T2)),
            {"result_url": URL},
            id="a fresh link does not make it younger",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.", refunded_usd=Decimal("0.5"))),
            {
                "state": S.FAILED,
                "refunded_usd": Decimal("0.5"),
                "problem": failed("0.50", "0.50"),
                "ended_at": T2,
            },
            id="failed and refunded",
        ),
        pytest.param(
            job_in(S.RUNNING, charged_usd=None),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.")),
            {
                "state": S.FAILED,
                "problem": problems.job_failed_unpriced(reason="Bad."),
                "ended_at": T2,
            },
            id="failed without a word on money",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.", is_refunded=True)),
            {
                "state": S.FAILED,
                "problem": problems.job_failed_unpriced(reason="Bad."),
                "ended_at": T2,
            },
            id="refunded without a word on how much",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(
                T2,
                JobReport(Outcome.FAILED, reason="Bad.", refunded_usd=Decimal(0), is_refunded=True),
            ),
            {
                "state": S.FAILED,
                "problem": problems.job_failed_unpriced(reason="Bad."),
                "ended_at": T2,
            },
            id="refunded, and how much is not filled in yet",
        ),
        pytest.param(
            job_in(S.FAILED, problem=FAILED, ended_at=T1),
            ev.Reported(
                T2, JobReport(Outcome.FAILED, reason="Later.", refunded_usd=Decimal("0.5"))
            ),
            {
                "refunded_usd": Decimal("0.5"),
                "problem": failed("0.50", "0.50"),
            },
            id="refunded after it had failed",
        ),
        pytest.param(
            job_in(S.DISMISSED, problem=FAILED, ended_at=T1, charged_usd=Decimal("0.5")),
            ev.Reported(T2, JobReport(Outcome.READY, URL, refunded_usd=Decimal("0.2"))),
            {
                "refunded_usd": Decimal("0.2"),
                "problem": failed("0.50", "0.20"),
            },
            id="refunded in part after it was dismissed",
        ),
        pytest.param(
            job_in(S.FAILED, problem=FAILED, ended_at=T1),
            ev.Reported(T2, JobReport(Outcome.NOT_FOUND)),
            {},
            id="a failed job that is known no longer",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.RUNNING, charged_usd=Decimal(0))),
            {},
            id="a record that is not filled in yet does not make a job free",
        ),
        pytest.param(
            job_in(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.READY, URL, charged_usd=Decimal(0))),
            {"state": S.READY, "result_url": URL, "ready_at": T2},
            id="a zero in a finished record undoes no charge",
        ),
        pytest.param(
            job_in(S.RUNNING, charged_usd=None),
            ev.Reported(T2, JobReport(Outcome.READY, URL, charged_usd=Decimal(0))),
            {"state": S.READY, "result_url": URL, "ready_at": T2},
            id="a zero in a finished record is no charge either",
        ),
        pytest.param(
            job_in(S.FAILED, problem=FAILED, ended_at=T1, charged_usd=Decimal("0.5")),
            ev.Reported(
                T2,
                JobReport(
                    Outcome.FAILED,
                    charged_usd=Decimal(0),
                    refunded_usd=Decimal("0.5"),
                    is_refunded=True,
                ),
            ),
            {
                "charged_usd": Decimal(0),
                "refunded_usd": Decimal("0.5"),
                "problem": failed("0.00", "0.50"),
            },
            id="a refund may set the charge to zero",
        ),
        pytest.param(
            job_in(S.RUNNING, charged_usd=None),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.", charged_usd=Decimal(0))),
            {
                "state": S.FAILED,
                "ended_at": T2,
                "charged_usd": Decimal(0),
                "problem": failed("0.00", "0.00"),
            },
            id="a failed job may have been free",
        ),
        pytest.param(
            job_in(S.FAILED, problem=FAILED, ended_at=T1, refunded_usd=Decimal("0.2")),
            ev.Reported(T2, JobReport(Outcome.FAILED, refunded_usd=Decimal(0))),
            {"problem": failed("0.50", "0.20")},
            id="a zero takes back no refund",
        ),
        pytest.param(
            job_in(S.SENDING),
            ev.Accepted(T2, "j1", Decimal(0)),
            {"state": S.RUNNING, "api_job_id": "j1", "accepted_at": T2},
            id="an amount of zero at the start names no charge",
        ),
    ],
)
def test_what_an_event_changes(job, event, changes):
    assert advance(job, event) == replace(job, **changes)

"""Every tag of the table, over real HTTP."""

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from app.demo.trouble import Trouble
from tests.patience import PATIENCE_S

if TYPE_CHECKING:
    from tests.unit.demo.conftest import Service


ANSWER_NEVER_COMES = httpx.Timeout(PATIENCE_S, read=0.2)


def link(record: dict[str, Any]) -> str:
    return str(record["result"]["videos"][0]["url"])


def fill(got: bytearray, answer: httpx.Response) -> None:
    for part in answer.iter_raw():
        got += part


def count_jobs(service: "Service") -> int:
    return len(list((service.folder / "jobs").glob("*.json")))


@pytest.mark.parametrize(
    ("tag", "http_status", "code"),
    [
        (Trouble.REFUSED, 200, 1001),
        (Trouble.REFUSED_4XX, 422, 422),
        (Trouble.KEY_REFUSED, 401, 401),
        (Trouble.NO_CREDIT, 402, 402),
    ],
)
def test_refusals(service: "Service", tag: Trouble, http_status: int, code: int) -> None:
    before = count_jobs(service)
    answer = service.post(f"A horse [demo: {tag}]")
    assert (answer.status_code, answer.json()["code"]) == (http_status, code)
    assert answer.json()["info"]
    assert count_jobs(service) == before


@pytest.mark.parametrize(
    ("tag", "http_status", "code", "retry_after"),
    [(Trouble.BUSY, 429, 429, "1"), (Trouble.UNSTABLE, 200, 3000, None)],
)
def test_refused_twice_then_accepted(
    service: "Service", tag: Trouble, http_status: int, code: int, retry_after: str | None
) -> None:
    prompt = f"A horse [demo: {tag}] [demo: never]"
    for _ in range(2):
        for _ in range(2):
            answer = service.post(prompt)
            assert (answer.status_code, answer.json()["code"]) == (http_status, code)
            assert answer.headers.get("retry-after") == retry_after
            assert "data" not in answer.json()
        service.create(prompt)


def test_error_500_makes_no_job(service: "Service") -> None:
    before = count_jobs(service)
    answer = service.post("A horse [demo: error-500]")
    assert answer.status_code == 500
    assert count_jobs(service) == before


def test_hang_never_answers(service: "Service") -> None:
    body = {"model": service.card.id, "args": {"prompt": "[demo: hang]"}}
    with pytest.raises(httpx.ReadTimeout):
        service.client.post("/api/v1/job/create", json=body, timeout=ANSWER_NEVER_COMES)


def test_lost_reply_makes_the_job(service: "Service") -> None:
    before = count_jobs(service)
    with pytest.raises(httpx.RemoteProtocolError):
        service.post("A horse [demo: lost-reply] [demo: never]")
    assert count_jobs(service) == before + 1


@pytest.mark.parametrize("tag", [Trouble.HTML, Trouble.CUT_JSON])
def test_unreadable_answers_make_the_job(service: "Service", tag: Trouble) -> None:
    before = count_jobs(service)
    answer = service.post(f"A horse [demo: {tag}] [demo: never]")
    assert answer.status_code == 200
    with pytest.raises(ValueError, match="char"):
        answer.json()
    assert count_jobs(service) == before + 1


def test_top_level_id(service: "Service") -> None:
    answer = service.post("A horse [demo: top-level-id] [demo: never]").json()
    assert answer["data"] == {"amount": "0.387"}
    assert service.query(answer["job_id"])["status"] == 1


def test_price_change_charges_double(service: "Service") -> None:
    answer = service.post("A horse [demo: price-change] [demo: never]").json()
    assert answer["data"]["amount"] == "0.774"
    assert service.query(answer["data"]["job_id"])["credit"] == "0.774"


@pytest.mark.parametrize(("tag", "delay_s"), [("slow", 60), ("slow 20", 20)])
def test_slow_jobs_end_later(service: "Service", tag: str, delay_s: int) -> None:
    job_id = service.create(f"A horse [demo: {tag}]")
    service.wait_for(job_id)
    service.clock.advance(delay_s - 1)
    running = service.query(job_id)
    assert (running["status"], running["finished_at"], running["result"]) == (1, None, {})
    service.clock.advance(1)
    assert service.query(job_id)["status"] == 2


def test_never_ends_never(service: "Service") -> None:
    job_id = service.create("A horse [demo: never]")
    service.clock.advance(86_400)
    assert service.query(job_id)["status"] == 1


@pytest.mark.parametrize(
    ("tag", "status", "refunded", "refunded_credit"),
    [(Trouble.FAILED, 3, True, "0.387"), (Trouble.FAILED_KEPT, 4, False, "0")],
)
def test_failures(
    service: "Service", tag: Trouble, status: int, refunded: bool, refunded_credit: str
) -> None:
    record = service.query(service.create(f"A horse [demo: {tag}]"))
    assert record["status"] == status
    assert (record["refunded"], record["refunded_credit"]) == (refunded, refunded_credit)
    assert (record["credit"], record["result"]) == ("0.387", {})
    assert record["info"] == "the model could not make this video"
    assert record["finished_at"] is not None


def test_a_failure_can_be_slow(service: "Service") -> None:
    job_id = service.create("A horse [demo: failed] [demo: slow 9]")
    assert service.query(job_id)["status"] == 1
    assert service.query(job_id)["refunded"] is False
    service.clock.advance(9)
    assert service.query(job_id)["status"] == 3


def test_every_second_query_fails(service: "Service") -> None:
    job_id = service.create("A horse [demo: flaky-query] [demo: never]")
    answers = [service.client.get(f"/api/v1/job/query?id={job_id}") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [500, 200, 200, 200, 500]
    with pytest.raises(ValueError, match="char"):
        answers[2].json()
    assert answers[1].json() == answers[3].json()


def test_no_file(service: "Service") -> None:
    record = service.query(service.create("A horse [demo: no-file]"))
    assert (record["status"], record["result"]) == (2, {"videos": []})


def test_images_hold_a_bare_link(service: "Service") -> None:
    result = service.make("A horse [demo: images]")["result"]
    (url,) = result.pop("images")
    assert result == {}
    assert service.client.head(url).headers["content-type"] == "video/mp4"


def test_expired_link_is_replaced_after_it_failed(service: "Service") -> None:
    record = service.make("A horse [demo: expired-link]")
    assert link(service.query(record["id"])) == link(record)
    assert service.client.get(link(record)).status_code == 404
    fresh = link(service.query(record["id"]))
    assert fresh != link(record)
    assert service.client.get(fresh).status_code == 200
    assert service.client.get(link(record)).status_code == 404


def test_dead_link_stays_dead(service: "Service") -> None:
    record = service.make("A horse [demo: dead-link]")
    for _ in range(3):
        assert service.client.get(link(service.query(record["id"]))).status_code == 404


@pytest.mark.parametrize(
    ("tag", "content_type"),
    [(Trouble.NOT_VIDEO, "application/json"), (Trouble.HTML_VIDEO, "text/html; charset=utf-8")],
)
def test_something_else_in_place_of_a_video(
    service: "Service", tag: Trouble, content_type: str
) -> None:
    answer = service.client.get(link(service.make(f"A horse [demo: {tag}]")))
    assert (answer.status_code, answer.headers["content-type"]) == (200, content_type)


def test_cut_video_goes_on_where_it_broke(service: "Service") -> None:
    url = link(service.make("A horse [demo: cut-video]"))
    size = int(service.client.head(url).headers["content-length"])
    got = bytearray()
    with service.client.stream("GET", url) as answer:
        etag = answer.headers["etag"]
        with pytest.raises(httpx.RemoteProtocolError):
            fill(got, answer)
    assert len(got) == size // 2
    headers = {"Range": f"bytes={len(got)}-", "If-Range": etag}
    rest = service.client.get(url, headers=headers)
    assert rest.status_code == 206
    assert len(got + rest.content) == size


def test_slow_download_keeps_its_pace(service: "Service") -> None:
    url = link(service.make("A horse [demo: slow-download]"))
    service.clock.slept_s.clear()
    size = len(service.client.get(url).content)
    assert sum(service.clock.slept_s) == pytest.approx(size / 200_000)

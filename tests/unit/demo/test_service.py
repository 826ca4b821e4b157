"""The three endpoints without trouble, over real HTTP."""

import json
import os
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.patience import PATIENCE_S
from tests.platforms import needs_shell

if TYPE_CHECKING:
    from tests.unit.demo.conftest import Service

# Line for line the documented commands, with another host, a shorter prompt and less chatter.
DOCUMENTED = """
response=$(curl --silent --request POST \\
 --url BASE/api/v1/job/create \\
 --header "Authorization: Bearer $SHORTAPI_KEY" \\
 --header "Content-Type: application/json" \\
 --data '{
  "model": "alibaba/happyhorse-1.0/text-to-video",
  "args": {
    "prompt": "A middle-aged woman sits by the window. [demo: never]"
  },
  "callback_url": "CALLBACK_URL"
}')
JOB_ID=$(echo "$response" | grep -o '"job_id": *"[^"]*"' | sed 's/"job_id": *//; s/"//g')
echo "$JOB_ID"
curl --silent --request GET \\
 --url "BASE/api/v1/job/query?id=$JOB_ID" \\
 --header "Authorization: Bearer $SHORTAPI_KEY"
"""


@needs_shell
def test_documented_curl_lines_work(service: "Service") -> None:
    done = subprocess.run(
        ["bash", "-c", DOCUMENTED.replace("BASE", service.base_url)],
        env={"PATH": os.environ["PATH"], "SHORTAPI_KEY": "some-key"},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    job_id, answer = done.stdout.split("\n", 1)
    data = json.loads(answer)["data"]
    assert data["id"] == job_id
    assert data["status"] == 1
    assert data["args"]["resolution"] == "1080P"
    assert data["args"]["ratio"] == "16:9"
    assert data["args"]["duration"] == 5


@pytest.mark.parametrize("host", ["127.0.0.1:{}", "localhost:{}", "LOCALHOST:{}", "[::1]:{}"])
def test_it_answers_to_the_names_of_this_computer(service: "Service", host: str) -> None:
    headers = {"Host": host.format(service.base_url.rpartition(":")[2])}
    answer = service.client.get("/api/v1/job/query?id=none", headers=headers)
    assert answer.json()["info"] == "job not found"


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{}", "127.0.0.1.evil.example:{}", "127.0.0.1@evil.example", ""],
)
def test_a_page_that_gave_this_computer_a_name_of_its_own_gets_nothing(
    service: "Service", host: str
) -> None:
    headers = {"Host": host.format(service.base_url.rpartition(":")[2])}
    for method, path in (
        ("POST", "/api/v1/job/create"),
        ("GET", "/api/v1/job/query?id=none"),
        ("GET", "/tmp/20261122/a/b.mp4"),
        ("OPTIONS", "/"),
    ):
        answer = service.client.request(method, path, headers=headers, json={})
        assert (answer.status_code, answer.text) == (400, "Invalid host header")


@pytest.fixture(scope="module")
def finished(service: "Service") -> dict[str, Any]:
    return service.make("A horse at the sea")


def test_create_answers_amount_and_id_inside_data_only(service: "Service") -> None:
    answer = service.post("A horse [demo: never]", resolution="1080P", duration=15)
    assert answer.status_code == 200
    assert answer.json() == {
        "code": 0,
        "data": {"amount": "3.435", "job_id": answer.json()["data"]["job_id"]},
    }


def test_finished_record_is_complete(service: "Service", finished: dict[str, Any]) -> None:
    assert set(finished) == {
        "id", "key_name", "model", "args", "result", "status", "credit", "refunded",
        "refunded_credit", "created_at", "updated_at", "finished_at",
    }  # fmt: skip
    assert len(finished["id"]) == 24
    assert finished["model"] == service.card.id
    assert finished["args"] == {
        "prompt": "A horse at the sea", "resolution": "720P", "ratio": "16:9", "duration": 3,
    }  # fmt: skip
    assert (finished["status"], finished["credit"]) == (2, "0.387")
    assert (finished["refunded"], finished["refunded_credit"]) == (False, "0")
    for name in ("created_at", "updated_at", "finished_at"):
        assert datetime.fromisoformat(finished[name]).tzinfo == UTC
    (video,) = finished["result"]["videos"]
    day = finished["created_at"][:10].replace("-", "")
    start = f"{service.base_url}/tmp/{day}/{finished['id']}/"
    assert video["url"].startswith(start)
    assert video["url"].endswith(".mp4")


def test_file_needs_no_key_and_resumes_by_range(finished: dict[str, Any]) -> None:
    url = finished["result"]["videos"][0]["url"]
    with httpx.Client(trust_env=False) as client:
        whole = client.get(url)
        assert whole.headers["content-type"] == "video/mp4"
        assert whole.headers["accept-ranges"] == "bytes"
        etag, size = whole.headers["etag"], len(whole.content)
        assert int(whole.headers["content-length"]) == size

        head = client.head(url)
        assert (head.headers["etag"], head.content) == (etag, b"")

        rest = client.get(url, headers={"Range": "bytes=1000-", "If-Range": etag})
        assert rest.status_code == 206
        assert rest.headers["content-range"] == f"bytes 1000-{size - 1}/{size}"
        assert rest.content == whole.content[1000:]

        changed = client.get(url, headers={"Range": "bytes=1000-", "If-Range": '"other"'})
        assert (changed.status_code, len(changed.content)) == (200, size)

        beyond = client.get(url, headers={"Range": f"bytes={size}-"})
        assert beyond.status_code == 416


def test_made_up_links_lead_nowhere(service: "Service", finished: dict[str, Any]) -> None:
    url = finished["result"]["videos"][0]["url"]
    unfinished = service.create("A horse [demo: never]")
    for wrong in (
        url.replace(".mp4", "x.mp4"),
        url.replace("/tmp/2", "/tmp/1"),
        url.replace(finished["id"], "0" * 24),
        url.replace(finished["id"], unfinished),
        f"{service.base_url}/tmp/20261122/..%2f..%2fjobs/{finished['id']}.json",
    ):
        answer = service.client.get(wrong)
        assert answer.status_code == 404
        assert answer.json() == {"code": 404, "info": "not found"}


@pytest.mark.parametrize(
    ("authorization", "info"),
    [
        (None, "api key is missing"),
        ("Bearer", "api key is missing"),
        ("Basic abc", "api key is missing"),
        ("Bearer bad-key", "invalid api key"),
    ],
)
def test_keys_are_refused_everywhere(
    service: "Service", authorization: str | None, info: str
) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    with httpx.Client(base_url=service.base_url, headers=headers, trust_env=False) as client:
        for answer in (
            client.post("/api/v1/job/create", json={}),
            client.get("/api/v1/job/query?id=x"),
        ):
            assert answer.status_code == 401
            assert answer.json() == {"code": 401, "info": info}


def test_unknown_job_and_unknown_path(service: "Service") -> None:
    unknown = service.client.get("/api/v1/job/query", params={"id": "made-up"})
    assert (unknown.status_code, unknown.json()) == (404, {"code": 404, "info": "job not found"})
    assert service.client.get("/api/v1/job/query").json()["info"] == "job not found"
    assert service.client.get("/elsewhere").json() == {"code": 404, "info": "not found"}
    assert service.client.get("/api/v1/job/create").status_code == 405


def test_refusals_are_readable(service: "Service") -> None:
    answer = service.post(duration=16)
    assert answer.status_code == 200
    assert answer.json()["code"] == 400
    assert "from 3 to 15, not 16" in answer.json()["info"]
    assert "unknown demo tag" in service.post("A horse [demo: faild]").json()["info"]


def test_long_prompt_in_any_script_is_cut(service: "Service") -> None:
    record = service.query(service.create("马🐎\u202e" + "x" * 100_000 + "[demo: never]"))
    assert len(record["args"]["prompt"]) == 5000 - 1


def test_jobs_wait_for_their_turn(service: "Service") -> None:
    first, second = service.create("First"), service.create("Second")
    assert service.query(second)["status"] == 0
    service.wait_for(first)
    service.wait_for(second)
    assert service.query(second)["status"] == 2

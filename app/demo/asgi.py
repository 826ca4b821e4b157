"""The simulated ShortAPI as an ASGI app: create, query and files, as documented.

Like the real service, it answers an unknown job with HTTP 404 and code 404, and invalid arguments
with HTTP 200 and a code other than 0.
"""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from app.demo.endings import CutConnection, CutHalfWay, CutOff, Silence, Slowed
from app.demo.intake import Refusal, read_create
from app.demo.records import JobRecord, Status
from app.demo.simulator import Link, Simulator
from app.demo.trouble import Trouble

_WEB_PAGE = "<!doctype html><title>Welcome</title><h1>This is a web page</h1>"
_BAD_KEY_START = "bad"
# With DNS rebinding a web page can reach this computer under its own name. The Host header then
# holds that name.
_HOSTS = ("127.0.0.1", "localhost", "[::1]")


def create_app(simulator: Simulator, base_url: str, cut: CutConnection) -> Starlette:
    """Return the app around `simulator`. Links begin with `base_url`; `cut` closes a connection."""
    service = _Service(simulator, base_url, cut)
    return Starlette(
        routes=[
            Route("/api/v1/job/create", service.create, methods=["POST"]),
            Route("/api/v1/job/query", service.query, methods=["GET"]),
            Route("/tmp/{day}/{job_id}/{name}", service.file, methods=["GET", "HEAD"]),
        ],
        middleware=[Middleware(TrustedHostMiddleware, _HOSTS, www_redirect=False)],
        exception_handlers={Refusal: _refusal_answer, HTTPException: _http_answer},
    )


class _Service:
    """The three endpoints."""

    def __init__(self, simulator: Simulator, base_url: str, cut: CutConnection) -> None:
        self._simulator = simulator
        self._base_url = base_url
        self._cut = cut

    async def create(self, request: Request) -> Response:
        """Accept a job, refuse it, or fail in the way its prompt asks for."""
        _check_key(request)
        wanted = read_create(await request.body(), self._simulator.card)
        plan = self._simulator.plan(wanted)
        self._simulator.refuse_if_asked(wanted, plan)
        if Trouble.ERROR_500 in plan:
            return Response("Internal Server Error", HTTPStatus.INTERNAL_SERVER_ERROR)
        if Trouble.HANG in plan:
            return Silence()
        record = self._simulator.accept(wanted, plan)
        if Trouble.LOST_REPLY in plan:
            return CutOff(self._cut)
        if Trouble.HTML in plan:
            return HTMLResponse(_WEB_PAGE)
        amount = str(record.credit)
        if Trouble.TOP_LEVEL_ID in plan:
            answer: dict[str, object] = {"job_id": record.id, "data": {"amount": amount}}
        else:
            answer = {"data": {"amount": amount, "job_id": record.id}}
        if Trouble.CUT_JSON in plan:
            return _half(_success(answer))
        return _success(answer)

    async def query(self, request: Request) -> Response:
        """Return the state of a job, with the link to its clip once there is one."""
        _check_key(request)
        record = self._simulator.find(request.query_params.get("id", ""))
        if record is None:
            raise Refusal(404, "job not found", HTTPStatus.NOT_FOUND)
        answer = _success({"data": record.as_data(self._result(record))})
        if Trouble.FLAKY_QUERY in record.plan:
            match self._simulator.count_query(record.id) % 4:
                case 1:
                    return Response("Internal Server Error", HTTPStatus.INTERNAL_SERVER_ERROR)
                case 3:
                    return _half(answer)
        return answer

    async def file(self, request: Request) -> Response:
        """Serve a clip, with range requests, or the failure its prompt asks for."""
        record = self._simulator.find(request.path_params["job_id"])
        if (
            record is None
            or record.status is not Status.SUCCEEDED
            or self._simulator.follow(request.url.path, record) is not Link.GOOD
        ):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        if Trouble.NOT_VIDEO in record.plan:
            return JSONResponse({"code": 500, "info": "the file cannot be read"})
        if Trouble.HTML_VIDEO in record.plan:
            return HTMLResponse(_WEB_PAGE)
        path = self._simulator.clip_path(record)
        try:
            facts = path.stat()
        except FileNotFoundError:
            raise HTTPException(HTTPStatus.NOT_FOUND) from None
        whole = FileResponse(path, media_type="video/mp4", stat_result=facts)
        is_whole = request.method == "GET" and "range" not in request.headers
        if Trouble.CUT_VIDEO in record.plan and is_whole:
            return CutHalfWay(whole, facts.st_size, self._cut)
        if Trouble.SLOW_DOWNLOAD in record.plan:
            return Slowed(whole, self._simulator.clock)
        return whole

    def _result(self, record: JobRecord) -> dict[str, object]:
        if record.status is not Status.SUCCEEDED:
            return {}
        if Trouble.NO_FILE in record.plan:
            return {"videos": []}
        url = self._base_url + self._simulator.result_path(record)
        return {"images": [url]} if Trouble.IMAGES in record.plan else {"videos": [{"url": url}]}


def _check_key(request: Request) -> None:
    """Accept any bearer key that does not begin with "bad"; the key itself is never kept."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise Refusal(401, "api key is missing", HTTPStatus.UNAUTHORIZED)
    if key.strip().lower().startswith(_BAD_KEY_START):
        raise Refusal(401, "invalid api key", HTTPStatus.UNAUTHORIZED)


def _success(answer: Mapping[str, object]) -> JSONResponse:
    return JSONResponse({"code": 0, **answer})


def _half(answer: Response) -> Response:
    """The first half of `answer`, as if it were complete."""
    body = bytes(answer.body)
    return Response(body[: len(body) // 2], media_type="application/json")


async def _refusal_answer(request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, Refusal)
    headers = {}
    if refusal.retry_after_s is not None:
        headers["Retry-After"] = str(refusal.retry_after_s)
    content = {"code": refusal.code, "info": refusal.info}
    return JSONResponse(content, refusal.http_status, headers)


async def _http_answer(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    content = {"code": error.status_code, "info": error.detail.lower()}
    return JSONResponse(content, error.status_code, error.headers)

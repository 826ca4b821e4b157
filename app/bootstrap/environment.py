"""What the process was given by its environment, checked once."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core import problems
from app.core.errors import InvalidInput
from app.core.secret import KEY_VARIABLE, ApiKey
from app.storage.paths import Paths

DEFAULT_BASE_URL = "https://api.shortapi.ai"


@dataclass(frozen=True, slots=True)
class Environment:
    """Places, the API's address, and a key if one was given for this process."""

    paths: Paths
    base_url: str
    given_key: ApiKey | None

    @property
    def service(self) -> str:
        """What jobs remember of the service they are meant for; empty for ShortAPI's own."""
        return "" if self.base_url == DEFAULT_BASE_URL else self.base_url


def read_environment(variables: Mapping[str, str]) -> Environment:
    """The environment in `variables`; InvalidInput for a place, an address or a key of no use."""
    key = variables.get(KEY_VARIABLE, "")
    try:
        paths = Paths.find(variables)
    except (RuntimeError, OSError) as error:
        # No home folder, or a relative one in a folder that is gone.
        raise InvalidInput(problems.home_unknown()) from error
    return Environment(
        paths=paths,
        base_url=_checked(variables.get("SHORTAPI_BASE_URL", "")),
        given_key=ApiKey(key) if key.strip() else None,
    )


def _checked(base_url: str) -> str:
    if not base_url:
        return DEFAULT_BASE_URL
    # Late: httpx must not keep the window from showing.
    from app.api.auth import check_base_url

    return check_base_url(base_url)

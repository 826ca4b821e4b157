"""The process's environment variables, checked once."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core import problems
from app.core.errors import InvalidInput
from app.core.secret import KEY_VARIABLE, ApiKey
from app.storage.paths import Paths

DEFAULT_BASE_URL = "https://api.shortapi.ai"


@dataclass(frozen=True, slots=True)
class Environment:
    """Paths, the API's address, and the key if one was given for this process."""

    paths: Paths
    base_url: str
    given_key: ApiKey | None

    @property
    def service(self) -> str:
        """The service that jobs store as their target; empty for ShortAPI's own."""
        return "" if self.base_url == DEFAULT_BASE_URL else self.base_url


def read_environment(variables: Mapping[str, str]) -> Environment:
    """The environment in `variables`; raises InvalidInput for an invalid path, address or key."""
    key = variables.get(KEY_VARIABLE, "")
    try:
        paths = Paths.find(variables)
    except (RuntimeError, OSError) as error:
        # No home folder, or a relative one in a deleted working folder.
        raise InvalidInput(problems.home_unknown()) from error
    return Environment(
        paths=paths,
        base_url=_checked(variables.get("SHORTAPI_BASE_URL", "")),
        given_key=ApiKey(key) if key.strip() else None,
    )


def _checked(base_url: str) -> str:
    if not base_url:
        return DEFAULT_BASE_URL
    # Late import: httpx must not delay the window.
    from app.api.auth import check_base_url

    return check_base_url(base_url)

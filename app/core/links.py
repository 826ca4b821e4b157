"""Pages Gallop leads to, each named here and nowhere else."""

# Where a person has an account, a key and the list of what was charged.
ACCOUNT_PAGE_URL = "https://shortapi.ai"
ACCOUNT_PAGE_NAME = "shortapi.ai"
_REPOSITORY_HOST = "https://github.com"


def source_page_url(repository: str) -> str:
    """Where the source code of `repository` ("owner/name") is read; empty without a name."""
    return f"{_REPOSITORY_HOST}/{repository}" if repository else ""


def download_page_url(repository: str) -> str:
    """Where the latest version of `repository` is got; empty without a name."""
    return f"{_REPOSITORY_HOST}/{repository}/releases/latest" if repository else ""

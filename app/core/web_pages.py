"""The web pages that Gallop opens and names: the account page, and those of its releases.

Standard library only: the release job reads this with a Python that has no packages.
"""

# The page with the user's account, keys and charges.
ACCOUNT_PAGE_URL = "https://shortapi.ai"
ACCOUNT_PAGE_NAME = "shortapi.ai"
_REPOSITORY_HOST = "https://github.com"


def source_page_url(repository: str) -> str:
    """The source code page of `repository` ("owner/name"); empty without a name."""
    return f"{_REPOSITORY_HOST}/{repository}" if repository else ""


def download_page_url(repository: str) -> str:
    """The download page of the latest version of `repository`; empty without a name."""
    return f"{_REPOSITORY_HOST}/{repository}/releases/latest" if repository else ""

import pytest

from app.storage.paths import resources_dir
from app.system.repository import parse_repository, repository_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", ""),
        ("# owner/name\n", ""),
        ("# a comment\n\n somebody/gallop.app \r\n", "somebody/gallop.app"),
        ("one/two\nthree/four", ""),
        ("https://github.com/a/b", ""),
        ("a/b/../c", ""),
        ("a/b?x", ""),
        ("-a/b", ""),
    ],
)
def test_only_a_name_is_a_name(text: str, name: str) -> None:
    assert parse_repository(text) == name


def test_the_file_that_comes_along_is_read() -> None:
    text = (resources_dir() / "repository.txt").read_text(encoding="utf-8")
    assert "owner/name" in text
    assert repository_name() == parse_repository(text)

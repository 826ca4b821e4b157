import pytest

from app.core.help_ports import shown_notes
from app.core.web_pages import download_page_url, source_page_url


@pytest.mark.parametrize(
    ("notes", "shown"),
    [
        ("", ""),
        ("## New\r\n- one\r\n\r\n", "## New\n- one"),
        ("a\x00b\x1b[31m\u202ec", "ab[31mc"),
        ("x" * 5000, "x" * 4000 + " …"),
        ("\n".join("a" for _ in range(100)), "\n".join("a" for _ in range(60)) + " …"),
        ("<b>bold</b>", "<b>bold</b>"),
    ],
)
def test_notes_are_plain_and_end(notes: str, shown: str) -> None:
    assert shown_notes(notes) == shown


def test_without_a_repository_there_are_no_pages() -> None:
    assert (source_page_url(""), download_page_url("")) == ("", "")
    assert source_page_url("a/b") == "https://github.com/a/b"
    assert download_page_url("a/b") == "https://github.com/a/b/releases/latest"

"""What the About box and the look for newer versions find in a frozen program."""

import sys
from pathlib import Path

import pytest

from app.bootstrap.help import about_credits
from app.core.model_card import ModelCard
from app.main import load_card
from app.system.repository import repository_name


@pytest.fixture
def card() -> ModelCard:
    return load_card()


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The resources of a frozen program."""
    resources = tmp_path / "resources"
    resources.mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return resources


def test_the_bundles_page_and_repository_are_found(card: ModelCard, bundle: Path) -> None:
    (bundle / "licences.html").write_text("<p>MIT</p>", encoding="utf-8")
    # As the release workflow writes it, on Windows with its own end of line.
    (bundle / "repository.txt").write_bytes(b"some-body/Gallop.app\r\n")
    credits = about_credits(card)
    assert credits.licences_page == bundle / "licences.html"
    assert credits.source_page_url == "https://github.com/some-body/Gallop.app"
    page = "https://github.com/some-body/Gallop.app/releases/latest"
    assert credits.download_page_url == page
    assert repository_name() == "some-body/Gallop.app"


def test_the_source_has_no_page(card: ModelCard) -> None:
    assert about_credits(card).licences_page is None

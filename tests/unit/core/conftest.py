"""The real model card."""

from pathlib import Path

import msgspec
import pytest

from app.core.model_card import ModelCard

CARD_PATH = Path(__file__).parents[3] / "resources/models/happyhorse-1.0-text-to-video.toml"


@pytest.fixture(scope="session")
def card_text():
    return CARD_PATH.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def card(card_text):
    return msgspec.toml.decode(card_text, type=ModelCard)

"""The real model card."""

import msgspec
import pytest

from app.core.model_card import ModelCard
from tests.paths import RESOURCES

CARD_PATH = RESOURCES / "models/happyhorse-1.0-text-to-video.toml"


@pytest.fixture(scope="session")
def card_text():
    return CARD_PATH.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def card(card_text):
    return msgspec.toml.decode(card_text, type=ModelCard)

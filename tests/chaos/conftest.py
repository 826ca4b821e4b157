"""`pytest tests/chaos --hypothesis-profile=full`: ten times as many examples as usual."""

from hypothesis import settings

settings.register_profile("full", max_examples=10 * settings.default.max_examples)

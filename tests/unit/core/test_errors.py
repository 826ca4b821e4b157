"""Sentences for people, the error tree, and the key that cannot be shown."""

import copy
import pickle
import re
import string

import pytest

from app.core import errors
from app.core.problem import SENTENCES, Problem, ProblemKind, fill, problem
from app.core.secret import ApiKey

# About the money or the sending; the rest are about a setting or a place and say what is safe.
_REASSURES = ("sent", "charged", "paid", "lost", "not used", "not affected", "safe")


def _names(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_every_kind_has_a_sentence():
    assert set(SENTENCES) == set(ProblemKind)


@pytest.mark.parametrize("kind", ProblemKind)
def test_sentence(kind):
    sentence = SENTENCES[kind]
    found = problem(kind, **dict.fromkeys(_names(sentence), "X"))
    assert "{" not in found.message
    assert "…" not in found.message
    assert found.message[0].isupper() or found.message.startswith("“")
    assert found.message.endswith(".")
    assert "  " not in found.message
    keyring_only = kind is ProblemKind.KEYRING_LOCKED
    assert keyring_only or any(word in found.message.lower() for word in _REASSURES)


def test_a_missing_fill_in_shows_as_an_ellipsis():
    assert "(…)" in Problem(ProblemKind.NOT_SENT).message


def test_a_translation_is_filled_alike():
    found = problem(ProblemKind.NOT_SENT, detail="kein Netz")
    assert fill("Nicht erreichbar ({detail}).", found) == "Nicht erreichbar (kein Netz)."


def test_problems_are_values():
    assert problem(ProblemKind.BUSY, b=2, a=1) == problem(ProblemKind.BUSY, a="1", b="2")
    assert hash(problem(ProblemKind.BUSY, a=1)) == hash(problem(ProblemKind.BUSY, a="1"))


@pytest.mark.parametrize(
    ("error", "kind", "family"),
    [
        (errors.NotSent("d"), ProblemKind.NOT_SENT, errors.ApiError),
        (errors.Busy(3.0), ProblemKind.BUSY, errors.ApiError),
        (errors.KeyRefused(), ProblemKind.KEY_REFUSED, errors.ApiError),
        (errors.KeyRefused(ProblemKind.KEY_MISSING), ProblemKind.KEY_MISSING, errors.ApiError),
        (errors.OutOfCredit(), ProblemKind.OUT_OF_CREDIT, errors.ApiError),
        (errors.Refused("Bad prompt."), ProblemKind.REFUSED, errors.ApiError),
        (errors.OutcomeUnknown("d"), ProblemKind.OUTCOME_UNKNOWN, errors.ApiError),
        (errors.QueryUnanswered("d", 2.0), ProblemKind.QUERY_UNANSWERED, errors.ApiError),
        (errors.LinkExpired(), ProblemKind.LINK_EXPIRED, errors.DownloadError),
        (errors.DownloadBroke("d"), ProblemKind.DOWNLOAD_BROKE, errors.DownloadError),
        (errors.NotAVideo("d"), ProblemKind.NOT_A_VIDEO, errors.DownloadError),
    ],
)
def test_errors(error, kind, family):
    assert isinstance(error, family)
    assert isinstance(error, errors.GallopError)
    assert error.problem.kind is kind
    assert str(error) == error.message
    assert "…" not in error.message


def test_waits_are_carried():
    assert errors.Busy(3.0).retry_after_s == 3.0
    assert errors.Busy().retry_after_s is None
    assert errors.QueryUnanswered("d", 2.0).retry_after_s == 2.0


def test_the_tree_at_the_top_of_its_file_is_the_tree():
    drawn = set(re.findall(r"── (\w+)", errors.__doc__))
    real = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.GallopError)
    }
    assert drawn | {"GallopError"} == real


class TestApiKey:
    def test_reveals_itself_only_when_asked(self):
        key = ApiKey("  sk-Very-Secret ")
        assert key.reveal() == "sk-Very-Secret"
        assert "Secret" not in repr(key)
        assert "Secret" not in f"{key}"
        assert "Secret" not in "%s" % key  # noqa: UP031

    @pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy])
    def test_is_not_written_down(self, write):
        with pytest.raises(TypeError, match="not written down"):
            write(ApiKey("sk-Very-Secret"))

    def test_is_cut_from_what_is_kept(self):
        key = ApiKey('sk"a/b\\c')
        text = key.cut_from('{"a": "sk\\"a/b\\\\c", "b": "sk\\"a\\/b\\\\c", c: sk"a/b\\c}')
        assert text == '{"a": "[key]", "b": "[key]", c: [key]}'

    def test_is_a_value(self):
        assert ApiKey("a") == ApiKey(" a ")
        assert ApiKey("a") != ApiKey("b")
        assert ApiKey("a") != "a"
        assert len({ApiKey("a"), ApiKey("a")}) == 1

    @pytest.mark.parametrize("text", ["", "  ", "a b", "a\nb", "a\x00", "ключ", "é"])
    def test_malformed(self, text):
        with pytest.raises(errors.InvalidInput) as caught:
            ApiKey(text)
        assert caught.value.problem.kind is ProblemKind.KEY_MALFORMED

"""The error tree, and the key that cannot be shown."""

import copy
import pickle
import re

import pytest

from app.core import errors, problems
from app.core.secret import ApiKey


@pytest.mark.parametrize(
    ("error", "kind", "family"),
    [
        (errors.NotSent("d"), problems.not_sent, errors.ApiError),
        (errors.Busy(3.0), problems.busy, errors.ApiError),
        (errors.KeyRefused(), problems.key_refused, errors.ApiError),
        (errors.KeyRefused(problems.key_missing()), problems.key_missing, errors.ApiError),
        (errors.OutOfCredit(), problems.out_of_credit, errors.ApiError),
        (errors.Refused("Bad prompt."), problems.refused, errors.ApiError),
        (errors.OutcomeUnknown("d"), problems.outcome_unknown, errors.ApiError),
        (errors.QueryUnanswered("d", 2.0), problems.query_unanswered, errors.ApiError),
        (errors.LinkExpired(), problems.link_expired, errors.DownloadError),
        (errors.DownloadBroke("d"), problems.download_broke, errors.DownloadError),
        (errors.NotAVideo("d"), problems.not_a_video, errors.DownloadError),
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
        assert caught.value.problem.kind is problems.key_malformed

"""The kinds of problems: their stored names, fill-ins and sentences."""

import copy
import inspect
import re
import string
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.core import problems
from app.core.problem import Problem, ProblemKind, StrPath, TypedKind, fill

KINDS = tuple(problems.BY_NAME.values())
# The kinds that are about a job, a price, a limit or the key of waiting jobs. Anywhere else, a word
# about money would plant the fear that it means to calm.
_NEAR_MONEY = """
cap-per-click cap-per-day cap-per-month limit-unreadable limits-in-doubt
charge-surprising price-changed settings-damaged settings-restored settings-too-new
key-missing key-not-saved key-not-checked key-refused key-needed keyring-waiting
out-of-credit consent-needed not-sent taken-back left-waiting busy pause-asked refused
outcome-unknown id-already-named interrupted-sending restored woke-elsewhere other-service
not-sent-again query-unanswered job-unknown other-job job-failed job-failed-unpriced job-id-taken
no-file link-expired download-broke not-a-video unfetchable length-differs video-damaged
disk-full folder-not-writable folder-in-use folder-missing output-folder-gone
journal-too-new journal-damaged journal-unwritable journal-behind paid-unlisted not-kept-back
"""
_OF_MONEY = re.compile(r"charg|refund|spen[dt]\b|cost|paid|pay\b|money|price|credit", re.IGNORECASE)
# They stand in journals: a new one may be added, none may change.
_STORED = """
prompt-empty prompt-too-long prompt-controls duration-out-of-range resolution-unknown ratio-unknown
takes-out-of-range callback-url-refused cap-not-money cap-per-click cap-per-day cap-per-month
limit-unreadable limits-in-doubt charge-surprising price-changed home-unknown base-url-refused
key-malformed key-missing key-refused key-needed out-of-credit not-sent taken-back left-waiting busy
pause-asked refused outcome-unknown id-already-named interrupted-sending restored woke-elsewhere
other-service changed-elsewhere not-sent-again query-unanswered job-unknown other-job job-failed
job-failed-unpriced job-id-taken no-file link-expired download-broke not-a-video unfetchable
length-differs video-damaged disk-full folder-not-writable output-folder-gone folder-missing
journal-too-new journal-damaged journal-unwritable journal-behind paid-unlisted not-kept-back
journal-in-use backup-failed backups-unreadable restore-failed export-failed trash-failed
put-back-failed rename-failed copy-failed clip-unreadable clip-missing folder-unreadable
recipe-unwritable no-recipe not-the-clip import-incomplete others-passed-over links-passed-over
library-unwritable name-pattern-empty name-pattern-unknown
settings-damaged settings-restored settings-unwritable settings-too-new
diagnostics-failed report-failed update-unknown-place update-unreachable update-unreadable
keyring-missing keyring-locked keyring-waiting keyring-keeps-later keyring-entry-malformed
keyring-forgets key-not-forgotten internal
"""
_SAMPLES = {
    str: "X",
    int: 3,
    float: 2.5,
    Decimal: Decimal("1.5"),
    datetime: datetime(2026, 11, 30, 4, 5).astimezone(),
    StrPath: "/x",
    tuple[str, ...]: ("X", "Y"),
}


def parameters(kind):
    return inspect.signature(kind.declaration).parameters.values()


def sample(kind):
    return kind(**{each.name: _SAMPLES[each.annotation] for each in parameters(kind)})


def test_stored_names_stay():
    assert set(_STORED.split()) <= set(problems.BY_NAME)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_parameters_are_the_fill_ins_of_the_sentence(kind):
    assert isinstance(kind, TypedKind)
    fill_ins = {name for _, name, _, _ in string.Formatter().parse(kind.sentence) if name}
    assert {each.name for each in parameters(kind)} == fill_ins
    assert all(each.kind is each.KEYWORD_ONLY for each in parameters(kind))
    assert {name for name, _ in sample(kind).params} == fill_ins


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_sentence(kind):
    message = sample(kind).message
    assert "{" not in message
    assert message.count("…") == kind.sentence.count("…")
    assert message[0].isupper() or message[0] in "“3"
    assert message.endswith(".")
    assert "  " not in message


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_money_is_spoken_of_where_it_is_near_and_nowhere_else(kind):
    assert bool(_OF_MONEY.search(kind.sentence)) is (kind.value in _NEAR_MONEY.split())


def test_values_are_written_by_their_type():
    limit = problems.cap_per_click(total=Decimal("1234.5"), cap=Decimal(2))
    assert limit.params == (("cap", "$2.00"), ("total", "$1,234.50"))
    long = problems.prompt_too_long(lost=1, units=12_345, limit=2_500)
    assert long.params == (("limit", "2,500"), ("lost", "1"), ("units", "12,345"))
    odd = problems.length_differs(given=2.46, wanted=5, job="j")
    assert odd.params == (("given", "2.5"), ("job", "j"), ("wanted", "5"))
    ratio = problems.ratio_unknown(given="1:9", options=("16:9", "9:16"))
    assert ratio.param("options") == "16:9, 9:16"
    asked = problems.pause_asked(until=datetime(2026, 11, 30, 4, 5, tzinfo=UTC))
    assert asked.param("until") == "2026-11-30T04:05:00+00:00"


def test_numbers_and_times_are_shown_in_another_way():
    def shown(value: object) -> str:
        return f"<{type(value).__name__} {value}>"

    def filled(sentence: str, of: Problem) -> str:
        return fill(sentence, of, shown)

    long = problems.prompt_too_long(lost=1, units=12_345, limit=2_500)
    assert filled("{units}", long) == "<int 12345>"
    odd = problems.length_differs(given=2.46, wanted=5, job="j")
    assert filled("{given} {job}", odd) == "<float 2.5> <str j>"
    until = datetime(2026, 11, 30, 4, 5, tzinfo=UTC)
    assert filled("{until}", problems.pause_asked(until=until)) == f"<datetime {until}>"
    # From another version.
    old = Problem(problems.pause_asked, (("until", "04:05h"), ("why", "x")))
    assert filled("{until} {why}", old) == "<str 04:05h> <str x>"
    unknown = Problem(ProblemKind("new", "{count}"), (("count", "1,200"),))
    assert filled(unknown.kind.sentence, unknown) == "<str 1,200>"


def test_a_fill_in_the_sentence_has_not_is_refused():
    with pytest.raises(TypeError):
        problems.busy(detail="d")
    with pytest.raises(TypeError):
        problems.not_sent()


def test_a_missing_fill_in_shows_as_an_ellipsis():
    stored = Problem(problems.not_sent)
    assert "(…)" in stored.message
    assert stored.param("detail") == "…"
    assert stored.param("detail", "unknown") == "unknown"


def test_a_translation_is_filled_alike():
    found = problems.not_sent(detail="kein Netz")
    assert fill("Nicht erreichbar ({detail}).", found) == "Nicht erreichbar (kein Netz)."


def test_problems_are_values():
    assert problems.not_sent(detail="d") == problems.not_sent(detail="d")
    assert len({problems.disk_full(path="/x"), problems.disk_full(path="/x")}) == 1


def test_the_same_problem_of_other_clips_is_counted():
    one = Problem(problems.busy, others=1)
    many = Problem(problems.busy, others=1_200)
    assert one.message.endswith("This also happened to 1 other clip.")
    assert many.message.endswith("This also happened to 1,200 other clips.")


def test_a_copy_of_a_problem_has_the_kind_itself() -> None:
    met = problems.disk_full(path="/videos")
    assert copy.deepcopy(met) == met
    assert copy.deepcopy(met).kind is copy.copy(met.kind) is problems.disk_full

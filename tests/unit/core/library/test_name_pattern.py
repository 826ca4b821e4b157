"""How a user's pattern names a clip."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import problems
from app.core.library.clip import Clip, ClipAnnotations, ClipFacts
from app.core.library.name_pattern import (
    DEFAULT_PATTERN,
    PLACEHOLDERS,
    NameFacts,
    Naming,
    facts_of_clip,
    facts_of_request,
    fill,
    folder_of,
    name_parts,
    pattern_problem,
    sample_facts,
)
from app.core.request import GenerationRequest
from app.core.settings import FoldersBy, Settings

LITTLE = NameFacts(made_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), prompt="Lab")


@pytest.fixture(scope="session")
def sample(card):
    return sample_facts(card)


def test_the_default_is_that_of_the_settings():
    assert Settings().name_pattern == DEFAULT_PATTERN == Naming().pattern
    assert Settings().folders_by is Naming().folders_by


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (DEFAULT_PATTERN, "2026-11-22 A black lab swimming 1080P"),
        ("{time}", "18-30-05"),
        ("{title}", "Black lab"),
        ("{ratio}_{length}", "16x9_5s"),
        ("{price} {model}", "$1.145 happyhorse-1.0"),
        ("{collection} ({job})", "Dogs (64a5b0c1d2e3f4a5b6c7d8e9)"),
        ("My film", "My film"),
        ("{{{date}}} }}{{", "{2026-11-22} }{"),
        ("  {date}  ", "2026-11-22"),
    ],
)
def test_filled_with_everything(sample, pattern, name):
    assert pattern_problem(pattern) is None
    assert fill(pattern, sample) == name


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (DEFAULT_PATTERN, "2026-01-02 Lab"),
        ("{title}", "Lab"),
        ("{date} - {collection} - {prompt}", "2026-01-02 - Lab"),
        ("{collection} - {date}", "2026-01-02"),
        ("{ratio}{length}{price}{model}{job}", "Clip"),
        ("{date}_{ratio}_{length}", "2026-01-02"),
        ("_{date}", "_2026-01-02"),
        ("{collection}: {date}", ": 2026-01-02"),
    ],
)
def test_what_is_not_known_takes_its_separator_along(pattern, name):
    assert fill(pattern, LITTLE) == name


def test_a_prompt_without_anything_to_see_is_a_clip():
    blank = replace(LITTLE, prompt=" \n\u200b")
    assert fill("{date} {prompt}", blank) == "2026-01-02 Clip"
    assert fill("{title}", blank) == "Clip"
    assert fill("{prompt}", replace(LITTLE, prompt="two\n lines")) == "two lines"


@pytest.mark.parametrize("pattern", ["", "   ", "...", "/?*", "\u200b", " . "])
def test_a_pattern_of_nothing(pattern):
    found = pattern_problem(pattern)
    assert found is not None
    assert found.kind is problems.name_pattern_empty
    assert DEFAULT_PATTERN in found.message


@pytest.mark.parametrize(
    ("pattern", "given"),
    [
        ("{date} {seed}", "{seed}"),
        ("{}", "{}"),
        ("{Date}", "{Date}"),
        ("{date:%Y}", "{date:%Y}"),
        ("{date!r}", "{date!r}"),
        ("{date.year}", "{date.year}"),
        ("{0}", "{0}"),
        ("{date", "{"),
        ("date}", "}"),
        ("{{{date}", None),
        ("{{{", "{"),
    ],
)
def test_a_pattern_with_something_unknown(sample, pattern, given):
    found = pattern_problem(pattern)
    if given is None:
        assert found is None
        return
    assert found is not None
    assert found.kind is problems.name_pattern_unknown
    assert f"“{given}”" in found.message
    assert all(placeholder in found.message for placeholder in PLACEHOLDERS)
    assert fill(pattern, sample) == fill(DEFAULT_PATTERN, sample)


@given(st.text(alphabet=st.sampled_from("{}dateprompt -./\u200b\u72d7"), max_size=30))
def test_any_pattern_gives_a_name(sample, pattern):
    name = fill(pattern, sample)
    assert name.strip()
    assert name == "".join(part.text for part in name_parts(pattern, sample)).strip()


@given(st.text(min_size=1, max_size=30))
def test_plain_text_stays_as_it_is(sample, text):
    pattern = text.replace("{", "{{").replace("}", "}}")
    if pattern_problem(pattern) is None:
        assert fill(pattern, sample) == text.strip() or fill(pattern, sample) == "Clip"


@pytest.mark.parametrize(
    ("folders_by", "folder"),
    [(FoldersBy.NONE, ""), (FoldersBy.MONTH, "2026-11"), (FoldersBy.COLLECTION, "Dogs")],
)
def test_folders(sample, folders_by, folder):
    assert folder_of(folders_by, sample) == folder


def test_without_a_collection_there_is_no_folder():
    assert folder_of(FoldersBy.COLLECTION, LITTLE) == ""


def test_facts_of_a_new_clip_and_of_one_in_the_library():
    request = GenerationRequest("alibaba/happyhorse-1.0/x", "Lab", "720P", "9:16", 5)
    made_at = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    new = facts_of_request(request, made_at, "64a", Decimal("0.645"))
    every = " ".join(PLACEHOLDERS)
    assert fill(every, new) == (
        "2026-11-22 23-30-00 Lab Lab 9x16 720P 5s $0.645 happyhorse-1.0 64a"
    )
    clip = Clip(
        clip_id="c",
        take_id="t",
        api_job_id="64a",
        request=request,
        path=Path("x.mp4"),
        facts=ClipFacts(720, 1280, 5.04, 1, True),
        cost_usd=None,
        made_at=made_at,
        annotations=ClipAnnotations(title="Rex", collections=("Dogs", "Summer")),
    )
    kept = facts_of_clip(clip, made_at.astimezone(timezone(timedelta(hours=2))))
    assert fill(every, kept) == ("2026-11-23 01-30-00 Lab Rex 9x16 720P 5s happyhorse-1.0 Dogs 64a")
    assert folder_of(FoldersBy.COLLECTION, kept) == "Dogs"

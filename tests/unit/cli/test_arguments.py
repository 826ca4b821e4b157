import argparse
import json
import re
from pathlib import Path

import pytest

from app import __version__
from app.cli.arguments import parse_arguments
from app.core.model_card import ModelCard
from app.demo.trouble import Trouble
from app.main import load_card, main
from tests.platforms import needs_posix_uris


@pytest.fixture
def card() -> ModelCard:
    return load_card()


def printed(arguments: list[str], card: ModelCard, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(arguments, card)
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--help"], ["simulator", "--help"]])
def test_help_reports_every_trouble_and_the_key_rule(
    arguments: list[str], card: ModelCard, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(arguments, card, capsys)
    for trouble in Trouble:
        assert re.search(rf"^  {re.escape(trouble)} +\S", text, re.MULTILINE), trouble
    assert 'unless it begins with "bad"' in text
    assert max(map(len, text.splitlines())) <= 100


def test_help_names_commands_and_variables(
    card: ModelCard, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(["--help"], card, capsys)
    for word in ("generate", "simulator", "--demo", "--healthcheck", "--version"):
        assert word in text
    for variable in ("SHORTAPI_KEY", "SHORTAPI_BASE_URL", "GALLOP_HOME"):
        assert variable in text


def test_help_of_generate_reports_the_cards_options_and_the_exit_status(
    card: ModelCard, capsys: pytest.CaptureFixture[str]
) -> None:
    text = " ".join(printed(["generate", "--help"], card, capsys).split())
    for option in (*card.resolution_names, *card.ratios):
        assert option in text
    assert f"{card.min_duration_s} to {card.max_duration_s}" in text
    for status in ("0 saved", "1 failed", "2 invalid", "3 outcome unknown", "130 interrupted"):
        assert status in text


def test_version(card: ModelCard, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(["--version"], card, capsys) == f"Gallop {__version__}\n"


def test_defaults_are_the_cards(card: ModelCard) -> None:
    given = parse_arguments(["generate", "a horse"], card)
    assert (given.command, given.prompt) == ("generate", "a horse")
    assert given.resolution == card.default_resolution
    assert given.ratio == card.default_ratio
    assert given.duration == card.default_duration_s
    assert given.output is None
    assert not any((given.demo, given.yes, given.json))


def test_everything_can_be_given(card: ModelCard) -> None:
    given = parse_arguments(
        [
            "generate",
            "a",
            "--resolution",
            "720P",
            "--ratio",
            "1:1",
            "--duration",
            "3",
            "--output",
            "somewhere",
            "--yes",
            "--json",
        ],
        card,
    )
    assert (given.resolution, given.ratio, given.duration) == ("720P", "1:1", 3)
    assert given.output == Path("somewhere")
    assert given.yes
    assert given.json


@pytest.mark.parametrize(
    "arguments", [["--demo", "generate", "a"], ["generate", "--demo", "a"], ["--demo"]]
)
def test_the_demo_can_be_asked_for_before_and_after_the_command(
    arguments: list[str], card: ModelCard
) -> None:
    assert parse_arguments(arguments, card).demo


def test_without_arguments_it_is_the_window(card: ModelCard) -> None:
    given = parse_arguments([], card)
    assert given == argparse.Namespace(
        command=None, demo=False, healthcheck=False, walkthrough=None, open=[]
    )


@pytest.mark.parametrize(("arguments", "port"), [([], 8765), (["--port", "0"], 0)])
def test_the_simulators_port(arguments: list[str], port: int, card: ModelCard) -> None:
    assert parse_arguments(["simulator", *arguments], card).port == port


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate"],
        ["generate", "a", "--duration", "five"],
        ["gallop"],
        ["simulator", "--port", ""],
        ["generate", "a", "--output", ""],
    ],
)
def test_what_cannot_be_understood_ends_with_status_2(
    arguments: list[str], card: ModelCard, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(arguments, card)
    assert ended.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "--json"],
        ["generate", "a", "b", "--json"],
        ["generate", "--json", "--duration", "3.5", "--", "a"],
    ],
)
def test_what_cannot_be_understood_is_one_json_object_when_that_is_asked_for(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert answer["state"] == "invalid"
    assert "Nothing was sent." in answer["error"]
    assert printed.err.startswith("usage: gallop")


@pytest.mark.parametrize(
    "arguments", [["simulator", "--json"], ["generate", "--", "--json", "b"], ["generate"]]
)
def test_without_that_action_standard_output_stays_empty(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert capsys.readouterr().out == ""


def test_clips_to_open_may_be_none_and_are_absolute(
    card: ModelCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # A desktop starts it so when no file was chosen.
    assert parse_arguments(["--open"], card).open == []
    elsewhere = tmp_path.parent / "b c.mp4"
    options = parse_arguments(["--open", "a.mp4", str(elsewhere), elsewhere.as_uri()], card)
    assert options.open == [tmp_path / "a.mp4", elsewhere, elsewhere]
    assert options.command is None


@needs_posix_uris
def test_uris_of_clips_to_open(
    card: ModelCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    uris = ["file:///b%20c.mp4", "file://localhost/%FF.mp4", "file:x.mp4"]
    files = [Path("/b c.mp4"), Path("/\udcff.mp4"), tmp_path / "file:x.mp4"]
    assert parse_arguments(["--open", *uris], card).open == files
    with pytest.raises(SystemExit):
        parse_arguments(["--open", "file://elsewhere/x"], card)


@pytest.mark.parametrize(("typed", "folder"), [("~/clips", "clips"), ("~", "")])
def test_a_tilde_is_the_own_folder(
    card: ModelCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, folder: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    options = parse_arguments(["generate", "A horse", f"--output={typed}"], card)
    assert options.output == tmp_path / folder


def test_a_user_who_does_not_exist_has_no_folder(
    card: ModelCard, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(["generate", "A horse", "--output=~no-such-person/clips"], card)
    assert ended.value.code == 2
    assert "is not a user of this computer" in capsys.readouterr().err

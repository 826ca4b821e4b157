import pytest

from app.demo.help_text import simulator_help
from app.demo.trouble import TROUBLES, Trouble, UnknownTrouble, plan_of


def test_table_and_tags_name_the_same_troubles() -> None:
    assert [trouble for trouble, _ in TROUBLES] == list(Trouble)


@pytest.mark.parametrize(
    ("prompt", "troubles", "slow_s"),
    [
        ("A horse", set(), 0),
        ("A horse [demo: failed]", {Trouble.FAILED}, 0),
        ("[Demo:FAILED]A horse", {Trouble.FAILED}, 0),
        ("A [  demo :  Slow   20 ] horse", {Trouble.SLOW}, 20),
        ("[demo: slow]", {Trouble.SLOW}, 60),
        ("[demo: slow 99999999]", {Trouble.SLOW}, 86_400),
        ("[demo: busy] [demo: cut-video]", {Trouble.BUSY, Trouble.CUT_VIDEO}, 0),
        ("[another: failed] [demo] (demo: failed)", set(), 0),
    ],
)
def test_tags_are_found(prompt: str, troubles: set[Trouble], slow_s: int) -> None:
    plan = plan_of(prompt)
    assert plan.troubles == troubles
    assert plan.slow_s == slow_s


@pytest.mark.parametrize("tag", ["[demo: faild]", "[demo:]", "[demo: failed 3]", "[demo: slow x]"])
def test_typing_errors_are_reported(tag: str) -> None:
    with pytest.raises(UnknownTrouble, match="known are: refused"):
        plan_of(tag)


def test_help_names_every_tag_within_the_width() -> None:
    text = simulator_help()
    for trouble, _ in TROUBLES:
        assert f"  {trouble} " in text
    assert max(map(len, text.splitlines())) <= 100

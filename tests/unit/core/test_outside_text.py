"""What comes from outside is a line of a sentence, whatever is in it."""

from app.core import problems
from app.core.outside_text import fill_in, undisguised


def test_what_disguises_is_made_visible() -> None:
    assert undisguised("clip\u202e4pm.exe\0\x1b[2J\x9b") == "clip\ufffd4pm.exe\ufffd\ufffd[2J\ufffd"
    kept = "e\u0301 \U0001f469\u200d\U0001f467\n\tשלום \u2068x\u2069"
    assert undisguised(kept) == kept


def test_a_fill_in_is_one_line_and_has_an_end() -> None:
    assert fill_in("a\r\nb\nc\td") == "a b c d"
    assert fill_in("x" * 2_000) == "x" * 2_000
    assert fill_in("x" * 10_000_000) == "x" * 1_999 + "…"


def test_a_name_or_an_answer_is_no_sentence_of_ours() -> None:
    name = "a.mp4”.\nYour card was charged $500. “\x1b]0;x\x07"
    shown = problems.clip_unreadable(path=name, detail="no").message
    assert "\n" not in shown
    assert "\x1b" not in shown
    assert "a.mp4”. Your card" in shown

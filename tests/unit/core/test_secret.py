"""Keys as users paste them, and texts that cannot be keys."""

import pytest

from app.core import problems
from app.core.errors import InvalidInput
from app.core.secret import ApiKey

KEY = "sk-mini-51f0c2_A.b=="


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        " {}\t",
        "{}\r\n",
        "{}\u00a0",
        "\u3000{}\u2028",
        "\ufeff{}",
        "sk-\u200bmini-51f0c2_A.b==\u2060",
        "\u2066{}\u2069",
        '"{}"',
        "'{}'",
        "`{}`",
        '"`{}`"',
        "“{}”",
        "„{}“",
        "‘{}’",
        "«{}»",
        "″{}″",
        '"{}',
        "{}'",
        "<{}>",
        "{},",
        "'{}';",
        "Bearer {}",
        "bearer  {}\n",
        'Bearer "{}"',
        "Authorization: Bearer {}",
        '"Authorization": "Bearer {}",',
        "Authorization: {}",
        '-H "Authorization: Bearer {}"',
        'curl https://api.shortapi.ai/api/v1/job/query -H "Authorization: Bearer {}" -d "a=b"',
        'headers = {{"Authorization": f"Bearer {}"}}',
        "SHORTAPI_KEY={}",
        "SHORTAPI_KEY = {}",
        "SHORTAPI_KEY='{}'",
        "shortapi_key: {}",
        "export SHORTAPI_KEY={}",
        'export SHORTAPI_KEY="{}"',
        'export SHORTAPI_KEY="{}"; gallop',
        "SHORTAPI_KEY={} gallop generate",
        "set SHORTAPI_KEY={}",
        'set "SHORTAPI_KEY={}"',
        "setx SHORTAPI_KEY {}",
        "set -gx SHORTAPI_KEY {}",
        "setenv SHORTAPI_KEY '{}'",
        '$env:SHORTAPI_KEY = "{}"',
        "$env:SHORTAPI_KEY='{}'",
        'os.environ["SHORTAPI_KEY"] = "{}"',
        "ENV SHORTAPI_KEY={}",
        '"SHORTAPI_KEY": "{}",',
        '{{"apiKey": "{}"}}',
        '{{"api_key":"{}","model":"happyhorse"}}',
        "apiKey: '{}',",
        'api_key := "{}"',
        "token={}",
        "X-Api-Key: {}",
        "API={}",
        "OPENAI_API_KEY=sk-other\nSHORTAPI_KEY={}\nDEBUG=1\n",
        "SHORTAPI_KEY={}\nSHORTAPI_KEY={}\n",
        "My key: {}",
    ],
)
def test_a_key_is_found_in_what_was_copied_with_it(text: str) -> None:
    pasted = text.format(KEY, KEY)
    assert ApiKey(pasted).reveal() == KEY


def test_full_width_letters_are_plain_ones() -> None:
    assert ApiKey("ｓｋ－ｍｉｎｉ").reveal() == "sk-mini"


@pytest.mark.parametrize("key", ["k", "a=b", "abc/def+g=", "sk_live.x:y", "KEY-abc", "9f=="])
def test_a_key_of_any_printable_characters_is_left_as_it_is(key: str) -> None:
    assert ApiKey(key).reveal() == key


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\n",
        '""',
        "``",
        "\u200b\ufeff",
        "two words",
        "ключ",
        "\u0455k-mini-51f0c2",
        "sk–mini",
        "sk-mini\x00",
        "Bearer",
        "Bearer ",
        "Authorization: Bearer",
        "SHORTAPI_KEY=",
        "export SHORTAPI_KEY=",
        "SHORTAPI_KEY=$SHORTAPI_KEY",
        "Authorization: Bearer ${SHORTAPI_KEY}",
        "%SHORTAPI_KEY%",
        "Bearer SHORTAPI_KEY",
        "https://shortapi.ai/account",
        "Bearer sk-one\nBearer sk-two",
        "A_KEY=sk-one\nB_KEY=sk-two",
        "x" * 4_001,
    ],
)
def test_what_cannot_be_a_key_is_said_and_not_quoted(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        ApiKey(text)
    assert caught.value.problem.kind is problems.key_malformed
    assert caught.value.problem.params == ()
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("key", "ending"), [("sk-123456789", "789"), ("sk-12345678", ""), ("k", "")]
)
def test_only_a_long_key_is_recognised_by_its_last_characters(key: str, ending: str) -> None:
    assert ApiKey(key).ending == ending

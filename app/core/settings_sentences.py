"""What a person is told when the settings or the key cannot be kept as they should be."""

from collections.abc import Mapping

from app.core.problem_kinds import ProblemKind
from app.core.translation import QT_TRANSLATE_NOOP

SETTINGS_SENTENCES: Mapping[ProblemKind, str] = {
    ProblemKind.LIMIT_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The spending limit {name} is “{value}” in “{path}”, which Gallop cannot read as one "
        "amount in US dollars. Nothing was sent and nothing was charged. "
        "Set the limit anew, such as 5 or 2.50, or allow this once.",
    ),
    ProblemKind.LIMITS_IN_DOUBT: QT_TRANSLATE_NOOP(
        "problem",
        "Your settings in “{path}” could not be read in full ({detail}), so your spending limits "
        "may not be the ones you set. Nothing was sent and nothing was charged. Check the limits "
        "in the settings, or correct that file and remove limits_doubt from it; or allow this "
        "once.",
    ),
    ProblemKind.SETTINGS_DAMAGED: QT_TRANSLATE_NOOP(
        "problem",
        "Your settings in “{path}” cannot be read ({detail}), so your spending limits are lost. "
        "Nothing was charged; jobs and videos are not affected. Gallop sends no job until you "
        "have checked the limits in the settings. The old file is kept as “{kept}”.",
    ),
    ProblemKind.SETTINGS_RESTORED: QT_TRANSLATE_NOOP(
        "problem",
        "Your settings in “{path}” cannot be read ({detail}). Gallop uses the copy it made when "
        "they were last read, your spending limits among them. Nothing was charged; jobs and "
        "videos are not affected. Gallop sends no job until you have checked the limits in the "
        "settings.",
    ),
    ProblemKind.SETTINGS_UNWRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "Your settings could not be saved in “{path}” ({detail}). They hold until you close "
        "Gallop; jobs and videos are not affected and nothing was charged. "
        "Free space or allow writing there.",
    ),
    ProblemKind.SETTINGS_TOO_NEW: QT_TRANSLATE_NOOP(
        "problem",
        "Your settings in “{path}” were written by a newer Gallop (format {found}, this one reads "
        "up to {known}). What this one understands is in force, but the file is not changed, so "
        "what you set now holds until you close Gallop. Nothing was charged. "
        "Check your spending limits, or start the newer Gallop.",
    ),
    ProblemKind.KEYRING_MISSING: QT_TRANSLATE_NOOP(
        "problem",
        "This computer has no keyring to keep the key in, so Gallop remembers it only until you "
        "close the window. Nothing was charged.",
    ),
    ProblemKind.KEYRING_LOCKED: QT_TRANSLATE_NOOP(
        "problem",
        "The system's keyring is locked or does not answer, so Gallop cannot read a key from it "
        "or keep one there: a key you enter lasts until you close the window. Nothing was "
        "charged. Unlock the keyring, then ask it again or save the key again.",
    ),
    ProblemKind.KEYRING_WAITING: QT_TRANSLATE_NOOP(
        "problem",
        "Unlock the keyring: the system asks for its password, perhaps in a window behind this "
        "one. Jobs wait for the key and go on by themselves once the keyring is unlocked. "
        "Nothing was charged.",
    ),
    ProblemKind.KEYRING_KEEPS_LATER: QT_TRANSLATE_NOOP(
        "problem",
        "The key is in use. Unlock the keyring to keep it: the system asks for its password, "
        "perhaps in a window behind this one. Otherwise Gallop remembers the key until you "
        "close the window. Nothing was charged.",
    ),
    ProblemKind.KEYRING_ENTRY_MALFORMED: QT_TRANSLATE_NOOP(
        "problem",
        "What the system's keyring holds for Gallop does not look like an API key, so it was not "
        "used. Nothing was sent or charged. Enter your key again.",
    ),
    ProblemKind.KEYRING_FORGETS: QT_TRANSLATE_NOOP(
        "problem",
        "The system's keyring did not keep the key, so Gallop remembers it only until you close "
        "the window. Nothing was charged.",
    ),
    ProblemKind.KEY_NOT_FORGOTTEN: QT_TRANSLATE_NOOP(
        "problem",
        "The system's keyring is locked or does not answer, so the key may still be in it. Gallop "
        "no longer uses it in this window, and nothing was charged. Unlock the keyring and forget "
        "the key again.",
    ),
}

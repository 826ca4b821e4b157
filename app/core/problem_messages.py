"""One whole sentence for each kind of trouble: what happened, was money spent, what now."""

from collections.abc import Mapping
from enum import StrEnum


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` unchanged; the call marks it for Qt's lupdate, so the core needs no Qt."""
    return text


class ProblemKind(StrEnum):
    """Every kind of trouble Gallop has a sentence for."""

    PROMPT_EMPTY = "prompt-empty"
    PROMPT_TOO_LONG = "prompt-too-long"
    PROMPT_CONTROLS = "prompt-controls"
    DURATION_OUT_OF_RANGE = "duration-out-of-range"
    RESOLUTION_UNKNOWN = "resolution-unknown"
    RATIO_UNKNOWN = "ratio-unknown"
    TAKES_OUT_OF_RANGE = "takes-out-of-range"
    CALLBACK_URL_REFUSED = "callback-url-refused"
    CAP_NOT_MONEY = "cap-not-money"
    CAP_PER_CLICK = "cap-per-click"
    CAP_PER_DAY = "cap-per-day"
    CAP_PER_MONTH = "cap-per-month"
    LIMIT_UNREADABLE = "limit-unreadable"
    LIMITS_IN_DOUBT = "limits-in-doubt"
    CHARGE_SURPRISING = "charge-surprising"
    PRICE_CHANGED = "price-changed"
    HOME_UNKNOWN = "home-unknown"
    BASE_URL_REFUSED = "base-url-refused"
    KEY_MALFORMED = "key-malformed"

    KEY_MISSING = "key-missing"
    KEY_REFUSED = "key-refused"
    KEY_NEEDED = "key-needed"
    OUT_OF_CREDIT = "out-of-credit"
    NOT_SENT = "not-sent"
    TAKEN_BACK = "taken-back"
    LEFT_WAITING = "left-waiting"
    BUSY = "busy"
    PAUSE_ASKED = "pause-asked"
    REFUSED = "refused"
    OUTCOME_UNKNOWN = "outcome-unknown"
    ID_ALREADY_NAMED = "id-already-named"
    INTERRUPTED_SENDING = "interrupted-sending"
    RESTORED = "restored"
    WOKE_ELSEWHERE = "woke-elsewhere"
    OTHER_SERVICE = "other-service"
    CHANGED_ELSEWHERE = "changed-elsewhere"
    NOT_SENT_AGAIN = "not-sent-again"
    QUERY_UNANSWERED = "query-unanswered"
    JOB_UNKNOWN = "job-unknown"
    OTHER_JOB = "other-job"
    JOB_FAILED = "job-failed"
    JOB_FAILED_UNPRICED = "job-failed-unpriced"
    JOB_ID_TAKEN = "job-id-taken"
    NO_FILE = "no-file"

    LINK_EXPIRED = "link-expired"
    DOWNLOAD_BROKE = "download-broke"
    NOT_A_VIDEO = "not-a-video"
    UNFETCHABLE = "unfetchable"
    LENGTH_DIFFERS = "length-differs"
    VIDEO_DAMAGED = "video-damaged"

    DISK_FULL = "disk-full"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    OUTPUT_FOLDER_GONE = "output-folder-gone"
    FOLDER_MISSING = "folder-missing"
    JOURNAL_TOO_NEW = "journal-too-new"
    JOURNAL_DAMAGED = "journal-damaged"
    JOURNAL_UNWRITABLE = "journal-unwritable"
    JOURNAL_BEHIND = "journal-behind"
    PAID_UNLISTED = "paid-unlisted"
    NOT_KEPT_BACK = "not-kept-back"
    JOURNAL_IN_USE = "journal-in-use"
    BACKUP_FAILED = "backup-failed"
    BACKUPS_UNREADABLE = "backups-unreadable"
    RESTORE_FAILED = "restore-failed"
    EXPORT_FAILED = "export-failed"
    TRASH_FAILED = "trash-failed"
    PUT_BACK_FAILED = "put-back-failed"
    RENAME_FAILED = "rename-failed"
    COPY_FAILED = "copy-failed"
    CLIP_UNREADABLE = "clip-unreadable"
    CLIP_MISSING = "clip-missing"
    FOLDER_UNREADABLE = "folder-unreadable"
    RECIPE_UNWRITABLE = "recipe-unwritable"
    NO_RECIPE = "no-recipe"
    NOT_THE_CLIP = "not-the-clip"
    IMPORT_INCOMPLETE = "import-incomplete"
    LIBRARY_UNWRITABLE = "library-unwritable"
    NAME_PATTERN_EMPTY = "name-pattern-empty"
    NAME_PATTERN_UNKNOWN = "name-pattern-unknown"
    SETTINGS_DAMAGED = "settings-damaged"
    SETTINGS_RESTORED = "settings-restored"
    SETTINGS_UNWRITABLE = "settings-unwritable"
    SETTINGS_TOO_NEW = "settings-too-new"
    DIAGNOSTICS_FAILED = "diagnostics-failed"
    REPORT_FAILED = "report-failed"
    UPDATE_UNKNOWN_PLACE = "update-unknown-place"
    UPDATE_UNREACHABLE = "update-unreachable"
    UPDATE_UNREADABLE = "update-unreadable"

    KEYRING_MISSING = "keyring-missing"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_WAITING = "keyring-waiting"
    KEYRING_KEEPS_LATER = "keyring-keeps-later"
    KEYRING_ENTRY_MALFORMED = "keyring-entry-malformed"
    KEYRING_FORGETS = "keyring-forgets"
    KEY_NOT_FORGOTTEN = "key-not-forgotten"

    INTERNAL = "internal"


LIBRARY_SENTENCES: Mapping[ProblemKind, str] = {
    ProblemKind.TRASH_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” could not be moved to the trash ({detail}). It is still where it was and in "
        "your library. Nothing was charged.",
    ),
    ProblemKind.PUT_BACK_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” could not be brought back ({detail}). Look for it in the system's trash, put it "
        "back there, and then choose “Locate” for the clip. Nothing was charged.",
    ),
    ProblemKind.RENAME_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The file “{path}” could not be renamed or moved ({detail}). It is as it was and nothing "
        "was charged. Close other programs that use it, or allow writing there, and try again.",
    ),
    ProblemKind.COPY_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The clip could not be written to “{path}” ({detail}). Your own copy is not affected and "
        "nothing was charged. Choose another place and try again.",
    ),
    ProblemKind.CLIP_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The file “{path}” cannot be read ({detail}). Nothing was changed and nothing was charged.",
    ),
    ProblemKind.CLIP_MISSING: QT_TRANSLATE_NOOP(
        "problem",
        "The file of this clip is no longer at “{path}”. The clip stays in your library and "
        "nothing was charged. Connect the disk it is on, or choose “Locate” to say where it is.",
    ),
    ProblemKind.FOLDER_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The folder “{path}” cannot be read ({detail}). Nothing was changed and nothing was "
        "charged. Choose another folder, or allow reading there.",
    ),
    ProblemKind.RECIPE_UNWRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The recipe could not be written into “{path}” ({detail}). The clip itself is kept and "
        "your library knows its recipe; nothing more is charged.",
    ),
    ProblemKind.NO_RECIPE: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” carries no Gallop recipe, so its prompt and settings are not known. You can "
        "still add it to your library. Nothing was charged.",
    ),
    ProblemKind.NOT_THE_CLIP: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” is another video than this clip: its content differs. Nothing was changed and "
        "nothing was charged. Choose the file that belongs to the clip, or add this one to your "
        "library as a clip of its own.",
    ),
    ProblemKind.IMPORT_INCOMPLETE: QT_TRANSLATE_NOOP(
        "problem",
        "{failed} of {all} files could not be added to your library: {names}. They are no videos "
        "that can be played. The files were not touched and nothing was charged.",
    ),
    ProblemKind.LIBRARY_UNWRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "What you wanted could not be written into your library in “{path}” ({detail}), or not "
        "for all clips. No clip is lost and nothing was charged. Close other programs that use the "
        "file, free space or allow writing there, and try again.",
    ),
    ProblemKind.NAME_PATTERN_EMPTY: QT_TRANSLATE_NOOP(
        "problem",
        "A name needs something in it, such as {example}. The old pattern is still used; "
        "your files are not affected.",
    ),
    ProblemKind.NAME_PATTERN_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "“{given}” means nothing in a name. You can use {known}. The old pattern is still used; "
        "your files are not affected.",
    ),
}


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


HELP_SENTENCES: Mapping[ProblemKind, str] = {
    ProblemKind.DIAGNOSTICS_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The diagnostics could not be written to “{path}” ({detail}). Nothing else is affected and "
        "nothing was charged. Choose another place and try again.",
    ),
    ProblemKind.REPORT_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The report of the crash could not be read, saved or deleted at “{path}” ({detail}). Jobs "
        "and videos are not affected and nothing was charged.",
    ),
    ProblemKind.UPDATE_UNKNOWN_PLACE: QT_TRANSLATE_NOOP(
        "problem",
        "This Gallop does not know where newer versions are published, so nothing was sent. "
        "Look where you got it from.",
    ),
    ProblemKind.UPDATE_UNREACHABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The list of Gallop's versions could not be reached ({detail}). Nothing was changed and "
        "nothing was charged. Try again later.",
    ),
    ProblemKind.UPDATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The answer about Gallop's versions could not be understood ({detail}). Nothing was "
        "changed and nothing was charged. Look on the download page yourself, or try again later.",
    ),
}


SENTENCES: Mapping[ProblemKind, str] = {
    ProblemKind.PROMPT_EMPTY: QT_TRANSLATE_NOOP(
        "problem", "The prompt is empty, so nothing was sent. Type what you want to see."
    ),
    ProblemKind.PROMPT_TOO_LONG: QT_TRANSLATE_NOOP(
        "problem",
        "The prompt is too long: its end would be cut off silently (characters lost: {lost}; "
        "length: {units} of at most {limit}). Nothing was sent. Shorten it, or cut it there.",
    ),
    ProblemKind.PROMPT_CONTROLS: QT_TRANSLATE_NOOP(
        "problem",
        "Invisible control characters in the prompt: {count}, the first at position {position}. "
        "Nothing was sent. Take out what cannot be seen and try again.",
    ),
    ProblemKind.DURATION_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "problem",
        "A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. "
        "Choose a length in that range.",
    ),
    ProblemKind.RESOLUTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "“{given}” is not a resolution this model offers. Nothing was sent. "
        "Choose one of {options}.",
    ),
    ProblemKind.RATIO_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "“{given}” is not an aspect ratio this model offers. Nothing was sent. "
        "Choose one of {options}.",
    ),
    ProblemKind.TAKES_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "problem",
        "One press of Generate can make 1 to {max} takes, not {given}. Nothing was sent.",
    ),
    ProblemKind.CALLBACK_URL_REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "The callback address must be a full https:// address. Nothing was sent. "
        "Correct it in the settings, or leave it empty.",
    ),
    ProblemKind.CAP_NOT_MONEY: QT_TRANSLATE_NOOP(
        "problem",
        "A spending limit must be an amount in US dollars such as 5 or 2.50, or empty for none. "
        "The limit was not changed and nothing was charged.",
    ),
    ProblemKind.CAP_PER_CLICK: QT_TRANSLATE_NOOP(
        "problem",
        "This would cost {total}, more than your limit of {cap} for one press of Generate. "
        "Nothing was sent and nothing was charged. "
        "Change the limit in the settings, or allow this once.",
    ),
    ProblemKind.CAP_PER_DAY: QT_TRANSLATE_NOOP(
        "problem",
        "This would cost {total}. With the {committed} already spent or on its way today, that is "
        "more than your limit of {cap} a day. Nothing was sent and nothing was charged. "
        "Change the limit in the settings, or allow this once.",
    ),
    ProblemKind.CAP_PER_MONTH: QT_TRANSLATE_NOOP(
        "problem",
        "This would cost {total}. With the {committed} already spent or on its way this month, "
        "that is more than your limit of {cap} a month. Nothing was sent and nothing was charged. "
        "Change the limit in the settings, or allow this once.",
    ),
    ProblemKind.CHARGE_SURPRISING: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI says it charged {charged} for a job whose estimate was {estimate}. Gallop booked "
        "that and counts it toward your spending limits. Compare it with your ShortAPI account "
        "page; if it is wrong there too, ask ShortAPI's support, with the receipt of the job.",
    ),
    ProblemKind.PRICE_CHANGED: QT_TRANSLATE_NOOP(
        "problem",
        "The price seems to have changed: ShortAPI now charges {new} per second at {resolution}, "
        "not {old}. Finished jobs were charged as shown; nothing can be done about those. "
        "From now on the estimate follows what is charged, until Gallop's price list is updated.",
    ),
    ProblemKind.HOME_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "Gallop cannot find the folder for its files: this user has no home folder, or the folder "
        "it was started in is gone. Nothing was sent. Set HOME, or GALLOP_HOME to a full path.",
    ),
    ProblemKind.BASE_URL_REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "“{given}” cannot be used as the API's address: your key would travel unprotected. "
        "It must begin with https:// (or with http:// on this computer itself). Nothing was sent.",
    ),
    ProblemKind.KEY_MALFORMED: QT_TRANSLATE_NOOP(
        "problem",
        "This does not look like an API key: it is empty, or holds spaces or unusual characters. "
        "It was not used. Copy it again from your account page.",
    ),
    ProblemKind.KEY_MISSING: QT_TRANSLATE_NOOP(
        "problem",
        "No API key has been entered yet. Nothing was sent and nothing was charged. "
        "Enter your key and the waiting jobs go on.",
    ),
    ProblemKind.KEY_REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI refused the API key. Nothing was charged for this and nothing is lost. "
        "Enter a working key and the waiting jobs go on.",
    ),
    ProblemKind.KEY_NEEDED: QT_TRANSLATE_NOOP(
        "problem",
        "Gallop cannot ask ShortAPI about this job without a working API key. The job was sent and "
        "charged as shown; it is not lost and nothing more is charged. Enter a working key and "
        "Gallop goes on.",
    ),
    ProblemKind.OUT_OF_CREDIT: QT_TRANSLATE_NOOP(
        "problem",
        "Your ShortAPI account is out of credit. Nothing was charged and nothing is lost. "
        "Add credit, then let the waiting jobs go on.",
    ),
    ProblemKind.NOT_SENT: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI could not be reached ({detail}). Nothing was sent and nothing was charged. "
        "Gallop tries again by itself.",
    ),
    ProblemKind.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "problem",
        "{what}. Nothing was charged, and the job was taken out of the job list, as this command "
        "does not wait. {now}.",
    ),
    ProblemKind.LEFT_WAITING: QT_TRANSLATE_NOOP(
        "problem",
        "{what}. The job was sent: {charge}. It stays in the job list and nothing more is charged. "
        "{now}.",
    ),
    ProblemKind.BUSY: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI is too busy to take this job right now. Nothing was charged. "
        "Gallop tries again by itself.",
    ),
    ProblemKind.PAUSE_ASKED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI asked Gallop to wait until {until}. Jobs already sent go on there meanwhile, and "
        "nothing more is charged for them. “Ask now”, or a restart, ends the wait.",
    ),
    ProblemKind.REFUSED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI refused this job: {reason} Nothing was charged. "
        "Your prompt and settings are kept, so you can change them and try again.",
    ),
    ProblemKind.OUTCOME_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI gave no clear answer about this job ({detail}), so it may have been charged. "
        "It was not sent again. Check your ShortAPI account page for it, then choose.",
    ),
    ProblemKind.ID_ALREADY_NAMED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI answered this job with the id of another of your jobs: “{prompt}”. So it may "
        "have been charged without being made. It was not sent again. "
        "Check your ShortAPI account page for it, then choose.",
    ),
    ProblemKind.INTERRUPTED_SENDING: QT_TRANSLATE_NOOP(
        "problem",
        "Gallop was ended while this job was being sent, so it may have been charged. "
        "It was not sent again. Check your ShortAPI account page for it, then choose.",
    ),
    ProblemKind.RESTORED: QT_TRANSLATE_NOOP(
        "problem",
        "This job was waiting to be sent when the restored backup was made, so it may have been "
        "sent and charged since. It was not sent again. "
        "Check your ShortAPI account page for it, then choose.",
    ),
    ProblemKind.WOKE_ELSEWHERE: QT_TRANSLATE_NOOP(
        "problem",
        "This job was waiting to be sent when its job list was copied, moved, or put back by a "
        "backup of the system, so it may have been sent and charged from there. It was not sent "
        "from here. Check your ShortAPI account page for it, then choose.",
    ),
    ProblemKind.OTHER_SERVICE: QT_TRANSLATE_NOOP(
        "problem",
        "This job belongs to another service, {service}; Gallop is using {here} now. It is not "
        "sent, tracked, or charged from here. Start Gallop with its address to continue; a job "
        "that was not sent yet can also be sent from here, and is then charged here.",
    ),
    ProblemKind.CHANGED_ELSEWHERE: QT_TRANSLATE_NOOP(
        "problem",
        "Another Gallop is working on the job “{prompt}” in the same job list, so this one has let "
        "go of it. It was not sent twice. Close one of the two windows or commands; after the next "
        "start the job goes on.",
    ),
    ProblemKind.NOT_SENT_AGAIN: QT_TRANSLATE_NOOP(
        "problem",
        "The job changed before it could be sent again, so it was not sent again, and nothing was "
        "charged for that. The queue shows what became of it.",
    ),
    ProblemKind.QUERY_UNANSWERED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI did not answer the question about this job ({detail}). "
        "Nothing more is charged; Gallop keeps asking.",
    ),
    ProblemKind.JOB_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI does not know this job yet. Nothing more is charged; Gallop keeps asking. "
        "If you entered its job id yourself, check that it is right: you can correct it.",
    ),
    ProblemKind.OTHER_JOB: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI answered the question about this job with a record of another one, which was "
        "not used. Nothing more is charged; Gallop keeps asking. "
        "If you entered its job id yourself, check that it is right: you can correct it.",
    ),
    ProblemKind.JOB_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI could not make this video: {reason} Charged {charged}, refunded {refunded}. "
        "Your prompt and settings are kept, so you can try again.",
    ),
    ProblemKind.JOB_ID_TAKEN: QT_TRANSLATE_NOOP(
        "problem",
        "The job id you entered is that of another of your jobs: “{prompt}”. It was not used, so "
        "that no charge is counted twice; nothing was sent or charged. "
        "Look on your ShortAPI account page for a job that is not in Gallop yet.",
    ),
    ProblemKind.JOB_FAILED_UNPRICED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI could not make this video: {reason} It did not name all that was charged or "
        "refunded: your account page shows it. Your prompt and settings are kept, so you can try "
        "again.",
    ),
    ProblemKind.NO_FILE: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI says this video is finished but gives no file. It was charged as shown. "
        "Gallop's window keeps asking by itself and asks at each start; if it stays so, ask "
        "ShortAPI for a refund with the job's id.",
    ),
    ProblemKind.LINK_EXPIRED: QT_TRANSLATE_NOOP(
        "problem",
        "The link to the finished video no longer works. Nothing more is charged; "
        "Gallop asks for a fresh link.",
    ),
    ProblemKind.DOWNLOAD_BROKE: QT_TRANSLATE_NOOP(
        "problem",
        "The download stopped ({detail}). Nothing more is charged; Gallop goes on by itself.",
    ),
    ProblemKind.NOT_A_VIDEO: QT_TRANSLATE_NOOP(
        "problem",
        "What came in place of the video cannot be played ({detail}). Nothing more is charged; "
        "Gallop fetches it again.",
    ),
    ProblemKind.UNFETCHABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The finished video could not be fetched ({detail}). It was paid for and is not lost: "
        "Gallop's window keeps trying by itself and tries at each start. You can fetch it again "
        "now.",
    ),
    ProblemKind.LENGTH_DIFFERS: QT_TRANSLATE_NOOP(
        "problem",
        "A video is {given} s long although {wanted} s were asked for; fetching it again brought "
        "the same. It is kept in your library, and nothing more is charged. If you want your money "
        "back, ask ShortAPI with the job's id {job}.",
    ),
    ProblemKind.VIDEO_DAMAGED: QT_TRANSLATE_NOOP(
        "problem",
        "Some of a video's picture or sound is damaged; fetching it again brought the same. It is "
        "kept in your library, and nothing more is charged. If you want your money back, ask "
        "ShortAPI with the job's id {job}.",
    ),
    ProblemKind.DISK_FULL: QT_TRANSLATE_NOOP(
        "problem",
        "The disk with “{path}” is full. Videos that were paid for wait at ShortAPI, and nothing "
        "new is sent or charged. Free some space and Gallop goes on.",
    ),
    ProblemKind.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "Gallop may not write into “{path}”. Videos that were paid for wait at ShortAPI, and "
        "nothing new is sent or charged. Allow writing there or choose another folder, "
        "then go on.",
    ),
    ProblemKind.OUTPUT_FOLDER_GONE: QT_TRANSLATE_NOOP(
        "problem",
        "The folder “{folder}” that a video was to go into is gone or cannot be written. The video "
        "is saved as “{path}”, and nothing more is charged. Move it wherever you want it.",
    ),
    ProblemKind.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "problem",
        "The folder “{path}” cannot be made or found. Videos that were paid for wait at "
        "ShortAPI, and nothing new is sent or charged. Connect the disk or choose another folder, "
        "then go on.",
    ),
    ProblemKind.JOURNAL_TOO_NEW: QT_TRANSLATE_NOOP(
        "problem",
        "Your job list in “{path}” was written by a newer Gallop (format {found}, this one reads "
        "up to {known}). It was not touched and nothing was charged. "
        "Please start the newer Gallop.",
    ),
    ProblemKind.JOURNAL_DAMAGED: QT_TRANSLATE_NOOP(
        "problem",
        "Your job list in “{path}” is damaged ({detail}). It was not changed and nothing was "
        "charged. In Gallop's window you can put back a backup or begin with an empty list; "
        "the damaged file is then set aside, never deleted.",
    ),
    ProblemKind.JOURNAL_UNWRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "Gallop cannot write its job list in “{path}” ({detail}). Nothing was sent and nothing was "
        "charged, because a job is only sent once it is written down. Free space or allow writing, "
        "then try again.",
    ),
    ProblemKind.JOURNAL_BEHIND: QT_TRANSLATE_NOOP(
        "problem",
        "What became of a job could not be written into the job list in “{path}” ({detail}). "
        "The job itself is not affected and nothing more is charged. Gallop tries again by itself: "
        "free space or allow writing there before you close it.",
    ),
    ProblemKind.PAID_UNLISTED: QT_TRANSLATE_NOOP(
        "problem",
        "ShortAPI has accepted jobs that are not in the job list: {job_ids}. They may have been "
        "charged; nothing is sent again. Put back a backup of the job list that has them, or ask "
        "ShortAPI for the videos with these ids.",
    ),
    ProblemKind.NOT_KEPT_BACK: QT_TRANSLATE_NOOP(
        "problem",
        "The job could not be taken out or kept back, because the job list in “{path}” cannot be "
        "written ({detail}). It stays as it was: nothing was charged for it yet, but it is sent "
        "when its turn comes, or at the next start. Free space or allow writing there, then take "
        "it out again.",
    ),
    ProblemKind.JOURNAL_IN_USE: QT_TRANSLATE_NOOP(
        "problem",
        "Another Gallop is at work on the job list in “{path}”. Nothing was sent and nothing was "
        "charged, so that no job is sent twice. This one goes on as soon as the other has ended.",
    ),
    ProblemKind.BACKUP_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "Today's backup of your job list could not be made in “{path}” ({detail}). The job list "
        "itself and older backups are not affected and nothing was charged. "
        "Free space or allow writing there; Gallop tries again at its next start.",
    ),
    ProblemKind.BACKUPS_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The backups of your job list in “{path}” cannot be read ({detail}). The job list itself "
        "is not affected and nothing was charged. Allow reading there and try again.",
    ),
    ProblemKind.RESTORE_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The backup “{path}” could not be put in place ({detail}). Your present job list is as it "
        "was and nothing was charged. Choose another backup, or free space and try again.",
    ),
    ProblemKind.EXPORT_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The list of your spending could not be written to “{path}” ({detail}). Nothing was "
        "charged and your job list is not affected. Choose another place and try again.",
    ),
    ProblemKind.INTERNAL: QT_TRANSLATE_NOOP(
        "problem",
        "Something in Gallop itself went wrong ({detail}). Jobs already sent are safe in the job "
        "list. Please restart Gallop and report this.",
    ),
    **LIBRARY_SENTENCES,
    **SETTINGS_SENTENCES,
    **HELP_SENTENCES,
}

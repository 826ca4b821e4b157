"""One whole sentence for each kind of trouble: what happened, was money spent, what now."""

from collections.abc import Mapping

from app.core.help_sentences import HELP_SENTENCES
from app.core.library_sentences import LIBRARY_SENTENCES
from app.core.problem_kinds import ProblemKind
from app.core.settings_sentences import SETTINGS_SENTENCES
from app.core.translation import QT_TRANSLATE_NOOP

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

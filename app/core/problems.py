"""Every kind of problem, by subject: its fill-ins and its message for the user.

Each message says what happened, what is safe, and what to do now. It speaks of money where a job, a
price or a limit is near, and nowhere else. The name of a kind is stored with jobs, so it never
changes.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from app.core.problem import ProblemKind, StrPath, problem_kind

# lupdate finds the texts by this name.
QT_TRANSLATE_NOOP = problem_kind


# --- Requests and settings that cannot be sent ----------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem", "The prompt is empty, so nothing was sent. Type what you want to see."
)
def prompt_empty() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The prompt is too long: its end would be cut off silently (characters lost: {lost}; "
    "length: {units} of at most {limit}). Nothing was sent. Shorten it, or cut it there.",
)
def prompt_too_long(*, lost: int, units: int, limit: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Invisible control characters in the prompt: {count}, the first at position {position}. "
    "Nothing was sent. Take out what cannot be seen and try again.",
)
def prompt_controls(*, count: int, position: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. "
    "Choose a length in that range.",
)
def duration_out_of_range(*, given: int, min: int, max: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{given}” is not a resolution this model offers. Nothing was sent. Choose one of {options}.",
)
def resolution_unknown(*, given: str, options: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{given}” is not an aspect ratio this model offers. Nothing was sent. "
    "Choose one of {options}.",
)
def ratio_unknown(*, given: str, options: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "One press of Generate can make 1 to {max} takes, not {given}. Nothing was sent.",
)
def takes_out_of_range(*, given: int, max: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The callback address must be a full https:// address. Nothing was sent. "
    "Correct it in the settings, or leave it empty.",
)
def callback_url_refused() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop cannot find the folder for its files: this user has no home folder, or the folder "
    "it was started in is gone. Nothing was sent. Set HOME, or GALLOP_HOME to a full path.",
)
def home_unknown() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{given}” cannot be used as the API's address: your key would travel unprotected. "
    "It must begin with https:// (or with http:// on this computer itself). Nothing was sent.",
)
def base_url_refused(*, given: str) -> None: ...


# --- Spending limits and prices -------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "A spending limit must be an amount in US dollars such as 5 or 2.50, or empty for none. "
    "The limit was not changed and nothing was charged.",
)
def cap_not_money() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This would cost {total}, more than your limit of {cap} for one press of Generate. "
    "Nothing was sent and nothing was charged. "
    "Change the limit in the settings, or allow this once.",
)
def cap_per_click(*, total: Decimal, cap: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This would cost {total}. With the {committed} already spent or on its way today, that is "
    "more than your limit of {cap} a day. Nothing was sent and nothing was charged. "
    "Change the limit in the settings, or allow this once.",
)
def cap_per_day(*, total: Decimal, committed: Decimal, cap: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This would cost {total}. With the {committed} already spent or on its way this month, "
    "that is more than your limit of {cap} a month. Nothing was sent and nothing was charged. "
    "Change the limit in the settings, or allow this once.",
)
def cap_per_month(*, total: Decimal, committed: Decimal, cap: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The spending limit {name} is “{value}” in “{path}”, which Gallop cannot read as one "
    "amount in US dollars. Nothing was sent and nothing was charged. "
    "Set the limit to an amount such as 5 or 2.50, or allow this once.",
)
def limit_unreadable(*, name: str, value: str, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings in “{path}” could not be read in full ({detail}), so your spending limits "
    "may not be the ones you set. Nothing was sent and nothing was charged. Check the limits "
    "in the settings, or correct that file and remove limits_doubt from it; or allow this "
    "once.",
)
def limits_in_doubt(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI says it charged {charged} for a job whose estimate was {estimate}. Gallop booked "
    "that and counts it toward your spending limits. Compare it with your ShortAPI account "
    "page; if it is wrong there too, ask ShortAPI's support, with the receipt of the job.",
)
def charge_surprising(*, charged: Decimal, estimate: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The price seems to have changed: ShortAPI now charges {new} per second at {resolution}, "
    "not {old}. Finished jobs were charged as shown; nothing can be done about those. "
    "From now on the estimate follows what is charged, until Gallop's price list is updated.",
)
def price_changed(*, resolution: str, old: Decimal, new: Decimal) -> None: ...


# --- The API key and the keyring ------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "This does not look like an API key: it is empty, or holds spaces or unusual characters. "
    "It was not used. Copy it again from your account page.",
)
def key_malformed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "No API key has been entered yet. Nothing was sent and nothing was charged. "
    "Enter your key to send the waiting jobs.",
)
def key_missing() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again "
    "from your account page.",
)
def key_not_saved() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI could not be asked about this key ({detail}), so it was not checked. Nothing was "
    "charged.",
)
def key_not_checked(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI refused the API key. Nothing was charged for this and nothing is lost. "
    "Enter a working key to send the waiting jobs.",
)
def key_refused() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop cannot ask ShortAPI about this job without a working API key. The job was sent and "
    "charged as shown; it is not lost and nothing more is charged. Enter a working key and "
    "Gallop goes on.",
)
def key_needed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This computer has no keyring to keep the key in, so Gallop remembers it only until you "
    "close the window.",
)
def keyring_missing() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The system's keyring is locked or does not answer, so Gallop cannot read a key from it "
    "or keep one there: a key you enter lasts until you close the window. Unlock the keyring, "
    "then ask it again or save the key again.",
)
def keyring_locked() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Unlock the keyring: the system asks for its password, perhaps in a window behind this "
    "one. Jobs wait for the key and go on by themselves once the keyring is unlocked. "
    "Nothing was charged.",
)
def keyring_waiting() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The key is in use. Unlock the keyring to keep it: the system asks for its password, "
    "perhaps in a window behind this one. Otherwise Gallop remembers the key until you "
    "close the window.",
)
def keyring_keeps_later() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "What the system's keyring holds for Gallop does not look like an API key, so it was not "
    "used. Enter your key again.",
)
def keyring_entry_malformed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The system's keyring did not keep the key, so Gallop remembers it only until you close "
    "the window.",
)
def keyring_forgets() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The system's keyring is locked or does not answer, so the key may still be in it. Gallop "
    "no longer uses it in this window. Unlock the keyring and forget the key again.",
)
def key_not_forgotten() -> None: ...


# --- Jobs and the API -----------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "Your ShortAPI account is out of credit. Nothing was charged and nothing is lost. "
    "Add credit, then resume.",
)
def out_of_credit() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop asks again before it sends what had to wait for a key, or for long. Nothing was sent "
    "and nothing was charged. Send it, or remove it.",
)
def consent_needed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI could not be reached ({detail}). Nothing was sent and nothing was charged. "
    "Gallop tries again by itself.",
)
def not_sent(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{what}. Nothing was charged, and the job was taken out of the job list, as this command "
    "does not wait. {now}.",
)
def taken_back(*, what: str, now: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{what}. The job was sent: {charge}. It stays in the job list and nothing more is charged. "
    "{now}.",
)
def left_waiting(*, what: str, charge: str, now: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI is too busy to take this job right now. Nothing was charged. "
    "Gallop tries again by itself.",
)
def busy() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI asked Gallop to wait until {until}. Jobs already sent go on there meanwhile, and "
    "nothing more is charged for them. “Ask now”, or a restart, ends the wait.",
)
def pause_asked(*, until: datetime) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI refused this job: {reason} Nothing was charged. Change what the reason names (real "
    "people, brands, violence and nudity are often not allowed), then try again. Your prompt and "
    "settings are kept.",
)
def refused(*, reason: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI gave no clear answer about this job ({detail}), so it may have been charged. "
    "It was not sent again. Check your ShortAPI account page for it, then choose.",
)
def outcome_unknown(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI answered this job with the id of another of your jobs: “{prompt}”. So it may "
    "have been charged without being made. It was not sent again. "
    "Check your ShortAPI account page for it, then choose.",
)
def id_already_named(*, prompt: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop was ended while this job was being sent, so it may have been charged. "
    "It was not sent again. Check your ShortAPI account page for it, then choose.",
)
def interrupted_sending() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job was waiting to be sent when the restored backup was made, so it may have been "
    "sent and charged since. It was not sent again. "
    "Check your ShortAPI account page for it, then choose.",
)
def restored() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job was waiting to be sent when its job list was copied, moved, or put back by a "
    "backup of the system, so it may have been sent and charged from there. It was not sent "
    "from here. Check your ShortAPI account page for it, then choose.",
)
def woke_elsewhere() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job belongs to another service, {service}; Gallop is using {here} now. It is not "
    "sent, tracked, or charged from here. Start Gallop with its address to continue; a job "
    "that was not sent yet can also be sent from here, and is then charged here.",
)
def other_service(*, service: str, here: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Another Gallop is working on the job “{prompt}” in the same job list, so this one has let "
    "go of it. It was not sent twice. Close one of the two windows or commands; then the job goes "
    "on by itself in the window that is left.",
)
def changed_elsewhere(*, prompt: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job changed before it could be sent again, so it was not sent again, and nothing was "
    "charged for that. The queue shows what became of it.",
)
def not_sent_again() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI did not answer the question about this job ({detail}). "
    "Nothing more is charged; Gallop keeps asking.",
)
def query_unanswered(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI does not know this job yet. Nothing more is charged; Gallop keeps asking. "
    "If you entered its job id yourself, check that it is right: you can correct it.",
)
def job_unknown() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI answered the question about this job with a record of another one, which was "
    "not used. Nothing more is charged; Gallop keeps asking. "
    "If you entered its job id yourself, check that it is right: you can correct it.",
)
def other_job() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI could not make this video: {reason} Charged {charged}, refunded {refunded}. "
    "Your prompt and settings are kept, so you can try again.",
)
def job_failed(*, reason: str, charged: Decimal, refunded: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI could not make this video: {reason} It did not name all that was charged or "
    "refunded: your account page shows it. Your prompt and settings are kept, so you can try "
    "again.",
)
def job_failed_unpriced(*, reason: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job id you entered is that of another of your jobs: “{prompt}”. It was not used, so "
    "that no charge is counted twice; nothing was sent or charged. "
    "Look on your ShortAPI account page for a job that is not in Gallop yet.",
)
def job_id_taken(*, prompt: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI says this video is finished but gives no file. It was charged as shown. "
    "Gallop's window keeps asking by itself and asks at each start; if it stays so, ask "
    "ShortAPI for a refund with the job's id.",
)
def no_file() -> None: ...


# --- Downloads and the clip folder ----------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "The link to the finished video no longer works. Nothing more is charged; "
    "Gallop asks for a fresh link.",
)
def link_expired() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The download stopped ({detail}). Nothing more is charged; Gallop goes on by itself.",
)
def download_broke(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "What came in place of the video cannot be played ({detail}). Nothing more is charged; "
    "Gallop fetches it again.",
)
def not_a_video(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The finished video could not be fetched ({detail}). It was paid for and is not lost: "
    "Gallop's window keeps trying by itself and tries at each start. You can fetch it again "
    "now.",
)
def unfetchable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A video is {given} s long although {wanted} s were asked for; fetching it again brought "
    "the same. It is kept in your library, and nothing more is charged. If you want your money "
    "back, ask ShortAPI with the job's id {job}.",
)
def length_differs(*, given: float, wanted: int, job: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Some of a video's picture or sound is damaged; fetching it again brought the same. It is "
    "kept in your library, and nothing more is charged. If you want your money back, ask "
    "ShortAPI with the job's id {job}.",
)
def video_damaged(*, job: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The disk with “{path}” is full. Videos that were paid for wait at ShortAPI, and nothing "
    "new is sent or charged. Free some space and Gallop goes on, or choose another folder.",
)
def disk_full(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop may not write into “{path}”. Videos that were paid for wait at ShortAPI, and "
    "nothing new is sent or charged. Allow writing there and Gallop goes on, or choose another "
    "folder.",
)
def folder_not_writable(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Another program is using Gallop's files in “{path}”. Videos that were paid for wait at "
    "ShortAPI, and nothing new is sent or charged. Close that program and Gallop goes on, or "
    "choose another folder.",
)
def folder_in_use(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The folder “{folder}” that a video was to go into is gone or cannot be written. The video "
    "is saved as “{path}”, and nothing more is charged. Move it wherever you want it.",
)
def output_folder_gone(*, folder: StrPath, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The folder “{path}” cannot be made or found. Videos that were paid for wait at "
    "ShortAPI, and nothing new is sent or charged. Connect the disk and Gallop goes on, or choose "
    "another folder.",
)
def folder_missing(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” cannot be the videos folder: {detail}. Your videos are safe where they are. Choose "
    "another folder.",
)
def videos_folder_refused(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” in the settings cannot be the videos folder: {detail}. Your videos are safe where "
    "they are; new ones go into the standard folder until you choose another in the settings.",
)
def stored_folder_refused(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Videos cannot be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.",
)
def output_folder_refused(*, path: StrPath, detail: str) -> None: ...


# --- The journal and its backups ------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "Your job list in “{path}” was written by a newer Gallop (format {found}, this one reads "
    "up to {known}). It was not touched and nothing was charged. "
    "Please start the newer Gallop.",
)
def journal_too_new(*, path: StrPath, found: int, known: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your job list in “{path}” is damaged ({detail}). It was not changed and nothing was "
    "charged. In Gallop's window you can put back a backup or begin with an empty list; "
    "the damaged file is then set aside, never deleted.",
)
def journal_damaged(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop cannot write its job list in “{path}” ({detail}). Nothing was sent and nothing was "
    "charged, because a job is only sent once it is written down. Free space or allow writing, "
    "then try again.",
)
def journal_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "What became of a job could not be written into the job list in “{path}” ({detail}). "
    "The job itself is not affected and nothing more is charged. Gallop tries again by itself: "
    "free space or allow writing there before you close it.",
)
def journal_behind(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI has accepted jobs that are not in the job list: {job_ids}. They may have been "
    "charged; nothing is sent again. Put back a backup of the job list that has them, or ask "
    "ShortAPI for the videos with these ids.",
)
def paid_unlisted(*, job_ids: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job could not be taken out or kept back, because the job list in “{path}” cannot be "
    "written ({detail}). It stays as it was: nothing was charged for it yet, but it is sent "
    "when its turn comes, or at the next start. Free space or allow writing there, then take "
    "it out again.",
)
def not_kept_back(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Another Gallop has the job list in “{path}” open, perhaps in another session, or it no longer "
    "answers. Nothing is sent until it has ended, so that no job is sent twice; then this one "
    "continues.",
)
def journal_in_use(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job list is not open yet. Nothing was changed and nothing was sent. Try again in a "
    "moment.",
)
def journal_not_open() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop is still finishing its last request. This window continues when it is done, usually "
    "within 15 seconds. Until then your clips can be watched but not changed, and nothing is sent.",
)
def journal_closing() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A “gallop generate” command is still running. This window continues when it has ended. Until "
    "then your clips can be watched but not changed, and nothing is sent.",
)
def journal_with_command() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Today's backup of your job list could not be made in “{path}” ({detail}). The job list "
    "itself and older backups are not affected. Free space or allow writing there; Gallop tries "
    "again at its next start.",
)
def backup_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The backups of your job list in “{path}” cannot be read ({detail}). The job list itself "
    "is not affected. Allow reading there and try again.",
)
def backups_unreadable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The backup “{path}” could not be put in place ({detail}). Your present job list was not "
    "changed. Choose another backup, or free space and try again.",
)
def restore_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The list of your spending could not be written to “{path}” ({detail}). Your job list is "
    "not affected. Choose another place and try again.",
)
def export_failed(*, path: StrPath, detail: str) -> None: ...


# --- The library ----------------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” could not be moved to the trash ({detail}). It is still where it was and in "
    "your library.",
)
def trash_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” could not be brought back ({detail}). Look for it in the system's trash, put it "
    "back there, and then choose “Locate” for the clip.",
)
def put_back_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The file “{path}” could not be renamed or moved ({detail}). It was not changed. Close other "
    "programs that use it, or allow writing there, and try again.",
)
def rename_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The clip could not be written to “{path}” ({detail}). Your own copy is not affected. "
    "Choose another place and try again.",
)
def copy_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The snapshot could not be saved as “{path}” ({detail}). The clip is not affected.",
)
def snapshot_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The file “{path}” cannot be read ({detail}). Nothing was changed.",
)
def clip_unreadable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The file of this clip is no longer at “{path}”. The clip stays in your library. Connect the "
    "disk it is on, or choose “Locate” to say where it is.",
)
def clip_missing(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The folder “{path}” cannot be read ({detail}). Nothing was changed. Choose another folder, "
    "or allow reading there.",
)
def folder_unreadable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The recipe could not be written into “{path}” ({detail}). The clip itself is kept and "
    "your library knows its recipe; nothing more is charged.",
)
def recipe_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” carries no Gallop recipe, so its prompt and settings are not known. You can "
    "still add it to your library.",
)
def no_recipe(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” is another video than this clip: its content differs. Nothing was changed. Choose "
    "the file that belongs to the clip, or add this one to your library as a clip of its own.",
)
def not_the_clip(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{failed} of {all} files could not be added to your library: {names}. Gallop cannot play what "
    "is in them. Your files were not changed.",
)
def import_incomplete(*, failed: int, all: int, names: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{count} left out ({names}): only MP4, MOV, MKV and WebM videos can be added.",
)
def others_passed_over(*, count: int, names: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{count} left out ({names}): links to other folders, or to nothing, are not followed.",
)
def links_passed_over(*, count: int, names: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "What you wanted could not be written into your library in “{path}” ({detail}), or not "
    "for all clips. No clip is lost. Close other programs that use the file, free space or allow "
    "writing there, and try again.",
)
def library_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A name needs something in it, such as {example}. The old pattern is still used; "
    "your files are not affected.",
)
def name_pattern_empty(*, example: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{given}” means nothing in a name. You can use {known}. The old pattern is still used; "
    "your files are not affected.",
)
def name_pattern_unknown(*, given: str, known: tuple[str, ...]) -> None: ...


# --- The settings file ----------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings in “{path}” cannot be read ({detail}), so your spending limits are lost. "
    "Nothing was charged; jobs and videos are not affected. Gallop sends no job until you "
    "have checked the limits in the settings. The old file is kept as “{kept}”.",
)
def settings_damaged(*, path: StrPath, detail: str, kept: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings in “{path}” cannot be read ({detail}). Gallop uses the copy it made when "
    "they were last read, your spending limits among them. Nothing was charged; jobs and "
    "videos are not affected. Gallop sends no job until you have checked the limits in the "
    "settings.",
)
def settings_restored(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings could not be saved in “{path}” ({detail}). They hold until you close "
    "Gallop; jobs and videos are not affected. Free space or allow writing there.",
)
def settings_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings in “{path}” were written by a newer Gallop (format {found}, this one reads "
    "up to {known}). What this one understands is in force, but the file is not changed, so "
    "what you set now holds until you close Gallop. Nothing was charged. "
    "Check your spending limits, or start the newer Gallop.",
)
def settings_too_new(*, path: StrPath, found: int, known: int) -> None: ...


# --- Help -----------------------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "The diagnostics could not be written to “{path}” ({detail}). Nothing else is affected. "
    "Choose another place and try again.",
)
def diagnostics_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The report of the crash could not be read, saved or deleted at “{path}” ({detail}). Jobs "
    "and videos are not affected.",
)
def report_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This copy has no update address, so nothing was sent. Check where you downloaded it.",
)
def update_unknown_place() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The list of Gallop's versions could not be reached ({detail}). Nothing was changed. Try "
    "again later.",
)
def update_unreachable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The answer about Gallop's versions could not be understood ({detail}). Nothing was "
    "changed. Look on the download page yourself, or try again later.",
)
def update_unreadable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Something in Gallop itself went wrong ({detail}). Jobs already sent are safe in the job "
    "list. Please restart Gallop and report this.",
)
def internal(*, detail: str) -> None: ...


BY_NAME: Mapping[str, ProblemKind] = {
    kind.value: kind for kind in tuple(globals().values()) if isinstance(kind, ProblemKind)
}

# Why clips cannot be written to a folder; another folder solves each.
FOLDER_KINDS = frozenset((disk_full, folder_in_use, folder_not_writable, folder_missing))

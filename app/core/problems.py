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


@QT_TRANSLATE_NOOP("problem", "The prompt is empty. Nothing was sent. Type what you want to see.")
def prompt_empty() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without "
    "telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.",
)
def prompt_too_long(*, lost: int, units: int, limit: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The prompt contains invisible control characters ({count}, the first at position "
    "{position}). Nothing was sent. Remove them, then try again.",
)
def prompt_controls(*, count: int, position: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration "
    "in that range.",
)
def duration_out_of_range(*, given: int, min: int, max: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This model doesn't offer the resolution “{given}”. Nothing was sent. Choose one of {options}.",
)
def resolution_unknown(*, given: str, options: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This model doesn't offer the aspect ratio “{given}”. Nothing was sent. Choose one of "
    "{options}.",
)
def ratio_unknown(*, given: str, options: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "You can generate 1 to {max} takes at once, not {given}. Nothing was sent."
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
    "Gallop can't find a folder for its files: this user has no home folder, or the current "
    "folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.",
)
def home_unknown() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{given}” can't be used as the API address because your key would travel unprotected. Use an "
    "address that begins with https:// (http:// only for this computer). Nothing was sent.",
)
def base_url_refused(*, given: str) -> None: ...


# --- Spending limits and prices -------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. "
    "The limit was not changed.",
)
def cap_not_money() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or "
    "charged. Change the limit in the settings, or allow this once.",
)
def cap_per_click(*, total: Decimal, cap: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This would cost {total}. With {committed} already spent or in progress today, that is more "
    "than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the "
    "settings, or allow this once.",
)
def cap_per_day(*, total: Decimal, committed: Decimal, cap: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This would cost {total}. With {committed} already spent or in progress this month, that is "
    "more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in "
    "the settings, or allow this once.",
)
def cap_per_month(*, total: Decimal, committed: Decimal, cap: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. "
    "Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.",
)
def limit_unreadable(*, name: str, value: str, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Some of your settings in “{path}” couldn't be read ({detail}), so your spending limits may "
    "be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file "
    "and remove limits_doubt from it. You can also allow this once.",
)
def limits_in_doubt(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded "
    "it, and it counts toward your spending limits. Compare it with your ShortAPI account page. "
    "If it is wrong there too, send the job's receipt to ShortAPI support.",
)
def charge_surprising(*, charged: Decimal, estimate: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were "
    "charged as shown. Estimates now use the new price.",
)
def price_changed(*, resolution: str, old: Decimal, new: Decimal) -> None: ...


# --- The API key and the keyring ------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "This doesn't look like an API key: it is empty, or contains spaces or unusual characters. It "
    "was not used. Copy it again from your account page.",
)
def key_malformed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting "
    "jobs.",
)
def key_missing() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again "
    "from your account page.",
)
def key_not_saved() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "The key couldn't be checked with ShortAPI ({detail}). Nothing was charged."
)
def key_not_checked(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting "
    "jobs.",
)
def key_refused() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't check this job without a working API key. The job was sent and charged as "
    "shown; nothing more is charged. Enter a working key to continue.",
)
def key_needed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This computer has no system keyring, so the key is kept only until you close Gallop.",
)
def keyring_missing() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your system keyring is locked or doesn't answer, so Gallop can't read or save a key there. A "
    "key you enter now is kept only until you close Gallop. Unlock the keyring, then try again "
    "or save the key again.",
)
def keyring_locked() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Unlock your system keyring: the system is asking for its password, perhaps in a window "
    "behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.",
)
def keyring_waiting() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The key is in use. To save it, unlock your system keyring: the system is asking for its "
    "password, perhaps in a window behind this one. Until then, the key is kept only until you "
    "close Gallop.",
)
def keyring_keeps_later() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "What is saved in your system keyring doesn't look like an API key, so it was not used. Enter "
    "your key again.",
)
def keyring_entry_malformed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "Your system keyring didn't save the key, so it is kept only until you close Gallop."
)
def keyring_forgets() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your system keyring is locked or doesn't answer, so the key may still be in it. Gallop no "
    "longer uses it in this window. Unlock the keyring, then remove the key again.",
)
def key_not_forgotten() -> None: ...


# --- Jobs and the API -----------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.",
)
def out_of_credit() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing "
    "was sent or charged. Send it, or remove it.",
)
def consent_needed() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI couldn't be reached ({detail}). Nothing was sent or charged. Gallop tries again "
    "automatically.",
)
def not_sent(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{what}. Nothing was charged, and the job was removed from the job list because this command "
    "doesn't wait. {now}.",
)
def taken_back(*, what: str, now: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. "
    "{now}.",
)
def left_waiting(*, what: str, charge: str, now: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again "
    "automatically.",
)
def busy() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing "
    "more is charged for them. To end the wait, choose “Check now” or restart Gallop.",
)
def pause_asked(*, until: datetime) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often "
    "real people, brands, violence or nudity), then try again. Your prompt and settings are kept.",
)
def refused(*, reason: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not "
    "sent again. Check whether it is on your ShortAPI account page, then choose.",
)
def outcome_unknown(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may "
    "have been charged without being generated. It was not sent again. Check whether it is on "
    "your ShortAPI account page, then choose.",
)
def id_already_named(*, prompt: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop closed while this job was being sent, so it may have been charged. It was not sent "
    "again. Check whether it is on your ShortAPI account page, then choose.",
)
def interrupted_sending() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job was waiting to be sent when the restored backup was made, so it may have been sent "
    "and charged since. It was not sent again. Check whether it is on your ShortAPI account page, "
    "then choose.",
)
def restored() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job was waiting to be sent when its job list was copied, moved or restored by a system "
    "backup, so it may have been sent and charged from there. It was not sent from here. Check "
    "whether it is on your ShortAPI account page, then choose.",
)
def woke_elsewhere() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, "
    "tracked or charged from here. Start Gallop with that address to continue. A job that was "
    "never sent can also be sent from here; it is then charged here.",
)
def other_service(*, service: str, here: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so "
    "this one left it alone. It was not sent twice. Close one of the two, and the other "
    "continues.",
)
def changed_elsewhere(*, prompt: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job changed before it could be sent again, so it was not sent again and nothing was "
    "charged for that. The queue shows its new state.",
)
def not_sent_again() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI didn't answer about this job ({detail}). Nothing more is charged; Gallop keeps "
    "checking.",
)
def query_unanswered(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI doesn't know this job ID yet. Nothing more is charged; Gallop keeps checking. If "
    "you entered the job ID yourself, check it; you can correct it.",
)
def job_unknown() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI answered with the record of another job, which was not used. Nothing more is "
    "charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can "
    "correct it.",
)
def other_job() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This video failed. ShortAPI says: {reason} You were charged {charged} and refunded "
    "{refunded}. Your prompt and settings are kept.",
)
def job_failed(*, reason: str, charged: Decimal, refunded: Decimal) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "This video failed. ShortAPI says: {reason} It didn't report the full charge or refund: check "
    "your account page. Your prompt and settings are kept.",
)
def job_failed_unpriced(*, reason: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that "
    "no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page "
    "for a job that isn't in Gallop yet.",
)
def job_id_taken(*, prompt: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop "
    "keeps checking while its window is open and at each start. If that doesn't help, ask "
    "ShortAPI for a refund and give the job ID.",
)
def no_file() -> None: ...


# --- Downloads and the clip folder ----------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "The link to the finished video no longer works. Nothing more is charged; Gallop asks for a "
    "new link.",
)
def link_expired() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.",
)
def download_broke(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The download can't be played ({detail}). Nothing more is charged; Gallop downloads it again.",
)
def not_a_video(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The video is finished and paid for, but it couldn't be downloaded ({detail}). Nothing is "
    "lost: Gallop keeps trying while its window is open and at each start. You can also download "
    "it again now.",
)
def unfetchable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same "
    "result. It is in your library, and nothing more is charged. To get your money back, ask "
    "ShortAPI for a refund and give the job ID {job}.",
)
def length_differs(*, given: float, wanted: int, job: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Some of a video's picture or sound is damaged. Downloading it again gave the same result. It "
    "is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a "
    "refund and give the job ID {job}.",
)
def video_damaged(*, job: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or "
    "charged. Free up space to continue, or choose another folder.",
)
def disk_full(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop isn't allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is "
    "sent or charged. Allow writing there to continue, or choose another folder.",
)
def folder_not_writable(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Another program is using Gallop's files in “{path}”. Paid videos wait at ShortAPI, and "
    "nothing new is sent or charged. Close that program to continue, or choose another folder.",
)
def folder_in_use(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't find or write to “{folder}”, where a video was to be saved. The video was saved "
    "as “{path}” instead, and nothing more is charged. Move it wherever you like.",
)
def output_folder_gone(*, folder: StrPath, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The folder “{path}” can't be found or created. Paid videos wait at ShortAPI, and nothing new "
    "is sent or charged. Connect the disk to continue, or choose another folder.",
)
def folder_missing(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” can't be the videos folder: {detail}. Your videos were not changed. Choose another "
    "folder.",
)
def videos_folder_refused(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” in the settings can't be the videos folder: {detail}. Your videos were not changed. "
    "New ones are saved in the standard folder until you choose another one in the settings.",
)
def stored_folder_refused(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Videos can't be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.",
)
def output_folder_refused(*, path: StrPath, detail: str) -> None: ...


# --- The journal and its backups ------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to "
    "{known}). It was not changed, and nothing was charged. Start the newer Gallop.",
)
def journal_too_new(*, path: StrPath, found: int, known: int) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was "
    "charged. In Gallop's window you can restore a backup or start with an empty list; the "
    "damaged file is kept.",
)
def journal_damaged(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't write to its job list in “{path}” ({detail}). Nothing was sent or charged: a "
    "job is recorded before it is sent. Free up space or allow writing there, then try again.",
)
def journal_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't write to its job list in “{path}” ({detail}), so the latest state of a job "
    "isn't recorded. The job continues, and nothing more is charged. Gallop tries again "
    "automatically. Free up space or allow writing there before you close it.",
)
def journal_behind(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; "
    "nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for "
    "the videos with these job IDs.",
)
def paid_unlisted(*, job_ids: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The job couldn't be removed or paused, because Gallop can't write to the job list in "
    "“{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at "
    "the next start. Free up space or allow writing there, then remove it again.",
)
def not_kept_back(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Another Gallop window (or command), perhaps in another session, has the job list in “{path}” "
    "open or no longer responds. Nothing is sent from here until it has closed, so that no job "
    "is sent twice. Then this window continues.",
)
def journal_in_use(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "The job list isn't open yet. Nothing was changed or sent. Try again in a moment."
)
def journal_not_open() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop is still finishing its last request. This window continues when it is done, usually "
    "within 15 seconds. Until then you can watch your clips but not change them, and nothing is "
    "sent.",
)
def journal_closing() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A “gallop generate” command is still running. This window continues when it has finished. "
    "Until then you can watch your clips but not change them, and nothing is sent.",
)
def journal_with_command() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Today's backup of your job list couldn't be saved in “{path}” ({detail}). The job list and "
    "older backups were not changed. Free up space or allow writing there. Gallop tries again at "
    "its next start.",
)
def backup_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't read the backups of your job list in “{path}” ({detail}). The job list was not "
    "changed. Allow reading there, then try again.",
)
def backups_unreadable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The backup “{path}” couldn't be restored ({detail}). Your current job list was not changed. "
    "Choose another backup, or free up space and try again.",
)
def restore_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your spending couldn't be exported to “{path}” ({detail}). Your job list was not changed. "
    "Choose another folder, then try again.",
)
def export_failed(*, path: StrPath, detail: str) -> None: ...


# --- The library ----------------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” couldn't be moved to the trash ({detail}). It is still in its folder and in your "
    "library.",
)
def trash_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” couldn't be restored ({detail}). Restore it from the system trash, then choose "
    "“Locate…” for the clip.",
)
def put_back_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” couldn't be renamed or moved ({detail}). It was not changed. Close other programs "
    "that use it, or allow writing there, then try again.",
)
def rename_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The clip couldn't be saved to “{path}” ({detail}). Your own copy was not changed. Choose "
    "another folder, then try again.",
)
def copy_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "The snapshot couldn't be saved as “{path}” ({detail}). The clip was not changed."
)
def snapshot_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Gallop can't read “{path}” ({detail}). Your files were not changed.")
def clip_unreadable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its "
    "disk, or choose “Locate…” to find the file.",
)
def clip_missing(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't read the folder “{path}” ({detail}). Your files were not changed. Choose "
    "another folder, or allow reading there.",
)
def folder_unreadable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The prompt data couldn't be saved in “{path}” ({detail}). The clip and its prompt are in "
    "your library.",
)
def recipe_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to "
    "your library.",
)
def no_recipe(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{path}” isn't the file of this clip: its content is different. Nothing was changed. Choose "
    "the right file, or add this one to your library as a new clip.",
)
def not_the_clip(*, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{failed} of {all} files couldn't be added to your library: {names}. They can't be played. "
    "Your files were not changed.",
)
def import_incomplete(*, failed: int, all: int, names: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added."
)
def others_passed_over(*, count: int, names: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "{count} skipped ({names}): links to other folders, and broken links, are not followed.",
)
def links_passed_over(*, count: int, names: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't write to your library in “{path}” ({detail}), so your change was not saved, or "
    "not for all clips. No clip is lost. Close other programs that use the file, free up space or "
    "allow writing there, then try again.",
)
def library_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "A name can't be empty. Use, for example, {example}. The old pattern is still used; your "
    "files were not changed.",
)
def name_pattern_empty(*, example: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "“{given}” can't be used in a name. You can use {known}. The old pattern is still used; your "
    "files were not changed.",
)
def name_pattern_unknown(*, given: str, known: tuple[str, ...]) -> None: ...


# --- The settings file ----------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't read your settings in “{path}” ({detail}), so your spending limits are lost. "
    "Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have "
    "checked the limits in the settings. The old file is kept as “{kept}”.",
)
def settings_damaged(*, path: StrPath, detail: str, kept: StrPath) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop can't read your settings in “{path}” ({detail}). It uses its last good copy, "
    "including your spending limits. Nothing was charged; jobs and videos were not changed. "
    "Gallop sends no jobs until you have checked the limits in the settings.",
)
def settings_restored(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings couldn't be saved in “{path}” ({detail}). They apply until you close Gallop; "
    "jobs and videos were not changed. Free up space or allow writing there.",
)
def settings_unwritable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to "
    "{known}). This one uses what it understands and doesn't change the file, so changes apply "
    "only until you close Gallop. Nothing was charged. Check your spending limits, or start the "
    "newer Gallop.",
)
def settings_too_new(*, path: StrPath, found: int, known: int) -> None: ...


# --- Help -----------------------------------------------------------------------------------------


@QT_TRANSLATE_NOOP(
    "problem",
    "The diagnostics couldn't be saved to “{path}” ({detail}). Choose another folder, then try "
    "again.",
)
def diagnostics_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "The crash report at “{path}” couldn't be read, saved or deleted ({detail}). Jobs and videos "
    "were not changed.",
)
def report_failed(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "This copy has no update address. Check where you downloaded it.")
def update_unknown_place() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Gallop couldn't check for updates ({detail}). Try again later.")
def update_unreachable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Gallop couldn't read the list of releases ({detail}). Open the download page, or try again "
    "later.",
)
def update_unreadable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. "
    "Restart Gallop and report this.",
)
def internal(*, detail: str) -> None: ...


BY_NAME: Mapping[str, ProblemKind] = {
    kind.value: kind for kind in tuple(globals().values()) if isinstance(kind, ProblemKind)
}

# Why clips cannot be written to a folder; another folder solves each.
FOLDER_KINDS = frozenset((disk_full, folder_in_use, folder_not_writable, folder_missing))

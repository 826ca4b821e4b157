"""What a person can ask for about a job in the queue."""

from enum import StrEnum


class JobAction(StrEnum):
    """One wish about one job; which are offered depends on the job's state."""

    PAUSE = "pause"
    UNPAUSE = "unpause"
    MOVE_TO_TOP = "move-to-top"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    REMOVE = "remove"
    GO_ON = "go-on"
    STOP_WATCHING = "stop-watching"
    WATCH_AGAIN = "watch-again"
    REMOVE_FROM_LIST = "remove-from-list"
    SEND_AGAIN = "send-again"
    ENTER_JOB_ID = "enter-job-id"
    FETCH_AGAIN = "fetch-again"
    TRY_AGAIN = "try-again"
    TRY_ALL_AGAIN = "try-all-again"
    USE_AGAIN = "use-again"
    DISMISS = "dismiss"
    WHAT_HAPPENED = "what-happened"
    COPY_PROMPT = "copy-prompt"
    COPY_JOB_ID = "copy-job-id"

-- Money is decimal text, times are ISO 8601 text in UTC with microseconds (so text order is time
-- order). `seq` keeps the order of arrival; a STRICT table refuses a value of the wrong type.

CREATE TABLE job (
    seq INTEGER PRIMARY KEY,
    take_id TEXT NOT NULL UNIQUE,
    model_id TEXT NOT NULL,
    prompt TEXT NOT NULL,
    resolution TEXT NOT NULL,
    ratio TEXT NOT NULL,
    duration_s INTEGER NOT NULL,
    callback_url TEXT NOT NULL,
    created_at TEXT NOT NULL,
    estimate_usd TEXT NOT NULL,
    state TEXT NOT NULL,
    hold TEXT,
    problem_kind TEXT,
    problem_params TEXT,
    api_job_id TEXT NOT NULL,
    charged_usd TEXT,
    refunded_usd TEXT,
    result_url TEXT NOT NULL,
    clip_id TEXT NOT NULL,
    sent_at TEXT,
    accepted_at TEXT,
    ready_at TEXT,
    ended_at TEXT
) STRICT;

-- The queue at start-up.
CREATE INDEX job_by_state ON job (state, created_at);
-- Spent this month, answered from the index alone.
CREATE INDEX job_by_acceptance ON job (accepted_at, charged_usd, refunded_usd);
-- How long jobs of one kind take, answered from the index alone.
CREATE INDEX job_by_kind ON job (resolution, duration_s, ready_at, accepted_at);

-- A clip carries its own recipe, so that it stays complete when old jobs are removed one day.
-- `path` is text, or bytes for a name that is not valid Unicode.
CREATE TABLE clip (
    seq INTEGER PRIMARY KEY,
    clip_id TEXT NOT NULL UNIQUE,
    take_id TEXT NOT NULL,
    api_job_id TEXT NOT NULL,
    model_id TEXT NOT NULL,
    prompt TEXT NOT NULL,
    resolution TEXT NOT NULL,
    ratio TEXT NOT NULL,
    duration_s INTEGER NOT NULL,
    callback_url TEXT NOT NULL,
    path ANY NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    length_s REAL NOT NULL,
    size_bytes INTEGER NOT NULL,
    has_audio INTEGER NOT NULL,
    cost_usd TEXT,
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX clip_by_age ON clip (made_at, seq);

-- The words of prompts as app/storage/database/fts_text.py writes them; rowid is clip.seq.
-- Contentless, since the prompt is in clip already: to take a clip out, use FTS5's 'delete'
-- command with the same words. Marks count as letters, or Thai and Hindi words fall apart.
CREATE VIRTUAL TABLE clip_words USING fts5 (
    words,
    content='',
    prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

-- The user's order of the queue; until it is changed it is the order of arrival.
ALTER TABLE job ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN allowed_over_cap INTEGER NOT NULL DEFAULT 0;
-- The others are out of the queue for good.
UPDATE job SET position = seq WHERE state NOT IN ('saved', 'removed', 'dismissed');

CREATE INDEX job_by_position ON job (position);
-- The ledger: each job at the time when its money was, or may have been, spent.
CREATE INDEX job_by_booking ON job (coalesce(accepted_at, sent_at, created_at));
-- The last charges for a second of each tier.
CREATE INDEX job_by_charge ON job (model_id, resolution, accepted_at)
    WHERE state = 'saved' AND charged_usd IS NOT NULL;

-- The raw answers of the API without the key: a question about a bill may come months later and
-- concern a field that Gallop does not read.
CREATE TABLE raw_answers (
    seq INTEGER PRIMARY KEY,
    take_id TEXT NOT NULL REFERENCES job (take_id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX raw_answers_by_take ON raw_answers (take_id, kind, seq);

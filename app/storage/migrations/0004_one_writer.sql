-- A take is paid once even with several processes: `revision` counts the writes of a job's row and
-- `writer` is the process that wrote it last, so that no process overwrites the newer state of
-- another (app/storage/jobs/job_writing.py).
ALTER TABLE job ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN writer TEXT NOT NULL DEFAULT '';
-- The address of the service the job is meant for, empty for ShortAPI's own.
ALTER TABLE job ADD COLUMN service TEXT NOT NULL DEFAULT '';

-- One row: the journal's id, and a counter of changes of its waiting jobs. Both are also stored
-- outside the data folder, with the path of the journal (app/storage/database/identity.py).
CREATE TABLE journal_identity (
    journal_id TEXT NOT NULL,
    generation INTEGER NOT NULL
) STRICT;

-- Sums, prices and times are those of one service.
DROP INDEX job_by_acceptance;
CREATE INDEX job_by_acceptance ON job (service, accepted_at, charged_usd, refunded_usd);
DROP INDEX job_by_kind;
CREATE INDEX job_by_kind ON job (service, resolution, duration_s, ready_at, accepted_at);
DROP INDEX job_by_charge;
CREATE INDEX job_by_charge ON job (service, model_id, resolution, accepted_at)
    WHERE state = 'saved' AND charged_usd IS NOT NULL;

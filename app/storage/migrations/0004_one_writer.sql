-- A take is paid once whoever works on the journal: `revision` counts the writes of a job's row and
-- `writer` is the process that wrote it last, so that nobody writes over what another has written
-- since (app/storage/jobs/job_writing.py).
ALTER TABLE job ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN writer TEXT NOT NULL DEFAULT '';
-- The address of the service the job is meant for, empty for ShortAPI's own.
ALTER TABLE job ADD COLUMN service TEXT NOT NULL DEFAULT '';

-- One row: which journal this is, and how often what waits in it has changed. The same two are
-- kept outside the data folder, with the place of the journal (app/storage/database/identity.py).
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

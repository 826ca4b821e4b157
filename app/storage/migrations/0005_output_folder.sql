-- The folder the clip was requested for, as text or bytes like clip.path; NULL for the usual one.
-- The clip may be downloaded by another process than the one that sent the job.
ALTER TABLE job ADD COLUMN output_dir ANY;

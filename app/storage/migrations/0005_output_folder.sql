-- The folder the clip was asked for, as text or bytes like clip.path; NULL for the usual one. Whoever
-- fetches the clip, perhaps another process after the one that sent the job, puts it there.
ALTER TABLE job ADD COLUMN output_dir ANY;

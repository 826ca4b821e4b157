-- The videos' folder that the user had chosen when the job was queued, as text or bytes like
-- clip.path; NULL for the default one. Changing the folder leaves jobs in the queue as they are.
ALTER TABLE job ADD COLUMN clips_dir ANY;

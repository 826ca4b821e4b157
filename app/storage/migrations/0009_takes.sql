-- Which of the takes of one press of Generate; what is older is the only one of its press.
ALTER TABLE job ADD COLUMN take_number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE job ADD COLUMN take_count INTEGER NOT NULL DEFAULT 1;
ALTER TABLE clip ADD COLUMN take_number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE clip ADD COLUMN take_count INTEGER NOT NULL DEFAULT 1;

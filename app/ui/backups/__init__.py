"""The job list's backups."""

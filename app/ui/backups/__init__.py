"""Dialogs about the backups of the job list."""

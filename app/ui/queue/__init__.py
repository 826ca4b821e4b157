"""The job list and the dialogs about one job."""

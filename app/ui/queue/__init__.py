"""The list of jobs and the dialogs about one job."""

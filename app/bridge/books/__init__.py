"""The spending view's figures and the job list's backups, for the window."""

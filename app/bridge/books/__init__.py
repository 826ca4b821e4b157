"""Spending figures and backups of the job list, for the window."""

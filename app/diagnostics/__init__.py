"""Logs, crash reports and the archive for a fault report."""

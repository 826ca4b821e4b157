"""Logs, crash reports and the diagnostics archive."""

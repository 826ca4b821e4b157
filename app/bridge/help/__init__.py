"""Diagnostics, crash reports and newer versions, for the help menu."""

"""What the help menu works with: diagnostics, crash reports, newer versions."""

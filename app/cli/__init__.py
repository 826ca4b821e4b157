"""The command line: what runs without a user at the window."""

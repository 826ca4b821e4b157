"""The command line: everything that runs without a user at the window."""

"""What the operating system provides: clock, system libraries, the process's secrets."""

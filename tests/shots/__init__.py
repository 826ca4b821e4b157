"""Pictures of every window and dialog in each look, for people to look at (`dev.py shots`)."""

"""Everything stored on disk: journal, library, files, settings and the key."""

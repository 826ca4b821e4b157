"""Everything kept on disk: journal, library, files, settings and the key."""

"""The folder of clips: part files, names, moves."""

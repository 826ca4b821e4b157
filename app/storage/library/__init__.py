"""The library of clips: queries, annotations, saved searches."""

"""The catalogue of clips: query, annotations, saved searches."""

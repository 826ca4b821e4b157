"""Runs jobs from queued to saved, in asyncio, without Qt."""

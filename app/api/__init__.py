"""Turns requests into HTTP and answers into core values; the only room that knows httpx."""

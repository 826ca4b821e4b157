"""The only place where asyncio becomes Qt signals."""

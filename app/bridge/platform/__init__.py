"""Differences between operating systems, and asyncio on Qt's event loop."""

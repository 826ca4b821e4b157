"""Asyncio and threads for every layer but core and ui: tasks, shields, stoppable threads."""

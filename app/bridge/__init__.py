"""Qt objects between the engine and the window: only here asyncio becomes signals."""

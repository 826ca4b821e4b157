"""What differs between systems, and Qt's event loop under asyncio."""

"""File operations shared by every layer that touches files."""

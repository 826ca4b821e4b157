"""What every layer that touches files needs alike."""

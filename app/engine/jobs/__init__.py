"""Jobs from queued to saved."""

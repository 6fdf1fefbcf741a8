"""Names that no data file has: callings, offices and bodies by how they are put together, and their English."""

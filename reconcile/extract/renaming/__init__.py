"""Names of finished statements changed to what the whole document calls them."""

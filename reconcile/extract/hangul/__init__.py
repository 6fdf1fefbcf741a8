"""People, bodies and places in Hangul that no data file has, by how their names are put together."""

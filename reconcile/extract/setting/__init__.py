"""Where it is, where only the whole document tells: the scene of a story, a march, a front."""

"""Which words of speech govern a number, who of their speakers asserts, who relays, and who doubts."""

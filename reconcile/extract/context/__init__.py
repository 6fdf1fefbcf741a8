"""What sentences leave for those behind them: who speaks, whom a short name means, what was counted, when."""

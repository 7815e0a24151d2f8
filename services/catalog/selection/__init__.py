"""How candidates are judged: profit, score and gates, with their weights and thresholds as data."""

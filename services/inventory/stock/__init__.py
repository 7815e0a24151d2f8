"""Stock: balances, the movements that explain them, counts, reorder points, and what left without having been free."""

"""Orders themselves: their row, lines, charges, address and timeline, and how they are locked and saved."""

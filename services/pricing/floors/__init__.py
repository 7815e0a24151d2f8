"""The floor: the price at which the contribution margin is zero, and who has fallen below it."""

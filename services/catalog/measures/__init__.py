"""Units of measurement, what they are to each other, and how they are written."""

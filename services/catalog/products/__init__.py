"""Products, their variants, their life cycle."""

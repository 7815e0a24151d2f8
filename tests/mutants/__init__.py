"""Small faults put into the domains, and whether the unit tests notice: `make mutants`."""

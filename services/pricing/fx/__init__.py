"""Exchange rates: posted ones first, the European Central Bank's otherwise."""

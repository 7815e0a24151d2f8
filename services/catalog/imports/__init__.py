"""Products from CSV and XLSX files."""

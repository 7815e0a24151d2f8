"""XLSX, read as a stream."""

"""What becomes of parcels when their order is cancelled or goes to another destination."""

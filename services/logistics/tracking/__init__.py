"""What carriers report of parcels, and promises that passed."""

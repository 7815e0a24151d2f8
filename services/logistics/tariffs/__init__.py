"""Changes of zones and rate cards. Parcels that were held for want of a service are planned again at once."""

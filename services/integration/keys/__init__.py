"""API keys for other systems: made, listed, rotated, revoked, and exchanged for short tokens by the gateway."""

"""How far it is from one country to another (placeholder until the table of centroids is in)."""


def distance_km(origin: str, destination: str) -> float:
    return 0.0 if origin == destination else 1000.0

"""The services. None imports another; `__main__` names them all."""

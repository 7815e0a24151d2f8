"""The services. None imports another; `manifests` names them all."""

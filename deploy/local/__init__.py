"""Everything on this machine as plain processes: no Docker, no root, no installed Java."""

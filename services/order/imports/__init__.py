"""Files that become orders: their columns, profiles of what shops and marketplaces export, and a shop's books."""

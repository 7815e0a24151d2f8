"""When a parcel crosses a customs border, and what its declaration must say."""

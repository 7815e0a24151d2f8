"""The saga: carries an order from placement to delivery, and back when it is cancelled."""

"""The process that carries an order from placement to delivery, and back when it must."""

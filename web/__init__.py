"""What the secretariat sees in a browser; reads the warehouse only."""

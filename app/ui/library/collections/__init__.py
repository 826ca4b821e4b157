"""Collections: their list with covers, and the dialog that manages them."""

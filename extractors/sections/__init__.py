"""From blocks to sections: where each paper of a packet begins, what it is, and which of its tables says what."""

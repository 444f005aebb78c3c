"""One sorted key of child and minute, and a binary search in it."""

import numpy as np


def prepare(columns, meta):
    returned = columns["ep.returned_utc"]
    completed = columns["iv.completed_utc"]

    def key(child, minute):
        return (child.astype(np.int64) << 32) + minute

    def work():
        keys = key(columns["iv.child"], completed)
        order = np.argsort(keys)
        place = np.searchsorted(keys[order], key(columns["ep.child"], returned))
        row = order[np.minimum(place, len(order) - 1)]
        is_found = (place < len(order)) & (columns["iv.child"][row] == columns["ep.child"])
        return np.where(is_found, row, -1)

    def checksum(rows):
        is_found = rows != -1
        delay = completed[rows[is_found]] - returned[is_found]
        return f"{is_found.sum()},{(delay <= 4320).sum()},{delay.sum(dtype=np.int64)}"

    return work, checksum

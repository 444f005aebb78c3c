"""A two-way histogram by one count of places, then the formula."""

import numpy as np


def prepare(columns, meta):
    a, b = columns["scores.a"], columns["scores.b"]

    def work():
        kept = (a != 255) & (b != 255)
        pairs = np.bincount(a[kept].astype(np.int64) * 4 + b[kept], minlength=16).reshape(4, 4)
        apart = (np.arange(4)[:, None] - np.arange(4)) ** 2
        expected = np.outer(pairs.sum(1), pairs.sum(0)) / pairs.sum()
        return 1 - (apart * pairs).sum() / (apart * expected).sum()

    return work, lambda kappa: f"{kappa:.9f}"

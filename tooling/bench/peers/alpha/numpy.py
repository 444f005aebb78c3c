"""A two-way histogram by one count of places, made into coincidences, then the formula."""

import numpy as np


def prepare(columns, meta):
    a, b = columns["scores.a"], columns["scores.b"]

    def work():
        kept = (a != 255) & (b != 255)
        pairs = np.bincount(a[kept].astype(np.int64) * 4 + b[kept], minlength=16).reshape(4, 4)
        both = pairs + pairs.T
        totals = both.sum(1)
        apart = (np.arange(4)[:, None] - np.arange(4)) ** 2
        expected = np.outer(totals, totals) / (totals.sum() - 1)
        return 1 - (apart * both).sum() / (apart * expected).sum()

    return work, lambda alpha: f"{alpha:.9f}"

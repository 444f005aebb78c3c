"""Ones up and ones down counted by place, and a cumulative sum over the days."""

import numpy as np


def prepare(columns, meta):
    team, start, end = (columns[f"alloc.{name}"] for name in ("team", "start", "end"))
    first, days, teams = meta["windowStart"], meta["windowDays"], meta["teams"]
    size = teams * (days + 1)

    def work():
        since = np.maximum(start - first, 0)
        until = np.where(end == -1, days, np.minimum(end - first, days))
        kept = since < until
        place = team[kept] * (days + 1)
        up = np.bincount(place + since[kept], minlength=size)
        down = np.bincount(place + until[kept], minlength=size)
        return np.cumsum((up - down).reshape(teams, days + 1), axis=1)

    return work, lambda cells: f"{cells.sum()},{cells.max()},{(cells.astype(np.int64) ** 2).sum()}"

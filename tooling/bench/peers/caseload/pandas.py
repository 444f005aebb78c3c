"""Ones up and ones down grouped by team and day, and a cumulative sum over the days."""

import numpy as np
import pandas as pd


def prepare(columns, meta):
    first, days, teams = meta["windowStart"], meta["windowDays"], meta["teams"]
    rows = pd.DataFrame({name: columns[f"alloc.{name}"] for name in ("team", "start", "end")})

    def work():
        since = (rows["start"] - first).clip(lower=0)
        until = (rows["end"] - first).clip(upper=days).where(rows["end"] != -1, days)
        kept = since < until
        up = pd.DataFrame({"team": rows["team"][kept], "day": since[kept], "change": 1})
        down = pd.DataFrame({"team": rows["team"][kept], "day": until[kept], "change": -1})
        changes = pd.concat([up, down]).groupby(["team", "day"])["change"].sum().unstack(fill_value=0)
        everywhere = changes.reindex(index=range(teams), columns=range(days + 1), fill_value=0)
        return everywhere.cumsum(axis=1).to_numpy()

    return work, lambda cells: f"{cells.sum()},{cells.max()},{(cells.astype(np.int64) ** 2).sum()}"

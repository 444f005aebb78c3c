"""A date range of custom business days for each pair."""

import numpy as np
import pandas as pd
from pandas.tseries.offsets import CustomBusinessDay


def prepare(columns, meta):
    workday = CustomBusinessDay(holidays=np.array(meta["holidays"], "datetime64[D]").tolist())
    start = pd.to_datetime(columns["dates.start"] + 1, unit="D")
    end = pd.to_datetime(columns["dates.end"], unit="D")

    def work():
        return np.array([len(pd.date_range(a, b, freq=workday)) for a, b in zip(start, end)])

    return work, lambda counts: str(counts.sum(dtype=np.int64))

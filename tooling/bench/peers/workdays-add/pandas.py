"""Its custom business day; a start that is none counts as the one before it."""

import numpy as np
import pandas as pd
from pandas.tseries.offsets import CustomBusinessDay


def prepare(columns, meta):
    holidays = np.array(meta["holidays"], "datetime64[D]").tolist()
    workday = CustomBusinessDay(holidays=holidays)
    later = CustomBusinessDay(45, holidays=holidays)
    start = pd.to_datetime(columns["dates.start"], unit="D")

    def work():
        return [workday.rollback(day) + later for day in start]

    return work, lambda due: str(sum((day - pd.Timestamp(0)).days for day in due))

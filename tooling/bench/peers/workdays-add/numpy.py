"""Its business day offset; a start that is none counts as the one before it."""

import numpy as np


def prepare(columns, meta):
    holidays = np.array(meta["holidays"], "datetime64[D]")
    start = columns["dates.start"].astype("datetime64[D]")

    def work():
        return np.busday_offset(start, 45, roll="backward", holidays=holidays)

    return work, lambda due: str(due.astype(np.int64).sum())

"""Its own time zones: the wall clock of London becomes an instant."""

import numpy as np
import pandas as pd

LIMIT = pd.Timedelta(hours=72)


def prepare(columns, meta):
    returned = times(columns["rhi.returned_local"])
    completed = times(columns["rhi.completed_local"])
    as_of = pd.Timestamp(meta["asOfUtcMinute"], unit="m", tz="UTC")

    def utc(local):
        return local.dt.tz_localize("Europe/London").dt.tz_convert("UTC")

    def work():
        returned_utc = utc(returned)
        completed_utc = utc(completed)
        verdicts = np.where(completed_utc - returned_utc <= LIMIT, 0, 1)
        not_held = np.where(returned_utc + LIMIT >= as_of, 2, 1)
        verdicts = np.where(completed.isna(), not_held, verdicts)
        return np.where(returned.isna(), 3, verdicts)

    def checksum(verdicts):
        elapsed = (utc(completed) - utc(returned)).dropna()
        minutes = int((elapsed // pd.Timedelta(minutes=1)).sum())
        return ",".join(map(str, [*np.bincount(verdicts, minlength=4), minutes]))

    return work, checksum


def times(minutes):
    """Wall-clock times; -1 is none."""
    series = pd.Series(minutes.astype("datetime64[m]").astype("datetime64[s]"))
    return series.mask(minutes == -1)

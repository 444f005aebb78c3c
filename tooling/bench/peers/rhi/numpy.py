"""An offset by local day, as the floor has it, a column at a time."""

import numpy as np

LIMIT_MINUTES = 4320
DAYS = 24_000  # from 1970 to 2035


def prepare(columns, meta):
    returned = columns["rhi.returned_local"]
    completed = columns["rhi.completed_local"]
    before, after = offsets_by_day(meta["transitions"])

    def utc(minutes):
        day = minutes // 1440
        is_before = minutes - day * 1440 < 60
        return minutes - np.where(is_before, before[day], after[day])

    def work():
        returned_utc = utc(returned)
        elapsed = utc(completed) - returned_utc
        held = np.where(elapsed <= LIMIT_MINUTES, 0, 1)
        not_held = np.where(returned_utc + LIMIT_MINUTES >= meta["asOfUtcMinute"], 2, 1)
        verdicts = np.where(completed != -1, held, not_held)
        verdicts[returned == -1] = 3
        return verdicts.astype(np.uint8)

    def checksum(verdicts):
        is_timed = (returned != -1) & (completed != -1)
        elapsed = (utc(completed) - utc(returned))[is_timed]
        counts = np.bincount(verdicts, minlength=4)
        return ",".join(map(str, [*counts, elapsed.sum(dtype=np.int64)]))

    return work, checksum


def offsets_by_day(transitions):
    """Minutes ahead of UTC in the first hour of each local day, and in the hours from the third."""
    before = np.zeros(DAYS, np.int32)
    after = np.zeros(DAYS, np.int32)
    for transition in transitions:
        day = transition["utcMinute"] // 1440
        before[day + 1 :] = transition["offsetMinutes"]
        after[day:] = transition["offsetMinutes"]
    return before, after

"""Its as-of join, which wants both sides sorted by minute."""

import pandas as pd


def prepare(columns, meta):
    episodes = pd.DataFrame(
        {"child": columns["ep.child"], "minute": columns["ep.returned_utc"]}
    )
    interviews = pd.DataFrame({"child": columns["iv.child"], "minute": columns["iv.completed_utc"]})
    interviews["completed"] = interviews["minute"]

    def work():
        return pd.merge_asof(
            episodes.sort_values("minute"),
            interviews.sort_values("minute"),
            on="minute",
            by="child",
            direction="forward",
        )

    def checksum(found):
        delay = (found["completed"] - found["minute"]).dropna()
        return f"{len(delay)},{(delay <= 4320).sum()},{int(delay.sum())}"

    return work, checksum

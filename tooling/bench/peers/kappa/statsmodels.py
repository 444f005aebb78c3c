"""The package's own table of the pairs that apply, then one call."""

import numpy as np
from statsmodels.stats.inter_rater import cohens_kappa, to_table


def prepare(columns, meta):
    a, b = columns["scores.a"], columns["scores.b"]

    def work():
        kept = (a != 255) & (b != 255)
        table, _ = to_table(np.column_stack((a[kept], b[kept])), bins=np.arange(5) - 0.5)
        return cohens_kappa(table, wt="quadratic", return_results=False)

    return work, lambda kappa: f"{kappa:.9f}"

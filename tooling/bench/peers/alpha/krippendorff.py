"""One call of the package over both people's grades; it leaves out what only one of them graded."""

import krippendorff
import numpy as np


def prepare(columns, meta):
    grades = np.vstack((columns["scores.a"], columns["scores.b"])).astype(float)
    grades[grades == 255] = np.nan

    def work():
        return krippendorff.alpha(
            reliability_data=grades, level_of_measurement="interval", value_domain=[0, 1, 2, 3]
        )

    return work, lambda alpha: f"{alpha:.9f}"

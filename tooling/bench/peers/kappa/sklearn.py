"""One call of scikit-learn over the pairs that apply."""

from sklearn.metrics import cohen_kappa_score


def prepare(columns, meta):
    a, b = columns["scores.a"], columns["scores.b"]

    def work():
        kept = (a != 255) & (b != 255)
        return cohen_kappa_score(a[kept], b[kept], labels=range(4), weights="quadratic")

    return work, lambda kappa: f"{kappa:.9f}"

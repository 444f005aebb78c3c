"""One measurement in a process of its own: measure.py WORKLOAD PEER FOLDER MOST-ROWS COLUMN..."""

import importlib.util
import json
import pathlib
import resource
import sys
import time

MISSING_PEER = 3
LEAST_PASSES, MOST_PASSES, ENOUGH_SECONDS = 3, 20, 1.5


def main(workload, peer, folder, most_rows, names):
    try:
        import numpy as np

        prepare = load(workload, peer).prepare
    except ModuleNotFoundError as error:
        print(error, file=sys.stderr)
        sys.exit(MISSING_PEER)
    folder = pathlib.Path(folder)
    meta = json.loads((folder / "meta.json").read_text())
    columns = {name: read(np, folder, name)[:most_rows] for name in names}
    work, checksum = prepare(columns, meta)
    seconds, result = best_pass(work)
    line = {
        "workload": workload,
        "peer": peer,
        "n": len(columns[names[0]]),
        "seconds": seconds,
        "rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "checksum": checksum(result),
    }
    print(json.dumps(line))


def read(np, folder, name):
    """Scores are bytes, everything else whole numbers of four."""
    if name.startswith("scores."):
        return np.fromfile(folder / f"{name}.u8", "u1")
    return np.fromfile(folder / f"{name}.i32", "<i4")


def load(workload, peer):
    """A peer by its path: a folder with a numpy.py on the search path would hide the package."""
    path = pathlib.Path(__file__).parent / "peers" / workload / f"{peer}.py"
    spec = importlib.util.spec_from_file_location(f"{peer}_peer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def best_pass(work):
    taken, result = [], None
    while len(taken) < LEAST_PASSES or (len(taken) < MOST_PASSES and sum(taken) < ENOUGH_SECONDS):
        began = time.perf_counter()
        result = work()
        taken.append(time.perf_counter() - began)
    return min(taken), result


main(*sys.argv[1:4], int(sys.argv[4]) or None, sys.argv[5:])

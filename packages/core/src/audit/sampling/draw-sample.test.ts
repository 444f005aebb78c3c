import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditConflict } from "./audit-conflict.js";
import { certifySample, redrawDifferences } from "./certificate.js";
import { drawSample, type SampledCase, type SampleRequest } from "./draw-sample.js";

const cases = (stratum: string, count: number): readonly SampledCase[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${stratum}-${i + 1}`, stratum }));
const draw = (changes: Partial<SampleRequest> = {}) =>
  drawSample({ population: cases("A", 4), size: 2, seed: "2026-Q3", ...changes });
const allocationOf = (changes: Partial<SampleRequest>) => {
  const drawn = draw(changes);
  return "refused" in drawn ? drawn.refused : drawn.allocation;
};

describe("a stratified sample", () => {
  test("ranks the cases of a stratum as the platform's own HMAC does, and goes on with reserves", () => {
    const byRank = cases("A", 9)
      .map(({ id }) => ({ id, rank: createHmac("sha256", "Füße").update(id).digest("hex") }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ id }) => id);
    const request = { population: cases("A", 9), size: 3, seed: "Füße", reservesPerStratum: 2 };
    expect(drawSample(request)).toEqual({
      allocation: { A: 3 },
      selected: { A: byRank.slice(0, 3) },
      reserves: { A: byRank.slice(3, 5) },
    });
  });

  test("shares out by largest remainder", () => {
    // 4 of 15: 7, 5 and 3 come to 1.87, 1.33 and 0.8.
    const population = [...cases("A", 7), ...cases("B", 5), ...cases("C", 3)];
    expect(allocationOf({ population, size: 4 })).toEqual({ A: 2, B: 1, C: 1 });
  });

  test("gives a tie to the bigger stratum, then to the name that comes first", () => {
    const alike = [...cases("B", 2), ...cases("A", 2)];
    expect(allocationOf({ population: alike, size: 1 })).toEqual({ A: 1, B: 0 });
    // With a minimum of 1, two and two remain to be shared; before it, B is the bigger.
    const unlike = [...cases("A", 1), ...cases("B", 3), ...cases("C", 3)];
    expect(allocationOf({ population: unlike, size: 4, minPerStratum: 1 })).toEqual({
      A: 1,
      B: 2,
      C: 1,
    });
  });

  test("takes the minimum first, or the whole of a stratum that is smaller", () => {
    const population = [...cases("A", 40), ...cases("B", 2), ...cases("C", 1)];
    expect(allocationOf({ population, size: 6, minPerStratum: 2 })).toEqual({ A: 3, B: 2, C: 1 });
  });

  test("takes exclusions out first, and forgets a stratum that is left empty", () => {
    const exclusions = ["A-1", "A-2", "Z-9"].map((id) => ({ id, reason: "restricted" }));
    const population = [...cases("A", 2), ...cases("B", 3)];
    expect(allocationOf({ population, exclusions })).toEqual({ B: 2 });
  });

  test("is refused, and the first reason in their order is given", () => {
    const twice = [...cases("A", 1), { id: "A-1", stratum: "B" }];
    expect(allocationOf({ population: twice, seed: "" })).toBe("duplicate-id");
    expect(allocationOf({ seed: "", size: 0 })).toBe("seed-missing");
    expect(allocationOf({ size: 0 })).toBe("size-not-positive");
    expect(allocationOf({ size: 1.5 })).toBe("size-not-positive");
    expect(allocationOf({ size: 5, minPerStratum: 9 })).toBe("sample-larger-than-population");
    const two = [...cases("A", 3), ...cases("B", 3)];
    expect(allocationOf({ population: two, size: 3, minPerStratum: 2 })).toBe(
      "sample-too-small-for-minimum",
    );
  });

  const population = fc
    .uniqueArray(fc.string({ minLength: 1, unit: "binary" }), { minLength: 1, maxLength: 30 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) => fc.constantFrom("A", "B", "C").map((stratum) => ({ id, stratum }))),
      ),
    );

  test("does not depend on the order of the population, and comes to its size", () => {
    fc.assert(
      fc.property(population, fc.nat(), fc.string({ minLength: 1 }), (list, n, seed) => {
        const size = 1 + (n % list.length);
        const drawn = drawSample({ population: list, size, seed, reservesPerStratum: 2 });
        const turned = [...list].reverse();
        expect(drawSample({ population: turned, size, seed, reservesPerStratum: 2 })).toEqual(
          drawn,
        );
        if ("refused" in drawn) throw new Error(drawn.refused);
        expect(Object.values(drawn.selected).flat()).toHaveLength(size);
        for (const [stratum, ids] of Object.entries(drawn.selected)) {
          const reserves = drawn.reserves[stratum] ?? [];
          const inIt = list.filter((one) => one.stratum === stratum).map(({ id }) => id);
          expect(inIt).toEqual(expect.arrayContaining([...ids, ...reserves]));
          expect(new Set([...ids, ...reserves]).size).toBe(ids.length + reserves.length);
        }
      }),
    );
  });

  test("drawn larger keeps every case of the smaller one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (size) => {
        const one = cases("A", 9);
        const [small, large] = [size, size + 1].map((n) => draw({ population: one, size: n }));
        if (!small || !large || "refused" in small || "refused" in large) throw new Error();
        expect(large.selected["A"]?.slice(0, size)).toEqual(small.selected["A"]);
      }),
    );
  });
});

describe("the certificate of a sample", () => {
  const request: SampleRequest = {
    population: [...cases("A", 5), ...cases("B", 7)],
    size: 4,
    seed: "2026-Q3",
    reservesPerStratum: 1,
    exclusions: [
      { id: "B-2", reason: "restricted" },
      { id: "A-5", reason: "audited last quarter" },
    ],
  };
  const times = { seedFixedAt: "2026-06-30T09:00:00Z", drawnAt: "2026-06-30T10:00:01+01:00" };
  const certified = () => {
    const certificate = certifySample(request, times);
    if ("refused" in certificate) throw new Error(certificate.refused);
    return certificate;
  };

  test("says all that is needed to draw it again", () => {
    expect(certified()).toMatchObject({
      method: "hmac-sha256-stratified-largest-remainder-1",
      ...times,
      seed: "2026-Q3",
      size: 4,
      minPerStratum: 0,
      reservesPerStratum: 1,
      populationCount: 12,
      exclusions: [
        { id: "A-5", reason: "audited last quarter" },
        { id: "B-2", reason: "restricted" },
      ],
      allocation: { A: 2, B: 2 },
    });
    expect(redrawDifferences(certified(), [...request.population].reverse())).toEqual([]);
  });

  test("says of what was not asked for that there was none", () => {
    const plain = { population: cases("A", 3), size: 1, seed: "2026-Q3" };
    const certificate = certifySample(plain, times);
    expect(certificate).toMatchObject({
      minPerStratum: 0,
      reservesPerStratum: 0,
      exclusions: [],
      reserves: { A: [] },
    });
  });

  test("takes a seed that was fixed in the instant of the draw", () => {
    const atOnce = { ...times, seedFixedAt: times.drawnAt };
    expect(certifySample(request, atOnce)).toMatchObject(atOnce);
  });

  test("agrees with no other population, and with no other sample", () => {
    expect(redrawDifferences(certified(), request.population.slice(1))).toEqual(
      expect.arrayContaining(["population-count", "population-hash"]),
    );
    const moved = request.population.map((one) =>
      one.id === "A-1" ? { ...one, stratum: "B" } : one,
    );
    expect(redrawDifferences(certified(), moved)).toContain("population-hash");
    const friendly = { ...certified(), selected: { A: ["A-1", "A-2"], B: ["B-1", "B-3"] } };
    expect(redrawDifferences(friendly, request.population)).toEqual(["sample"]);
    const fewer = { ...certified(), size: 99 };
    expect(redrawDifferences(fewer, request.population)).toEqual(["sample-larger-than-population"]);
  });

  test("is refused to a seed that was fixed after the draw", () => {
    const late = { ...times, seedFixedAt: "2026-06-30T09:00:02Z" };
    expect(certifySample(request, late)).toEqual({ refused: "seed-fixed-after-draw" });
    const forged = { ...certified(), ...late };
    expect(redrawDifferences(forged, request.population)).toEqual(["seed-fixed-after-draw"]);
    expect(() => certifySample(request, { ...times, drawnAt: "yesterday" })).toThrow(/offset/);
    expect(certifySample({ ...request, seed: "" }, times)).toEqual({ refused: "seed-missing" });
  });
});

describe("who may audit a case", () => {
  const worked = { workerIds: ["W1"], teamIds: ["north"] };

  test("not its worker, and not the manager of its team, unless an authority says so", () => {
    expect(auditConflict(worked, { id: "W1", managedTeamIds: [] })).toBe("own-case");
    expect(auditConflict(worked, { id: "W2", managedTeamIds: ["south", "north"] })).toBe(
      "own-team",
    );
    expect(auditConflict(worked, { id: "W2", managedTeamIds: ["south"] })).toBeNull();
    expect(auditConflict(worked, { id: "W1", managedTeamIds: [] }, false)).toBeNull();
  });
});

import { entities, isEntityName } from "@waymark/core";
import { describe, expect, test } from "vitest";
import type { Message, StateMessage } from "../protocol/index.js";
import { QUARANTINE_STREAM, unbalancedStreams } from "../protocol/index.js";
import type { FilesConnector } from "../read/files-connector.js";
import { acceptanceFiles, CANARY } from "./acceptance-files.js";

/** Opens a connector over files, by whatever road a driver takes. */
export type OpenConnector = (
  files: Readonly<Record<string, string>>,
  config?: unknown,
) => Promise<FilesConnector>;

const RUN = { runId: "run-1", startedAt: "2026-11-24T02:00:00Z" };
const MISSING = "missing.csv";

/** What every driver of files must do, whatever it fetches them from. Call it in a test file of the driver. */
export function describeConnector(driver: string, open: OpenConnector): void {
  const read = async (
    files: Readonly<Record<string, string>>,
    states: readonly StateMessage["state"][] = [],
  ): Promise<readonly Message[]> => {
    const messages: Message[] = [];
    for await (const message of (await open(files)).read({ ...RUN, states }))
      messages.push(message);
    return messages;
  };
  const recordsIn = (messages: readonly Message[]) =>
    messages
      .flatMap((one) => (one.type === "RECORD" ? [one.record] : []))
      .filter(({ stream }) => stream !== QUARANTINE_STREAM);
  const accountIn = (messages: readonly Message[]) => {
    const last = messages.at(-1);
    if (last?.type !== "RECONCILIATION") throw new Error("a read closes with its account");
    return last.reconciliation;
  };
  const hashesIn = (messages: readonly Message[]) =>
    recordsIn(messages).map(({ stream, meta }) => `${stream} ${meta.provenance.contentHash}`);

  describe(`a connector over ${driver}`, () => {
    test("CT-01: spec is one message, and holds no secret", async () => {
      const spec = (await open({})).spec();
      expect(spec.type).toBe("SPEC");
      expect(JSON.stringify(spec)).not.toMatch(/password|secret|token/i);
    });

    test("CT-02: check gives one status, of what is there and of nothing", async () => {
      expect((await (await open(acceptanceFiles())).check()).connectionStatus.status).toBe(
        "SUCCEEDED",
      );
      expect((await (await open({})).check()).connectionStatus.status).toBe("FAILED");
    });

    test("CT-03: discover says the same twice, and names each stream once", async () => {
      const connector = await open(acceptanceFiles());
      const [once, again] = [await connector.discover(), await connector.discover()];
      expect(again).toEqual(once);
      const names = once.catalog.streams.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    });

    test("CT-04: every record is of its entity, and of fields that the catalogue names", async () => {
      const { catalog } = await (await open(acceptanceFiles())).discover();
      for (const { stream, data } of recordsIn(await read(acceptanceFiles()))) {
        const entity = stream.split(".").at(-1) ?? "";
        if (!isEntityName(entity)) throw new Error(`no entity ${entity}`);
        expect(entities[entity].schema.safeParse(data).error?.issues ?? []).toEqual([]);
        const schema = catalog.streams.find(({ name }) => name === stream)?.json_schema;
        expect(Object.keys(Object(schema?.["properties"]))).toEqual(
          expect.arrayContaining(Object.keys(data ?? {})),
        );
      }
    });

    test("CT-05: keys are there, and each is one record's", async () => {
      const keys = recordsIn(await read(acceptanceFiles())).map(({ stream, key }) =>
        JSON.stringify([stream, key]),
      );
      expect(keys.length).toBeGreaterThan(10);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.join()).not.toMatch(/undefined|null/);
    });

    test("CT-06: two reads say the same, byte for byte", async () => {
      expect(JSON.stringify(await read(acceptanceFiles()))).toBe(
        JSON.stringify(await read(acceptanceFiles())),
      );
    });

    test("CT-08: the order of rows does not matter", async () => {
      const turned = Object.fromEntries(
        Object.entries(acceptanceFiles()).map(([name, text]) => {
          const [header = "", ...rows] = text.split("\n");
          return [name, name.endsWith(".csv") ? [header, ...rows.toReversed()].join("\n") : text];
        }),
      );
      // A broken file is broken in whatever order, and tells where; its rows are not looked at.
      expect(hashesIn(await read(turned))).toEqual(hashesIn(await read(acceptanceFiles())));
    });

    test("CT-09: a night that numbers everything anew changes no record", async () => {
      expect(hashesIn(await read(acceptanceFiles(7000)))).toEqual(
        hashesIn(await read(acceptanceFiles())),
      );
    });

    test("CT-14: a new column is left out, an optional one is not supplied, a required one refuses the file", async () => {
      const episodes = async (text: string) => {
        const messages = await read({ [MISSING]: text });
        return {
          data: recordsIn(messages).find(
            ({ stream }) => stream === "ssda903-missing.missing_episode",
          )?.data,
          failed: messages.flatMap((one) =>
            one.type === "TRACE" && one.trace.error ? [one.trace.error.code] : [],
          ),
        };
      };
      const whole = await episodes(
        "CHILD,DOB,MISSING,MIS_START,MIS_END,NEW\nSYN1,,M,30/05/2026,,x\n",
      );
      expect(whole.failed).toEqual([]);
      expect(JSON.stringify(whole.data)).not.toContain('"x"');
      const log =
        "interview_id,child_id,outcome,completed_date,episode_1_missing_from_date\nR1,SYN1,completed,03/06/2026,30/05/2026\n";
      const [interview] = recordsIn(await read({ "log.csv": log })).filter(({ stream }) =>
        stream.endsWith(".return_interview"),
      );
      expect(interview?.data).not.toHaveProperty("interviewerIndependent");
      const cut = await episodes("CHILD,DOB,MISSING,MIS_END\nSYN1,,M,\n");
      expect(cut.data).toBeUndefined();
      expect(cut.failed).toContain("header-missing");
    });

    test("CT-15: a stream that lost more than a fifth is not whole, and asks for a person", async () => {
      const rows = Array.from({ length: 30 }, (_, n) => `SYN${n},,M,30/05/2026,`);
      const night = (count: number) => ({
        [MISSING]: ["CHILD,DOB,MISSING,MIS_START,MIS_END", ...rows.slice(0, count), ""].join("\n"),
      });
      const states = (await read(night(30))).flatMap((one) =>
        one.type === "STATE" ? [one.state] : [],
      );
      const small = await read(night(20), states);
      expect(accountIn(small).streams).toContainEqual(
        expect.objectContaining({
          stream: "ssda903-missing.missing_episode",
          complete: false,
          inserted: 20,
        }),
      );
      expect(
        accountIn(await read(night(25), states)).streams.every(({ complete }) => complete),
      ).toBe(true);
    });

    test("CT-17: every row has one fate, whatever is broken", async () => {
      const account = accountIn(await read(acceptanceFiles()));
      expect(unbalancedStreams(account)).toEqual([]);
      expect(account.outcome).toBe("partial");
    });

    test("CT-19: nothing of a child is in any message but a record", async () => {
      const connector = await open(acceptanceFiles());
      const messages = await read(acceptanceFiles());
      const said = [
        ...messages.filter(({ type }) => type !== "RECORD"),
        await connector.check(),
        await connector.discover(),
        ...messages.flatMap((one) => (one.type === "RECORD" ? [one.record.meta] : [])),
      ];
      expect(JSON.stringify(said)).not.toContain(CANARY);
      // It is in the records, so that this test can fail.
      expect(JSON.stringify(messages)).toContain(CANARY);
    });

    test.each(["UTC", "America/New_York", "Pacific/Auckland"])(
      "CT-20: the machine's zone %s changes nothing",
      async (zone) => {
        const { TZ } = process.env;
        const here = JSON.stringify(await read(acceptanceFiles()));
        process.env["TZ"] = zone;
        try {
          expect(JSON.stringify(await read(acceptanceFiles()))).toBe(here);
        } finally {
          if (TZ === undefined) delete process.env["TZ"];
          else process.env["TZ"] = TZ;
        }
      },
    );
  });
}

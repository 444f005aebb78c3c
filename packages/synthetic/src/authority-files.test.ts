import { describe, expect, it } from "vitest";
import { authorityFiles, generateAuthority } from "./index.js";

const options = { seed: "files", from: "2026-01-01", to: "2026-11-24", scale: 0.5 };

describe("an invented authority as files", () => {
  const written = authorityFiles(options);
  const { files, defects } = generateAuthority(options);
  const manifest: unknown = JSON.parse(written.at(-1)?.text ?? "");

  it("are the authority's own files and then a manifest", () => {
    expect(written.slice(0, -1)).toEqual(files);
    expect(written.at(-1)?.name).toBe("manifest.json");
  });

  it("say in the manifest what was asked for, what is invented and what was spoiled", () => {
    expect(manifest).toMatchObject({
      what: "An invented authority. No row describes a person.",
      authorityCode: "000",
      options: { ...options, withDefects: true },
      defects,
    });
  });

  it("count in the manifest the rows of each file, its header apart", () => {
    const rows = files.map(({ name, text }) => ({ name, rows: text.match(/\n/g)?.length ?? 0 }));
    const withoutHeaders = rows.map(({ name, rows: lines }) => ({ name, rows: lines - 1 }));
    expect(manifest).toMatchObject({ files: withoutHeaders });
  });
});

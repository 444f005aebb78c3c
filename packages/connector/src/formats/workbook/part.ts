import { SaxesParser, type SaxesTagPlain } from "saxes";
import { decodeText } from "../decode-text.js";
import { type TextLimits, textLimits } from "../limits.js";
import { FileRefusal } from "../refusal.js";

/** The parts of a workbook, by their paths, as `xl/workbook.xml`. */
export interface Parts {
  readonly names: readonly string[];
  bytes(name: string): AsyncIterable<Uint8Array>;
}

/** What a reader of one part listens to; names come without their prefix. */
export interface PartEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string, text: string): void;
}

/**
 * Reads one XML part, telling after each chunk of bytes: no document type, and nothing that nests or
 * grows beyond the limits.
 *
 * @throws FileRefusal `doctype`, `depth`, `size`, or `workbook` when the part is missing or no XML
 */
export async function* readPart(
  parts: Parts,
  name: string,
  { open, close }: PartEvents,
  limits: TextLimits = textLimits,
): AsyncGenerator<undefined> {
  if (!parts.names.includes(name)) throw new FileRefusal("workbook");
  const parser = new SaxesParser({ xmlns: false, position: false });
  const texts: string[] = [];
  parser.on("error", (cause) => {
    throw new FileRefusal("workbook", null, cause);
  });
  parser.on("doctype", () => {
    throw new FileRefusal("doctype");
  });
  parser.on("opentag", (tag) => {
    texts.push("");
    if (texts.length > limits.xmlDepth) throw new FileRefusal("depth");
    open?.(withoutPrefix(tag.name), attributesOf(tag, limits));
  });
  const addText = (text: string): void => {
    const whole = (texts.pop() ?? "") + text;
    if (whole.length > limits.xmlTextLength) throw new FileRefusal("size");
    texts.push(whole);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const text = texts.pop() ?? "";
    close?.(withoutPrefix(tag.name), text);
  });
  for await (const text of decodeText(parts.bytes(name), limits.fileBytes)) {
    parser.write(text);
    yield;
  }
  parser.close();
}

/** Reads one small XML part to its end. */
export async function readWholePart(parts: Parts, name: string, events: PartEvents): Promise<void> {
  for await (const _ of readPart(parts, name, events));
}

function attributesOf(
  { attributes }: SaxesTagPlain,
  { xmlAttributes, xmlAttributeLength }: TextLimits,
): Readonly<Record<string, string>> {
  const entries = Object.entries(attributes);
  const isLarge =
    entries.length > xmlAttributes ||
    entries.some(([, value]) => value.length > xmlAttributeLength);
  if (isLarge) throw new FileRefusal("size");
  return Object.fromEntries(entries.map(([name, value]) => [withoutPrefix(name), value]));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

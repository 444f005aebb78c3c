import type { TextLimits } from "./limits.js";
import { FileRefusal, type RefusalCode } from "./refusal.js";
import type { TreeNode, TreeRecord } from "./tree-record.js";

interface OpenElement {
  readonly name: string;
  readonly path: string;
  text: string;
  /** The elements in it, where it is part of a record; `null` outside. */
  readonly children: TreeNode[] | null;
  hasChildren: boolean;
}

const OUTER_ENTRIES = 1000;

/** Makes whole records of the events of an XML parser, and remembers the text that stands outside. */
export class XmlRecords {
  /** Whether the root has been closed. */
  isWhole = false;
  readonly #recordPaths: ReadonlySet<string>;
  readonly #limits: TextLimits;
  readonly #open: OpenElement[] = [];
  readonly #outer = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #done: TreeRecord[] = [];
  #recordLength = 0;
  #sinceEvent = 0;

  constructor(recordPaths: ReadonlySet<string>, limits: TextLimits) {
    this.#recordPaths = recordPaths;
    this.#limits = limits;
  }

  /** The records that are whole since this was last asked. */
  take(): readonly TreeRecord[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  /** Refuses a file that goes on and on without an event: the parser holds all of it. */
  assertProgress(length: number): void {
    this.#sinceEvent += length;
    if (this.#sinceEvent > this.#limits.xmlTextLength * 4) throw this.refusal("size");
  }

  open(fullName: string): void {
    this.#sinceEvent = 0;
    if (fullName.length > this.#limits.xmlNameLength) throw this.refusal("size");
    const name = fullName.slice(fullName.indexOf(":") + 1);
    const parent = this.#open.at(-1);
    if (parent) parent.hasChildren = true;
    const isInRecord = parent !== undefined && parent.children !== null;
    // A path matters outside of records alone.
    const path = isInRecord ? "" : `${parent?.path ?? ""}/${name}`;
    const isRecord = !isInRecord && this.#recordPaths.has(path);
    if (isRecord) this.#recordLength = 0;
    const children = isInRecord || isRecord ? [] : null;
    this.#open.push({ name, path, text: "", children, hasChildren: false });
    if (this.#open.length > this.#limits.xmlDepth) throw this.refusal("depth");
  }

  text(text: string): void {
    this.#sinceEvent = 0;
    const element = this.#open.at(-1);
    if (element === undefined) return;
    element.text += text;
    this.#recordLength += text.length;
    const isLarge =
      element.text.length > this.#limits.xmlTextLength ||
      (element.children !== null && this.#recordLength > this.#limits.recordLength);
    if (isLarge) throw this.refusal("size");
  }

  close(): void {
    this.#sinceEvent = 0;
    const element = this.#open.pop();
    if (element === undefined) return;
    this.isWhole = this.#open.length === 0;
    const { name, path, children, hasChildren } = element;
    // What stands between elements is layout, or a slip of whoever wrote the file; neither is a value.
    const text = hasChildren ? "" : element.text;
    if (children === null) {
      if (!hasChildren && this.#outer.size < OUTER_ENTRIES) this.#outer.set(path, text);
      return;
    }
    const node: TreeNode = { name, text, facts: [], children };
    this.#recordLength += name.length;
    const siblings = this.#open.at(-1)?.children;
    if (siblings) siblings.push(node);
    else this.#finish(path, node);
  }

  /** A refusal that names the record in which the parser is. */
  refusal(code: RefusalCode, cause?: unknown): FileRefusal {
    const inRecord = this.#open.find(({ children }) => children !== null);
    const row = inRecord === undefined ? null : (this.#counts.get(inRecord.path) ?? 0) + 1;
    return new FileRefusal(code, row, cause);
  }

  #finish(path: string, node: TreeNode): void {
    const number = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, number);
    this.#done.push({ path, number, node, outer: this.#outer });
  }
}

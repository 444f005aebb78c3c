import type { CellFactCode } from "./file-row.js";
import { factsOf } from "./json-facts.js";
import type { JsonToken } from "./json-tokens.js";
import type { TextLimits } from "./limits.js";
import { FileRefusal, type RefusalCode } from "./refusal.js";
import type { TreeNode, TreeRecord } from "./tree-record.js";

interface OpenValue {
  readonly kind: "object" | "list";
  /** The name that its items have: its own, or for an object none. */
  readonly name: string;
  readonly path: string;
  /** The nodes in it, where it is part of a record; `null` outside. */
  children: TreeNode[] | null;
  /** Whether it is a node itself. A list within a record is none: its items stand where it stands. */
  isNode: boolean;
  readonly facts: readonly CellFactCode[];
  readonly names: Set<string>;
  /** The name of the property whose value comes next. */
  property: string | null;
  expects: "name" | "colon" | "value" | "comma";
  isFresh: boolean;
}

// Names that would reach behind an object, were it ever built.
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const OUTER_ENTRIES = 1000;

/** Makes whole records of the tokens of JSON, and remembers the values that stand outside. */
export class JsonRecords {
  readonly #recordPaths: ReadonlySet<string>;
  readonly #limits: TextLimits;
  readonly #open: OpenValue[] = [];
  readonly #outer = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #done: TreeRecord[] = [];
  #isWhole = false;
  #recordLength = 0;

  constructor(recordPaths: ReadonlySet<string>, limits: TextLimits) {
    this.#recordPaths = recordPaths;
    this.#limits = limits;
  }

  /** Whether the one value that a file holds has come to its end. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The records that are whole since this was last asked. */
  take(): readonly TreeRecord[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  push({ kind, text }: JsonToken): void {
    if (this.#isWhole) throw this.refusal("json-syntax");
    this.#recordLength += text.length;
    const top = this.#open.at(-1);
    if (top?.children && this.#recordLength > this.#limits.recordLength) {
      throw this.refusal("size");
    }
    if (kind !== "mark") {
      if (top?.expects === "name") this.#name(top, kind, text);
      else this.#scalar(kind, text);
      return;
    }
    if (text === "{" || text === "[") this.#begin(text === "{" ? "object" : "list");
    else if (text === "}" || text === "]") this.#end(text === "}" ? "object" : "list");
    else if (text === ":") this.#step("colon", "value");
    else this.#step("comma", top?.kind === "object" ? "name" : "value");
  }

  /** A refusal that names the record in which the file went wrong. */
  refusal(code: RefusalCode): FileRefusal {
    const inRecord = this.#open.find(({ children }) => children !== null);
    const row = inRecord === undefined ? null : (this.#counts.get(inRecord.path) ?? 0) + 1;
    return new FileRefusal(code, row);
  }

  #step(from: OpenValue["expects"], to: OpenValue["expects"]): void {
    const top = this.#open.at(-1);
    if (top?.expects !== from) throw this.refusal("json-syntax");
    top.expects = to;
    top.isFresh = false;
  }

  #name(top: OpenValue, kind: JsonToken["kind"], text: string): void {
    if (kind !== "string" || FORBIDDEN.has(text)) throw this.refusal("json-syntax");
    if (top.children === null && top.names.has(text)) throw this.refusal("duplicate-json-key");
    // An object that is the whole file is a record itself, until a list of records shows in it.
    if (top.isFresh && this.#open.length === 1 && this.#recordPaths.has("/")) {
      top.children = [];
      top.isNode = true;
    }
    top.property = text;
    top.expects = "colon";
    top.isFresh = false;
  }

  #scalar(kind: JsonToken["kind"], text: string): void {
    const { name, path, facts, children } = this.#place();
    if (text.length > this.#limits.jsonStringLength) throw this.refusal("size");
    if (children === null && !this.#isItemOfRecords(path)) {
      if (this.#outer.size < OUTER_ENTRIES) this.#outer.set(path, text);
    } else {
      const value = kind === "literal" && text === "null" ? "" : text;
      const all = [...facts, ...factsOf(kind, text, this.#limits)];
      this.#keep(children, path, { name, text: value, facts: all, children: [] });
    }
    this.#valueEnds();
  }

  #begin(kind: OpenValue["kind"]): void {
    if (kind === "list") this.#openLoneRecord();
    const { name, path, facts, children } = this.#place();
    const parent = this.#open.at(-1);
    const isNestedList = kind === "list" && parent?.kind === "list" && children !== null;
    const isRecord = kind === "object" && children === null && this.#isItemOfRecords(path);
    if (isRecord) this.#recordLength = 0;
    const isNode = isRecord || (children !== null && (kind === "object" || isNestedList));
    this.#open.push({
      kind,
      name,
      path,
      isNode,
      children: isNode ? [] : children,
      facts: isNestedList ? [...facts, "unreadable"] : facts,
      names: new Set(),
      property: null,
      expects: kind === "object" ? "name" : "value",
      isFresh: true,
    });
    if (this.#open.length > this.#limits.jsonDepth) throw this.refusal("depth");
  }

  #openLoneRecord(): void {
    const [root] = this.#open;
    const isOfRoot = this.#open.length === 1 && root?.kind === "object";
    if (!isOfRoot || !root.isNode || !this.#recordPaths.has(`/${root.property}`)) return;
    for (const { name, text } of root.children ?? []) this.#outer.set(`/${name}`, text);
    root.children = null;
    root.isNode = false;
  }

  #end(kind: OpenValue["kind"]): void {
    const top = this.#open.at(-1);
    const mayEnd = top?.kind === kind && (top.expects === "comma" || top.isFresh);
    if (top === undefined || !mayEnd) throw this.refusal("json-syntax");
    this.#open.pop();
    const parent = this.#open.at(-1);
    const { name, path, facts, children, isNode } = top;
    if (isNode && children !== null) {
      this.#keep(parent?.children ?? null, path, { name, text: "", facts, children });
    }
    this.#valueEnds();
  }

  /** Where the value that begins now stands. */
  #place() {
    const top = this.#open.at(-1);
    if (top === undefined) return { name: "", path: "/", facts: [], children: null };
    if (top.expects !== "value") throw this.refusal("json-syntax");
    top.isFresh = false;
    const { children, path } = top;
    if (top.kind === "list") return { name: top.name, path, facts: top.facts, children };
    const name = top.property ?? "";
    const facts: readonly CellFactCode[] = top.names.has(name) ? ["repeated"] : [];
    top.names.add(name);
    const here = children !== null ? "" : path === "/" ? `/${name}` : `${path}/${name}`;
    return { name, path: here, facts, children };
  }

  /** Whether the value that begins now, outside any record, is one. */
  #isItemOfRecords(path: string): boolean {
    return this.#open.at(-1)?.kind === "list" && this.#recordPaths.has(path);
  }

  #keep(siblings: TreeNode[] | null, path: string, node: TreeNode): void {
    if (siblings !== null) {
      siblings.push(node);
      return;
    }
    const number = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, number);
    this.#done.push({ path, number, node, outer: this.#outer });
  }

  #valueEnds(): void {
    const top = this.#open.at(-1);
    if (top === undefined) this.#isWhole = true;
    else top.expects = "comma";
  }
}

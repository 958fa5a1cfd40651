/** As much of a document as the status page's script uses, to run it in tests without a browser. */
export class SmallNode {
  readonly tag: string;
  readonly attributes = new Map<string, string>();
  readonly children: (SmallNode | string)[] = [];
  hidden = false;

  constructor(tag: string) {
    this.tag = tag;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  append(...items: (SmallNode | string)[]): void {
    this.children.push(...items);
  }

  replaceChildren(...items: (SmallNode | string)[]): void {
    this.children.splice(0, this.children.length, ...items);
  }

  get textContent(): string {
    return this.children.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
  }

  set textContent(text: string) {
    this.replaceChildren(text);
  }

  /** All elements below this one with a tag. */
  all(tag: string): SmallNode[] {
    return this.children.flatMap((child) =>
      typeof child === "string" ? [] : [...(child.tag === tag ? [child] : []), ...child.all(tag)],
    );
  }
}

/** A document whose elements by id come into being when they are asked for. */
export function smallDocument() {
  const byId = new Map<string, SmallNode>();
  const getElementById = (id: string): SmallNode => {
    const node = byId.get(id) ?? new SmallNode("div");
    byId.set(id, node);
    return node;
  };
  return {
    byId,
    document: {
      getElementById,
      createElement: (tag: string) => new SmallNode(tag),
      createElementNS: (_space: string, tag: string) => new SmallNode(tag),
    },
  };
}

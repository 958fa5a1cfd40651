/** What a node of a graph points at. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The circles of a directed graph: every strongly connected component of more than one node, each sorted. */
export function circlesOf(edges: Edges): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const circles: string[][] = [];

  const visit = (node: string): void => {
    const order = index.size;
    index.set(node, order);
    low.set(node, order);
    stack.push(node);
    open.add(node);
    for (const next of edges.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (open.has(next)) low.set(node, Math.min(low.get(node) ?? order, low.get(next) ?? order));
    }
    if (low.get(node) !== order) return;
    const circle = stack.splice(stack.indexOf(node));
    for (const each of circle) open.delete(each);
    if (circle.length > 1) circles.push(circle.sort());
  };

  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return circles;
}

export const layers: Readonly<Record<string, readonly string[]>>;
export function layerBreaks(): string[];

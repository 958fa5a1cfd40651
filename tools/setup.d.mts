export const root: string;
export function setup(): Promise<void>;
export function pnpmFolder(): string;

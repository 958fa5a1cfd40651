export const rootPrograms: Readonly<Record<string, string>>;

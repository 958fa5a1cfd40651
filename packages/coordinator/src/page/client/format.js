/** A whole number, as text or bigint, with thin group separators and a true minus sign. */
export function grouped(value) {
  const text = String(value ?? "");
  const [, sign = "", digits = text] = /^(-?)(\d+)$/.exec(text) ?? [];
  return (sign === "" ? "" : "\u2212") + digits.replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** Quanta as a decimal number: exact, at least two decimals shown. */
export function amount(quanta, decimals) {
  const text = String(quanta ?? "0");
  const negative = text.startsWith("-");
  const digits = (negative ? text.slice(1) : text).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? "" : digits.slice(-decimals).replace(/0+$/, "").padEnd(Math.min(2, decimals), "0");
  return `${negative ? "\u2212" : ""}${grouped(whole)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** A share of two quanta in whole percent, rounded down; null when there is nothing to share. */
export function percent(part, whole) {
  const of = BigInt(whole ?? "0");
  return of <= 0n ? null : Number((BigInt(part ?? "0") * 100n) / of);
}

/** The ends of a long id. */
export function short(id) {
  const text = String(id ?? "");
  return text.length > 14 ? `${text.slice(0, 8)}\u2026${text.slice(-4)}` : text;
}

/** The time of day, to the second, of an ISO text or of milliseconds. */
export function clock(time) {
  if (time === null || time === undefined) return "";
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toLocaleTimeString("en-GB");
}

/** Milliseconds between two ISO times, in words. */
export function between(from, to) {
  if (!from || !to) return "";
  const ms = new Date(to).getTime() - new Date(from).getTime();
  return ms < 1000 ? `${Math.max(ms, 0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

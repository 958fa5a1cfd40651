/** Venue numbers of the local clearing house. */
export const venue = { onChain: 1, http: 2 } as const;
/** Instrument numbers of the local clearing house. */
export const instrument = { bitcoin: 1, ether: 2 } as const;

/** Quanta of the settlement class that one tick moves one lot. */
export const quantaPerTickLot: Readonly<Record<number, bigint>> = { [instrument.bitcoin]: 1n, [instrument.ether]: 10n };

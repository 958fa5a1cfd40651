/** Steps of the relayer as they were called, and the purposes that they have become. */
const stepNames: readonly (readonly [string, string])[] = [
  ["receive-vaa", "vote"],
  ["post-vote", "vote"],
  ["dvn-execute", "layerzero-verify"],
  ["commit", "layerzero-commit"],
  ["lz-receive", "layerzero-receive"],
];
const renamed = (text: string): string =>
  stepNames.reduce((sql, [from, to]) => `regexp_replace(${sql}, '/${from}$', '/${to}')`, text);

/** The key and generation of an older purpose: "relayer/12/execute/1", or "0x…/cycle/7/1" for the hub. */
const keyOf = (purpose: string): string =>
  `CASE WHEN ${purpose} LIKE 'relayer/%' THEN ${renamed(`regexp_replace(${purpose}, '/[0-9]+$', '')`)}
    ELSE regexp_replace(${purpose}, '[0-9]+$', 'submit') END`;
const generationOf = (purpose: string): string => `substring(${purpose} FROM '[0-9]+$')::integer`;
const withoutFill = (text: string): string => `regexp_replace(${text}, '~fill$', '')`;

/**
 * Moves the rows of `relayer.transaction`, `coordinator.hub_transactions` and the schema `nonces` into
 * `transactions.attempts`, where a database has them. Part of migration 1: it never changes.
 */
export const moveOlderTables = `
DO $$ BEGIN
  IF to_regclass('relayer.transaction') IS NOT NULL THEN
    INSERT INTO transactions.attempts (chain, sender, idempotency_key, generation, replacement, fill, state, nonce,
      last_height, tx_id, raw, max_fee_per_gas_wei, priority_fee_per_gas_wei, succeeded, created_at)
    SELECT t.chain, t.sender, ${renamed(`'relayer/' || t.delivery_id || '/' || ${withoutFill("t.step")}`)}, t.generation,
      row_number() OVER (PARTITION BY t.delivery_id, ${withoutFill("t.step")}, t.generation
        ORDER BY t.step LIKE '%~fill', t.replacement) - 1,
      t.step LIKE '%~fill',
      CASE WHEN t.outcome = 'open' THEN 'broadcast' WHEN t.outcome <> 'lost' THEN 'final'
        WHEN EXISTS (SELECT 1 FROM relayer.transaction w WHERE w.delivery_id = t.delivery_id AND w.step = t.step
          AND w.generation = t.generation AND w.outcome IN ('succeeded', 'reverted')) THEN 'replaced' ELSE 'lost' END,
      t.nonce, t.valid_until_height, t.tx_id, t.raw, t.max_fee_per_gas, t.priority_fee_per_gas,
      CASE t.outcome WHEN 'succeeded' THEN true WHEN 'reverted' THEN false END, t.created_at
    FROM relayer.transaction t;
    DELETE FROM relayer.transaction;
  END IF;
  IF to_regclass('coordinator.hub_transactions') IS NOT NULL AND to_regclass('nonces.nonces') IS NOT NULL THEN
    INSERT INTO transactions.attempts (chain, sender, idempotency_key, generation, replacement, fill, state, nonce,
      tx_id, raw, max_fee_per_gas_wei, priority_fee_per_gas_wei, succeeded, created_at)
    SELECT n.chain, n.signer, ${keyOf("n.purpose")}, ${generationOf("n.purpose")},
      row_number() OVER (PARTITION BY n.chain, n.signer, n.purpose ORDER BY h.max_fee_wei, h.created_at) - 1,
      h.purpose LIKE '%~fill',
      CASE WHEN n.state = 'taken' THEN 'broadcast' WHEN h.tx_id <> n.tx_id THEN 'replaced'
        WHEN c.state = 'final' THEN 'final' ELSE 'included' END,
      h.nonce, h.tx_id, h.raw, h.max_fee_wei, h.priority_fee_wei,
      CASE WHEN n.state = 'committed' AND h.tx_id = n.tx_id AND c.state = 'final' THEN true END, h.created_at
    FROM coordinator.hub_transactions h
    JOIN nonces.nonces n ON n.purpose = ${withoutFill("h.purpose")} AND n.nonce = h.nonce
    LEFT JOIN coordinator.cycles c ON c.cycle = substring(n.purpose FROM '/cycle/([0-9]+)/')::bigint;
    DELETE FROM coordinator.hub_transactions h USING transactions.attempts a WHERE a.tx_id = h.tx_id;
  END IF;
  IF to_regclass('nonces.nonces') IS NOT NULL THEN
    INSERT INTO transactions.attempts (chain, sender, idempotency_key, generation, state, nonce)
    SELECT n.chain, n.signer, ${keyOf("n.purpose")}, ${generationOf("n.purpose")},
      CASE n.state WHEN 'free' THEN 'free' WHEN 'taken' THEN 'pending' ELSE 'lost' END, n.nonce
    FROM nonces.nonces n
    WHERE NOT EXISTS (SELECT 1 FROM transactions.attempts a
      WHERE a.chain = n.chain AND a.sender = n.signer AND a.nonce = n.nonce);
    DROP SCHEMA nonces CASCADE;
  END IF;
END $$;`;

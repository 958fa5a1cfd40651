import { type Database, type Migration, migrate } from "@isthmus/store";
import { migrateTransactions } from "@isthmus/transactions";

const migrations: readonly Migration[] = [
  {
    number: 1,
    name: "messages, deliveries, transactions, cursor",
    sql: `
      create table relayer.message (
        message_id text primary key,
        envelope text not null,
        destination integer not null,
        kind integer not null,
        lane integer not null,
        sequence numeric(20) not null,
        cycle numeric(20) not null,
        deadline_seconds numeric(20) not null,
        priority smallint not null,
        source_tx_id text not null,
        source_height numeric(20) not null,
        source_timestamp_seconds numeric(20) not null,
        seen_at timestamptz not null default now()
      );
      create index message_newest on relayer.message (seen_at desc);
      create index message_lane on relayer.message (destination, lane, sequence);

      create table relayer.delivery (
        id bigint generated always as identity primary key,
        message_id text not null references relayer.message,
        task text not null check (task in ('layerzero','wormhole','attester','execute','activate','activate-asset')),
        asset integer not null default 0,
        priority smallint not null,
        state text not null check (state in ('seen','final','signed','submitted','confirmed','done','parked')),
        version bigint not null default 0,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        source jsonb not null,
        proof jsonb,
        refusals jsonb,
        error_code text,
        reason text,
        gas_used numeric(20),
        compute_units numeric(20),
        seen_at timestamptz not null default now(),
        final_at timestamptz,
        signed_at timestamptz,
        submitted_at timestamptz,
        included_at timestamptz,
        confirmed_at timestamptz,
        done_at timestamptz,
        unique (message_id, task, asset)
      );
      create index delivery_due on relayer.delivery (priority, next_attempt_at, id) where state not in ('done','parked');

      create function relayer.forward_only() returns trigger language plpgsql as $$
      declare
        ranks constant text[] := array['seen','final','signed','submitted','confirmed','done','parked'];
      begin
        if old.state in ('done','parked') then
          raise exception 'outbox row % has ended in state %', old.id, old.state;
        end if;
        if array_position(ranks, new.state) < array_position(ranks, old.state) then
          raise exception 'outbox row % cannot go back from % to %', old.id, old.state, new.state;
        end if;
        return new;
      end $$;
      create trigger forward_only before update on relayer.delivery for each row execute function relayer.forward_only();

      create table relayer.transaction (
        tx_id text primary key,
        delivery_id bigint not null references relayer.delivery,
        chain integer not null,
        step text not null,
        generation integer not null,
        replacement integer not null,
        sender text not null,
        nonce numeric(20),
        valid_until_height numeric(20),
        max_fee_per_gas numeric(40),
        priority_fee_per_gas numeric(40),
        raw text not null,
        outcome text not null default 'open' check (outcome in ('open','succeeded','reverted','lost')),
        created_at timestamptz not null default now(),
        unique (delivery_id, step, generation, replacement)
      );
      create index transaction_nonce on relayer.transaction (chain, sender, nonce);

      create table relayer.cursor (
        name text primary key,
        height numeric(20) not null
      );`,
  },
  {
    number: 2,
    name: "parked rows may be opened again",
    sql: `
      create or replace function relayer.forward_only() returns trigger language plpgsql as $$
      declare
        ranks constant text[] := array['seen','final','signed','submitted','confirmed','done','parked'];
      begin
        -- An operator's decision, said aloud by the transaction that takes it: the row starts anew.
        if old.state = 'parked' and new.state in ('seen','final') and current_setting('relayer.reopen', true) = 'yes' then
          return new;
        end if;
        if old.state in ('done','parked') then
          raise exception 'outbox row % has ended in state %', old.id, old.state;
        end if;
        if array_position(ranks, new.state) < array_position(ranks, old.state) then
          raise exception 'outbox row % cannot go back from % to %', old.id, old.state, new.state;
        end if;
        return new;
      end $$;`,
  },
  {
    number: 3,
    name: "parked rows are counted without reading those that are done",
    sql: "create index delivery_parked on relayer.delivery (task) where state = 'parked';",
  },
  {
    number: 4,
    name: "transactions are in a schema of their own",
    sql: `
      do $$ begin
        if exists (select 1 from relayer.transaction) then
          raise exception 'relayer.transaction has rows: upgrade the schema transactions first';
        end if;
      end $$;
      drop table relayer.transaction;`,
  },
  {
    number: 5,
    name: "a delivery has a step",
    sql: "alter table relayer.delivery rename column task to step;",
  },
  {
    number: 6,
    name: "a vote without a bridge",
    sql: `
      alter table relayer.delivery drop constraint delivery_task_check;
      alter table relayer.delivery add constraint delivery_step_check
        check (step in ('layerzero','wormhole','attester','native','execute','activate','activate-asset'));`,
  },
  {
    number: 7,
    name: "votes bring something after an execution",
    sql: `
      alter table relayer.delivery drop constraint delivery_step_check;
      alter table relayer.delivery add constraint delivery_step_check
        check (step in ('layerzero','wormhole','attester','native','execute','late-votes','activate','activate-asset'));`,
  },
  {
    number: 8,
    name: "orders are paid after their delay",
    sql: `
      alter table relayer.delivery drop constraint delivery_step_check;
      alter table relayer.delivery add constraint delivery_step_check check (step in
        ('layerzero','wormhole','attester','native','execute','late-votes','activate','activate-asset','pay-order'));`,
  },
];

/** Creates or upgrades the relayer's schema, and first that of its transactions, which older versions kept in its own. */
export async function migrateRelayer(database: Database): Promise<void> {
  await migrateTransactions(database);
  await migrate(database, "relayer", migrations);
}

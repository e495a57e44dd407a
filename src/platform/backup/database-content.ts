import { type Client, escapeIdentifier } from 'pg'

export interface ContentTable {
  schema: string
  name: string
  columns: string[]
}

export interface ContentSequence {
  schema: string
  name: string
  value: string
}

// The record of migrations is not content: the restoring program writes its own.
const madeByMigrations = ['public.schema_migrations', 'graphile_worker.migrations']

/** Every table that holds something, jobs that wait included, with the columns that can be written. */
export async function listTables(client: Client): Promise<ContentTable[]> {
  const { rows } = await client.query<ContentTable>(
    `select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname in ('public', 'graphile_worker') and c.relkind = 'r' and a.attnum > 0
       and not a.attisdropped and a.attgenerated = '' and n.nspname || '.' || c.relname <> all ($1)
     group by 1, 2 order by 1, 2`,
    [madeByMigrations],
  )
  return rows
}

export async function listSequences(client: Client): Promise<ContentSequence[]> {
  const { rows } = await client.query<ContentSequence>(
    `select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
     where schemaname in ('public', 'graphile_worker') and last_value is not null order by 1, 2`,
  )
  return rows
}

/** Tells row-level security that the installation itself reads, and fixes how values are written. */
export async function actAsInstallation(client: Client): Promise<void> {
  await client.query(`select set_config('motcua.actor_kind', 'system', true)`)
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601';
    set local bytea_output = 'hex'; set local extra_float_digits = 1`)
}

export function copyOutSql(table: ContentTable): string {
  return `copy (select ${columnsOf(table)} from ${qualified(table)}) to stdout`
}

export function copyInSql(table: ContentTable): string {
  return `copy ${qualified(table)} (${columnsOf(table)}) from stdin`
}

export function qualified({ schema, name }: { schema: string; name: string }): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`
}

function columnsOf({ columns }: ContentTable): string {
  return columns.map(escapeIdentifier).join(', ')
}

import type { Client } from 'pg'

interface Column {
  table: string
  column: string
  type: string
  isNullable: boolean
  hasDefault: boolean
}

const typescriptTypes: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  time: 'string',
  date: 'LegalDay',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  bytea: 'Buffer',
  jsonb: 'Json',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
}

/** Writes the row types of a migrated database as TypeScript, so that SQL and program cannot drift apart (a test compares). */
export async function writeRowTypes(client: Client): Promise<string> {
  const columns = await listColumns(client)
  const choices = await listChoices(client)
  const tables = [...new Set(columns.map((column) => column.table))]
  const body = tables.map((table) => {
    const lines = columns.filter((column) => column.table === table).map((column) => fieldOf(column, choices))
    return `export interface ${pascal(table)}Table {\n${lines.join('\n')}\n}`
  })
  const all = tables.map((table) => `  ${camel(table)}: ${pascal(table)}Table`)
  return [
    '// Made from the migrated database by `npm run row-types`; a test compares. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely'",
    "import type { LegalDay } from '../time.js'",
    '',
    'export type Json = ColumnType<unknown, string, string>',
    'export type JsonWithDefault = ColumnType<unknown, string | undefined, string>',
    '',
    ...body.flatMap((text) => [text, '']),
    `export interface Database {\n${all.join('\n')}\n}\n`,
  ].join('\n')
}

function fieldOf(column: Column, choices: Map<string, string[]>): string {
  const values = choices.get(`${column.table}.${column.column}`)
  const plain = values ? values.map((value) => `'${value}'`).join(' | ') : typescriptTypes[column.type]
  if (plain === undefined) throw new Error(`no TypeScript type for ${column.type} (${column.table}.${column.column})`)
  const nullable = column.isNullable ? `${plain} | null` : plain
  const inserted = column.type === 'jsonb' ? 'JsonWithDefault' : `Generated<${nullable}>`
  return `  ${camel(column.column)}: ${column.hasDefault ? inserted : nullable}`
}

async function listColumns(client: Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as "isNullable",
           column_default is not null as "hasDefault"
    from information_schema.columns
    where table_schema = 'public'
      and table_name not in (select table_name from information_schema.views where table_schema = 'public' and table_name like 'pg_%')
    order by table_name, ordinal_position`)
  return rows
}

/** Closed lists (`check (status in (...))`) become unions of strings. */
async function listChoices(client: Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; definition: string }>(`
    select conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`)
  const choices = new Map<string, string[]>()
  for (const { table, definition } of rows) {
    const list = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(definition)
    if (list?.[1] && list[2]?.includes('::text')) {
      choices.set(
        `${table}.${list[1]}`,
        [...list[2].matchAll(/'([^']+)'::text/g)].map((match) => match[1] ?? ''),
      )
    }
  }
  return choices
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string): string => camel(`_${name}`)

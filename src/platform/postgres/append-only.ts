import { CannotStart } from '../cannot-start.js'
import { withConnection } from './connection.js'

/** Refuses a serving login that could rewrite the logs, or that row-level security does not bind. */
export async function refuseLooseLogin(appUrl: string, appendOnlyTables: readonly string[]): Promise<void> {
  await withConnection(appUrl, async (client) => {
    const { rows } = await client.query<{ name: string; unbound: boolean; loose: string[] | null }>(
      `select current_user as name,
         (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unbound,
         (select array_agg(name) from unnest($1::text[]) as name
          where has_table_privilege(name, 'update') or has_table_privilege(name, 'delete') or has_table_privilege(name, 'truncate')) as loose`,
      [appendOnlyTables],
    )
    const [role] = rows
    if (role?.unbound)
      throw new CannotStart(`The serving role ${role.name} must be neither superuser nor free of row-level security.`)
    if (role?.loose)
      throw new CannotStart(
        `The serving role ${role.name} could change ${role.loose.join(', ')}: rows there may only be added.`,
      )
  })
}

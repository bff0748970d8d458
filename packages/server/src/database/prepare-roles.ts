import { escapeLiteral, type Client } from 'pg'

/**
 * Makes, as the server's first user, the database `lenity`, its owner `lenity_owner` and the program's `lenity_app`, where they
 * are not there, and gives both their passwords. Nobody else may connect.
 */
export async function prepareRoles(admin: Client, passwords: { owner: string; app: string }): Promise<void> {
  for (const [role, password] of [['lenity_owner', passwords.owner], ['lenity_app', passwords.app]] as const) {
    const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
    await admin.query(`${rowCount === 0 ? 'create' : 'alter'} role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${escapeLiteral(password)}`)
  }
  const { rowCount } = await admin.query("select from pg_database where datname = 'lenity'")
  if (rowCount === 0) await admin.query('create database lenity owner lenity_owner')
  await admin.query('revoke all on database lenity from public')
  await admin.query('grant connect on database lenity to lenity_app')
}

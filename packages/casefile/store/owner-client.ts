import { Client } from 'pg'

/** A connection as the owner of the tables. When it is lost the query under way says so; said to nobody, it would end the program. */
export function ownerClient(connectionString: string, name = 'lenity'): Client {
  const client = new Client({ connectionString, application_name: name })
  client.on('error', () => undefined)
  return client
}

import { done, type Result } from '@lenity/casefile'
import { Client } from 'pg'
import type { Settings } from '../settings.ts'
import { wayBackAtMachine } from '../sign-in/way-back.ts'

/** A one-time link for someone who lost all that signs them in, made by whoever runs the machine. */
export async function makeWayBack(ownerUrl: string, email: string, { port }: Pick<Settings, 'port'>): Promise<Result<{ readonly name: string; readonly link: string }>> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const made = await wayBackAtMachine(owner, email)
    return made.ok ? done({ name: made.value.name, link: `http://127.0.0.1:${port ?? 4680}/way-back?token=${made.value.token}` }) : made
  } finally {
    await owner.end()
  }
}

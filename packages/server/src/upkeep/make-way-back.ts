import { done, type Result } from '@lenity/casefile'
import { Client } from 'pg'
import { addressesOf } from '../public-address.ts'
import type { Settings } from '../settings.ts'
import { wayBackAtMachine } from '../sign-in/way-back.ts'

/** A one-time link for someone who lost all that signs them in, made by whoever runs the machine. */
export async function makeWayBack(ownerUrl: string, email: string, { publicUrl, port = 4680 }: Pick<Settings, 'publicUrl' | 'port'>): Promise<Result<{ readonly name: string; readonly link: string }>> {
  const addresses = addressesOf(publicUrl, port)
  if (!addresses.ok) return addresses
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const made = await wayBackAtMachine(owner, email)
    return made.ok ? done({ name: made.value.name, link: `${addresses.value[0]}/way-back?token=${made.value.token}` }) : made
  } finally {
    await owner.end()
  }
}

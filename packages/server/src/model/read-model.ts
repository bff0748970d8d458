import { checkAddress } from '../webhooks/check-address.ts'
import type { Model } from './ask-model.ts'

/** The language model the environment names; undefined when it names none, or an address nothing is sent to. */
export function readModel(env: NodeJS.ProcessEnv): Model | undefined {
  const { LENITY_MODEL_URL: address, LENITY_MODEL_NAME: name, LENITY_MODEL_KEY: key } = env
  if (!address || !name) return undefined
  for (const loopback of [false, true]) {
    const checked = checkAddress(address, loopback)
    if (checked.ok) return { address: checked.value.replace(/\/+$/, ''), name, key: key || undefined, loopback }
  }
  return undefined
}

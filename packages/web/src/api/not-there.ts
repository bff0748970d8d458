type Heard = (caseId: string) => void

let heard: Heard = () => undefined

/** Calls `listener` when something of a case is not there, or not any more, for whoever asks. */
export function whenNotThere(listener: Heard): void {
  heard = listener
}

/** Says that this address was not found. */
export function sayNotThere(address: string): void {
  const [, caseId] = /^\/api\/cases\/([0-9a-f-]{36})\/./.exec(new URL(address).pathname) ?? []
  if (caseId !== undefined) heard(caseId)
}

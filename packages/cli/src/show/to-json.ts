/** A value as JSON; whole numbers beyond the usual ones as numbers where they fit, else as digits in quotation marks; maps as objects. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? Object.fromEntries(one) : typeof one === 'bigint' ? (Number.isSafeInteger(Number(one)) ? Number(one) : String(one)) : one), indent) ?? 'null'
}

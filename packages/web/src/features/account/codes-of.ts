/** The recovery codes of an answer; what reads the API's description makes no plain list of them. */
export function codesOf(made: { readonly recoveryCodes: object } | undefined): readonly string[] {
  return Object.values(made?.recoveryCodes ?? []).map(String)
}

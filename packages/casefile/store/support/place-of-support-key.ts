/** What the key of a case’s signatures is sealed for. */
export function placeOfSupportKey(caseId: string): string {
  return `support key ${caseId}`
}

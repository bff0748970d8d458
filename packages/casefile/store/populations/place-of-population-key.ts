/** What the key of a list of people is sealed for. */
export function placeOfPopulationKey(id: string): string {
  return `population key ${id}`
}

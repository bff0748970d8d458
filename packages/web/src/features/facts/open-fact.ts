type Standings = Readonly<Record<string, { readonly is: 'confirmed' | 'proposed' | 'disputed' }>>

/** What is still open of a fact, or of any item of a list: nobody confirmed it, or sources differ. Undefined where nothing is. */
export function openFact(path: string, standing: Standings | undefined): string | undefined {
  const mine = Object.entries(standing ?? {}).filter(([at]) => at === path || at.startsWith(`${path}.`)).map(([, { is }]) => is)
  if (mine.includes('disputed')) return 'sources differ'
  return mine.includes('proposed') ? 'not confirmed' : undefined
}

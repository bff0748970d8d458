import type { Authority } from '@lenity/law'
import { jurisdictions } from '@lenity/law/rulebook'
import type { DoorPaperId } from './door-paper.ts'

/** One thing the table of states has on a state’s way, and whether it was verified. */
export interface ToldOfState {
  readonly label: string
  readonly value: string
  readonly verified: boolean
  readonly link: string
}

/** Who decides in a state, where and how to ask, as far as the table has it; for a paper what bears on that. */
export function routeOfState(authority: Authority, paper?: DoorPaperId): readonly ToldOfState[] {
  const all = jurisdictions.find(({ code }) => code === authority.code)
  return [
    ...told('who decides', authority.decides), ...told('where to apply', authority.apply), ...told('how', all?.how), ...told('whether a board’s advice binds', all?.binding), ...told('what can be asked', all?.forms),
    ...(paper === undefined || paper === 'governor-commutation' ? told('commutation', all?.commutation) : []), ...told('hearing', all?.hearing),
    ...(paper === undefined || paper === 'governor-dna' ? told('statute on DNA testing', all?.dnaTesting) : []), ...(paper === undefined || paper === 'governor-reprieve' ? told('in death cases', all?.capital) : []),
  ]
}

function told(label: string, one: Omit<ToldOfState, 'label'> | undefined): readonly ToldOfState[] {
  return one === undefined ? [] : [{ label, value: one.value, verified: one.verified, link: one.link }]
}

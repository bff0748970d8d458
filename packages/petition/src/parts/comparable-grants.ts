import type { CivilDate, Source } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Section } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { tidy } from '../say/say-value.ts'
import { connective, law, type Sentence } from '../sentence.ts'

/** A published grant counsel chose for the memorandum, as the list gave it, with the list and the day it was read. */
export interface ChosenGrant {
  readonly name: string
  readonly grantedOn: CivilDate
  readonly offense: string
  readonly sentence?: string | undefined
  readonly terms?: string | undefined
  readonly source: string
  readonly list: string
  readonly listDay: CivilDate
}

/** The grants counsel chose, each in a sentence with its source, in the order of their days. None goes to a prison: they name others. */
export function composeComparableGrants(desk: Desk): Section | undefined {
  const chosen = (desk.input.precedents ?? []).toSorted((a, b) => a.grantedOn.localeCompare(b.grantedOn) || a.name.localeCompare(b.name, 'en'))
  const [first, ...rest] = chosen.map(sourceOf)
  if (first === undefined || desk.input.variant === 'person by mail') return undefined
  return {
    title: connective('Comparable grants'),
    blocks: [
      { is: 'paragraph', sentences: [law('Each grant below is given as it was published. They show what the power was used for, and are no measure of this petition or of one another.', [first, ...rest])] },
      { is: 'list', items: chosen.map((grant) => [grantSentence(grant)]) },
    ],
  }
}

function grantSentence(grant: ChosenGrant): Sentence {
  const { name, grantedOn, offense, sentence, terms } = grant
  const given = [sentence === undefined ? '' : ` Sentence: “${tidy(sentence)}.”`, terms === undefined ? '' : ` Terms: “${tidy(terms)}.”`].join('')
  return law(`${tidy(name)}, ${sayDate(grantedOn)}. Offense: “${tidy(offense)}.”${given}`, sourceOf(grant))
}

/** The words of a source are forty at most. */
const most = 40

function sourceOf({ name, grantedOn, offense, terms, source, list, listDay }: ChosenGrant): Source {
  return { cite: `${tidy(list)}: ${tidy(name)}, ${sayDate(grantedOn)}`, link: source, quote: tidy(terms ?? offense).split(' ').slice(0, most).join(' '), text: 'read', readOn: listDay }
}

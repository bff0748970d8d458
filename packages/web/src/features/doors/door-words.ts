import type { OtherDoors } from '../../api/shapes.ts'

type Standing = OtherDoors['doors'][number]['standing']

export const standingInWords: Readonly<Record<Standing, string>> = { 'open': 'open', 'not open': 'not open', 'cannot say': 'cannot be said yet' }

const order: readonly Standing[] = ['open', 'cannot say', 'not open']

/** What is open first, then what cannot be said yet, each in the order in which it is tried. */
export function byStanding<D extends { readonly standing: Standing }>(doors: readonly D[]): readonly D[] {
  return order.flatMap((standing) => doors.filter((door) => door.standing === standing))
}

/** The sentence the page opens with: `Of 5 other doors 2 are open; of 1 it cannot be said yet.` */
export function doorsSentence(doors: readonly { readonly standing: Standing }[]): string {
  const of = (standing: Standing) => doors.filter((door) => door.standing === standing).length
  const [open, unsure] = [of('open'), of('cannot say')]
  const one = doors.length === 1
  const first = one ? (open === 1 ? 'The one other door is open' : unsure === 1 ? 'Whether the one other door is open cannot be said yet' : 'The one other door is not open') : `Of ${String(doors.length)} other doors ${open === 0 ? 'none is' : open === 1 ? 'one is' : `${String(open)} are`} open`
  return `${first}${one || unsure === 0 ? '' : `; of ${unsure === 1 ? 'one' : String(unsure)} it cannot be said yet`}.`
}

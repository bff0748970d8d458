import type { PacketSummary } from '../../api/shapes.ts'

export type Variant = PacketSummary['variant']

export const variants: readonly { readonly variant: Variant; readonly name: string; readonly about: string }[] = [
  { variant: 'pardon attorney', name: 'For the Pardon Attorney', about: 'With exhibits and Bates numbers; confidential papers by counsel’s recorded order only.' },
  { variant: 'person by mail', name: 'For the person, by mail', about: 'Without the presentence report, the statement of reasons, or anything quoted from them.' },
]

import { manual } from '../cite.ts'

export const oneBook = manual(2025, '§1B1.11(a)', 'The court shall use the Guidelines Manual in effect on the date that the defendant is sentenced.')
export const exPostFacto = manual(2025, '§1B1.11(b)(1)', 'the court shall use the Guidelines Manual in effect on the date that the offense of conviction was committed.')

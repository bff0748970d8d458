import { remember } from '../../core/remember.ts'
import { roman } from './5a-sentencing-table/find-range.ts'

/** `level 34`, as a step that comes to a level says it. */
export const levelIs = remember((level: number) => `level ${level}`)

/** `+2`, `-3` or `none`, as a step that adds levels says it. */
export const levelsAdded = remember((levels: number) => (levels > 0 ? `+${levels}` : levels < 0 ? `${levels}` : 'none'))

/** `category III`. */
export const categoryIs = remember((category: number) => `category ${roman(category)}`)

import type { FormOfCase } from '../../api/shapes.ts'

export type FormId = FormOfCase['form']['id']

/** The forms an address can name. */
export const formIds = ['commutation', 'pardon', 'remission', 'marijuana-certificate', 'reprieve'] as const satisfies readonly FormId[]

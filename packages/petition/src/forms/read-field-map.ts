import { refused, type Result } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { narrativeQuestions } from '../compose/input.ts'
import { takesAs, type FieldMap } from './field-map.ts'
import { formIds } from './form.ts'
import { clemencyForms } from './forms.table.ts'

/** A field map an office brings as data. Everything in it must be known: a field that would take the wrong fact is worse than an empty one. The refusal says all that is wrong. */
export function readFieldMap(data: unknown): Result<FieldMap> {
  const wrong: string[] = []
  if (!isRecord(data)) return refused('invalid', 'A field map is an object with sha256, form, of and fields.', 'field map', 'Look at the map again.')
  if (typeof data['sha256'] !== 'string' || !/^[0-9a-f]{64}$/.test(data['sha256'])) wrong.push('sha256 must be the SHA-256 of the file: 64 digits of 0-9 and a-f')
  const form = formIds.find((id) => id === data['form'])
  if (form === undefined) wrong.push(`form must be one of ${formIds.join(', ')}`)
  if (typeof data['of'] !== 'string' || data['of'].trim() === '') wrong.push('of must say in words which file it is')
  const fields = data['fields']
  if (!Array.isArray(fields) || fields.length === 0) wrong.push('fields must be a list with one field at least')
  else {
    const questions = form === undefined ? undefined : new Set(clemencyForms[form].questions.map(({ id }) => id))
    for (const [index, field] of fields.entries()) wrong.push(...wrongIn(field as unknown, questions).map((what) => `fields[${String(index)}]: ${what}`))
    const taken = fields.map((field: unknown) => (isRecord(field) ? `${String(field['field'])}${typeof field['on'] === 'string' ? `, ${field['on']}` : ''}` : ''))
    for (const name of new Set(taken.filter((one, index) => one !== '' && taken.indexOf(one) !== index))) wrong.push(`the field “${name}” is mapped more than once`)
  }
  return wrong.length === 0 ? { ok: true, value: data as unknown as FieldMap } : refused('invalid', `The field map cannot be used: ${wrong.join('; ')}.`, 'field map', 'Correct it and bring it again.')
}

function wrongIn(field: unknown, questions: ReadonlySet<string> | undefined): readonly string[] {
  if (!isRecord(field)) return ['must be an object']
  const wrong: string[] = []
  if (typeof field['field'] !== 'string' || field['field'] === '') wrong.push('field must name the field of the PDF')
  if (questions !== undefined && !questions.has(String(field['question']))) wrong.push(`“${String(field['question'])}” is no question of this form`)
  if (field['is'] === 'box') {
    wrong.push(...wrongPath(field['path']))
    if (typeof field['matches'] !== 'string' || field['matches'] === '') wrong.push('matches must be the words of the fact that check the box')
    if (field['on'] !== undefined && typeof field['on'] !== 'string') wrong.push('on must be the name of one box')
    return wrong
  }
  if (field['is'] !== 'text') return [...wrong, 'is must be text or box']
  const take = field['take']
  if (!isRecord(take)) return [...wrong, 'take must say a path or words']
  if ('words' in take) return Object.values(narrativeQuestions).some((one) => one === take['words']) ? wrong : [...wrong, `“${String(take['words'])}” is no question of the applicant’s own words`]
  if (take['as'] !== undefined && !takesAs.some((as) => as === take['as'])) wrong.push(`as must be one of ${takesAs.join(', ')}`)
  return [...wrong, ...wrongPath(take['path'])]
}

function wrongPath(path: unknown): readonly string[] {
  const shape = typeof path === 'string' ? leafShapeAt(path) : undefined
  if (shape === undefined) return [`“${String(path)}” is no fact of a case`]
  return shape.sealed === true ? [`“${String(path)}” is sealed and goes into no form`] : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { done, refused, type Result } from '../result.ts'
import { intakeForm, type IntakeForm } from './intake-form.ts'

/** What was filled in, trimmed, or what is wrong with it and where. */
export function checkIntake(form: unknown): Result<IntakeForm> {
  const checked = intakeForm.safeParse(form)
  if (checked.success) return done(checked.data)
  const [first] = checked.error.issues
  return refused('invalid', `The request is not complete: ${first?.message ?? 'a field is wrong'}.`, first?.path.join('.') || 'the request', 'Fill in that field and send it again.')
}

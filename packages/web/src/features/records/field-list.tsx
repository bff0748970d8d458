import type { SaidField } from './field-in-words.ts'
import look from './record-history.module.css'

/** Fields of a record with their values in words. */
export function FieldList({ fields }: { readonly fields: readonly SaidField[] }) {
  return <dl className={look.fields}>{fields.map(({ name, label, said }) => <div key={name}><dt>{label}</dt><dd>{said}</dd></div>)}</dl>
}

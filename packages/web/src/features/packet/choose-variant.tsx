import look from './choose-variant.module.css'
import { variants, type Variant } from './variants.ts'

/** Which packet is worked on. */
export function ChooseVariant({ chosen, onChoose }: { readonly chosen: Variant; readonly onChoose: (variant: Variant) => void }) {
  return (
    <div className={`${look.variants} screen-only`} role="group" aria-label="Which packet">
      {variants.map(({ variant, name, about }) => (
        <button key={variant} type="button" aria-pressed={variant === chosen} onClick={() => onChoose(variant)}>
          <strong>{name}</strong>
          <span>{about}</span>
        </button>
      ))}
    </div>
  )
}

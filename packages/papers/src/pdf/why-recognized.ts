import { whyGarbled } from '../pages/garbled.ts'
import type { TextLayer } from './text-layer.ts'

/** Why a page of a PDF is recognised from its picture instead of taken from its text layer; undefined when the layer can be trusted. */
export function whyRecognized(layer: TextLayer): string | undefined {
  const signs = layer.words.reduce((sum, word) => sum + word.text.length, 0)
  if (signs === 0) return layer.pictures > 0.02 ? 'The page is a picture and has no text layer.' : undefined
  if (layer.pictures > 0.5 && layer.invisible > 0.8) return 'The text layer was laid unseen under the picture by a scanner, which does not say how sure it was.'
  if (layer.pictures > 0.5 && signs < 200) return 'The page is a picture, and its text layer has hardly any of its words.'
  if (signs > 20 && layer.unmapped > 0.3) return 'The text layer cannot be read: its fonts do not say what their signs mean.'
  const garbled = signs > 20 ? whyGarbled(layer.words.map((word) => word.text)) : undefined
  return garbled === undefined ? undefined : `The text layer cannot be read: ${garbled}.`
}

const longest = 200

/**
 * The name of a file as an archive or a message has it, as one to show: steps upwards, drives and signs that turn writing around or cannot
 * be seen are gone, folders are kept. `otherwise` where nothing is left.
 */
export function harmlessName(name: string, otherwise: string): string {
  const steps = name
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:(?=\/|$)/i, '')
    .split('/')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..')
  const whole = [...steps.join('/')]
  const kept = whole.length <= longest ? whole.join('') : `…${whole.slice(-longest).join('')}`
  return kept === '' ? otherwise : kept
}

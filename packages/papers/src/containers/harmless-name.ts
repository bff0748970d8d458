const longest = 200

/**
 * The name of a file as an archive or a message has it, as one to show: steps upwards, drives and signs that turn writing around or cannot
 * be seen are gone, folders are kept. `otherwise` where nothing is left.
 */
export function harmlessName(name: string, otherwise: string): string {
  const steps = name
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:(?=\/|$)/i, '')
    .split('/')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..')
  const whole = [...steps.join('/')]
  const kept = whole.length <= longest ? whole.join('') : `…${whole.slice(-longest).join('')}`
  return kept === '' ? otherwise : kept
}

/** What programs leave beside papers and nobody means to bring. */
export function isLitter(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name)
}

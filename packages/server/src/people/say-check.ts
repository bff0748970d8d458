/** What checking the chains of a case found, in words that name the first broken line. */
export function sayCheck({ brokenChange, brokenRead }: { readonly brokenChange: number | undefined; readonly brokenRead: number | undefined }) {
  const broken = [...(brokenChange === undefined ? [] : [`line ${brokenChange} of what was changed`]), ...(brokenRead === undefined ? [] : [`line ${brokenRead} of what was read`])]
  return {
    whole: broken.length === 0,
    says: broken.length === 0
      ? 'Both chains are whole: each line follows from the one before it. Lines cut off at the end would not show; an earlier backup has them.'
      : `The first line that is not what was written: ${broken.join(', and ')}. It was altered, or a line before it was taken out. Keep a backup of today, and compare with an earlier one.`,
    ...(brokenChange !== undefined && { brokenChange }),
    ...(brokenRead !== undefined && { brokenRead }),
  }
}

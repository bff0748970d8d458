/** A letter page in points, with what is set on it. */
const [wide, margin, size, leading, signs] = [612, 54, 13, 17, 76] as const

/** Words as they would stand on a letter page, as many as fit, on a sheet of whatever size. */
export function drawWords(sheet: HTMLCanvasElement, text: string): void {
  const pen = sheet.getContext('2d')
  if (pen === null) return
  const { color, fontFamily } = getComputedStyle(sheet)
  pen.setTransform(sheet.width / wide, 0, 0, sheet.width / wide, 0, 0)
  pen.clearRect(0, 0, wide, (wide * sheet.height) / sheet.width)
  pen.fillStyle = color
  pen.font = `${size}px ${fontFamily}`
  const most = Math.floor((wide * sheet.height) / sheet.width / leading)
  const lines = text.slice(0, most * signs).split('\n').flatMap((line) => (line === '' ? [''] : line.match(new RegExp(`.{1,${signs}}(?:\\s|$)|.{1,${signs}}`, 'g')) ?? []))
  lines.slice(0, most).forEach((line, i) => pen.fillText(line, margin, margin + size + i * leading))
}

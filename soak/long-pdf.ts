/** A PDF of typed pages, each full of words and headed by its own number. */
export function longPdf(pages: number, head: (page: number) => string, lineCount = 60): Uint8Array<ArrayBuffer> {
  const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
  const kids: number[] = []
  for (let page = 1; page <= pages; page++) {
    const lines = Array.from({ length: lineCount }, (_, i) => `0 -11 Td (${`Line ${i + 1} of the transcript, which says what was said in the room that day. `.repeat(2)}) Tj`)
    const content = `BT /F 6 Tf 40 760 Td (${head(page)}) Tj ${lines.join(' ')} ET`
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
    kids.push(objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${objects.length} 0 R/Resources<</Font<</F 3 0 R>>>>>>`))
  }
  objects[1] = `<</Type/Pages/Count ${pages}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  const parts = ['%PDF-1.7\n']
  let at = parts[0]?.length ?? 0
  const places = objects.map((body, i) => {
    const begins = at
    const part = `${i + 1} 0 obj\n${body}\nendobj\n`
    parts.push(part)
    at += part.length
    return begins
  })
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`)
  return new TextEncoder().encode(parts.join(''))
}

/** A PDF of typed pages of which one is drawn of forms that call each other twenty times, eight deep: nobody lives to see it. */
export function hangingPdf(pages: number, hangs: number): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (dictionary: string, content: string): number => add(`<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`)
  const [catalog, tree, font] = [add('<</Type/Catalog/Pages 2 0 R>>'), add(''), add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')]
  let form = stream(`/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F ${font} 0 R>>>>`, 'BT /F 12 Tf 72 700 Td (again) Tj ET')
  for (let depth = 0; depth < 8; depth++) form = stream(`/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X ${form} 0 R>>>>`, '/X Do '.repeat(20))
  const kids: number[] = []
  for (let page = 1; page <= pages; page++) {
    const content = stream('', page === hangs ? '/X Do' : `BT /F 12 Tf 72 700 Td (This is page ${page}) Tj ET`)
    kids.push(add(`<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 612 792]/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>/XObject<</X ${form} 0 R>>>>>>`))
  }
  objects[tree - 1] = `<</Type/Pages/Count ${pages}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  let file = '%PDF-1.7\n'
  const places = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root ${catalog} 0 R>>\nstartxref\n${table}\n%%EOF`
  return new TextEncoder().encode(file)
}

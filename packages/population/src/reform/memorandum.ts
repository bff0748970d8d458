import { memorandumText, notShown, type Bar, type MemorandumText, type ReformText, type Run, type TableText } from './memorandum-text.ts'
import type { ViewWeighed } from './view-weighed.ts'

/** The memorandum for a lawmaker: one file of HTML that needs nothing else, made to be printed on two pages of letter paper. Nothing in it counts so few people that it could point at one. */
export function memorandum(weighed: ViewWeighed): string {
  const { title, opening, reforms, tables, method } = memorandumText(weighed)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${plain(title)}</title><style>${style}</style></head><body><main>
<header><p class="kind">Memorandum</p><h1>${plain(title)}</h1>
<p>${plain(opening)}</p></header>
${reforms.map(section).join('')}
${tables.map((one) => table(one, reforms)).join('')}
<section><h2>${plain(method.title)}</h2>
<p>${plain(method.opening)}</p>
<ul>${method.points.map((runs) => `<li>${runs.map(run).join('')}</li>`).join('\n')}</ul></section>
</main></body></html>
`
}

function run({ text, strong }: Run): string {
  return strong === true ? `<b>${plain(text)}</b>` : plain(text)
}

function section({ name, about, says, figures, others, bars, caption }: ReformText): string {
  return `<section><h2>${plain(name)}</h2>${about === undefined ? '' : `<p>${plain(about)}</p>`}<p class="says">${plain(says)}</p>
<dl>${figures.map(({ what, value }) => `<div><dt>${plain(what)}</dt><dd>${value}</dd></div>`).join('')}</dl>
<p>${plain(others)}</p>
${chart(bars, caption)}</section>
`
}

/** How many by how much, as bars: surely dark, possibly light on top. */
function chart(bars: readonly Bar[], caption: string): string {
  if (bars.length === 0) return ''
  const top = Math.max(1, ...bars.map(({ surely, possibly }) => surely + possibly))
  const [width, height, base] = [660, 128, 98]
  const step = width / bars.length
  const drawn = bars.map(({ words, surely, possibly, says }, i) => {
    const [a, b] = [(surely / top) * 72, (possibly / top) * 72]
    const x = Math.round(i * step + 14)
    const wide = Math.round(step - 28)
    return `<rect x="${x}" y="${(base - a).toFixed(1)}" width="${wide}" height="${a.toFixed(1)}" class="sure"/><rect x="${x}" y="${(base - a - b).toFixed(1)}" width="${wide}" height="${b.toFixed(1)}" class="maybe"/><text x="${x + wide / 2}" y="${(base - a - b - 6).toFixed(1)}">${says}</text><text x="${x + wide / 2}" y="${base + 16}">${words}</text>`
  }).join('')
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${bars.map(({ spoken }) => spoken).join('; ')}">${drawn}<line x1="0" y1="${base}" x2="${width}" y2="${base}"/></svg><figcaption>${plain(caption)}</figcaption></figure>`
}

/** One column of the reforms' tables for each reform, so that they are compared line by line. */
function table({ label: told, rows }: TableText, reforms: MemorandumText['reforms']): string {
  const label = plain(told)
  if (rows.length === 0) return `<p class="none">By ${label}: not shown, since a count would point at few.</p>`
  const heads = reforms.length === 1 ? '' : `<tr><th></th><th></th>${reforms.map(({ name }) => `<th scope="colgroup" colspan="3">${plain(name)}</th>`).join('')}</tr>`
  return `<div class="wide" tabindex="0" role="region" aria-label="By ${label}"><table><caption>By ${label}</caption><thead>${heads}<tr><th scope="col">${label}</th><th scope="col">people</th>${reforms.map(() => '<th scope="col">surely</th><th scope="col">possibly</th><th scope="col">years, surely</th>').join('')}</tr></thead><tbody>${rows.map(({ name, people, reforms: counts }) => `<tr><th scope="row">${plain(name)}</th><td>${people}</td>${counts.map(({ surely, possibly, years }) => `${cell(surely)}${cell(possibly)}<td>${years}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`
}

function cell(text: string): string {
  return text === notShown ? `<td class="few">${text}</td>` : `<td>${text}</td>`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
@page{size:letter;margin:16mm 18mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1c1b19;font:15px/1.45 Georgia,"Source Serif 4",serif}
main{max-width:720px;margin:0 auto;padding:28px 20px 40px}
.says{color:#57534c}
.kind{margin:0;font:600 12px/1.4 system-ui,sans-serif;color:#6b6760}
h1{margin:2px 0 6px;font-size:26px;line-height:1.2;text-wrap:balance}
h2{margin:22px 0 6px;font-size:18px;break-after:avoid}
p,ul{margin:6px 0;text-wrap:pretty}
ul{padding-left:18px}
dl{display:flex;flex-wrap:wrap;gap:6px 28px;margin:10px 0}
dl div{display:flex;flex-direction:column-reverse}
dt{font:13px/1.3 system-ui,sans-serif;color:#57534c}
dd{margin:0;font-size:24px;font-variant-numeric:tabular-nums}
figure{margin:12px 0;break-inside:avoid}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;text-anchor:middle;fill:#1c1b19}
svg line{stroke:#8a857c}
.sure{fill:#31506b}.maybe{fill:#b9c9d6}
figcaption,.none{font:13px/1.35 system-ui,sans-serif;color:#57534c}
.wide{overflow-x:auto}
table{width:100%;margin:12px 0;border-collapse:collapse;font:13px/1.35 system-ui,sans-serif;font-variant-numeric:tabular-nums;break-inside:avoid}
caption{padding-bottom:4px;text-align:left;font-weight:600}
th,td{padding:2px 8px 2px 0;text-align:right;border-bottom:1px solid #e4e0d8;font-weight:400}
th:first-child{text-align:left}
thead th{color:#57534c}thead th[colspan]{border-bottom:0}
.few{color:#57534c}
@media print{.wide{overflow:visible}main{max-width:none;padding:0}body{font-size:9.5pt}dl{margin:4pt 0}dd{font-size:14pt}h1{font-size:16pt}h2{font-size:12pt;margin:9pt 0 3pt}p,ul{margin:3pt 0}figure,table{margin:6pt 0}table,figcaption,dt,.none{font-size:8.5pt}}
`

import { PDFDocument } from '@cantoo/pdf-lib'
import type { Packet } from './packet.ts'
import { claimUaToo } from './render/archival.ts'
import { bindExhibits } from './render/bind-exhibits.ts'
import { addBookmarks } from './render/bind-outline.ts'
import { cleanText } from './render/clean-text.ts'
import { finishDocument } from './render/finish-document.ts'
import { linkCites } from './render/link-cites.ts'
import type { BytesOf } from './render/open-exhibit.ts'
import { setAuthored } from './render/set-authored.ts'
import { sizesOf } from './render/sizes-of.ts'
import type { Linking } from './render/to-typst.ts'
import { setVolumeCover } from './render/volume-cover.ts'
import { cutVolume, planVolumes, volumeOfSheets, type VolumePlan } from './render/volumes.ts'

/** A packet as PDF. `pages` counts those of the packet, the sheets before volumes not among them. */
export interface RenderedPacket {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly warnings: readonly string[]
}

/**
 * The packet as one PDF: the authored pages, then every exhibit with tab, page number and Bates number; bookmarks for all; each
 * citation of an exhibit jumps to its page. `bytesOf` gives the original file of a paper, with its password where it is locked, or the redacted copy an exhibit names. Files that are locked, damaged or missing
 * are named in `warnings` and hold their place with a sheet that says so.
 */
export async function renderPacket(packet: Packet, bytesOf: BytesOf): Promise<RenderedPacket> {
  const [whole] = await bindVolumes(packet, bytesOf, [packet.exhibits])
  if (whole === undefined) throw new Error('A packet has at least one volume.')
  return whole
}

/**
 * The packet in as many PDFs as it takes to keep each under `limit` bytes, cut between exhibits, each behind a sheet that says which one of how
 * many it is and what the others hold. A page that is cited in another volume is named with it; within a volume links lead to their page.
 * An exhibit that is larger than the limit by itself is a volume of its own, and is named in a warning. One PDF when it is small enough.
 */
export async function renderVolumes(packet: Packet, bytesOf: BytesOf, limit: number): Promise<readonly RenderedPacket[]> {
  const sizes = await sizesOf(packet.exhibits, bytesOf)
  const authored = setAuthored(packet, []).pdf.length
  let plan = planVolumes(packet.exhibits, sizes, authored, limit)
  // What was estimated too low is cut and bound again; each time there is one volume more.
  for (;;) {
    const volumes = await bindVolumes(packet, bytesOf, plan)
    const over = volumes.findIndex(({ pdf }, index) => pdf.length > limit && cutVolume(plan, index) !== plan)
    if (over === -1) return volumes.map((volume, index) => (volume.pdf.length <= limit ? volume : { ...volume, warnings: [...volume.warnings, tooLarge(plan, index, volume.pdf.length, limit)] }))
    plan = cutVolume(plan, over)
  }
}

function tooLarge(plan: VolumePlan, at: number, bytes: number, limit: number): string {
  const what = plan[at]?.map(({ tab, title }) => `Ex. ${String(tab)} (${title.text})`).join(', ')
  return `Volume ${String(at + 1)} has ${megabytes(bytes)} and the limit is ${megabytes(limit)}: ${what === undefined || what === '' ? 'the authored pages' : what} cannot be cut. Scan it again in gray or with fewer dots, or send it on paper.`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/**
 * The authored pages by themselves, for the archive: PDF/A-2b and PDF/UA-1, tagged, with their bookmarks and links to the law; what is cited
 * of exhibits stands in words. A text that cannot be set so is set without the claim, and `warnings` says it.
 */
export async function renderAuthored(packet: Packet): Promise<RenderedPacket> {
  const warnings: string[] = []
  const { pages, accessible, pdf, archival } = setAuthored(packet, warnings, { elsewhere: new Map(), alone: true })
  const archived = accessible ? archival() : undefined
  if (archived === undefined) warnings.push('The authored pages could not be set under PDF/A-2b and PDF/UA-1, and claim neither.')
  return { pdf: archived === undefined ? pdf : await claimUaToo(archived), pages, warnings }
}

async function bindVolumes(packet: Packet, bytesOf: BytesOf, plan: VolumePlan): Promise<readonly RenderedPacket[]> {
  const homes = volumeOfSheets(plan)
  const linking: Linking = { elsewhere: new Map([...homes].filter(([, volume]) => volume > 1)) }
  const warnings: string[] = []
  const authored = setAuthored(packet, warnings, linking)
  const total = authored.pages + packet.exhibits.reduce((sum, { sheets }) => sum + sheets.length, 0)
  const volumes: RenderedPacket[] = []
  let before = authored.pages
  for (const [index, exhibits] of plan.entries()) {
    const document = index === 0 ? await PDFDocument.load(authored.pdf, { updateMetadata: false }) : await PDFDocument.create({ updateMetadata: false })
    const cover = plan.length === 1 ? undefined : await PDFDocument.load(setVolumeCover(packet, plan, index), { updateMetadata: false })
    const [coverPage] = cover === undefined ? [] : await document.copyPages(cover, [0])
    if (coverPage !== undefined && index > 0) document.addPage(coverPage)
    const bound = await bindExhibits(document, { exhibits, counselCopy: packet.counselCopy }, bytesOf, before, total)
    const own = [...(index === 0 ? warnings : []), ...bound.warnings]
    for (const bates of linkCites(document, bound.pageOf)) own.push(`A citation leads to ${bates}, which has no page. Compose the packet again.`)
    if (coverPage !== undefined && index === 0) document.insertPage(0, coverPage)
    addBookmarks(document, 'Exhibits', exhibits.flatMap((exhibit) => {
      const page = bound.pageOf.get(exhibit.sheets[0]?.bates ?? '')
      return page === undefined ? [] : [{ title: cleanText(`Ex. ${String(exhibit.tab)}: ${exhibit.title.text}`), page }]
    }))
    // What is in another volume is named in words, and leads to the table of volumes.
    if (coverPage !== undefined) addBookmarks(document, 'In other volumes', plan.flatMap((each, at) => (at === index ? [] : [...(at === 0 ? [{ title: 'The letter, the petition and its tables: volume 1', page: coverPage }] : []), ...each.map(({ tab, title }) => ({ title: cleanText(`Ex. ${String(tab)}: ${title.text}: volume ${String(at + 1)}`), page: coverPage }))])))
    finishDocument(document, cleanText(plan.length === 1 ? packet.title : `${packet.title}, volume ${String(index + 1)} of ${String(plan.length)}`))
    const sheets = exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
    // Without object streams: they save a twentieth of the bytes and cost more than all the binding.
    volumes.push({ pdf: await document.save({ useObjectStreams: false, objectsPerTick: 1500 }), pages: sheets + (index === 0 ? authored.pages : 0), warnings: own })
    before += sheets
  }
  return volumes
}

import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Story } from '../../story/story.ts'

/** What the absence of an entry tells need not be read. */
export function allowCourse(w: PaperWriter, story: Story): PaperWriter {
  return w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'litigation.collateralPending': false, 'litigation.appealPending': false, 'litigation.appealTaken': story.appeal !== undefined, 'litigation.collateralDecided': story.collateral !== undefined, 'conviction.notice851': story.notice851 !== undefined, 'conviction.counts.complete': true, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
}

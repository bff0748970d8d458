import type { Result } from '../../src/index.ts'

/** A way of looking at the docket: a name, and what it asks for, as the address of the page says it. */
export interface SavedView {
  readonly id: string
  readonly office: string
  readonly name: string
  readonly search: Readonly<Record<string, string>>
  readonly shared: boolean
  readonly mine: boolean
  /** Whether the docket opens with it for the asker. */
  readonly first: boolean
}

export interface ViewStore {
  /** The asker's own, and those shared with the office, by name. */
  list(): Promise<Result<readonly SavedView[]>>
  save(view: Pick<SavedView, 'name' | 'search' | 'shared'>): Promise<Result<SavedView>>
  /** Of one's own. */
  change(viewId: string, to: Partial<Pick<SavedView, 'name' | 'search' | 'shared'>>): Promise<Result<SavedView>>
  /** Takes one's own away; `bringBack` undoes it. */
  remove(viewId: string): Promise<Result<true>>
  bringBack(viewId: string): Promise<Result<SavedView>>
  /** The docket opens with this view, or with all cases when there is none. */
  openFirst(viewId: string | undefined): Promise<Result<true>>
}

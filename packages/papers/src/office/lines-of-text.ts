/** Text as it grows, line by line; what stands in one row of a table stays in one line. */
export class LinesOfText {
  private readonly done: string[] = []
  private line = ''
  private readonly cells: number[] = []

  add(words: string): void {
    this.line += words
  }

  /** Ends a paragraph; inside a cell of a table a space follows, so that its row stays together. */
  endParagraph(): void {
    if (this.cells.length > 0) this.line += ' '
    else this.endLine()
  }

  endLine(): void {
    this.done.push(this.line.replace(/[ \t\u00a0]+$/, ''))
    this.line = ''
  }

  /** Ends a paragraph that something else interrupts, when there is one. */
  breakOff(): void {
    if (this.line.trim() !== '') this.endParagraph()
  }

  newPage(): void {
    if (this.cells.length > 0) return
    if (this.line.trim() !== '') this.endLine()
    this.line = '\f'
  }

  openRow(): void {
    this.breakOff()
    this.cells.push(0)
  }

  endCell(): void {
    this.line = `${this.line.trimEnd()}    `
  }

  endRow(): void {
    this.cells.pop()
    this.endParagraph()
  }

  get text(): string {
    return [...this.done, this.line.trimEnd()].join('\n')
  }
}

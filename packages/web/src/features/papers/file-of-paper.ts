/** The file a paper lies in: a part is named by its file and its pages in it. */
export function fileOfPaper(paper: string): string {
  return paper.split('.', 1)[0] ?? paper
}

/** What the bench uses of compromise. */
declare module 'compromise' {
  interface Quotations {
    json(options: { readonly offset: true }): { readonly text: string; readonly offset: { readonly start: number; readonly length: number } }[]
  }
  export default function nlp(text: string): { quotations(): Quotations }
}

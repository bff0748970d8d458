/** The drawing on what shows a password; the button around it has the words. */
export function Eye({ reveal }: { readonly reveal: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M2 12c2.6-4.4 6-6.6 10-6.6s7.4 2.2 10 6.6c-2.6 4.4-6 6.6-10 6.6S4.6 16.4 2 12Z" />
      <circle cx="12" cy="12" r="3" />
      {reveal ? <path d="M4 20 20 4" /> : null}
    </svg>
  )
}

import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { liftQuotes } from '../../scripts/lift-quotes.ts'

const law = fileURLToPath(new URL('../law/src', import.meta.url))

/** One page, its scripts, its style and its fonts, all from this origin: a strict Content-Security-Policy refuses none of it. */
export default defineConfig({
  plugins: [{ ...liftQuotes(law), enforce: 'pre' }, react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** One page, its scripts, its style and its fonts, all from this origin: a strict Content-Security-Policy refuses none of it. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
})

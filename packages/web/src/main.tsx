import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './look/index.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openDetailsForPrint } from './app/open-details-for-print.ts'
import { Providers } from './app/providers.tsx'
import { router } from './app/router.tsx'

openDetailsForPrint()
const place = document.getElementById('root')
if (place) createRoot(place).render(<StrictMode><Providers><RouterProvider router={router} /></Providers></StrictMode>)

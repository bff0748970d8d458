import { createTheme, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { whenNotThere } from '../api/not-there.ts'
import { Refusal } from '../api/problem.ts'
import { Eye } from '../features/page/eye.tsx'

/** Style comes from files of this origin alone: the provider writes no style element into the page. */
const house = ['#eef5f1', '#e4eee8', '#cfe6d7', '#a5c9b4', '#7aac90', '#4f8f6f', '#32735a', '#1e5945', '#14402f', '#0c2a1f'] as const
const theme = createTheme({ fontFamily: 'var(--sans)', cursorType: 'pointer', defaultRadius: 3, colors: { house }, primaryColor: 'house', primaryShade: 7, components: { PasswordInput: { defaultProps: { visibilityToggleIcon: Eye } } } })

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (times, error) => !(error instanceof Refusal) && times < 2 },
  },
})

/** When something of a case is not there, the case itself is asked for again: where it is not either, the page closes. */
whenNotThere((caseId) => void queries.invalidateQueries({ queryKey: ['case', caseId, 'stands'] }))

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </MantineProvider>
  )
}

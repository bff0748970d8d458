import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './open-case.module.css'

/** Opens a case under a name and goes to its papers, where the work begins. */
export function OpenCase() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: async (title: string) => (await api.POST('/api/cases', { body: { title } })).data?.id ?? '',
    onSuccess: async (caseId) => {
      await queries.invalidateQueries({ queryKey: ['docket'] })
      await navigate({ to: '/cases/$caseId/papers', params: { caseId } })
    },
  })
  return (
    <>
      <form className={look.open} onSubmit={(event) => {
        event.preventDefault()
        open.mutate(String(new FormData(event.currentTarget).get('title')))
      }}>
        <TextInput name="title" label="Open a case" placeholder="The person’s name" required withAsterisk={false} maxLength={200} autoComplete="off" />
        <Button type="submit" variant="default" loading={open.isPending}>Open it and add papers</Button>
      </form>
      {open.error ? <ProblemNotice error={open.error} /> : null}
    </>
  )
}

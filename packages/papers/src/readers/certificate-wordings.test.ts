import { expect, test } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readCertificate } from './certificate.ts'

const said = (...lines: string[]): Record<string, unknown> => Object.fromEntries(readCertificate(plainPages(lines.join('\n'), 'plain text')).map(({ path, value }) => [path, value]))

test.each([
  ['upon completion', ['Presented to', 'Teresa Ann Holloway', 'upon successful completion of', 'Parenting From Afar', 'March 4, 2016']],
  ['what kind of program it is', ['Presented to', 'Teresa Ann Holloway', 'upon completion of the course of study entitled', 'Parenting From Afar', 'March 4, 2016']],
  ['requirements satisfied', ['This is to certify that', 'Teresa Ann Holloway', 'has satisfied all of the prescribed requirements for', 'Parenting From Afar', 'March 4, 2016']],
  ['a label', ['CERTIFICATE', 'Awarded to: Teresa Ann Holloway', 'Course title: Parenting From Afar', 'Date: March 4, 2016']],
])('a certificate tells by %s what was completed and when', (_, lines) => {
  expect(said(...lines)).toMatchObject({ 'custody.programs.0.name': 'Parenting From Afar', 'custody.programs.0.completedOn': '2016-03-04' })
})

import type { FieldMap } from './field-map.ts'

/** The fields as they were read in the file itself. Gender, ethnicity and race, which the form does not require, are left to the applicant. */
export const marijuanaCertificateFields: FieldMap = {
  sha256: 'fadd4b511d3242461795dac74cfcebc61a76719dca7ac7b5b8eb62dc1824c7cd',
  form: 'marijuana-certificate',
  of: 'Application for Certificate of Pardon, January 2024, in the copy that the General Services Administration published for demonstration',
  fields: [
    { is: 'text', field: 'Fst Name 1', question: 'name', take: { path: 'person.name', as: 'first name' } },
    { is: 'text', field: 'Mid Name 1', question: 'name', take: { path: 'person.name', as: 'middle name' } },
    { is: 'text', field: 'Lst Name 1', question: 'name', take: { path: 'person.name', as: 'last name' } },
    { is: 'text', field: 'Date of Birth', question: 'born', take: { path: 'person.dateOfBirth', as: 'month/day/year' } },
    { is: 'box', field: 'Citizenship', on: 'Birth', question: 'citizenship', path: 'person.citizenship', matches: 'citizen by birth' },
    { is: 'box', field: 'Citizenship', on: 'Naturalized', question: 'citizenship', path: 'person.citizenship', matches: 'naturalized' },
    { is: 'box', field: 'Citizenship', on: 'Permanent Resident', question: 'citizenship', path: 'person.citizenship', matches: 'permanent resident' },
    { is: 'text', field: 'Convict-Date_af_date', question: 'conviction', take: { path: 'conviction.convictedOn', as: 'month/day/year' } },
    { is: 'text', field: 'US District Court', question: 'conviction', take: { path: 'conviction.district', as: 'side of the district' } },
    { is: 'text', field: 'Dist State', question: 'conviction', take: { path: 'conviction.district', as: 'state of the district' } },
    { is: 'box', field: 'D.C. Superior Court 1', question: 'conviction', path: 'conviction.sovereign', matches: 'District of Columbia' },
    { is: 'text', field: 'Docket No', question: 'conviction', take: { path: 'conviction.docketNumber' } },
    { is: 'text', field: 'Code Section', question: 'conviction', take: { path: 'conviction.counts.0.statute' } },
  ],
}

/** The maps of files whose fields were read. Of the forms for commutation and for pardon no file was had: an office brings its map. */
export const fieldMaps: readonly FieldMap[] = [marijuanaCertificateFields]

/** Courses on the progress report, the newest first as the printout has them; days as printed, month-day-year. */
export const programs = [
  { at: 'CRW', name: 'FSA: WOMEN IN THE 21ST CENTURY', began: '01-15-2024', ended: '03-18-2024' },
  { at: 'CRW', name: 'FSA: ARTHRITIS FOUNDATION WALK', began: '05-08-2023', ended: '06-19-2023' },
  { at: 'CRW', name: 'RPP: MONEY SMART FOR ADULTS', began: '09-12-2022', ended: '11-14-2022' },
  { at: 'CRW', name: 'SERVSAFE FOOD PROTECTION MANAGER', began: '03-04-2019', ended: '03-29-2019' },
  { at: 'CRW', name: 'GED TUTOR TRAINING', began: '02-06-2012', ended: '04-27-2012' },
  { at: 'CRW', name: 'VICTIM IMPACT: LISTEN AND LEARN', began: '08-02-2010', ended: '11-19-2010' },
  { at: 'CRW', name: 'CULINARY ARTS APPRENTICESHIP', began: '10-18-2004', ended: '10-19-2007' },
  { at: 'DAN', name: 'PARENTING FROM A DISTANCE', began: '04-09-2001', ended: '06-29-2001' },
  { at: 'DAN', name: 'NON-RESIDENTIAL DRUG EDUCATION', began: '02-01-1999', ended: '05-14-1999' },
  { at: 'DAN', name: 'BUSINESS MATH', began: '09-08-1997', ended: '12-12-1997' },
] as const

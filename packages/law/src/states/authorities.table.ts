import type { Authority } from './jurisdiction.ts'

/** The day on which this was put together. It changes often: what is not verified is guidance, to be checked at the official address. */
export const asOf = '2026-11-22'

/** Nothing here has been verified; all of it is to be checked at the official address. */
function guidance(code: string, name: string, official: string, decides: string, apply: string): Authority {
  return { code, name, official, decides: { value: decides, verified: false, link: official }, apply: { value: apply, verified: false, link: official } }
}

/** Who decides in the fifty states and the District of Columbia, and where to apply, by their letters: what a screening says to someone convicted there. */
export const authorities = {
  AL: guidance('AL', 'Alabama', 'https://paroles.alabama.gov', 'a board', 'Board, Pardon Unit'),
  AK: guidance('AK', 'Alaska', 'https://doc.alaska.gov/board-of-parole', 'the governor, advised by a board', 'Board of Parole'),
  AZ: guidance('AZ', 'Arizona', 'https://boec.az.gov', 'the governor, only on a board’s recommendation', 'Board of Executive Clemency, Phoenix'),
  AR: guidance('AR', 'Arkansas', 'https://doc.arkansas.gov/parole-board', 'the governor, advised by a board', 'Board'),
  CA: guidance('CA', 'California', 'https://www.gov.ca.gov/clemency', 'the governor, advised by a board', 'Governor\'s Office, Legal Affairs'),
  CO: guidance('CO', 'Colorado', 'https://cdoc.colorado.gov', 'the governor, advised by a board', 'Executive Clemency Advisory Board'),
  CT: guidance('CT', 'Connecticut', 'https://portal.ct.gov/BOPP', 'a board', 'ePardons portal; commutation on paper'),
  DE: guidance('DE', 'Delaware', 'https://pardons.delaware.gov', 'the governor, only on a board’s recommendation', 'Board of Pardons, Dover'),
  FL: guidance('FL', 'Florida', 'https://www.fcor.state.fl.us', 'a board on which the governor sits', 'Office of Executive Clemency, Tallahassee'),
  GA: guidance('GA', 'Georgia', 'https://pap.georgia.gov', 'a board', 'State Board'),
  HI: guidance('HI', 'Hawaii', 'https://dps.hawaii.gov/hpa', 'the governor, advised by a board', 'Paroling Authority'),
  ID: guidance('ID', 'Idaho', 'https://parole.idaho.gov', 'a board', 'Commission, Boise'),
  IL: guidance('IL', 'Illinois', 'https://prb.illinois.gov', 'the governor, advised by a board', 'Prisoner Review Board, Springfield'),
  IN: guidance('IN', 'Indiana', 'https://www.in.gov/idoc/parole', 'the governor, advised by a board', 'Indiana Parole Board'),
  IA: guidance('IA', 'Iowa', 'https://bop.iowa.gov', 'the governor, advised by a board', 'Governor / Board of Parole'),
  KS: guidance('KS', 'Kansas', 'https://www.doc.ks.gov/prb', 'the governor, advised by a board', 'Prisoner Review Board'),
  KY: guidance('KY', 'Kentucky', 'https://governor.ky.gov', 'the governor alone', 'Governor\'s Office'),
  LA: guidance('LA', 'Louisiana', 'https://doc.louisiana.gov/imprisoned-person-programs-resources/pardons-parole', 'the governor, only on a board’s recommendation', 'Board of Pardons, Baton Rouge'),
  ME: guidance('ME', 'Maine', 'https://www.maine.gov/corrections', 'the governor, advised by a board', 'Pardon Board, Dept. of Corrections'),
  MD: guidance('MD', 'Maryland', 'https://www.dpscs.state.md.us/publicinfo/clemency.shtml', 'the governor, advised by a board', 'Parole Commission'),
  MA: guidance('MA', 'Massachusetts', 'https://www.mass.gov/orgs/massachusetts-parole-board', 'the governor, only with the consent of a council', 'Parole Board (Advisory Board of Pardons)'),
  MI: guidance('MI', 'Michigan', 'https://www.michigan.gov/corrections', 'the governor, advised by a board', 'Parole Board, Pardons and Commutations Coordinator'),
  MN: guidance('MN', 'Minnesota', 'https://mn.gov/boards/pardons', 'a board on which the governor sits', 'Clemency Review Commission'),
  MS: guidance('MS', 'Mississippi', 'https://www.mdoc.ms.gov', 'the governor alone', 'Governor via Parole Board'),
  MO: guidance('MO', 'Missouri', 'https://doc.mo.gov/divisions/probation-parole/executive-clemency', 'the governor, advised by a board', 'Board, Jefferson City'),
  MT: guidance('MT', 'Montana', 'https://bopp.mt.gov', 'the governor, advised by a board', 'Board of Pardons and Parole'),
  NE: guidance('NE', 'Nebraska', 'https://pardons.nebraska.gov', 'a board on which the governor sits', 'Board of Pardons, Lincoln'),
  NV: guidance('NV', 'Nevada', 'https://pardons.nv.gov', 'a board on which the governor sits', 'Board of Pardons Commissioners'),
  NH: guidance('NH', 'New Hampshire', 'https://www.nh.gov/council', 'the governor, only with the consent of a council', 'Attorney General\'s office'),
  NJ: guidance('NJ', 'New Jersey', 'https://www.nj.gov/governor/clemency', 'the governor, advised by a board', 'Office of the Governor, Clemency'),
  NM: guidance('NM', 'New Mexico', 'https://www.governor.state.nm.us', 'the governor, advised by a board', 'Governor\'s Office'),
  NY: guidance('NY', 'New York', 'https://www.ny.gov/services/apply-clemency', 'the governor alone', 'Executive Clemency Bureau, Albany; ny.gov online'),
  NC: guidance('NC', 'North Carolina', 'https://www.doc.nc.gov', 'the governor alone', 'Governor\'s Clemency Office, Raleigh'),
  ND: guidance('ND', 'North Dakota', 'https://www.docr.nd.gov', 'the governor, advised by a board', 'Pardon Advisory Board clerk, DOCR'),
  OH: guidance('OH', 'Ohio', 'https://drc.ohio.gov', 'the governor, advised by a board', 'Parole Board, Columbus'),
  OK: guidance('OK', 'Oklahoma', 'https://ppb.ok.gov', 'the governor, only on a board’s recommendation', 'Pardon and Parole Board'),
  OR: guidance('OR', 'Oregon', 'https://www.oregon.gov/gov', 'the governor alone', 'Governor\'s Office legal counsel'),
  PA: guidance('PA', 'Pennsylvania', 'https://www.bop.pa.gov', 'the governor, only on a board’s recommendation', 'Board of Pardons, Harrisburg'),
  RI: guidance('RI', 'Rhode Island', 'https://governor.ri.gov', 'the governor, only with the consent of a council', 'Governor\'s Office'),
  SC: guidance('SC', 'South Carolina', 'https://www.dppps.sc.gov', 'a board', 'Dept. of Probation, Parole and Pardon Services'),
  SD: guidance('SD', 'South Dakota', 'https://doc.sd.gov/parole', 'the governor, advised by a board', 'Board, Sioux Falls'),
  TN: guidance('TN', 'Tennessee', 'https://www.tn.gov/bop', 'the governor, advised by a board', 'Board of Parole'),
  TX: guidance('TX', 'Texas', 'https://www.tdcj.texas.gov/bpp', 'the governor, only on a board’s recommendation', 'Board, Clemency Section, Austin'),
  UT: guidance('UT', 'Utah', 'https://bop.utah.gov', 'a board', 'Board of Pardons and Parole'),
  VT: guidance('VT', 'Vermont', 'https://governor.vermont.gov', 'the governor alone', 'Governor\'s Office'),
  VA: guidance('VA', 'Virginia', 'https://www.commonwealth.virginia.gov', 'the governor alone', 'Secretary of the Commonwealth, Richmond'),
  WA: guidance('WA', 'Washington', 'https://www.governor.wa.gov/boards-commissions/clemency-pardons-board', 'the governor, advised by a board', 'Clemency and Pardons Board (AG office)'),
  WV: guidance('WV', 'West Virginia', 'https://governor.wv.gov', 'the governor, advised by a board', 'Governor\'s Office'),
  WI: guidance('WI', 'Wisconsin', 'https://evers.wi.gov/pardons', 'the governor, advised by a board', 'Pardon Advisory Board'),
  WY: guidance('WY', 'Wyoming', 'https://governor.wyo.gov', 'the governor alone', 'Governor\'s Office / Board of Parole'),
  DC: guidance('DC', 'District of Columbia', 'https://www.justice.gov/pardon', 'the President of the United States', 'Office of the Pardon Attorney; Clemency Board'),
} as const

import { facts } from './facts.ts'

export const reductionOrder = {
  district: 'Western District of Missouri',
  name: facts.name,
  docket: facts.docket,
  usm: facts.registerNumber,
  judgmentOn: '06/24/1996',
  attorney: 'pro se',
  reasons: ['The defendant is eligible for a reduction under Amendment 782. The motion is denied in the exercise of discretion, for the reasons stated on Page 2.'],
  on: '12/03/2015',
  judge: 'Stanton R. Keel, United States District Judge',
  judgeHand: 'S. R. Keel',
  before: { level: '43', category: 'I', range: 'life' },
  after: { level: '37', category: 'I', range: '210 to 262 months' },
  factors: [
    'The sentencing judge has retired. The undersigned did not hear the trial and has read the record. The defendant testified falsely about a conspiracy that lasted almost four years, and used couriers scarcely older than her own daughter. Those facts weigh against a reduction.',
    'The court acknowledges her record in prison, which is exceptional, and that she has served more than twenty years. The court does not find that these outweigh the seriousness of the offense. Others who stood in her place might well be resentenced differently, and the defendant remains free to seek executive clemency.',
  ],
}

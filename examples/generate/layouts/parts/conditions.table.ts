export const standardConditions = [
  'the defendant shall not leave the judicial district without the permission of the court or probation officer;',
  'the defendant shall report to the probation officer and shall submit a truthful and complete written report within the first five days of each month;',
  'the defendant shall answer truthfully all inquiries by the probation officer and follow the instructions of the probation officer;',
  'the defendant shall support his or her dependents and meet other family responsibilities;',
  'the defendant shall work regularly at a lawful occupation, unless excused by the probation officer for schooling, training, or other acceptable reasons;',
  'the defendant shall notify the probation officer at least ten days prior to any change in residence or employment;',
  'the defendant shall refrain from excessive use of alcohol and shall not purchase, possess, use, distribute, or administer any controlled substance or any paraphernalia related to any controlled substances, except as prescribed by a physician;',
  'the defendant shall not frequent places where controlled substances are illegally sold, used, distributed, or administered;',
  'the defendant shall not associate with any persons engaged in criminal activity and shall not associate with any person convicted of a felony, unless granted permission to do so by the probation officer;',
  'the defendant shall permit a probation officer to visit him or her at any time at home or elsewhere and shall permit confiscation of any contraband observed in plain view of the probation officer;',
  'the defendant shall notify the probation officer within seventy-two hours of being arrested or questioned by a law enforcement officer;',
] as const

export const newConditions = [
  'You must report to the probation office in the federal judicial district where you are authorized to reside within 72 hours of your release from imprisonment, unless the probation officer instructs you to report to a different probation office or within a different time frame.',
  'After initially reporting to the probation office, you will receive instructions from the court or the probation officer about how and when you must report to the probation officer, and you must report to the probation officer as instructed.',
  'You must not knowingly leave the federal judicial district where you are authorized to reside without first getting permission from the court or the probation officer.',
  'You must answer truthfully the questions asked by your probation officer.',
  'You must live at a place approved by the probation officer. If you plan to change where you live, you must notify the probation officer at least 10 days before the change.',
  'You must work full time (at least 30 hours per week) at a lawful type of employment, unless the probation officer excuses you from doing so.',
  'You must not communicate or interact with someone you know is engaged in criminal activity.',
  'If you are arrested or questioned by a law enforcement officer, you must notify the probation officer within 72 hours.',
  'You must not own, possess, or have access to a firearm, ammunition, destructive device, or dangerous weapon.',
] as const

export const special = ['The defendant shall participate in a program of testing and treatment for drug abuse, as directed by the probation officer.', 'The defendant shall submit to a search of his or her person, residence, office or vehicle, conducted by a probation officer at a reasonable time and in a reasonable manner.', 'The defendant shall provide the probation officer with access to any requested financial information.', 'The defendant shall perform 100 hours of community service.'] as const

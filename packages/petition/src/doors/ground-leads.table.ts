/** What a ground says where the law's own question is met, by the id of its answer: a motion states it, and does not ask. */
export const groundLeads: Readonly<Record<string, string>> = {
  '1B1.10 listed': 'The amendment is one that courts may apply to a sentence already imposed.',
  '1B1.10 order date': 'An order may take effect now.',
  '1B1.10 term': 'The term was imposed as part of the original sentence, and is still being served.',
  '3582(c)(2) based on': 'The sentence was based on the range.',
  '1B1.10 lowered': 'The applicable range is lowered.',
  '1B1.10 something left': 'The term lies above the least the court may go to.',
  '404': 'The court may reduce the sentence under section 404 of the First Step Act.',
}

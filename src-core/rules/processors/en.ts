import type { Sentences } from '../sentences'

export const sentences = {
  'PRO-01': {
    title: 'No contract with the processor',
    message: '“{processor}”: link the contract or other legal act that binds it, read against Article 28.',
  },
  'PRO-05': {
    title: 'Sub-processing without authorisation',
    message:
      '“{processor}” calls on other processors: state the written authorisation, specific or general, that allows it.',
  },
  'PRO-06': {
    title: 'Guarantees of the processor to be shown',
    message:
      '“{processor}”: nothing shows that its guarantees were verified in the last {months} months; questionnaire, audit or judgment.',
  },
  'PRO-07': {
    title: 'Own re-use not analysed',
    message:
      '“{processor}”: re-using the data for its own purposes makes it a controller; analyse it or have it stopped.',
  },
  'PRO-08': {
    title: 'Hosting of health data to be verified',
    message:
      '“{processor}”: if it hosts health data from care or social follow-up, it needs a health-data host certificate (HDS) still in force.',
  },
  'PRO-19': {
    title: 'Guarantees judged insufficient',
    message:
      'The guarantees of “{processor}” are judged insufficient and it is still used: obtain them or change processor.',
  },
  'PRO-20': {
    title: 'Review of the processor overdue',
    message: 'The review of “{processor}” was due on {date}: look at guarantees and contract again.',
  },
} as const satisfies Sentences

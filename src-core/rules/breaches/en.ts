import type { Sentences } from '../sentences'

export const sentences = {
  'BRE-01': {
    title: 'Breach register incomplete',
    message: 'The register needs facts, effects and measures: complete “{missing}”.',
  },
  'BRE-02': {
    title: 'Risk to be assessed',
    message: 'Assess the risk for people: it decides whether the authority is notified and the people told.',
  },
  'BRE-03': {
    title: 'Unlikely risk without a reason',
    message: 'Explain why a risk is unlikely: that is what makes notification unnecessary.',
  },
  'BRE-13': {
    title: 'Awareness not dated',
    message: 'Say when you became aware of the breach: the clock runs from that moment.',
  },
  'BRE-14': {
    title: 'Long investigation to be explained',
    message:
      'More than {hours} hours lie between detection and awareness: say what the investigation had to establish.',
  },
  'BRE-15': {
    title: 'Risk perhaps played down',
    message:
      'Special, financial or access data were readable: “unlikely” seems low. Review the level of risk or strengthen its reasoning.',
  },
  'BRE-16': {
    title: 'Encryption key to be checked',
    message: 'Encryption counts only if the key stayed safe: establish that it did, or review the level of risk.',
  },
  'BRE-17': {
    title: 'Loss of availability perhaps played down',
    message: 'Care or payments depended on these data: their loss can be a risk for people. Review the level.',
  },
  'BRE-18': {
    title: 'Closed with open actions',
    message: 'The breach is closed while actions remain open ({actions}): finish them or reopen it.',
  },
  'BRE-20': {
    title: 'Repeated breaches',
    message: '“{activity}” has had {count} breaches in {months} months: review its security measures.',
  },
} as const satisfies Sentences

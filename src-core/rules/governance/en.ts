import type { Sentences } from '../sentences'

export const sentences = {
  'GOV-02': {
    title: 'DPO not declared',
    message:
      'Nothing shows that “{organisation}” gave the authority the contact details of “{dpo}”: declare the DPO, or note the date it was done.',
  },
  'GOV-03': {
    title: 'DPO contact not published',
    message:
      'Publish how to reach the DPO of “{organisation}” and say where: a contact point is enough, without a name.',
  },
  'GOV-04': {
    title: 'No reason for having no DPO',
    message: '“{organisation}” needs no DPO: keep in writing the analysis that shows it.',
  },
  'GOV-05': {
    title: 'Data protection policy missing or old',
    message: 'No data protection policy was adopted or revised in the last {months} months: adopt it, or refresh it.',
  },
  'GOV-06': {
    title: 'Procedure missing',
    message: 'Write what is missing to act in time: {procedures}.',
  },
  'GOV-07': {
    title: 'Staff not trained lately',
    message: 'No training is noted in the last {months} months: train the staff, or note the session that took place.',
  },
  'GOV-08': {
    title: 'No recent audit',
    message: 'No audit is noted in the last {months} months: plan one, even a short internal one.',
  },
  'GOV-13': {
    title: 'DPO report due',
    message:
      '“{dpo}” has not reported to management in the last {months} months: prepare the report and date its presentation.',
  },
  'GOV-14': {
    title: 'No simple way to ask a question',
    message: 'Give data subjects a simple way to ask “{organisation}”: an address, a form or a desk.',
  },
  'GOV-15': {
    title: 'Inventory of activities not published',
    message: '“{organisation}” is a public body: publish the inventory of its processing activities online.',
  },
  'GOV-16': {
    title: 'Rules of algorithms not published',
    message:
      'An algorithm underlies individual decisions ({activities}): from {least} staff on, publish the rules of the main algorithms online.',
  },
  'GOV-17': {
    title: 'Registers oddly empty',
    message:
      'No event is noted in the last {months} months for {activities} activities: check that everything is recorded.',
  },
} as const satisfies Sentences

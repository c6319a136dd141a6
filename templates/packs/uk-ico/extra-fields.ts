import type { AskedGiven, ExtraField } from '@core/law/extra-fields'

/** DPA18 10: the conditions of Art. 9(2) that hold only with one of Schedule 1, and criminal data a law allows. */
const whenScheduleApplies: readonly AskedGiven[] = [
  {
    rows: 'purposes',
    field: 'art9Condition',
    among: ['employmentSocial', 'substantialPublicInterest', 'healthCare', 'publicHealth', 'archivingResearchStats'],
  },
  { field: 'criminalAuthority', among: ['law'] },
]

/** What Schedule 1, paragraph 41 has the record state, as the last columns of the ICO's own template ask it. */
export const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'data',
    name: 'schedule1Condition',
    kind: { is: 'phrase' },
    need: 'conditional',
    law: ['DPA18 10', 'DPA18 Sch. 1 §41'],
    label: { fr: 'Condition de l’annexe 1 du DPA 2018', en: 'DPA 2018 Schedule 1 condition' },
    help: {
      fr: 'La condition invoquée et son paragraphe, par exemple : partie 1, § 1 (emploi et protection sociale).',
      en: 'The condition relied on and its paragraph, such as Part 1, paragraph 1 (employment, social security).',
    },
    when: whenScheduleApplies,
  },
  {
    register: 'activities',
    section: 'data',
    name: 'policyDocument',
    kind: { is: 'phrase' },
    need: 'recommended',
    law: ['DPA18 Sch. 1 §38', 'DPA18 Sch. 1 §39'],
    label: { fr: 'Document de politique approprié', en: 'Appropriate policy document' },
    help: {
      fr: 'Où il se trouve. La plupart des conditions l’exigent : respect de l’article 5, conservation et effacement.',
      en: 'Where it is kept. Most conditions require one: how Article 5 is complied with, retention and erasure.',
    },
    when: whenScheduleApplies,
  },
  {
    register: 'activities',
    section: 'data',
    name: 'keptAsPolicy',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['DPA18 Sch. 1 §41'],
    label: {
      fr: 'Conservation et effacement conformes à ce document',
      en: 'Retained and erased as that document says',
    },
    help: {
      fr: 'Le registre doit le dire dès lors qu’un tel document est exigé.',
      en: 'The record must say so where such a document is required.',
    },
    when: whenScheduleApplies,
  },
  {
    register: 'activities',
    section: 'data',
    name: 'keptAsPolicyReason',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['DPA18 Sch. 1 §41'],
    label: { fr: 'Pourquoi ce document n’est pas suivi', en: 'Reasons for not following it' },
    help: {
      fr: 'Les raisons, que le registre doit indiquer.',
      en: 'The reasons, which the record must state.',
    },
    when: [{ field: 'uk-ico:keptAsPolicy', among: ['no'] }],
  },
  {
    register: 'documents',
    section: 'notice',
    name: 'complaintToController',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['DPA18 164A'],
    label: { fr: 'Réclamation auprès du responsable', en: 'Complaint to the controller' },
    help: {
      fr: 'Depuis juin 2026, le responsable du traitement reçoit lui-même les réclamations.',
      en: 'Since June 2026 the controller itself takes complaints.',
    },
    when: [{ field: 'kind', among: ['notice'] }],
  },
]

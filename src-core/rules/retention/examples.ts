import { aDataItem, anActivity, anOrganisation, aRetentionRule, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type RuleAnswers = Parameters<typeof aRetentionRule>[0]
const rule = (answers: RuleAnswers) => ({ retentionRules: [aRetentionRule(answers)] })
const activity = (answers: Parameters<typeof anActivity>[0]) => ({ activities: [anActivity(answers)] })
const worded = (label: string, more: RuleAnswers = {}) => rule({ label: { fr: label }, active: null, ...more })

/** An activity that films, keeping its images so long. */
const filming = (
  value: number,
  unit: 'day' | 'month',
  name = 'Vidéosurveillance des entrepôts',
  more: Parameters<typeof anActivity>[0] = {},
) => ({
  ...rule({ active: { value, unit }, activeTrigger: 'recording' }),
  ...activity({ name: { fr: name }, dataItems: [aDataItem({ category: 'image' })], ...more }),
})
const about = (category: 'applicants' | 'prospects', years: number, more: RuleAnswers = {}) => ({
  ...rule({ active: { value: years, unit: 'year' }, activeTrigger: 'lastContact', automaticPurge: 'yes', ...more }),
  ...activity({ subjects: [aSubject({ category })] }),
})
const archive = (organisation: Parameters<typeof anOrganisation>[0]) => ({
  ...rule({ finalFate: 'definitiveArchive' }),
  organisations: [anOrganisation(organisation)],
})

export const examples = {
  'RET-01': {
    fires: [
      example('no rule', activity({ dataItems: [aDataItem({ retention: '' })] })),
      example('a rule that was removed', activity({ dataItems: [aDataItem({ retention: 'retentionRules-9' })] })),
      example('a rule that says nothing', rule({ label: {}, active: null })),
    ],
    silent: [
      complete,
      example(
        'criteria instead of a figure',
        rule({ label: {}, active: null, criteria: { fr: 'Jusqu’au solde du litige' } }),
      ),
      example('a figure in words, as imported files have it', worded('5 ans')),
    ],
  },
  'RET-02': {
    fires: [
      example('T16: "illimité"', worded('Illimité')),
      example('in a sentence', worded('Dossiers', { criteria: { fr: 'Conservés indéfiniment' } })),
      example('in English', rule({ label: { en: 'Kept forever' }, active: null })),
      example('the label contradicts the figure', rule({ label: { fr: 'Illimité' } })),
    ],
    silent: [
      complete,
      example('permanent staff, with a figure', worded('Salariés permanents : 5 ans')),
      example('permanent staff, with a period', rule({ label: { fr: 'Dossiers du personnel permanent' } })),
      example('archive law keeps for ever', worded('Conservation permanente', { finalFate: 'definitiveArchive' })),
    ],
  },
  'RET-03': {
    fires: [
      example('T15: "durée légale"', worded('Durée légale')),
      example(
        'criteria nobody can check',
        worded('Contrats', { criteria: { fr: 'Le temps nécessaire à la finalité' } }),
      ),
      example('still to be defined', worded('À définir')),
    ],
    silent: [
      complete,
      example('only the label says 5 years', worded('5 ans')),
      example('the legal period is given', worded('Durée légale (10 ans)')),
      example(
        'the label is vague, the criteria are not',
        worded('Durée légale', { criteria: { fr: 'Jusqu’au procès-verbal de clôture' } }),
      ),
      example('the label is vague, the period is set', rule({ label: { fr: 'Durée légale' } })),
    ],
  },
  'RET-04': {
    fires: [example('five years from nothing', rule({ activeTrigger: '' }))],
    silent: [
      complete,
      example(
        'the event is told in words',
        rule({ activeTrigger: '', activeTriggerDetail: { fr: 'Fin du chantier' } }),
      ),
    ],
  },
  'RET-05': {
    fires: [example('inactivity watched by hand', rule({ activeTrigger: 'lastActivity', automaticPurge: 'no' }))],
    silent: [
      complete,
      example('purged by the software', rule({ activeTrigger: 'lastActivity', automaticPurge: 'yes' })),
    ],
  },
  'RET-06': {
    fires: [example('an archive for no reason', rule({ intermediate: { value: 5, unit: 'year' } }))],
    silent: [
      complete,
      example(
        'for claims',
        rule({ intermediate: { value: 5, unit: 'year' }, intermediateReason: { fr: 'Prescription' } }),
      ),
    ],
  },
  'RET-07': {
    fires: [
      example('a private company', archive({})),
      example('nobody said whether it is public', archive({ isPublicAuthority: 'unknown' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('a town hall', archive({ isPublicAuthority: 'yes' })),
      example('a private school in public service', archive({ performsPublicService: 'yes' })),
    ],
  },
  'RET-08': {
    fires: [example('anonymised, nobody knows how', rule({ finalFate: 'anonymise' }))],
    silent: [
      complete,
      example('the method is told', rule({ finalFate: 'anonymise', deletionMethod: { fr: 'Agrégation par année' } })),
    ],
  },
  'RET-09': {
    fires: [
      example('45 days of images in a warehouse', filming(45, 'day')),
      example('45 days of the street', filming(45, 'day', 'Vidéoprotection de la voie publique'), {
        severity: 'error',
      }),
      example(
        'two months of a square, told by who is filmed',
        filming(2, 'month', 'Caméras de la place', { subjects: [aSubject({ category: 'passersby' })] }),
        { severity: 'error' },
      ),
      example('two months, "CCTV"', filming(2, 'month', 'CCTV')),
      example('constant watch, whatever its name', {
        ...rule({ active: { value: 6, unit: 'month' } }),
        ...activity({ surveillanceLevel: 'constant', dataItems: [aDataItem({ category: 'image' })] }),
      }),
    ],
    silent: [
      complete,
      example('31 days are a month', filming(31, 'day')),
      example('photos of events', filming(12, 'month', 'Photos des évènements')),
      example('a Belgian file', filming(45, 'day'), { packs: ['BE'] }),
    ],
  },
  'RET-10': {
    fires: [example('three years', about('applicants', 3))],
    silent: [
      complete,
      example('two years', about('applicants', 2)),
      example('those who were hired', about('applicants', 5, { activeTrigger: 'departure' })),
      example('data that concern the employees', {
        ...about('applicants', 5),
        ...activity({
          subjects: [aSubject({ id: 'subject-2', category: 'applicants' }), aSubject()],
          dataItems: [aDataItem({ subjects: ['subject-1'] })],
        }),
      }),
      example('the generic rules', about('applicants', 3), { packs: [] }),
    ],
  },
  'RET-11': {
    fires: [example('five years', about('prospects', 5))],
    silent: [
      complete,
      example('three years', about('prospects', 3)),
      example('36 months', about('prospects', 3, { active: { value: 36, unit: 'month' } })),
    ],
  },
  'RET-12': {
    fires: [
      example('badge passages for a year', rule({ active: { value: 1, unit: 'year' }, reference: 'accessBadges' })),
    ],
    silent: [
      complete,
      example('three months', rule({ active: { value: 3, unit: 'month' }, reference: 'accessBadges' })),
      example('no reference chosen', rule({ active: { value: 90, unit: 'year' } })),
      example(
        'a CNIL figure in a Belgian file',
        rule({ active: { value: 1, unit: 'year' }, reference: 'accessBadges' }),
        { packs: ['BE'] },
      ),
    ],
  },
  'RET-13': {
    fires: [example('invoices for six years', rule({ active: { value: 6, unit: 'year' }, reference: 'invoices' }))],
    silent: [
      complete,
      example(
        'two years at hand, eight in the archive',
        rule({
          active: { value: 2, unit: 'year' },
          intermediate: { value: 8, unit: 'year' },
          intermediateReason: { fr: 'C. com. L123-22' },
          reference: 'invoices',
        }),
      ),
    ],
  },
} as const satisfies Examples

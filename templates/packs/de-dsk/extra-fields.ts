import type { ChoiceOption } from '@core/kinds'
import type { ExtraField } from '@core/law/extra-fields'

const land = (code: string, fr: string, en = fr): ChoiceOption => ({ code, said: { fr, en } })

/** The authority of the Land of the establishment, or the federal one for federal bodies, telecoms and post. */
const authorities: readonly ChoiceOption[] = [
  land('BfDI', 'BfDI (fédération)', 'BfDI (federal)'),
  land('BW', 'Bade-Wurtemberg', 'Baden-Württemberg'),
  land('BY-BayLDA', 'Bavière : BayLDA, secteur privé', 'Bavaria: BayLDA, private sector'),
  land('BY-BayLfD', 'Bavière : BayLfD, secteur public', 'Bavaria: BayLfD, public sector'),
  land('BE', 'Berlin'),
  land('BB', 'Brandebourg', 'Brandenburg'),
  land('HB', 'Brême', 'Bremen'),
  land('HH', 'Hambourg', 'Hamburg'),
  land('HE', 'Hesse'),
  land('MV', 'Mecklembourg-Poméranie-Occidentale', 'Mecklenburg-Western Pomerania'),
  land('NI', 'Basse-Saxe', 'Lower Saxony'),
  land('NW', 'Rhénanie-du-Nord-Westphalie', 'North Rhine-Westphalia'),
  land('RP', 'Rhénanie-Palatinat', 'Rhineland-Palatinate'),
  land('SL', 'Sarre', 'Saarland'),
  land('SN', 'Saxe', 'Saxony'),
  land('ST', 'Saxe-Anhalt', 'Saxony-Anhalt'),
  land('SH', 'Schleswig-Holstein'),
  land('TH', 'Thuringe', 'Thuringia'),
]

export const extraFields: readonly ExtraField[] = [
  {
    register: 'organisations',
    section: 'identity',
    name: 'landAuthority',
    kind: { is: 'choice', options: authorities },
    need: 'recommended',
    law: ['BDSG 40'],
    label: { fr: 'Autorité du Land', en: 'Authority of the Land' },
    help: {
      fr: 'Celle de l’établissement : c’est à elle que l’on notifie et que l’on s’adresse.',
      en: 'That of the establishment: breaches are notified to it, and it is the one to consult.',
    },
    when: [{ field: 'country', among: ['DE'] }],
  },
  {
    register: 'activities',
    section: 'security',
    name: 'specialDataMeasures',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['BDSG 22(2)'],
    label: { fr: 'Mesures du § 22 (2) BDSG', en: 'Measures of § 22(2) BDSG' },
    help: {
      fr: 'Mesures appropriées et spécifiques pour les données sensibles : traçabilité, sensibilisation, DPO, pseudonymes…',
      en: 'Appropriate and specific measures for special category data: logging, training, DPO, pseudonyms…',
    },
    when: [
      {
        rows: 'purposes',
        field: 'art9Condition',
        among: ['employmentSocial', 'substantialPublicInterest', 'healthCare', 'publicHealth'],
      },
    ],
  },
  {
    register: 'activities',
    section: 'purposes',
    name: 'worksAgreement',
    kind: { is: 'phrase' },
    need: 'recommended',
    law: ['BDSG 26'],
    label: { fr: 'Accord d’entreprise ou base du § 26 BDSG', en: 'Works agreement or basis of § 26 BDSG' },
    help: {
      fr: 'Pour les données des salariés : accord conclu avec le comité d’entreprise, ou règle du § 26 invoquée.',
      en: 'For data of employees: the agreement with the works council, or the rule of § 26 relied on.',
    },
    when: [{ rows: 'subjects', field: 'category', among: ['employees', 'applicants', 'trainees'] }],
  },
]

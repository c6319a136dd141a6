import type { Language } from '../kinds'

/** How a text is called in one language: its name, then what stands before the number of an article. */
interface Called {
  readonly name: string
  readonly mark: string
}
export interface LegalText {
  /** What a stored source starts with; the place follows. */
  readonly starts: string
  /** Stands before each place, even when several share the name: `C-311/18 et C-184/20`. */
  readonly each: string
  readonly called: Readonly<Record<Language, Called>>
}

type NameAndMark = readonly [name: string, mark: string]
const text = (starts: string, fr: NameAndMark, en: NameAndMark, each = ''): LegalText => ({
  starts,
  each,
  called: { fr: { name: fr[0], mark: fr[1] }, en: { name: en[0], mark: en[1] } },
})
const act = (starts: string, fr: string, en: string) => text(starts, [fr, ', art. '], [en, ', Art. '])
/** French code: a person writes « art. L. 252-5 », and says in English which country it is from. */
const code = (starts: string, fr: string, en: string) => act(starts, fr, `French ${en}`)

/** Every text whose articles the sources cite. The longer start comes first: `GDPR rec. ` before `GDPR `. */
export const legalTexts: readonly LegalText[] = [
  text('GDPR rec. ', ['RGPD', ', consid. '], ['GDPR', ' recital ']),
  text('GDPR ', ['RGPD', ', art. '], ['GDPR', ' Art. ']),
  text('UKG ', ['RGPD britannique', ', art. '], ['UK GDPR', ' Art. ']),
  act('LIL ', 'Loi Informatique et Libertés', 'French DP Act (LIL)'),
  text('DPA18 Sch. ', ['DPA 2018 (Royaume-Uni)', ', annexe '], ['DPA 2018 (UK)', ', Sch. ']),
  text('DPA18 ', ['DPA 2018 (Royaume-Uni)', ', art. '], ['DPA 2018 (UK)', ', s. ']),
  text('PECR ', ['PECR (Royaume-Uni)', ', art. '], ['PECR (UK)', ', reg. ']),
  act('FADP ', 'LPD (Suisse)', 'FADP (Switzerland)'),
  act('DPO-CH ', 'OPDo (Suisse)', 'DPO (Switzerland)'),
  act('UAVG ', 'UAVG (Pays-Bas)', 'UAVG (Netherlands)'),
  text('BDSG ', ['BDSG (Allemagne)', ', § '], ['BDSG (Germany)', ', § ']),
  text('AIA ', ['Règlement sur l’IA', ', art. '], ['AI Act', ' Art. ']),
  text('ePrivacy ', ['Directive ePrivacy', ', art. '], ['ePrivacy Directive', ' Art. ']),
  text('2021/914 Art. ', ['Décision (UE) 2021/914', ', art. '], ['Decision (EU) 2021/914', ' Art. ']),
  code('CSI ', 'Code de la sécurité intérieure', 'Internal Security Code'),
  code('CSP ', 'Code de la santé publique', 'Public Health Code'),
  code('CPCE ', 'Code des postes et des communications électroniques', 'Post and Electronic Communications Code'),
  code('CRPA ', 'Code des relations entre le public et l’administration', 'Code of Relations with the Administration'),
  code('C. conso. ', 'Code de la consommation', 'Consumer Code'),
  code('C. trav. ', 'Code du travail', 'Labour Code'),
  code('Code du travail ', 'Code du travail', 'Labour Code'),
  text('EDPB ', ['CEPD', ' '], ['EDPB', ' ']),
  text('WP', ['G29', ', '], ['WP29', ', '], 'WP '),
  text('CNIL ', ['CNIL', ', délib. '], ['CNIL', ', deliberation ']),
  text('C-', ['CJUE', ', '], ['CJEU', ' '], 'C-'),
]

const same = (words: string): Readonly<Record<Language, string>> => ({ fr: words, en: words })

/** Sources cited as a whole. */
export const wholeSources: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CNIL: same('CNIL'),
  'CNIL guide': { fr: 'Guide de la CNIL', en: 'CNIL guide' },
  'CNIL référentiel': { fr: 'Référentiel de la CNIL', en: 'CNIL reference framework' },
  'Code du patrimoine': { fr: 'Code du patrimoine', en: 'French Heritage Code' },
  '2021/914': { fr: 'Décision (UE) 2021/914', en: 'Decision (EU) 2021/914' },
  '2023/1795': { fr: 'Décision (UE) 2023/1795', en: 'Decision (EU) 2023/1795' },
  '2002/2/EC': { fr: 'Décision 2002/2/CE', en: 'Decision 2002/2/EC' },
}

import type { CodeOf } from '@core/codes'
import type { IsoDate, Multilingual } from '@core/kinds'
import { exampleRecords, type ActivitySaid, type RowSaid } from '../example-records'
import { people } from './ids'

export { nineCriteria, noMandatoryCase, rowsFrom, type ActivitySaid } from '../example-records'

export const both = (fr: string, en: string): Multilingual => ({ fr, en })
export const fr = (words: string): Multilingual => ({ fr: words })

/** Author of the file: the data protection officer who keeps it. */
export const author = 'Karim Belmadi'

export const { answered, activity } = exampleRecords('valbrune', author)

type MeasureLink = RowSaid<'measureLinks'>
export const secured = (
  measure: string,
  state: CodeOf<'measureState'>,
  verifiedOn: IsoDate = '',
  remark: Multilingual = {},
): MeasureLink => ({ measure, state, verifiedOn, remark })

/** Answers that most activities of the town share. */
export const usualRights = {
  rightsContact: 'dpo@valbrune.example',
  rightsProcedure: both(
    'Demande par courriel au délégué ou par courrier à la mairie ; réponse sous un mois par le délégué, avec le service concerné. Une pièce d’identité n’est demandée qu’en cas de doute raisonnable.',
    'Request by e-mail to the officer or by letter to the town hall; answered within one month by the officer with the department concerned. Proof of identity is asked for only in case of reasonable doubt.',
  ),
  explanationChannel: both(
    'Accueil de la mairie ou délégué à la protection des données, réponse sous dix jours ouvrés.',
    'Town hall reception or data protection officer, answer within ten working days.',
  ),
} as const satisfies ActivitySaid

export const noAlgorithm = { profiling: 'no', automatedDecision: 'none' } as const satisfies ActivitySaid
export const noTransfer = { transfersDeclared: 'no' } as const satisfies ActivitySaid
export const localYearly = { geographicScope: 'local', reviewEveryMonths: 12 } as const satisfies ActivitySaid
export const ownedBy = (owner: keyof typeof people, department: Multilingual) => ({ owner: people[owner], department })

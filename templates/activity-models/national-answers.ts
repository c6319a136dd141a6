import type { CodeOf } from '@core/codes'
import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import type { LinkedRegister } from './activity-model'

type Names = readonly string[]

/** Answers that state the law of one country: its texts, its lists, its periods, its numbers. */
export const nationalAnswers = {
  activities: {
    own: [
      'legalFrameworks',
      'authorityListItems',
      'authorityExemptItems',
      'criminalLawReference',
      'authorisedThirdParties',
    ],
    inRows: {
      purposes: ['legalReference', 'art9NationalLaw'],
      dataItems: ['nationalId', 'nationalIdReference'],
      externalRecipients: ['country'],
    },
  },
  retentionRules: {
    own: ['active', 'intermediate', 'intermediateReason', 'legalGround', 'confidence', 'reference'],
    inRows: {},
  },
} as const satisfies Partial<
  Record<LinkedRegister | 'activities', { own: Names; inRows: Readonly<Record<string, Names>> }>
>

type Register = LinkedRegister | 'activities'
type Jurisdictions = readonly CodeOf<'jurisdiction'>[]

/** The answers without those of a law the file does not follow. */
export function ownLaw(register: Register, answers: object, law: Jurisdictions, dossier: Dossier): object {
  const followed = clientFileOf(dossier).jurisdictionPacks
  const isFollowed = law.length === 0 || law.some((each) => followed.includes(each))
  const national: { own: Names; inRows: Readonly<Record<string, Names>> } | undefined =
    register === 'activities' || register === 'retentionRules' ? nationalAnswers[register] : undefined
  if (isFollowed || !national) return answers
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([name]) => !national.own.includes(name))
      .map(([name, said]: [string, unknown]) => {
        const dropped = national.inRows[name]
        return [name, dropped ? (said as readonly AnyRecord[]).map((row) => without(row, dropped)) : said]
      }),
  )
}

const without = (row: object, names: Names) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

import type { RegisterName, registers } from '../../registers'
import type { ActivityField, HeadingLanguage } from '../headings/subject'

/** Layouts a person knows by their name: forms of authorities, exports of other tools, our own. Their names are texts. */
export const knownFormIds = [
  'cnil-simplified',
  'ico-controller',
  'ico-processor',
  'apd-controller',
  'apd-processor',
  'dpc-controller',
  'dpc-processor',
  'madis',
  'ciso-assistant',
  'monarc',
  'dastra',
  'fides-systems',
  'fides-data-map',
  'gdpr-txt',
  'norwegian-record',
  'trente-record',
  'trente-sheet',
  'trente-tables',
] as const
export type KnownFormId = (typeof knownFormIds)[number]

type FieldOf<R extends RegisterName> = Extract<keyof (typeof registers)[R]['fields'], string>

interface Form {
  readonly id: KnownFormId
  /** Where its layout was read, so that it can be read again. */
  readonly source: string
  /** Language its answers are in; none where people write in theirs under headings that stay as they are. */
  readonly language?: HeadingLanguage
  /** The questions it is known by, each with the headings it is asked under: one a language or an edition. */
  readonly signature: readonly (readonly string[])[]
  /** What no other form asks: one of them must stand there. */
  readonly marks?: readonly string[]
  /** Words of its own lists, by the field they answer, and the code each stands for. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Fields whose « no » it writes where nobody answered: it says nothing there (unknown is never no). */
  readonly yesOnly?: readonly string[]
}

/** Heading → field; '' where the form asks what we do not: its answers are listed. Headings not named keep their usual meaning. */
export type Asks<F extends string> = Readonly<Record<string, F | ''>>

export type KnownForm = Form &
  (
    | { readonly subject: 'activities'; readonly asks: Asks<ActivityField> }
    | {
        readonly subject: 'processorActivities'
        readonly asks: Asks<FieldOf<'processorActivities'> | 'ref' | 'safeguards'>
      }
  )

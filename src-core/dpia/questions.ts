import type { CodeOf } from '../codes'

export type DpiaQuestion = CodeOf<'dpiaQuestion'>
export type DpiaMethod = CodeOf<'dpiaMethod'>
/** Sections of the register that hold questions. */
export type QuestionSection = 'description' | 'necessity' | 'rights' | 'ethics'

const sections: Readonly<Record<QuestionSection, readonly DpiaQuestion[]>> = {
  description: ['processing', 'responsibilities', 'standards', 'data', 'lifeCycle', 'assets'],
  necessity: [
    'purposes',
    'lawfulness',
    'minimisation',
    'quality',
    'retention',
    'alternatives',
    'proportionality',
    'secondaryUses',
    // A question of a person's own: asked where the others on the processing itself are judged.
    'custom',
  ],
  rights: [
    'information',
    'consent',
    'accessPortability',
    'rectificationErasure',
    'restrictionObjection',
    'processors',
    'transfers',
  ],
  ethics: ['bias', 'exclusion', 'manipulation', 'surveillance', 'autonomy'],
}

const sectionByQuestion: ReadonlyMap<DpiaQuestion, QuestionSection> = new Map(
  (Object.keys(sections) as QuestionSection[]).flatMap((section) =>
    sections[section].map((question): [DpiaQuestion, QuestionSection] => [question, section]),
  ),
)

export const sectionOf = (question: DpiaQuestion): QuestionSection => sectionByQuestion.get(question) ?? 'necessity'

/** Numbers the CNIL gives its questions: section, item, question. The others are asked by no method of the CNIL. */
export const cnilNumbers = {
  processing: 111,
  responsibilities: 112,
  standards: 113,
  data: 121,
  lifeCycle: 122,
  assets: 123,
  purposes: 211,
  lawfulness: 212,
  minimisation: 213,
  quality: 214,
  retention: 215,
  information: 221,
  consent: 222,
  accessPortability: 223,
  rectificationErasure: 224,
  restrictionObjection: 225,
  processors: 226,
  transfers: 227,
} as const satisfies Partial<Readonly<Record<DpiaQuestion, number>>>

/** Parts of an assessment as a method orders them. Those without questions are told by other sections of the record. */
export type ChapterName =
  | 'need'
  | 'context'
  | 'dataAndAssets'
  | 'consultation'
  | 'necessity'
  | 'rights'
  | 'ethics'
  | 'risks'
  | 'measures'
  | 'validation'

export interface Chapter {
  readonly name: ChapterName
  readonly questions: readonly DpiaQuestion[]
}

const chapter = (name: ChapterName, questions: readonly DpiaQuestion[] = []): Chapter => ({ name, questions })

const proportionality = ['alternatives', 'proportionality', 'secondaryUses'] as const
const context = ['processing', 'responsibilities', 'standards'] as const
const substance = ['data', 'lifeCycle', 'assets'] as const
const principles = ['purposes', 'lawfulness', 'minimisation', 'quality', 'retention'] as const

/**
 * What each method asks, in its order. Questions a method does not know come where it treats their subject, so that an
 * assessment changed from one method to another keeps all its answers in view.
 */
const chapters: Readonly<Record<DpiaMethod, readonly Chapter[]>> = {
  cnil: [
    chapter('context', context),
    chapter('dataAndAssets', substance),
    chapter('necessity', [...principles, ...proportionality, 'custom']),
    chapter('rights', sections.rights),
    chapter('ethics', sections.ethics),
    chapter('measures'),
    chapter('risks'),
    chapter('validation'),
  ],
  ico: [
    chapter('need'),
    chapter('context', [...context, ...substance]),
    chapter('consultation'),
    chapter('necessity', [...principles, ...proportionality, ...sections.rights, ...sections.ethics, 'custom']),
    chapter('risks'),
    chapter('measures'),
    chapter('validation'),
  ],
  // Blocks 2 to 5 of the template are mapped by content: their numbers are not settled.
  edpb: [
    chapter('need', ['responsibilities', 'standards']),
    chapter('context', ['data', 'purposes', 'secondaryUses', 'processing', 'lifeCycle', 'assets']),
    chapter('necessity', ['lawfulness', 'minimisation', 'quality', 'retention', 'alternatives', 'proportionality']),
    chapter('rights', sections.rights),
    chapter('ethics', [...sections.ethics, 'custom']),
    chapter('risks'),
    chapter('measures'),
    chapter('validation'),
  ],
}

/** Unanswered: the CNIL's order, the most used. */
export const chaptersOf = (method: DpiaMethod | ''): readonly Chapter[] => chapters[method === '' ? 'cnil' : method]

/** Every question in the order of the method, each once. */
export const questionsOf = (method: DpiaMethod | ''): readonly DpiaQuestion[] =>
  chaptersOf(method).flatMap(({ questions }) => questions)

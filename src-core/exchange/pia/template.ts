import type { DpiaQuestion } from '../../dpia/questions'
import type { Multilingual, ContentLanguage } from '../../kinds'
import { plainText } from '../../rich-text/rich-text'
import { entriesOf, isObject, type JsonObject } from './json'
import { asFlag, asText, isTheirKey, questionsIn } from './pia-file'
import { questionOfNumber } from './questions'
import { languageOfText, richOf, said } from './words-of'

export interface TemplateQuestion {
  readonly question: DpiaQuestion
  /** Its number in their questionnaire; the first two digits are its item. */
  readonly number: string
  /** Of a question the template's author added. */
  readonly title?: Multilingual
  /** The answer each new assessment begins with. */
  readonly suggestion: Multilingual
}

/** A questionnaire of the CNIL's tool, in our questions: what assessments of one sort begin with. */
export interface PiaTemplate {
  readonly id: string
  readonly title: Multilingual
  readonly sector: string
  readonly language: ContentLanguage
  readonly questions: readonly TemplateQuestion[]
  readonly measures: readonly { readonly title: Multilingual; readonly note: Multilingual }[]
}

/** Longer texts are no prompts: a template is read, not trusted. */
const longestText = 20_000

export function piaTemplate(structure: JsonObject): PiaTemplate {
  const asked = questionsIn(structure['data']).filter(({ question }) => asFlag(question['active']) !== false)
  const answers = asked.map(({ question }) => plain(question['answer']))
  const language = languageOfText([...answers, asText(structure['name'])].join('\n'))
  const questions = asked.flatMap(({ question }, at): readonly TemplateQuestion[] => {
    const number = asText(question['id'])
    const title = asText(question['title'])
    const suggestion = said(language, answers[at] ?? '')
    const known = questionOfNumber.get(number)
    if (known && isTheirKey(title)) return [{ question: known, number, suggestion }]
    // Lists and gauges of the risks carry no answer in a template.
    const isOwn = title !== '' && !isTheirKey(title)
    return isOwn ? [{ question: 'custom', number, title: said(language, title), suggestion }] : []
  })
  return {
    id: asText(structure['id']),
    title: said(language, asText(structure['name'])),
    sector: asText(structure['sector_name']),
    language,
    questions,
    measures: measuresIn(structure['data']).map(({ title, content }) => ({
      title: said(language, asText(title)),
      note: said(language, plain(content)),
    })),
  }
}

const plain = (html: unknown) => plainText(richOf(asText(html)).rich).slice(0, longestText)

function measuresIn(data: unknown): readonly { readonly title?: unknown; readonly content?: unknown }[] {
  return entriesOf(isObject(data) ? data['sections'] : undefined)
    .flatMap((section) => entriesOf(isObject(section) ? section['items'] : undefined))
    .flatMap((item) => (isObject(item) && item['is_measure'] ? entriesOf(item['answers']) : []))
    .filter(isObject)
    .filter(({ title, content }) => asText(title) !== '' || asText(content) !== '')
}

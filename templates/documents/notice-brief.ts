import type { Block } from '../blocks'
import { authorityFor, contactFor, controllersIn } from './notice-people'
import { enumerated, isOfSeveral, merged, nameIn, says, type Notice } from './notice-parts'
import { toldRights } from './notice-rights'
import { fact } from './parts'

/** The first layer, half a page: who, why, which rights, whom to ask. What it leaves out stands below. */
export function* inBrief(notice: Notice): Generator<Block> {
  const { words } = notice
  yield {
    kind: 'facts',
    rows: [
      fact(words.who, who(notice)),
      fact(words.why, why(notice)),
      fact(
        words.rights,
        words.youMay(
          enumerated(
            notice,
            toldRights(notice).map(({ right }) => words.rightsInBrief[right]),
          ),
        ),
      ),
      fact(words.contact, contact(notice)),
    ],
  }
  yield says([{ text: words.detailFollows, emphasis: true }])
}

function who(notice: Notice): string {
  const { printing, words, activities } = notice
  const names = controllersIn(notice).map(({ legalName }) => legalName)
  if (names.length === 0) return words.responsible.one(printing.texts.documents.requests.letter.sender)
  if (names.length === 1) return words.responsible.one(names[0] ?? '')
  const isJoint = activities.every(({ jointControl }) => jointControl !== '')
  return words.responsible[isJoint ? 'joint' : 'each'](enumerated(notice, names))
}

function why(notice: Notice): string {
  const { printing, words, activities } = notice
  if (isOfSeveral(notice))
    return words.activities(
      activities.map((activity) => nameIn(notice, activity)).join(printing.texts.spoken.semicolon),
    )
  const titles = activities.flatMap(({ purposes }) => purposes.map(({ title }) => printing.words.text(title)))
  return titles.filter((title) => title !== '').join('\n') || words.noPurpose
}

/** One way and one authority each, however many activities name them. */
function contact(notice: Notice): string {
  const once = (told: (activity: Notice['activities'][number]) => string) =>
    merged(notice, (activity) => [told(activity)]).map(({ text }) => text)
  return [
    ...once((activity) => contactFor(notice, activity)),
    ...once((activity) => authorityFor(notice, activity)).map((authority) => notice.words.complaintTo(authority)),
  ].join('\n')
}

import type { Draft } from '../proposing/draft'
import { found } from '../proposing/found'
import { foldWords } from '../../folding/fold'
import { saysNone, saysNothing } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import { isListedGuarantee, mechanismOf } from './form-words'
import { readCountry } from './place-contacts'
import { codeNamed } from './own-words'
import type { Fiche } from './read-fiche'

const meant = (cell: Cell | undefined) => (cell && !saysNothing(cell.text) ? cell : undefined)

/**
 * A row of the block is a transfer declared. No row proves nothing: the question stays unknown, since the form has no
 * box for "none"; in a fiche of ours, « Aucun » stands where the file says so.
 */
export function placeTransfers(draft: Draft, id: string, { rows, isOurs }: Fiche, processors: readonly string[]): void {
  const isProcessor = (name: string) => processors.some((each) => foldWords(each) === foldWords(name))
  const denial = isOurs ? rows.transfers.find(({ recipient }) => recipient && saysNone(recipient.text)) : undefined
  if (denial) draft.fill('activities', id, { transfersDeclared: found('no', denial.recipient) })
  const transfers = rows.transfers.flatMap((row) => {
    const recipient = meant(row.recipient)
    const country = meant(row.country)
    const guarantee = meant(row.guarantee)
    const link = meant(row.link)
    if (!recipient && !country && !guarantee && !link) return []
    const ownName = guarantee && isOurs ? codeNamed('transferMechanism', guarantee.text) : undefined
    const mechanism = ownName ?? (guarantee && mechanismOf(guarantee.text))
    if (guarantee) warnOfDeadLaw(draft, guarantee, mechanism, country)
    const saysItAll = mechanism && guarantee && (ownName ?? isListedGuarantee(guarantee.text))
    const evidence = [guarantee && !saysItAll ? guarantee.text : undefined, link && linkWords(link)]
    const text = evidence.filter((part) => part !== undefined).join('\n')
    return [
      {
        importerName: recipient && found(recipient.text, recipient),
        importerRole: recipient && isProcessor(recipient.text) ? found('processor' as const) : undefined,
        destination: country && readCountry(draft, country),
        mechanism: mechanism && guarantee && found(mechanism, guarantee),
        mechanismEvidence: text === '' ? undefined : found({ fr: text }, mechanism ? undefined : guarantee, link),
      },
    ]
  })
  draft.fillRows('activities', id, 'transfers', transfers, [['importerName', 'destination'], ['importerName']])
  if (transfers.length > 0) draft.fill('activities', id, { transfersDeclared: found('yes') })
}

const linkWords = ({ text, link }: Cell) => (link === undefined || text.includes(link) ? text : `${text} (${link})`)

/** The form's lists are of 2019: the Privacy Shield fell in 2020 (C-311/18), and adequacy decisions come and go. */
function warnOfDeadLaw(draft: Draft, cell: Cell, mechanism: string | undefined, country: Cell | undefined): void {
  const values = { country: country?.text ?? '' }
  if (mechanism === 'privacyShield') draft.warn('privacy-shield', draft.ledger.where(cell), values)
  if (mechanism === 'adequacy') draft.warn('outdated-adequacy', draft.ledger.where(cell), values)
}

import { describe, expect, it } from 'vitest'
import { aDataItem, aDossier, anActivity, aRecipient, aRecord, aSubject, aTransfer } from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import { findRecord, mainOrganisationOf } from '@core/dossier/references'
import { textsOf } from '@core/texts/languages'
import { alderwickDossier } from '@templates/models/alderwick'
import { createDossier } from '@templates/models/create-dossier'
import { exampleDossier } from '@templates/models/example'
import { fillCnilSimplified } from '@templates/forms/cnil/cnil-simplified'
import { bookFormats, printBook, type BookFormat } from '@templates/spreadsheet/print-book'
import { heldByCnilForm } from '../../helpers/held-by-cnil-form'
import { propose } from '../../helpers/propose'

const at = '2026-11-28T09:00:00.000Z'
let ids = 0

/** Out to the form, and in again by the import people use, into a new file of the same organisation. */
async function outAndIn(dossier: Dossier, as: BookFormat) {
  const { book } = fillCnilSimplified(dossier, { records: [], today: '2026-11-28', now: at })
  const chunks: Uint8Array[] = []
  for await (const chunk of printBook(book, as, at)) chunks.push(chunk)
  const main = mainOrganisationOf(dossier)
  const into = createDossier(
    { name: main?.legalName ?? '', country: main?.country || 'FR', sector: '', language: 'fr' },
    at,
    'Test',
    () => `new-${(ids += 1)}`,
  )
  return propose(Buffer.concat(chunks), { into, name: `register.${as}` })
}

describe('a file goes out to the CNIL form and comes in again with the same values of all the form holds', () => {
  it('the French town, with who answers for it; the rest stays in sight', async () => {
    const before = exampleDossier()
    const { proposal, after } = await outAndIn(before, 'ods')
    expect(heldByCnilForm(after)).toEqual(heldByCnilForm(before))
    expect(officersOf(after)).toEqual(officersOf(before))
    const tab = textsOf('fr').documents.forms.closing.tab
    const isLeft = ({ where }: (typeof proposal.unplaced)[number]) => where.startsWith(tab)
    expect(proposal.unplaced.filter((each) => !isLeft(each))).toEqual([])
    expect(proposal.unplaced.some((each) => isLeft(each) && each.text.includes('Obligation légale'))).toBe(true)
  })

  it('the English firm', async () => {
    const before = alderwickDossier()
    const { after } = await outAndIn(before, 'xlsx')
    expect(heldByCnilForm(after)).toEqual(heldByCnilForm(before))
  })

  it.each(bookFormats)('records that break tables (%s)', async (as) => {
    const before = awkward()
    const { proposal, after } = await outAndIn(before, as)
    expect(proposal.kind).toBe('cnil-register')
    expect(heldByCnilForm(after)).toEqual(heldByCnilForm(before))
  })
})

/** The officer and the head of the organisation, and where to reach them. */
const officersOf = (dossier: Dossier) => {
  const main = mainOrganisationOf(dossier)
  return [main?.dpo, main?.legalRepresentative].map((id) => {
    const { fullName, email, phone, postal } = findRecord(dossier, 'persons', id ?? '') ?? {}
    return { fullName, email, phone, postal }
  })
}

/** What breaks tables: line breaks, formulas, signs of XML, long texts, several of everything, nothing of anything. */
function awkward(): Dossier {
  const long = Array.from({ length: 4_000 }, (_, n) => (n % 37 === 0 ? `ligne ${n}\n` : `mot${n} `))
    .join('')
    .trim()
  const oneWord = 'sans-blanc'.repeat(700)
  const organisation = (id: string, ref: string, more: object) =>
    aRecord('organisations', { id, ref, country: 'FR', roleInFile: ['controller'], ...more })
  const processor = (n: number, name: string) => aRecord('processors', { id: `s${n}`, ref: `S-${n}`, name })
  const rule = (n: number, more: object) => aRecord('retentionRules', { id: `r${n}`, ref: `R-${n}`, ...more })
  const measure = (n: number, more: object) => aRecord('securityMeasures', { id: `m${n}`, ref: `M-${n}`, ...more })
  const link = (n: number, state: 'implemented' | 'planned' | '') => ({
    ...{ id: `l${n}`, measure: `m${n}`, state, verifiedOn: '', remark: {} },
  })
  const bare = {
    ...{ controllers: ['o1'], purposes: [], subjects: [], dataItems: [], internalRecipients: [], processors: [] },
    ...{ externalRecipients: [], transfers: [], securityMeasures: [], startDate: '', lastReviewedOn: '' },
    ...({ transfersDeclared: 'unknown', noRecipientsConfirmed: 'unknown' } as const),
  }
  const purpose = (n: number, fr: string, isMain: 'yes' | 'no' | 'unknown' = 'unknown') => ({
    ...(anActivity().purposes[0] as ReturnType<typeof anActivity>['purposes'][number]),
    ...{ id: `p${n}`, title: { fr }, isMain },
  })
  return aDossier({
    organisations: [
      organisation('o1', 'O-001', {
        legalName: '=1+1 & <Fils> "SA"',
        address: 'Bâtiment B\n3 quai de l’Œuvre, 75001 Paris Cedex 01',
        phone: '+33 1 00 00 00 00',
        email: '@contact.example',
      }),
      organisation('o2', 'O-002', { legalName: 'Ville d’À-Côté', address: '2 rue Haute, 00340 Saint-Éloi' }),
    ],
    processors: [processor(1, '-Nuage; et Cie'), processor(2, 'Éditions\u00a0Ïle'), processor(3, '=cmd|calc')],
    retentionRules: [
      rule(1, { active: { value: 18, unit: 'month' }, activeTrigger: 'lastStay', finalFate: 'anonymise' }),
      rule(2, { criteria: { fr: 'Tant que dure\nle contentieux' }, finalFate: 'delete' }),
      rule(3, {
        active: { value: 5, unit: 'year' },
        activeTrigger: 'caseClosed',
        activeTriggerDetail: { fr: 'jugement (définitif), 2e degré' },
        criteria: { fr: 'Sauf recours' },
        intermediate: { value: 10, unit: 'year' },
        finalFate: 'returnToCustomer',
      }),
    ],
    securityMeasures: [
      measure(1, { code: 'S17', title: { fr: 'Copie hors site\nchaque nuit' }, state: 'implemented' }),
      measure(2, { code: 'S12', title: { fr: '@Locaux fermés' }, state: 'implemented' }),
      measure(3, { code: 'S21', title: { fr: 'Chiffrement' }, state: 'planned' }),
    ],
    activities: [
      anActivity({ ...bare, id: 'a1', ref: 'T-005', name: { fr: 'Rien de dit' } }),
      anActivity({
        ...bare,
        ...{ id: 'a2', ref: 'X/2 [b]', name: { fr: '=SOMME(A1:A9)' }, controllers: ['o1', 'o2'] },
        ...({ transfersDeclared: 'no', noRecipientsConfirmed: 'yes' } as const),
        purposes: [
          purpose(1, 'Première\nsur deux lignes', 'yes'),
          purpose(2, 'Deuxième, principale aussi', 'yes'),
          purpose(3, '+3'),
        ],
      }),
      anActivity({
        ...bare,
        ...{ id: 'a3', ref: 'T-003', name: { fr: 'Élèves & <parents>  d’“Œuvre” _x000D_' }, startDate: '1899-12-31' },
        purposes: Array.from({ length: 9 }, (_, n) => purpose(10 + n, `Finalité n° ${n + 1}`)),
        subjects: [
          aSubject({ id: 's1', category: 'pupils', detail: { fr: 'de 3 à 6 ans\net leurs frères' } }),
          aSubject({ id: 's2', category: 'other', detail: { fr: 'Riverains' } }),
          aSubject({ id: 's3', category: 'other', detail: { fr: 'Clients' } }),
          aSubject({ id: 's4', category: 'witnesses' }),
        ],
        dataItems: [
          aDataItem({ id: 'd1', category: 'civilStatus', detail: {}, retention: '' }),
          aDataItem({ id: 'd2', category: 'civilStatus', detail: { fr: 'Nom : usuel' }, retention: 'r1' }),
          aDataItem({ id: 'd3', category: 'image', detail: {}, retention: 'r2' }),
          aDataItem({ id: 'd4', category: 'sexualOrientation', detail: { fr: 'Déclarée' }, retention: 'r3' }),
          aDataItem({ id: 'd5', category: 'suspicions', detail: { fr: '' }, retention: '' }),
        ],
        internalRecipients: [{ id: 'i1', service: { fr: '- Accueil ; standard' }, profile: {}, reason: {} }],
        processors: ['s1', 's2', 's3'],
        externalRecipients: [
          aRecipient({ id: 'e1', recipient: { fr: 'Filiale\tindienne' }, country: 'IN', role: 'independent' }),
          aRecipient({ id: 'e2', recipient: {}, organisation: 'o2', country: 'FR', role: 'other' }),
        ],
        transfersDeclared: 'yes',
        transfers: [
          aTransfer({ id: 't1', importerName: 'Filiale', mechanism: 'd49_f', mechanismEvidence: { fr: long } }),
          aTransfer({ id: 't2', importerName: '=Siège', destination: 'US', mechanism: 'bcrP', mechanismEvidence: {} }),
          aTransfer({
            id: 't3',
            importerName: 'Tiers',
            destination: '',
            mechanism: '',
            mechanismEvidence: { fr: oneWord },
          }),
        ],
        securityMeasures: [link(1, 'implemented'), link(2, ''), link(3, 'planned')],
      }),
      anActivity({ ...bare, id: 'a4', ref: 'T-004', name: { fr: long }, purposes: [purpose(30, long)] }),
    ],
  })
}

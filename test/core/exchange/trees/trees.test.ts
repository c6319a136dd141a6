import { describe, expect, test } from 'vitest'
import { openedAny, sheetsOf } from '../papers/sheets-of'
import { readAnyWorkbook } from '@core/exchange/read-any-workbook'

const json = (value: unknown) => sheetsOf(JSON.stringify(value), 'registre.json')

describe('JSON of any tool', () => {
  test('a list of records is a table, wherever it stands, and lone answers stand label by value', () => {
    const value = {
      organisation: { nom: 'Mairie', dpo: { email: 'dpo@mairie.fr' }, actif: true, siret: null },
      registre: {
        version: 2.5,
        traitements: [
          { nom: 'Paie', finalites: ['payer', 'déclarer'] },
          { nom: 'RH', durée: { valeur: 5 } },
        ],
      },
    }
    expect(openedAny(JSON.stringify(value), 'x').kind).toBe('json')
    expect(json(value)).toEqual({
      registre: [
        'organisation.nom | Mairie',
        'organisation.dpo.email | dpo@mairie.fr',
        'organisation.actif | true',
        'organisation.siret',
        'registre.version | 2.5',
      ],
      'registre.traitements': ['nom | finalites | durée.valeur', 'Paie | payer\ndéclarer', 'RH |  | 5'],
    })
  })

  test('a list at the top is named after the file; a table of lists stays one', () => {
    expect(json([{ nom: 'Paie' }, 'Congés'])).toEqual({ registre: ['nom', 'Paie', ' | Congés'] })
    expect(
      json([
        ['Nom', 'Durée'],
        ['Paie', 5],
      ]),
    ).toEqual({ registre: ['Nom | Durée', 'Paie | 5'] })
    expect(json({ a: ['x', 'y'] })).toEqual({ registre: ['a | x\ny'] })
  })

  test('records within a record give their names, and a sheet of their own when they say more', () => {
    const traitements = [
      {
        nom: 'Paie',
        mesures: [{ libelle: 'Badge' }, { libelle: 'Coffre' }],
        destinataires: [{ nom: 'Banque', pays: 'FR' }],
      },
      { nom: 'RH', destinataires: [{ nom: 'Agence', pays: 'CH' }, { nom: 'URSSAF' }] },
    ]
    expect(json({ traitements })).toEqual({
      traitements: ['nom | mesures | destinataires', 'Paie | Badge\nCoffre | Banque', 'RH |  | Agence\nURSSAF'],
      'traitements.destinataires': [
        'traitements | nom | pays',
        'Paie | Banque | FR',
        'RH | Agence | CH',
        'RH | URSSAF',
      ],
    })
  })

  test('records within a record that nothing names give a column for each answer', () => {
    expect(
      json([
        {
          nom: 'Paie',
          finalites: [
            { objet: 'payer', base: 'contrat' },
            { objet: 'déclarer', base: 'loi' },
          ],
        },
      ]),
    ).toEqual({
      registre: ['nom | finalites.objet | finalites.base', 'Paie | payer\ndéclarer | contrat\nloi'],
    })
  })

  test('records of which some have no name, or do not answer, keep their lines', () => {
    const finalites = [{ objet: 'payer', base: 'contrat' }, { objet: 'déclarer', delai: '5 ans' }, { objet: 'archiver', base: 'loi' }]
    const mesures = [{ nom: 'Badge', lieu: 'Entrée' }, { lieu: 'Cave', cote: 'B2' }, 'Coffre', ['x', 'y'], '']
    expect(json([{ nom: 'Paie', finalites, mesures, matrice: [[1, 2], ['a']] }])).toEqual({
      registre: [
        'nom | finalites.objet | finalites.base | finalites.delai | mesures | matrice',
        'Paie | payer\ndéclarer\narchiver | contrat\n\nloi | 5 ans | Badge\n\nCoffre | [1,2]\n["a"]',
      ],
      mesures: [
        'registre | nom | lieu | cote',
        'Paie | Badge | Entrée',
        'Paie |  | Cave | B2',
        'Paie |  |  |  | Coffre',
        'Paie |  |  |  | x\ny',
        'Paie',
      ],
    })
  }) // prettier-ignore

  test('records told apart by their key are a table; two people are not', () => {
    const record = (finalite: string) => ({ finalite, base: 'contrat', duree: '5 ans' })
    expect(json({ traitements: { paie: record('payer'), conges: record('suivre') } })).toEqual({
      traitements: [
        ' | finalite | base | duree',
        'paie | payer | contrat | 5 ans',
        'conges | suivre | contrat | 5 ans',
      ],
    })
    expect(json({ dpo: { nom: 'A', tel: '1' }, rep: { nom: 'B', tel: '2' } })).toEqual({
      registre: ['dpo.nom | A', 'dpo.tel | 1', 'rep.nom | B', 'rep.tel | 2'],
    })
  })
})

describe('YAML', () => {
  const yaml = (text: string) => sheetsOf(text, 'registre.yml')

  test('is read as JSON is, each word as it is written', () => {
    expect(openedAny('---\nnom: Paie\n', 'x').kind).toBe('yaml')
    expect(
      yaml(
        '# registre\ntraitements:\n  - nom: Paie\n    code: 01020\n    actif: no\n    depuis: 2026-03-31\n    note: ~\n    fins: [a, "null"]\n',
      ),
    ).toEqual({
      traitements: ['nom | code | actif | depuis | note | fins', 'Paie | 01020 | no | 2026-03-31 |  | a\nnull'],
    })
  })

  test('several documents are as many records; what is said once is repeated where it is meant', () => {
    expect(yaml('--- &a\nnom: Paie\nbase: contrat\n---\nnom: RH\nbase: loi\n')).toEqual({
      registre: ['nom | base', 'Paie | contrat', 'RH | loi'],
    })
    expect(yaml('base: &b\n  durée: 5 ans\nliste:\n  - <<: *b\n    nom: Paie\n').liste).toEqual([
      'durée | nom',
      '5 ans | Paie',
    ])
  })

  test.each([
    ['a fault', 'a: [1,\nb: x\n', 'broken-yaml', '2'],
    ['two answers to one question', 'nom: Paie\nbase: x\nnom: RH\n', 'broken-yaml', '3'],
  ])('%s is refused by its line', (_, text, reason, detail) => {
    const read = readAnyWorkbook(new TextEncoder().encode(text), 'x.yaml')
    expect(read).toEqual({ ok: false, failure: { reason, detail } })
  })
})

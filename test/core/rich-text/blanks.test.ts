import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanksIn, blanksInRuns, blanksOfRich, partedAtBlanks } from '@core/rich-text/blanks'
import { plainText } from '@core/rich-text/rich-text'
import { anyRichText, anyTree } from './any-rich-text'

const found = (text: string) => blanksIn(text).map((blank) => blank.text)

describe('a blank', () => {
  it.each([
    ['[Organisme] filme [lieux], de [heure] à [heure].', ['[Organisme]', '[lieux]', '[heure]', '[heure]']],
    ['gardé [48 heures], puis [36 à 12 mois]', ['[48 heures]', '[36 à 12 mois]']],
    ['le classement [avant / après] la lecture', ['[avant / après]']],
    ['dite au patient [où].', ['[où]']],
    ['[DPO’s advice.] Points examined', ['[DPO’s advice.]']],
    ['les agents de l’[organisme]', ['[organisme]']],
    ['[Prénom][NOM]', ['[Prénom]', '[NOM]']],
    ['réponse à faire [à vérifier]', ['[à vérifier]']],
    ['[ nom\u00a0: ]', ['[ nom\u00a0: ]']],
    ['(voir [service])', ['[service]']],
    ['[имя] et [名前]', ['[имя]', '[名前]']],
  ])('is seen in « %s »', (text, blanks) => {
    expect(found(text)).toEqual(blanks)
  })

  it.each([
    ['a cut', '« Le responsable […] tient [...] un registre »'],
    ['a changed letter', '« [L]e responsable » et « [l]’autorité »'],
    ['an editor’s word', 'des données anonymisés [sic], [NDLR]'],
    ['a note', 'comme on l’a dit [1], [12], [a], [1a]'],
    ['a provision with its letters', 'au titre de [RGPD, art. 6(1)(f)] et de [article 9(2)(h) du RGPD]'],
    ['a reference', 'voir [art. 9], [p. 12], [Dupont 2020], [ISO 27001], [C-131/12]'],
    ['a link in Markdown', 'la [politique du site](https://example.org/p) et [le plan](#plan), [la page](/page)'],
    ['an address', '[https://example.org/page]'],
    ['a ticked box', '[x] fait, [ ] à faire, [X]'],
    ['nothing inside', '[] et [  ]'],
    ['brackets of a program', 'mesures[index] et t[nom]s'],
    ['two lines', '[le nom\nde la personne]'],
    ['a long aside', `[${'un aparté que quelqu’un a écrit '.repeat(5)}]`],
    ['one bracket', 'le nom] puis [le lieu'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('inside other brackets, is the innermost', () => {
    expect(found('[selon [le réglage] retenu]')).toEqual(['[le réglage]'])
  })

  it('stands where it is said to', () => {
    const text = 'À [ville], 𝒜 [nom] !'
    expect(blanksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['[ville]', '[nom]'])
  })

  it('is found in any text without changing it, and alone too', () => {
    const part = fc.constantFrom('[', ']', '[nom]', '[1]', ' ', '\n', 'é', 'mot', '(', 'https://', '😀', '[a b]', '9')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { from, to, text: blank } of blanksIn(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(text.slice(from, to)).toBe(blank)
          expect(found(blank)).toEqual([blank])
          last = to
        }
      }),
    )
  })

  it('is looked for in no time, in a text of brackets', () => {
    expect(blanksIn('['.repeat(200_000))).toEqual([])
    expect(blanksIn('[a '.repeat(100_000))).toEqual([])
  })
})

describe('in a rich text', () => {
  it('is found in lists, in tables and across dresses', () => {
    expect(
      blanksOfRich([
        { p: [{ text: 'Le [' }, { text: 'nom du', strong: true }, { text: ' service]' }] },
        { list: [[{ p: [{ text: '[lieu]' }] }, { list: [[{ p: [{ text: '[heure]' }] }]] }]] },
        { table: [[[{ p: [{ text: '[donnée]' }] }], [{ p: [{ text: '[durée' }] }, { p: [{ text: 'fin]' }] }]]] },
      ]),
    ).toEqual(['[nom du service]', '[lieu]', '[heure]', '[donnée]'])
  })

  it('is not what leads somewhere', () => {
    expect(blanksInRuns([{ text: '[' }, { text: 'la charte', link: 'https://example.org/' }, { text: ']' }])).toEqual(
      [],
    )
    expect(blanksInRuns([{ text: '[charte]', link: 'https://example.org/' }])).toEqual([])
    expect(blanksInRuns([{ text: '[lieu]', to: 'a-1' }])).toEqual([])
  })

  it('is cut out without a letter lost', () => {
    const runs = [{ text: 'Le [' }, { text: 'nom', strong: true }, { text: '] ici, [' }, { text: 'là-bas]' }]
    expect(partedAtBlanks(runs).map(({ run, isBlank }) => `${isBlank ? '*' : ''}${run.text}`)).toEqual([
      'Le ',
      '*[',
      '*nom',
      '*]',
      ' ici, ',
      '*[',
      '*là-bas]',
    ])
    fc.assert(
      fc.property(anyTree, (rich) => {
        for (const block of rich) {
          if (!('p' in block)) continue
          const parted = partedAtBlanks(block.p)
          expect(parted.map(({ run }) => run.text).join('')).toBe(block.p.map(({ text }) => text).join(''))
        }
      }),
    )
  })

  it('is never more than its plain words hold brackets', () => {
    fc.assert(
      fc.property(anyRichText, (rich) => {
        expect(blanksOfRich(rich).length).toBeLessThanOrEqual(plainText(rich).split('[').length - 1)
      }),
    )
  })
})

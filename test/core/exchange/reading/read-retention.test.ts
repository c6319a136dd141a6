import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRetention, type ReadRetention } from '@core/exchange/reading/read-retention'
import type { DurationUnit } from '@core/kinds'

const period = (value: number, unit: DurationUnit) => ({ active: { value, unit } })
const from = (value: number, unit: DurationUnit, trigger: ReadRetention['trigger'], triggerDetail: string) => ({
  ...period(value, unit),
  trigger,
  triggerDetail,
})

describe('a period alone', () => {
  it.each([
    ['5 ans', period(5, 'year')],
    ['5ans.', period(5, 'year')],
    ['30 jours', period(30, 'day')],
    ['10 ans (pièces comptables)', period(10, 'year')],
    ['6 mois maximum', period(6, 'month')],
    ['6 mois (maximum)', period(6, 'month')],
    ['Max. 6 months', period(6, 'month')],
    ['1,5 an', period(1.5, 'year')],
    ['un an', period(1, 'year')],
    ['Trois mois', period(3, 'month')],
    ['trente-six mois', period(36, 'month')],
    ['two years', period(2, 'year')],
    ['24 Stunden', period(24, 'hour')],
    ['zwei Jahre', period(2, 'year')],
    ['7 jaar', period(7, 'year')],
    ['3 años', period(3, 'year')],
    ['seis meses', period(6, 'month')],
    ['5 anni', period(5, 'year')],
    ['15 dias', period(15, 'day')],
    ['Conservation 10 ans', period(10, 'year')],
  ])('%s', (text, read) => expect(readRetention(text)).toEqual(read))
})

describe('a period and what it runs from', () => {
  it.each([
    ['5 ans après le départ', from(5, 'year', 'departure', 'départ')],
    ['2 ans à compter du dernier contact', from(2, 'year', 'lastContact', 'dernier contact')],
    ['3 ans après dernier contact', from(3, 'year', 'lastContact', 'dernier contact')],
    ['3 ans après le dernier contact (prospects)', from(3, 'year', 'lastContact', 'dernier contact')],
    ['5 ans (après le départ)', from(5, 'year', 'departure', 'départ')],
    ['5 ans dès la clôture', from(5, 'year', 'caseClosed', 'clôture')],
    ['1 an après desherbage', from(1, 'year', 'other', 'desherbage')],
    ['5 ans à compter de la fin du contrat', from(5, 'year', 'endOfContract', 'fin du contrat')],
    ['5 ans à l’issue du contrat', from(5, 'year', 'endOfContract', 'issue du contrat')],
    ['5 ans après la fin du contrat de travail', from(5, 'year', 'departure', 'fin du contrat de travail')],
    ['5 ans après la signature du contrat de travail', from(5, 'year', 'other', 'signature du contrat de travail')],
    ['fin du contrat + 5 ans', from(5, 'year', 'endOfContract', 'fin du contrat')],
    ['La fin du contrat + 5 ans', from(5, 'year', 'endOfContract', 'fin du contrat')],
    ['Contrat + 5 ans', from(5, 'year', 'endOfContract', 'Contrat')],
    ['2 years after application', from(2, 'year', 'other', 'application')],
    ['5 years from end of contract', from(5, 'year', 'endOfContract', 'end of contract')],
    ['6 years after the end of the contract', from(6, 'year', 'endOfContract', 'end of the contract')],
    ['2 years after leaving', from(2, 'year', 'departure', 'leaving')],
    ['2 Jahre nach Vertragsende', from(2, 'year', 'endOfContract', 'Vertragsende')],
    ['6 Monate nach dem Austritt', from(6, 'month', 'departure', 'Austritt')],
    ['3 Jahre ab dem letzten Kontakt', from(3, 'year', 'lastContact', 'letzten Kontakt')],
    ['2 jaar na het einde van de overeenkomst', from(2, 'year', 'endOfContract', 'einde van de overeenkomst')],
    ['2 jaar na uitdiensttreding', from(2, 'year', 'departure', 'uitdiensttreding')],
    ['2 jaar na laatste contact', from(2, 'year', 'lastContact', 'laatste contact')],
    ['3 años desde la baja', from(3, 'year', 'departure', 'baja')],
    ['5 años después del fin del contrato', from(5, 'year', 'endOfContract', 'fin del contrato')],
    ['2 años tras el último contacto', from(2, 'year', 'lastContact', 'último contacto')],
    ['5 anni dalla cessazione', from(5, 'year', 'other', 'cessazione')],
    ['10 anni dalla cessazione del contratto', from(10, 'year', 'endOfContract', 'cessazione del contratto')],
    ['5 anni dalla conclusione del contratto', from(5, 'year', 'other', 'conclusione del contratto')],
    ['2 anni dall’ultimo contatto', from(2, 'year', 'lastContact', 'ultimo contatto')],
    ['5 anni dopo le dimissioni', from(5, 'year', 'departure', 'dimissioni')],
    ['5 anos após o fim do contrato', from(5, 'year', 'endOfContract', 'fim do contrato')],
    ['1 ano a partir da saída', from(1, 'year', 'departure', 'saída')],
    ['2 anos depois do último contato', from(2, 'year', 'lastContact', 'último contato')],
  ])('%s', (text, read) => expect(readRetention(text)).toEqual(read))
})

describe('what follows the period', () => {
  it.each([
    ['75 ans puis archives définitives', { ...period(75, 'year'), finalFate: 'definitiveArchive' }],
    ['DUA 10 ans puis versement', { ...period(10, 'year'), finalFate: 'definitiveArchive' }],
    ['DUA : 10 ans, puis élimination', { ...period(10, 'year'), finalFate: 'delete' }],
    ['10 ans (DUA) puis archives', { ...period(10, 'year'), finalFate: 'definitiveArchive' }],
    [
      '2 ans en base active puis 3 ans en archivage intermédiaire',
      { ...period(2, 'year'), archive: { value: 3, unit: 'year' } },
    ],
    [
      '2 ans en base active, puis 3 ans en archive, puis suppression',
      { ...period(2, 'year'), archive: { value: 3, unit: 'year' }, finalFate: 'delete' },
    ],
    [
      '2 years after last contact, then deletion',
      { ...from(2, 'year', 'lastContact', 'last contact'), finalFate: 'delete' },
    ],
    ['10 Jahre, dann Löschung', { ...period(10, 'year'), finalFate: 'delete' }],
  ])('%s', (text, read) => expect(readRetention(text)).toEqual(read))
})

describe('left to its words', () => {
  it.each(
    [
    'Année scolaire + 1 an', 'Durée légale', 'illimitée', '30 jours, ou durée de la procédure', 'Jusqu’au désabonnement',
    '2 ans puis 3 ans en archives', '5 ans après le départ ou 2 ans', '90 days unless needed longer', '1 à 2 ans',
    '2 ans (ou 5 si litige)', '', '5 ans (sauf contentieux)', '5 ans minimum', '5 ans (minimum)', 'environ 5 ans', '30 jours (ouvrés)',
    '5 ans puis archives', '3 ans / 5 ans', '1-2 years', '5 ans ?', '< 5 ans', '1/2 an', '0 an', '5 ans + année en cours',
    '2 ans puis 5 ans puis 10 ans', '5 ans après le départ, 10 ans pour la paie', '5 jaar na einde contract of overlijden',
    '5 ans (dix) ', '5 ans (', '2 ans en base active puis tri', 'voir 5 ans', '5 anos na base de dados', 'DUA',
  ] /* prettier-ignore */,
  )('%s', (text) => expect(readRetention(text)).toEqual({}))
})

const events = ['dernier contact', 'la fin du contrat', 'l’échéance', 'desherbage', 'last contact', 'dem Ende', 'das', 'ultimo accesso'] // prettier-ignore
const aText = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('5 ans', 'un an', '2 years', '3 Jahre', '5ans', '2 jaar', '3 anni', '4 años'),
      fc.constantFrom('après', 'à compter de', 'after', 'nach', 'na', 'dalla', 'desde', 'dès', 'à l’issue de', 'x'),
      fc.array(fc.oneof(fc.constantFrom(...events, 'de', 'le', 'la', '(', ')', ',', '+ 5 ans', 'puis'), fc.string({ maxLength: 6 })), { maxLength: 5 }), // prettier-ignore
    )
    .map(([said, start, rest]) => [said, start, ...rest].join(' ')),
  fc.string({ unit: 'grapheme' }),
)

describe('whatever the text', () => {
  it('the event is a part of it, cut between words, after an article or a preposition', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const { active, triggerDetail } = readRetention(text)
        if (triggerDetail === undefined) return
        expect(active).toBeDefined()
        const at = text.indexOf(triggerDetail)
        expect(at).toBeGreaterThan(-1)
        expect(triggerDetail).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{M}\p{N}])?$/su)
        const places = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
        // Some place of these words in the text begins and ends at a word: « 5ans après ans » says one twice.
        const starts = places.map(({ index }) => index)
        const ends = places.map(({ index, 0: word }) => index + word.length)
        expect(starts.some((start) => text.startsWith(triggerDetail, start) && ends.includes(start + triggerDetail.length))).toBe(true) // prettier-ignore
      }),
      { numRuns: 3000 },
    )
  })

  it('a long one takes no time', () => {
    const start = performance.now()
    for (const text of ['5 ans '.repeat(200_000), '('.repeat(1_000_000), '5 ans après ' + 'le '.repeat(300_000)]) {
      expect(readRetention(text)).toEqual({})
    }
    expect(performance.now() - start).toBeLessThan(500)
  })
})

// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { icoControllerHeadings } from '../../../core/exchange/known-forms/ico-rows'
import { fiche } from '../../../helpers/make-cnil-register'
import { makeCsv } from '../../../helpers/make-sheets'
import { fr } from '../../../helpers/typeset'
import { textsOf } from '@core/texts/languages'
import {
  asCells,
  boxOf,
  drop,
  dropTable,
  enter,
  isOn,
  openImport,
  press,
  register,
  selectOf,
  settled,
  titleOf,
} from './open-import'

const texts = textsOf('fr').shell.importPage

let page: VueWrapper
type Opened = Awaited<ReturnType<typeof openImport>>
async function open(told?: Parameters<typeof openImport>[0]): Promise<Opened> {
  const opened = await openImport(told)
  page = opened.page
  return opened
}
afterEach(() => page.unmount())

const names = ({ dossier }: Opened) => dossier.current.activities.map(({ name }) => name.fr)
const mappings = ({ machine }: Opened) =>
  machine.asked
    .filter(({ name }) => name === 'import.read')
    .map(({ input }) => (input as { mapping?: unknown }).mapping)

describe('what was found', () => {
  it('says what the table looks like, what it holds and why it is taken, and goes on by Enter from its title', async () => {
    await open()
    await dropTable(page)
    expect(titleOf(page)).toBe(fr('Ce qui a été trouvé'))
    expect(document.activeElement?.textContent).toBe(titleOf(page))
    expect(page.get('[aria-current=step]').text()).toContain(texts.steps.tables)
    expect(page.get('.tables li').text()).toContain('un registre des activités de traitement')
    expect(page.get('.tables li').text()).toContain('2 enregistrements')
    expect(isOn(boxOf(page, texts.tables.take('Le fichier')))).toBe(true)
    await enter(page)
    expect(titleOf(page)).toBe(texts.steps.columns)
    expect(document.activeElement?.textContent).toBe(texts.steps.columns)
  })

  it('names the form of an authority it is filled in on, taken in or not', async () => {
    await open()
    await dropTable(page, [icoControllerHeadings, ['HR', 'Paying staff']], 'ico.tsv')
    expect(page.get('.tables li').text()).toContain(
      fr('On reconnaît le modèle de l’ICO pour les responsables du traitement'),
    )
    await boxOf(page, texts.tables.take('Le fichier')).setValue(false)
    expect(page.get('.tables li').text()).toContain('le modèle de l’ICO')
  })

  it('says under its title which form it is where there are no tables to choose from', async () => {
    await open()
    await drop(page, 'registre.csv', new TextDecoder().decode(makeCsv(fiche({ name: 'Paie', ref: 'B-01' }).rows)))
    expect(page.text()).toContain(fr('On reconnaît le registre simplifié de la CNIL'))
  })

  it('says of a file that is no register what stands in it', async () => {
    await open()
    await drop(page, 'recette.csv', 'Farine;Sucre\n200 g;80 g\n')
    expect(page.get('[role=alert]').text()).toContain(
      fr('aucun registre reconnu dans ce tableau CSV (au début « Farine », « Sucre »)'),
    )
  })

  it('does not go on with nothing taken in', async () => {
    await open()
    await dropTable(page)
    await boxOf(page, texts.tables.take('Le fichier')).setValue(false)
    expect(page.text()).toContain(texts.tables.why.refused)
    await enter(page)
    expect(titleOf(page)).toBe(texts.steps.tables)
    expect(page.text()).toContain(texts.tables.noneTaken)
  })

  it('takes another register in when it is asked to, and reads the file again', async () => {
    const opened = await open()
    await dropTable(page, [
      ['Sous-traitant', 'Prestation', 'Pays'],
      ['Coffre Sûr', 'Sauvegarde', 'France'],
      ['Solde Facile', 'Paie', 'France'],
    ])
    expect(page.text()).toContain(texts.tables.why.other)
    await boxOf(page, texts.tables.take('Le fichier')).setValue(true)
    await press(page, texts.goOn)
    expect(mappings(opened).at(-1)).toMatchObject({ trenteMapping: 1, tables: [{ take: true }] })
    await press(page, texts.goOn)
    await press(page, texts.apply)
    expect(opened.dossier.current.processors.map(({ name }) => name)).toEqual(['Coffre Sûr', 'Solde Facile'])
  })
})

describe('columns', () => {
  const heading = 'Couleur du classeur'

  it('show samples, where they go and how sure that is in words; the unknown one is set aside', async () => {
    await open()
    await dropTable(page)
    await press(page, texts.goOn)
    const row = page.findAll('tbody tr').find((each) => each.text().includes(heading))
    expect(row?.text()).toContain('Vert')
    expect(row?.text()).toContain(texts.columns.isAside)
    expect((selectOf(page, texts.columns.fieldOf('Finalités')).element as HTMLSelectElement).value).toBe('purposes')
    expect(page.text()).toContain(texts.columns.certain)
  })

  it('go where the person says, and the file is read again by that', async () => {
    const opened = await open()
    await dropTable(page)
    await press(page, texts.goOn)
    await selectOf(page, texts.columns.fieldOf(heading)).setValue('description')
    expect(page.text()).toContain(texts.columns.chosen)
    await press(page, texts.goOn)
    await press(page, texts.apply)
    expect(JSON.stringify(opened.dossier.current.activities)).toContain('Vert')
    expect(opened.kept).toMatchObject([{ columns: { [heading]: 'description' } }])
  })

  it('say when nothing would come in, since no column names the records', async () => {
    await open()
    await dropTable(page)
    await press(page, texts.goOn)
    const warning = texts.columns.nameless(textsOf('fr').importing.fields.name)
    expect(page.text()).not.toContain(fr(warning))
    await selectOf(page, texts.columns.fieldOf('Nom du traitement')).setValue('')
    expect(page.text()).not.toContain(fr(warning))
    await selectOf(page, texts.columns.fieldOf('Finalités')).setValue('')
    expect(page.text()).toContain(fr(warning))
  })

  it('give their words without a code the one the person chooses', async () => {
    const opened = await open()
    await dropTable(page)
    await press(page, texts.goOn)
    await selectOf(page, texts.columns.codeOf('Zouaves')).setValue('visitors')
    await selectOf(page, texts.columns.codeOf('En veille')).setValue('suspended')
    await press(page, texts.goOn)
    await press(page, texts.apply)
    const [pay, meals] = opened.dossier.current.activities
    expect(pay?.status).toBe('suspended')
    expect(pay?.subjects.map(({ category }) => category)).toEqual(['employees', 'visitors'])
    expect(meals?.subjects.map(({ category }) => category)).toEqual(['visitors'])
  })
})

describe('what will change', () => {
  const toChanges = async (rows = register) => {
    await dropTable(page, rows)
    await press(page, texts.goOn)
    await press(page, texts.goOn)
    expect(titleOf(page)).toBe(texts.steps.changes)
  }

  it('tells each answer of a record, and leaves out what is unticked, with what only it named', async () => {
    const opened = await open()
    await toChanges()
    expect(page.text()).toContain('Payer les agents')
    expect(isOn(boxOf(page, texts.changes.take('Coffre Sûr')))).toBe(true)
    expect(boxOf(page, texts.changes.take('Coffre Sûr')).attributes('disabled')).toBeDefined()
    await boxOf(page, texts.changes.take('Paie')).setValue(false)
    expect(isOn(boxOf(page, texts.changes.take('Coffre Sûr')))).toBe(false)
    await press(page, texts.apply)
    expect(names(opened)).toEqual(['Cantine'])
    expect(opened.dossier.current.processors).toEqual([])
    expect(page.text()).toContain(fr('2 fiches non reprises'))
  })

  it('completes what is there already instead of doubling it, and says what it adds', async () => {
    const opened = await open([{ name: 'Paie' }])
    await toChanges()
    expect(page.text()).toContain(texts.changes.isCompleted)
    await press(page, texts.apply)
    expect([...names(opened)].sort()).toEqual(['Cantine', 'Paie'])
  })

  it('is reported with links, what was set aside and an undo, until the file changes', async () => {
    const opened = await open()
    await toChanges()
    await press(page, texts.apply)
    const links = page.findAll('.came a').map((link) => link.text())
    expect(links).toEqual(expect.arrayContaining(['Paie', 'Cantine', 'Coffre Sûr']))
    expect(page.text()).toContain(texts.report.column('Couleur du classeur'))
    await press(page, texts.undo)
    expect(names(opened)).toEqual([])
    await toChanges()
    await press(page, texts.apply)
    opened.dossier.add('activities', {})
    await settled(page)
    expect(page.findAll('button').some((button) => button.text() === texts.undo)).toBe(false)
    expect(page.text()).toContain(fr(texts.report.noUndo))
  })
})

describe('choices', () => {
  it('are applied to the next file laid out alike, said in a line, and forgotten when asked', async () => {
    const opened = await open()
    await dropTable(page)
    await press(page, texts.goOn)
    await selectOf(page, texts.columns.fieldOf('Couleur du classeur')).setValue('description')
    await press(page, texts.goOn)
    await press(page, texts.apply)
    await press(page, texts.report.again)
    await dropTable(page)
    expect(page.text()).toContain(fr(texts.remembered(1)))
    await press(page, texts.forget)
    expect(page.text()).not.toContain(fr(texts.remembered(1)))
    expect(opened.kept).toEqual([])
    expect(mappings(opened).at(-1)).toBeUndefined()
  })

  it('are saved as a file, and a file of choices is applied to the source that follows it', async () => {
    const opened = await open()
    await dropTable(page)
    await press(page, texts.goOn)
    await selectOf(page, texts.columns.fieldOf('Couleur du classeur')).setValue('description')
    await press(page, texts.saveMapping)
    expect(opened.saved).toMatchObject([{ name: 'choix-registre', mapping: { trenteMapping: 1 } }])
    await press(page, texts.other)
    await drop(page, 'choix.json', JSON.stringify(opened.saved[0]?.mapping))
    expect(page.text()).toContain(fr(texts.mappingWaits('choix.json')))
    await dropTable(page)
    expect(page.text()).toContain(fr(texts.mappingRead('choix.json')))
    expect(mappings(opened).at(-1)).toEqual(opened.saved[0]?.mapping)
  })
})

describe('other ways in', () => {
  it('cells pasted on the page are read as a table', async () => {
    await open()
    const cells = asCells(register)
    const event = Object.assign(new Event('paste', { bubbles: true }), {
      clipboardData: { files: [], getData: () => cells },
    })
    document.body.dispatchEvent(event)
    await settled(page)
    expect(titleOf(page)).toBe(texts.steps.tables)
    expect(page.text()).toContain(texts.pastedName)
  })

  it('a machine that does not answer is told of, and the page takes another source', async () => {
    const { machine } = await open()
    delete machine.answers['import.read']
    await dropTable(page)
    expect(page.get('[role=alert]').text()).toBe(fr(texts.unanswered))
    expect(page.text()).toContain(texts.drop)
  })
})

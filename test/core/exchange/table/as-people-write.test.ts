import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { makeCsv } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { propose } from '../../../helpers/propose'

const names = (rows: readonly (readonly string[])[]) =>
  propose(makeCsv(rows), { name: 'register.csv' }).after.activities.map(({ name }) => name.fr ?? name.en)

it.each([
  ['What is it called?', 'Why do we need it?', 'Whose data is it?', 'How long is it kept?'],
  ["Comment s'appelle l'activité ?", 'Dans quel but ?', 'Qui est concerné ?', 'Pendant combien de temps ?'],
  ['Wie heißt die Verarbeitung?', 'Zu welchem Zweck?', 'Wer ist betroffen?', 'Wann wird gelöscht?'],
  ['¿Cómo se llama el tratamiento?', '¿Con qué fin?', '¿A quién afecta?', '¿Hasta cuándo?'],
])('a register whose headings ask, %s, is read by what they ask', (name, why, whose, howLong) => {
  const { after, proposal } = propose(
    makeCsv([
      [why, whose, name, howLong],
      ['Count the visitors', 'Visitors', 'Gate', '30 days'],
      ['Lend toys', 'Members', 'Loans', '2 years'],
    ]),
    { name: 'register.csv' },
  )
  expect(after.activities.map(({ name: said }) => said.fr ?? said.en)).toEqual(['Gate', 'Loans'])
  expect(after.activities.map(({ purposes, subjects }) => [purposes.length, subjects.length])).toEqual([[1, 1], [1, 1]]) // prettier-ignore
  expect(after.retentionRules).toHaveLength(2)
  expect(proposal.unplaced).toEqual([])
})

it.each(['Summe: 2', 'Insgesamt 2 Verarbeitungen', 'Totale: 2', 'Aantal verwerkingen: 2', 'Soma: 2 tratamentos'])(
  'a line of sums, %s, makes no processing',
  (sum) => {
    const rows = [['Name of processing', 'Purposes', 'Retention'], ['Loans', 'Lend', '2 years'], ['Gate', 'Count', ''], [sum]] // prettier-ignore
    expect(names(rows)).toEqual(['Loans', 'Gate'])
  },
)

it('a label broken over two lines asks as it does on one', () => {
  const cells = ['Nom du traitement : Accueil', 'Finalités\ndu traitement : Badger', 'Durée de\nconservation : 30 jours', 'Données : Photo'] // prettier-ignore
  const { after } = propose(makeXlsx([{ name: 'Accueil', rows: cells.map((cell) => [cell]) }]), { name: 'fiches.xlsx' })
  expect(after.activities).toMatchObject([{ name: { fr: 'Accueil' }, purposes: [{ title: { fr: 'Badger' } }] }])
  expect(after.retentionRules).toHaveLength(1)
})

it('nothing of a list of codes beside the register is lost', () => {
  const { proposal } = propose(
    makeXlsx([
      { name: 'Listes', rows: [['Bases légales', 'Oui/Non'], ['Consentement', 'Oui'], ['Contrat', 'Non'], ['Obligation légale']] },
      { name: 'Registre', rows: [['Traitement', 'Finalités', 'Base légale'], ['Prêt', 'Prêter', 'Contrat']] },
    ]),
    { name: 'registre.xlsx' },
  ) // prettier-ignore
  const left = proposal.unplaced.map(({ text }) => text)
  expect(left).toEqual(expect.arrayContaining(['Consentement', 'Contrat', 'Obligation légale']))
})

it('headings run together with their citation ask what they asked before', () => {
  const rows = [
    { denominacionDelTratamiento: 'Nóminas', finesArt301BRgpd: 'Pagar', plazosDeSupresionArt301FRgpd: '5 años', baseLegalArt6Rgpd: 'Contrato' },
  ] // prettier-ignore
  const { after, proposal } = propose(strToU8(JSON.stringify(rows)), { name: 'registro.json' })
  expect(after.activities).toMatchObject([{ purposes: [{ title: { fr: 'Pagar' } }] }])
  expect(after.retentionRules).toHaveLength(1)
  expect(proposal.unplaced).toEqual([])
})

it('a name with a colon above its questions names the record, whatever its first word would ask', () => {
  const rows = [
    ['Sous-traitance : maintenance des serveurs'],
    ['Finalité', 'Dépanner'],
    ['Données', 'Journaux'],
    ['Durée de conservation', '1 an'],
    [],
    ['Urbanisme : permis de construire'],
    ['Finalité', 'Instruire'],
    ['Données', 'Plans'],
    ['Durée de conservation', '10 ans'],
  ]
  expect(names(rows)).toEqual(['Sous-traitance : maintenance des serveurs', 'Urbanisme : permis de construire'])
})

it('a question left open first under a heading is not the name of what stands there', () => {
  const asked =
    '- **donnees**: Images\n- **personnes_concernees**: Usagers\n- **base_legale**: Contrat\n- **dua**: 2 ans\n'
  const text = `# Registre\n\n## Bibliothèque\n\n- **remarque_libre**: \n${asked}\n## Guichet\n\n- **remarque_libre**: \n${asked}`
  const { after } = propose(strToU8(text), { name: 'registre.md' })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(['Bibliothèque', 'Guichet'])
})

it('a section that leaves most of its questions open is read all the same', () => {
  const open = [
    'Données',
    'Personnes concernées',
    'Destinataires',
    'Sous-traitants',
    'Base légale',
    'Mesures de sécurité',
  ]
  const text = `# Registre\n\n## Clientèle\n\n- **Finalité**: Facturer\n${open.map((label) => `- **${label}**: \n`).join('')}- **Durée de conservation**: 3 ans\n`
  const { after } = propose(strToU8(text), { name: 'registre.md' })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(['Clientèle'])
  expect(after.retentionRules).toHaveLength(1)
})

const head = ['Nom du traitement', 'Finalités', 'Base légale', 'Durée de conservation']
it.each([
  ['columns numbered under their headings', [['1', '2', '3', '4']], []],
  ['prompts of the form', [['Indiquez le nom', 'Décrivez le but', 'Choisir', 'Précisez']], []],
  ['remarks below', [], [['* Mis à jour par la mairie']]],
])('%s make no processing', (_, above, below) => {
  const rows = [head, ...above, ['Paie', 'Payer', 'Contrat', '5 ans'], ['Prêt', 'Prêter', 'Contrat', '1 an'], ...below]
  expect(names(rows)).toEqual(['Paie', 'Prêt'])
})

it('a line merged over the table titles what is below, or remarks on it, and makes no processing', () => {
  const wide = (text: string) => [{ text, across: 4 }]
  const rows = [
    head,
    wide('Ressources humaines'),
    ['Paie', 'Payer', 'Contrat', '5 ans'],
    wide('Note : à revoir'),
    ['Prêt', 'Prêter', 'Contrat', '1 an'],
    wide('Fin du registre'),
  ]
  const { after } = propose(makeXlsx([{ name: 'Registre', rows }]), { name: 'registre.xlsx' })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(['Paie', 'Prêt'])
})

it('a name that stands alone in capitals titles the names below it, which are not in capitals', () => {
  const described = (name: string) => [name, 'Faire', 'Contrat', '5 ans']
  const rows = [head, described('Paie'), described('Congés'), ['CULTURE'], described('Prêt'), described('Ludothèque')]
  expect(names(rows)).toEqual(['Paie', 'Congés', 'Prêt', 'Ludothèque'])
  const shouted = [head, described('PAIE'), described('CONGÉS'), ['CULTURE'], described('PRÊT')]
  expect(names(shouted)).toEqual(['PAIE', 'CONGÉS', 'CULTURE', 'PRÊT'])
})

it('lists of one question each go on with the processings they name, and a name that is none of theirs is left', () => {
  const known = ['Paie', 'Prêt', 'Accueil', 'Congés']
  const sheets = [
    { name: 'Registre', rows: [['Nom du traitement', 'Finalités'], ...known.map((name) => [name, `Faire ${name}`])] },
    { name: 'Durées', rows: [['Traitement', 'Durée de conservation'], ...[...known, 'Autre'].map((name, at) => [name, `${at + 1} ans`])] },
  ] // prettier-ignore
  const { after, proposal } = propose(makeXlsx(sheets), { name: 'registre.xlsx' })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(known)
  expect(after.retentionRules).toHaveLength(4)
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(expect.arrayContaining(['Autre', '5 ans']))
})

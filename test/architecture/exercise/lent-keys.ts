/**
 * A small register added as an exercise: what is written, and at the end of which file. `additions.test.ts` adds it to a
 * copy of the product and counts the lines; CONTRIBUTING.md tells the counts.
 */
export const lentKeys: Readonly<Record<string, string>> = {
  'src-core/registers/linked.ts': `export const lentKeys = defineRegister('lentKeys', 'K', 'label', ['identity'], {
  label: { kind: text, section: 'identity', need: 'required', law: ['GDPR 32(1)'] },
  lentOn: { kind: date, section: 'identity', need: 'recommended', law: [] },
  opens: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 32(1)'] },
  number: { kind: text, section: 'identity', need: 'optional', law: [] },
  holder: { kind: refTo('persons'), section: 'identity', need: 'optional', law: [] },
  returned: { kind: tri, section: 'identity', need: 'optional', law: [] },
  receipt: { kind: refTo('documents'), section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
  backBy: { kind: date, section: 'identity', need: 'optional', law: [] },
})
`,
  'src-core/texts/fr/registers/linked.ts': `export const lentKeys = oneSection('lentKeys', {
  names: ['clé prêtée', 'Clés et badges prêtés', 'Nouveau prêt'],
  lead: 'Quelles clés et quels badges ont été remis, à qui et jusqu’à quand.',
  label: ['Clé ou badge', 'Ce qui a été remis, en une ligne.'],
  lentOn: ['Remis le', 'Le jour de la remise.'],
  opens: ['Ce qu’il ouvre', 'Les locaux ou les armoires où se trouvent des données.'],
  number: ['Numéro', 'Celui gravé sur la clé ou imprimé sur le badge.'],
  holder: ['Remis à', 'La personne qui en répond.'],
  returned: ['Rendu', 'Il a été rendu et l’accès retiré.'],
  receipt: ['Reçu', 'La décharge signée lors de la remise.'],
  backBy: ['À rendre le', 'La date à laquelle il doit être rendu.'],
})
`,
  'src-core/texts/en/registers/linked.ts': `export const lentKeys = oneSection('lentKeys', {
  names: ['lent key', 'Keys and badges lent', 'New loan'],
  lead: 'Which keys and badges were handed out, to whom and until when.',
  label: ['Key or badge', 'What was handed out, in a line.'],
  lentOn: ['Lent on', 'The day it was handed out.'],
  opens: ['What it opens', 'The rooms or cabinets where data are found.'],
  number: ['Number', 'The one engraved on the key or printed on the badge.'],
  holder: ['Lent to', 'The person who answers for it.'],
  returned: ['Returned', 'It was given back and the access withdrawn.'],
  receipt: ['Receipt', 'The receipt signed when it was handed out.'],
  backBy: ['Due back on', 'The date by which it is to be given back.'],
})
`,
  'src-renderer/registers/linked.ts': `import { KeyRound } from '@lucide/vue'
export const lentKeys: Presentation<'lentKeys'> = { icon: KeyRound, rail: 'upkeep', columns: ['lentOn', 'opens'] }
`,
}

/** The document that prints it: a line of the table of documents. */
export const document = { after: 'const extracts = {', line: "  RLK: registerExtract('lentKeys')," }

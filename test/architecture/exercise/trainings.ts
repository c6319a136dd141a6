/**
 * A small register added as an exercise: what is written, and at the end of which file. `additions.test.ts` adds it to a
 * copy of the product and counts the lines; CONTRIBUTING.md tells the counts.
 */
export const trainings: Readonly<Record<string, string>> = {
  'src-core/registers/linked.ts': `export const trainings = defineRegister('trainings', 'Z', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 39(1)(b)'] },
  date: { kind: date, section: 'identity', need: 'recommended', law: [] },
  audience: { kind: phrase, section: 'identity', need: 'recommended', law: ['GDPR 39(1)(b)'] },
  trainer: { kind: text, section: 'identity', need: 'optional', law: [] },
  owner: { kind: refTo('persons'), section: 'identity', need: 'optional', law: [] },
  mandatory: { kind: tri, section: 'identity', need: 'optional', law: [] },
  evidence: { kind: refTo('documents'), section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
  nextOn: { kind: date, section: 'identity', need: 'optional', law: [] },
})
`,
  'src-core/texts/fr/registers/linked.ts': `export const trainings = oneSection('trainings', {
  names: ['formation', 'Formations', 'Nouvelle formation'],
  lead: 'Qui a été formé à la protection des données, quand et par qui.',
  title: ['Intitulé', 'Le sujet de la séance, en une ligne.'],
  date: ['Date', 'Le jour où elle a eu lieu.'],
  audience: ['Public', 'Les services ou les métiers qui y ont assisté.'],
  trainer: ['Formateur', 'La personne ou l’organisme qui l’a animée.'],
  owner: ['Suivie par', 'La personne qui en garde la trace.'],
  mandatory: ['Obligatoire', 'Chacun doit l’avoir suivie pour accéder aux données.'],
  evidence: ['Preuve', 'La feuille d’émargement ou le support.'],
  nextOn: ['Prochaine séance', 'La date à laquelle elle est à refaire.'],
})
`,
  'src-core/texts/en/registers/linked.ts': `export const trainings = oneSection('trainings', {
  names: ['training', 'Trainings', 'New training'],
  lead: 'Who was trained in data protection, when and by whom.',
  title: ['Title', 'What the session was about, in a line.'],
  date: ['Date', 'The day it took place.'],
  audience: ['Audience', 'The departments or professions that attended.'],
  trainer: ['Trainer', 'The person or firm that gave it.'],
  owner: ['Followed up by', 'The person who keeps track of it.'],
  mandatory: ['Mandatory', 'Everyone must have followed it to be given access to data.'],
  evidence: ['Evidence', 'The attendance sheet or the material.'],
  nextOn: ['Next session', 'The date by which it is to be given again.'],
})
`,
  'src-renderer/registers/linked.ts': `import { GraduationCap } from '@lucide/vue'
export const trainings: Presentation<'trainings'> = { icon: GraduationCap, rail: 'upkeep', columns: ['date', 'audience'] }
`,
}

/** The document that prints it: a line of the table of documents. */
export const document = { after: 'const extracts = {', line: "  RZ: registerExtract('trainings')," }

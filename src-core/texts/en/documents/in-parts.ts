import type { inParts as french } from '../../fr/documents/in-parts'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

export const inParts: SameShape<typeof french> = {
  partOf: (part, of) => `Part ${number(part)} of ${number(of)}`,
  inHeader: (part, of) => `part ${number(part)} of ${number(of)}`,
  inName: (part, of) => `part-${part}-of-${of}`,
  records: 'Records',
  chapters: 'Chapters',
  otherParts: 'Other parts',
  seeFirst: 'Part 1 says what each one holds.',
  seeNext: 'What each one holds is said after the contents.',
  resumed: ' (continued)',
  elsewhere: (part) => ` (part ${number(part)})`,
  title: 'What each part holds',
  lead: (parts, pages) =>
    `This document of more than ${number(pages)} pages comes in ${number(parts)} parts, in order. Each has its cover and its contents.`,
  description: 'What each part of the document holds: its chapters and its records',
  columns: { part: 'Part', chapters: 'Chapters', records: 'Records' },
  part: (part) => `Part ${number(part)}`,
  fromTo: (first, last) => `${first} to ${last}`,
  counted: (refs, count) => `${refs} (${counted(count, '{n} record', '{n} records')})`,
  inOrder: (fromTo) => `${fromTo}, in the order of the register`,
}

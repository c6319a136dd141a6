import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const securityMeasures: RegisterTexts<Registers['securityMeasures']> = {
  one: 'security measure',
  many: 'Security measures',
  add: 'New measure',
  lead: 'Measures described once and linked to the activities they protect (Art. 32).',
  sections: {
    measure: { title: 'The measure', lead: 'Described once, linked to every activity it protects.' },
    notes: notesSection,
  },
  fields: {
    code: { label: 'Theme', help: 'The sheet of the security guide it belongs to.' },
    title: { label: 'Measure', help: 'In a few words, as the record names it.' },
    description: { label: 'Internal description', help: 'The technical detail; it is not printed for outsiders.' },
    publicWording: { label: 'Wording for outsiders', help: 'Without detail that an attacker could use.' },
    kind: { label: 'Nature of the measure', help: 'Organisational, physical or logical protection.' },
    state: { label: 'State', help: 'Planned is not yet done.' },
    owner: { label: 'Owner of the measure', help: 'The person who keeps it working.' },
    evidence: { label: 'Evidence', help: 'Report, screenshot or ticket.' },
    lastTestedOn: { label: 'Last tested', help: 'Measures are to be tested at regular intervals.' },
    effect: { label: 'Effect sought', help: 'What the measure protects.' },
    isoRefs: { label: 'ISO/IEC 27002 references', help: 'The numbers of the controls in the standard.' },
    ...endingTexts,
  },
}

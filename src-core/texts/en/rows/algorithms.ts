import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const biasTests: RowTexts<RowDefinitions['biasTests']['fields']> = {
  one: 'bias test',
  add: 'Add a test',
  fields: {
    metric: { label: 'Measure', help: 'What is compared from one group to the other.' },
    group: { label: 'Group checked', help: 'Who is compared with whom: women and men, under and over 50.' },
    date: { label: 'Date of the test', help: 'The day it was made.' },
    result: { label: 'Result', help: 'The figure found, such as 0.72 or 72%.' },
    threshold: {
      label: 'Alert threshold',
      help: 'Set before the test. For a selection rate ratio, 0.80 is assumed where none is given.',
    },
    verdict: { label: 'Your conclusion', help: 'The calculation is evidence: no threshold is a legal test.' },
    by: { label: 'Made by', help: 'Preferably someone who does not run the system.' },
    remark: { label: 'Remarks', help: 'Sample size, limits, possible explanations of the gap.' },
  },
}

export const biasCorrections: RowTexts<RowDefinitions['biasCorrections']['fields']> = {
  one: 'bias correction',
  add: 'Add a correction',
  fields: {
    finding: { label: 'Finding', help: 'The gap or the error this correction is about.' },
    date: { label: 'Date of the correction', help: 'The day it went live.' },
    correction: {
      label: 'What was corrected',
      help: 'Criterion removed, weight changed, data completed, threshold moved.',
    },
    effect: { label: 'Effect observed', help: 'What the new test showed.' },
  },
}

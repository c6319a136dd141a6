import { aDpia, anActivity, anOrganisation, aRisk } from '../../examples/a-dossier'
import { example, type Examples } from '../example'

type Answers = Parameters<typeof aDpia>[0]
const dpia = (answers: Answers = {}) => ({ dpias: [aDpia(answers)] })
const fine = example('a complete assessment', dpia())
const none = example('no assessment at all')
const rich = (text: string) => ({ fr: [{ p: [{ text }] }] })
const answering = (text: string) => dpia({ answers: aDpia().answers.map((row) => ({ ...row, answer: rich(text) })) })
const planned = { activities: [anActivity({ status: 'planned' })] }

export const examples = {
  'DPIA-09': {
    fires: [
      example('nothing on necessity', dpia({ answers: aDpia().answers.slice(0, 1) })),
      example(
        'a question without its answer',
        dpia({ answers: aDpia().answers.map((row) => ({ ...row, answer: {} })) }),
      ),
      example('drafts nobody filled in', answering('[Organisme] filme [lieux].')),
      example('no risk', dpia({ risks: [] })),
      example('a draft for a running activity', dpia({ status: 'draft', risks: [] })),
      example(
        'a draft for a planned one',
        { ...dpia({ status: 'draft', risks: [] }), ...planned },
        { severity: 'warning' },
      ),
    ],
    silent: [
      fine,
      none,
      example('measures told in words with the risk', {
        ...dpia({ measures: [], risks: aDpia().risks.map((risk) => ({ ...risk, otherMeasures: ['Coffre'] })) }),
      }),
      example('given up', dpia({ risks: [], status: 'abandoned' })),
    ],
  },
  'DPIA-10': {
    fires: [
      example('no advice', dpia({ dpoVerdict: '' })),
      example('the organisation of the file decides', {
        ...dpia({ dpoVerdict: '' }),
        activities: [anActivity({ controllers: [] })],
      }),
    ],
    silent: [
      fine,
      example('advice in words', dpia({ dpoVerdict: '', dpoAdvice: { fr: [{ p: [{ text: 'Favorable.' }] }] } })),
      example('no DPO', { ...dpia({ dpoVerdict: '' }), organisations: [anOrganisation({ dpo: '' })] }),
    ],
  },
  'DPIA-11': {
    fires: [example('set aside in silence', dpia({ dpoFollowed: 'no' }))],
    silent: [
      fine,
      example('set aside with a reason', dpia({ dpoFollowed: 'no', dpoNotFollowedReason: { fr: 'Coût.' } })),
      example('not known yet', dpia({ dpoFollowed: 'unknown' })),
    ],
  },
  'DPIA-12': {
    fires: [example('not sought', dpia({ viewsSought: 'no' })), example('not said', dpia({ viewsSought: 'unknown' }))],
    silent: [fine, example('a reason is given', dpia({ viewsSought: 'no', viewsNotSoughtReason: { fr: 'Secret.' } }))],
  },
  'DPIA-15': {
    fires: [example('only access', dpia({ risks: [aRisk()] }))],
    silent: [fine, example('no risk at all: another rule speaks', dpia({ risks: [] }))],
  },
  'DPIA-16': {
    fires: [
      example('likelihood up after the plan', dpia({ risks: [aRisk({ likelihoodAfter: 'r4' })] })),
      example('severity up with measures', dpia({ risks: [aRisk({ severityNow: 'r4', severityAfter: 'r4' })] })),
    ],
    silent: [fine, example('stages not assessed', dpia({ risks: [aRisk({ severityBare: '', likelihoodBare: '' })] }))],
  },
  'DPIA-17': {
    fires: [
      example('no measure', dpia({ risks: [aRisk({ measures: [] })] })),
      example(
        'a measure given up',
        dpia({ measures: aDpia().measures.map((row) => ({ ...row, state: 'abandoned' })) }),
      ),
    ],
    silent: [
      fine,
      example('told in words', dpia({ risks: [aRisk({ measures: [], otherMeasures: ['Coffre'] })] })),
      example('nothing lowered', {
        ...dpia({ risks: [aRisk({ measures: [], severityAfter: 'r3', likelihoodNow: 'r3', likelihoodAfter: 'r3' })] }),
      }),
    ],
  },
  'DPIA-20': {
    fires: [
      example('one person', dpia({ validatorNames: 'anne petit' })),
      example('one of several', dpia({ authorNames: 'Luc Sol, Anne Petit', validatorNames: 'Anne Petit ; Jo Bel' })),
    ],
    silent: [fine, example('nobody yet', dpia({ authorNames: '', validatorNames: '' }))],
  },
  'DPIA-24': {
    fires: [
      example('a draft nobody filled in', answering('[Organisme] filme [lieux].')),
      example('one blank in a comment', dpia({ dpoNotFollowedReason: { fr: 'Coût estimé à [montant].' } })),
      example(
        'a measure',
        dpia({ measures: aDpia().measures.map((row) => ({ ...row, content: rich('Revue tous les [mois].') })) }),
      ),
    ],
    silent: [
      fine,
      none,
      example('a quotation and a reference', answering('« Le responsable […] » [1], voir [art. 9].')),
      example('filled in in one of its languages', {
        ...dpia({ dpoAdvice: { ...rich('Favorable.'), en: [{ p: [{ text: '[DPO’s advice.]' }] }] } }),
      }),
      example('a starting point remembered', dpia({ start: '{"suggestion":{"fr":"[nom]"}}' })),
      example('given up', { ...answering('[nom]'), dpias: [aDpia({ status: 'abandoned', dpoAdvice: rich('[nom]') })] }),
    ],
  },
} as const satisfies Examples

import { anActivity } from '../../examples/a-dossier'
import { aBiasCorrection, aBiasTest, aSystem, usedIn } from '../../examples/a-system'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof aSystem>[0]
const system = (answers: Answers) => ({ algorithmicSystems: [aSystem(answers)] })
const failed = aBiasTest({ result: '0,71', verdict: 'fail' })
const profiled = { profiling: 'yes' } as const

export const examples = {
  'BIA-01': {
    fires: [example('customers are scored, nobody says with what', { activities: [anActivity(profiled)] })],
    silent: [
      complete,
      example('the score is described', usedIn(profiled)),
      example('nobody is profiled', { activities: [anActivity({ profiling: 'no' })] }),
    ],
  },
  'BIA-02': {
    fires: [example('applicants are scored, never tested', usedIn(profiled, { biasTests: [] }))],
    silent: [
      complete,
      example('tested this year', usedIn(profiled)),
      example('nobody is profiled with it', usedIn({ profiling: 'no' }, { biasTests: [] })),
      example('used by no activity yet', system({ biasTests: [] })),
    ],
  },
  'BIA-03': {
    fires: [
      example('tested eighteen months ago', system({ biasTests: [aBiasTest({ date: '2025-03-10' })] })),
      example('corrected since, never looked at again', system({ biasCorrections: [aBiasCorrection()] })),
      example(
        'every six months, as decided',
        system({ retestEveryMonths: 6, biasTests: [aBiasTest({ date: '2026-02-01' })] }),
      ),
    ],
    silent: [
      complete,
      example('tested in March', system({})),
      example('corrected, then tested', system({ biasCorrections: [aBiasCorrection({ date: '2026-01-12' })] })),
      example('the year is not over', system({ biasTests: [aBiasTest({ date: '2025-09-15' })] })),
      example('no test at all: another rule speaks', system({ biasTests: [] })),
    ],
  },
  'BIA-04': {
    fires: [
      example('single parents get fewer places', system({ biasTests: [failed] })),
      example('the correction came before the test', {
        ...system({ biasTests: [failed], biasCorrections: [aBiasCorrection({ date: '2025-11-03' })] }),
      }),
      example('nobody concluded, the figures do', system({ biasTests: [aBiasTest({ result: '71 %', verdict: '' })] }), {
        severity: 'warning',
      }),
      example(
        'a gap above the threshold set',
        system({
          biasTests: [
            aBiasTest({ metric: 'equalOpportunity', result: '12 points', threshold: '5 points', verdict: '' }),
          ],
        }),
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      example('corrected since', system({ biasTests: [failed], biasCorrections: [aBiasCorrection()] })),
      example(
        'the same test passed since',
        system({ biasTests: [failed, aBiasTest({ id: 'test-2', date: '2026-06-01' })] }),
      ),
      example(
        'low, and a person explains why',
        system({ biasTests: [aBiasTest({ result: '0,71', verdict: 'inconclusive' })] }),
      ),
      example('a result nobody can compare', system({ biasTests: [aBiasTest({ result: 'correct', verdict: '' })] })),
    ],
  },
  'BIA-05': {
    fires: [example('a place is refused, nobody can say why', system({ resultJustification: {} }))],
    silent: [
      complete,
      example('the points are handed over', system({})),
      example('it suggests a book', system({ significantEffect: 'no', resultJustification: {} })),
      example('nobody said what it does to people', system({ significantEffect: 'unknown', resultJustification: {} })),
    ],
  },
} as const satisfies Examples

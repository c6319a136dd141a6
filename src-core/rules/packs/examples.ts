import { aPurpose, anActivity } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

const staff = { purposes: [aPurpose({ art9Condition: 'employmentSocial' })] }
const british = { packs: ['UK'] } as const
const answered = { 'uk-ico:schedule1Condition': { en: 'Part 1, paragraph 1: employment' } }

export const examples = {
  'PACK-01': {
    fires: [
      example('the United Kingdom asks for its own condition', { activities: [anActivity(staff)] }, british),
      example(
        'what a foreign program wrote there is no answer',
        { activities: [{ ...anActivity(staff), ...{ 'uk-ico:schedule1Condition': 7 } }] },
        british,
      ),
      example(
        'a policy is not followed and nobody says why',
        { activities: [{ ...anActivity(), ...{ 'uk-ico:keptAsPolicy': 'no' } }] },
        british,
      ),
    ],
    silent: [
      complete,
      example('France does not ask it', { activities: [anActivity(staff)] }),
      example('it is answered', { activities: [{ ...anActivity(staff), ...answered }] }, british),
      example('no condition of Art. 9 calls for it', {}, british),
    ],
  },
} as const satisfies Examples

import { aJointControl, anActivity, anOrganisation } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const shared = (answers: Answers) => ({
  organisations: [anOrganisation({ id: 'organisations-2', legalName: 'Fédération Nord' })],
  jointControls: [aJointControl()],
  activities: [anActivity({ controllers: ['organisations-1', 'organisations-2'], ...answers })],
})

export const examples = {
  'ROPA-JC-01': {
    fires: [
      example('two controllers, no arrangement', shared({})),
      example('the arrangement was removed', shared({ jointControl: 'jointControls-9' })),
      example('a draft nobody signed', {
        ...shared({ jointControl: 'jointControls-1' }),
        jointControls: [aJointControl({ signedOn: '' })],
      }),
      example('signed, and nobody’s duties are shared out', {
        ...shared({ jointControl: 'jointControls-1' }),
        jointControls: [aJointControl({ responsibilities: [] })],
      }),
    ],
    silent: [
      complete,
      example('their arrangement is linked', shared({ jointControl: 'jointControls-1' })),
      example('each decides alone', shared({ independentControllersReason: { fr: 'Chacun sa finalité.' } })),
    ],
  },
  'ROPA-JC-02': {
    fires: [
      example('kept to themselves', { jointControls: [aJointControl({ essenceMadeAvailable: 'no' })] }),
      example('nobody knows', { jointControls: [aJointControl({ essenceMadeAvailable: 'unknown' })] }),
    ],
    silent: [complete, example('published', { jointControls: [aJointControl()] })],
  },
} as const satisfies Examples

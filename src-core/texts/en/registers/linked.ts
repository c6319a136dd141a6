import { inOneSection } from '../../one-section'
import * as ending from './ending'

const oneSection = inOneSection(ending)

export const supportingAssets = oneSection('supportingAssets', {
  names: ['supporting asset', 'Supporting assets', 'New supporting asset'],
  lead: 'What the data rest on: software, hardware, paper, people.',
  section: ['The asset', 'Software, server, paper or people: what the data rest on.'],
  name: ['Name of the asset', 'The usual name of the tool, the premises or the team.'],
  kind: ['Kind of asset', 'People and paper count too.'],
  provider: ['Provider', 'The processor that supplies or runs it.'],
  hostingCountry: ['Country of hosting', 'Where the data physically are.'],
  version: ['Version', 'The one in service.'],
  owner: ['Owner of the asset', 'The person who answers for it.'],
  containsData: ['Data held', 'The categories of data found there.'],
  backup: ['Backed up', 'A backup exists and restoring it has been tried.'],
  endOfLife: ['End of life', 'The date after which it is no longer maintained.'],
})

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

export const documents = oneSection('documents', {
  names: ['document', 'Documents cited', 'New document'],
  lead: 'The notices, contracts, policies and evidence the file refers to.',
  section: ['The document', 'What it is, which version, where to find it.'],
  title: ['Title', 'The title printed on the document.'],
  kind: ['Kind of document', 'A privacy notice, a contract, a policy or evidence.'],
  version: ['Version', 'The one that applies today.'],
  date: ['Date', 'The date of this version.'],
  where: ['Location', 'The folder, address or cabinet where it is.'],
  tellsOfTransfers: ['Tells of transfers', 'The notice names the country, the safeguard and where to get a copy.'],
})

export const balancingTests = oneSection('balancingTests', {
  names: ['legitimate interests assessment', 'Legitimate interests assessments', 'New assessment'],
  lead: 'Why a legitimate interest prevails, activity by activity (Art. 6(1)(f)).',
  section: ['The balancing test', 'Interest pursued, necessity, effects on people.'],
  title: ['Title', 'The legitimate interest examined, in one line.'],
})

export const consentChecks = oneSection('consentChecks', {
  names: ['consent check', 'Consent checks', 'New check'],
  lead: 'Whether the consent collected is valid, and how that is proven (Art. 7).',
  section: ['The check', 'Freely given, specific, informed, unambiguous, and provable.'],
  title: ['Title', 'The consent examined, in one line.'],
})

export const algorithmicSystems = oneSection('algorithmicSystems', {
  names: ['algorithmic system', 'Algorithmic systems', 'New system'],
  lead: 'Tools that score, rank, recommend or decide.',
  section: ['The system', 'What it computes, and what is done with the result.'],
  name: ['Name of the system', 'The usual name of the score, engine or model.'],
  purpose: ['What it helps to decide', 'The decision prepared or taken, and whom it matters to.'],
export const transferAssessments = oneSection('transferAssessments', {
  names: ['transfer impact assessment', 'Transfer impact assessments', 'New transfer assessment'],
  lead: 'What the safeguards are worth in the country of destination.',
  section: ['The assessment', 'Whether the law and practice of the country let the safeguard work.'],
  title: ['Title', 'The transfer examined: importer and country.'],
  conclusion: ['Outcome', 'Without effective protection, the transfer is to be suspended.'],
})

import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import type { Organisation, RecordIn } from '@core/registers'
import { mayTell } from '../../documents/editions'
import {
  checkForPrint,
  linked,
  printed,
  startPrinting,
  type Printing,
  type PrintOptions,
} from '../../documents/printing'
import { documentTitle } from '../../documents/registry'
import { chosenWith, relatedTo } from '../../documents/related'
import { wordsIn } from '@core/texts/words'
import { dated, idOf, inLanguage, linkTo, node, said, type Node } from './node'
import { placeNode, processNode, recordId, storageNode } from './process-node'
import { context } from './terms'

/**
 * The record of processing as linked data: a catalogue (DCAT) of processes, in terms of the Data Privacy Vocabulary. Written
 * activity by activity, with its context inside: no reader has to fetch anything.
 */
export function* writeJsonLd(dossier: Dossier, options: PrintOptions): Generator<string> {
  const printing: Printing = {
    ...startPrinting(dossier, options, checkForPrint(dossier, options)),
    words: wordsIn(options.language, dossier),
  }
  const activities = printed(printing, 'activities')
  const chosen = chosenWith(printing, activities)
  const graph = function* (): Generator<Node> {
    yield recordNode(
      printing,
      activities.map(({ ref }) => idOf(ref)),
    )
    for (const organisation of relatedTo(printing, chosen, 'organisations'))
      yield organisationNode(printing, organisation)
    for (const processor of relatedTo(printing, chosen, 'processors')) yield processorNode(printing, processor)
    for (const rule of relatedTo(printing, chosen, 'retentionRules')) yield storageNode(printing, rule)
    for (const activity of activities) yield processNode(printing, activity)
  }
  yield `{\n"@context": ${JSON.stringify(context)},\n"@graph": [\n`
  let isFirst = true
  for (const each of graph()) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(each)}`
    isFirst = false
  }
  yield '\n]\n}\n'
}

function recordNode(printing: Printing, processes: readonly string[]): Node {
  const { dossier, language, today, audience } = printing
  const main = mainOrganisationOf(dossier)
  const dpo = linked(printing, 'persons', main?.dpo ?? '')
  return node({
    '@id': '#record',
    '@type': ['dpv:ROPA', 'dcat:Catalog'],
    'dcterms:title': inLanguage(documentTitle('D01', language), language),
    'dcterms:issued': dated(today),
    'dcterms:language': language,
    'dcterms:hasVersion': clientFileOf(dossier).registerVersion,
    'dcterms:publisher': main && linkTo(recordId(printing, 'organisations', main.id)),
    'dpv:hasDataController': main && linkTo(recordId(printing, 'organisations', main.id)),
    'dpv:hasDataProtectionOfficer':
      dpo &&
      node({
        '@type': 'dpv:DataProtectionOfficer',
        'dpv:hasName': mayTell(audience, 'persons', 'fullName') ? dpo.fullName : undefined,
        'dpv:hasContact': [dpo.email, dpo.phone].filter((contact) => contact !== ''),
        'dpv:hasAddress': dpo.postal,
      }),
    'dcterms:hasPart': processes.map(linkTo),
  })
}

function organisationNode(printing: Printing, organisation: Organisation): Node {
  const representatives = [organisation.euRepresentative, organisation.ukRepresentative].filter((id) => id !== '')
  return node({
    '@id': idOf(organisation.ref),
    '@type': 'dpv:LegalEntity',
    'dpv:hasName': organisation.legalName,
    'dcterms:identifier': organisation.registrationNumber,
    'dpv:hasAddress': organisation.address,
    'dpv:hasContact': [organisation.email, organisation.phone, organisation.website].filter(
      (contact) => contact !== '',
    ),
    'dpv:hasRepresentative': representatives.map((id) => linkTo(recordId(printing, 'organisations', id))),
  })
}

const processorNode = (printing: Printing, processor: RecordIn<'processors'>): Node =>
  node({
    '@id': idOf(processor.ref),
    '@type': 'dpv:DataProcessor',
    'dpv:hasName': processor.name,
    'dcterms:description': said(processor.services),
    'dpv:hasLocation': placeNode(printing, processor.country),
  })

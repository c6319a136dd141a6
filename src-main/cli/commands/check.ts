import type { Dossier } from '@core/dossier/dossier'
import { findRecord } from '@core/dossier/references'
import { remainsIn } from '@core/exchange/remains'
import { severities, type Finding, type Severity } from '@core/rules/rule'
import { runRules } from '@core/rules/run'
import { sourcesOf } from '@core/rules/sources-of'
import { standingOf } from '@core/rules/standing'
import { citeAll } from '@core/texts/cite'
import { sourcesHere } from '@core/law/sources-here'
import { findingText } from '@core/texts/finding-text'
import { lawOfFile } from '@templates/packs/law-of-file'
import { localDay } from '@main/host/start-answers'
import { wordsIn } from '@core/texts/words'
import { needed, oneOf, readArguments } from '../arguments'
import { attachmentTroubles, type AttachmentTrouble } from '../attached'
import { dossierPaths, readerFor, versionsUnderAnotherKey } from '../dossiers'
import { Secrets, secretOption } from '../secrets'
import type { Terminal } from '../terminal'

/** `check --json`: one finding, as the command line promises it. */
interface ReportedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly register: string
  readonly record: string
  readonly ref: string
  readonly field: string
  readonly message: string
  readonly source: string
  readonly dismissed?: { readonly reason: string; readonly by: string; readonly at: string }
}

export async function checkCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const options = {
    ...secretOption,
    json: { type: 'boolean' },
    lang: { type: 'string' },
    min: { type: 'string' },
  } as const
  const args = readArguments(argv, options, say)
  const min = oneOf(args, 'min', { allowed: severities, otherwise: 'advice', say })
  needed(args.words[0], 'FILE', say)
  const counted = severities.slice(0, severities.indexOf(min) + 1)
  const secrets = new Secrets(args, terminal)
  const read = readerFor(terminal, secrets)
  const reports = []
  for (const path of await dossierPaths(args.words, say)) {
    const dossier = await read(path)
    const about = { codec: await secrets.codecOf(path), language: terminal.language }
    const attachments = await attachmentTroubles(path, dossier, about)
    const underEarlierPassphrase = await versionsUnderAnotherKey(path, about.codec)
    const { counts, ...told } = report(path, dossier, terminal, counted)
    const withFiles = { ...counts, attachments: attachments.length }
    reports.push({ ...told, counts: withFiles, attachments, underEarlierPassphrase })
  }
  if (args.on('json')) terminal.json(reports.length === 1 ? reports[0] : { files: reports })
  else for (const each of reports) printReport(each, terminal)
  const open = reports.flatMap(({ findings }) => findings).filter(({ dismissed }) => dismissed === undefined)
  // Evidence that went away is told whatever the least severity asked for.
  return open.length > 0 || reports.some(({ attachments }) => attachments.length > 0) ? 1 : 0
}

function report(file: string, dossier: Dossier, { language }: Terminal, severitiesShown: readonly Severity[]) {
  const now = new Date()
  const today = localDay(now)
  const context = { today, now: now.toISOString(), parameters: lawOfFile(dossier, today) }
  const { open, dismissed } = standingOf(runRules(dossier, context), dossier.dismissals, dossier, today)
  const words = wordsIn(language, dossier)
  const reported = (finding: Finding): ReportedFinding => ({
    rule: finding.rule,
    severity: finding.severity,
    register: finding.register,
    record: finding.record,
    ref: findRecord(dossier, finding.register, finding.record)?.ref ?? '',
    field: finding.field,
    message: findingText(finding, words).message,
    source: citeAll(sourcesHere(sourcesOf(finding), context.parameters), language),
  })
  const shown = (finding: Finding) => severitiesShown.includes(finding.severity)
  const findings: ReportedFinding[] = [
    ...open.filter(shown).map(reported),
    ...dismissed
      .filter(({ finding }) => shown(finding))
      .map(({ finding, dismissal: { reason, by, at } }) => ({ ...reported(finding), dismissed: { reason, by, at } })),
  ]
  const counts = {
    error: open.filter(({ severity }) => severity === 'error').length,
    warning: open.filter(({ severity }) => severity === 'warning').length,
    advice: open.filter(({ severity }) => severity === 'advice').length,
    dismissed: dismissed.length,
  }
  return { file, findings, counts, toPlace: remainsIn(dossier).length }
}

const mark: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', advice: '○' }

interface Report extends ReturnType<typeof report> {
  readonly counts: ReturnType<typeof report>['counts'] & { readonly attachments: number }
  readonly attachments: readonly AttachmentTrouble[]
  /** How many versions kept on this machine the present passphrase does not open. Told; nothing to settle. */
  readonly underEarlierPassphrase: number
}

function printReport(told: Report, terminal: Terminal): void {
  const { file, findings, counts, toPlace, attachments, underEarlierPassphrase } = told
  terminal.out(file)
  for (const { severity, ref, message, source, rule, dismissed } of findings) {
    if (dismissed) continue
    terminal.out(`  ${mark[severity]} ${ref.padEnd(7)} ${message}  [${rule}; ${source}]`)
  }
  for (const { ref, message } of attachments) terminal.out(`  ${mark.warning} ${ref.padEnd(7)} ${message}`)
  if (underEarlierPassphrase > 0) terminal.out(`  ${terminal.texts.underEarlierPassphrase(underEarlierPassphrase)}`)
  terminal.out(`  ${terminal.texts.counts(counts.error, counts.warning, counts.advice, counts.dismissed)}`)
  if (counts.attachments > 0) terminal.out(`  ${terminal.texts.attachmentCount(counts.attachments)}`)
  if (toPlace > 0) terminal.out(`  ${terminal.texts.toPlace(toPlace)}`)
}

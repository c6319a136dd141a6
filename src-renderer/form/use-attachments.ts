import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { AttachmentState } from '@core/contract'
import type { AnyRecord, Collection } from '@core/dossier/change'
import { attachmentFolderName, isSha256, mostAttachmentBytes, sha256In } from '@core/dossier/attachments'
import { emptyRow } from '@core/kinds'
import { rowDefinitions } from '@core/registers'
import { formatsIn } from '@core/texts/languages'
import { refusalText } from '@core/texts/refusal-text'
import { ask } from '../host'
import { base64Of } from '../stores/base64-of'
import { useDossier } from '../stores/dossier'
import { useLayout } from '../stores/layout'
import { useSettings } from '../stores/settings'

const answer = (row: AnyRecord, field: string) => (typeof row[field] === 'string' ? row[field] : '')
const shaOf = (row: AnyRecord) => (isSha256(answer(row, 'sha256')) ? sha256In(answer(row, 'sha256')) : '')

/** The files of the rows of one record: how they stand on the disk, and ways to add and to open them. */
export function useAttachments(rows: () => readonly AnyRecord[], collection: () => Collection) {
  const dossier = useDossier()
  const layout = useLayout()
  const settings = useSettings()
  const texts = computed(() => settings.texts.attachments)
  const states = shallowRef<ReadonlyMap<string, AttachmentState>>(new Map())
  /** Name of the file on its way to the machine. */
  const adding = ref('')
  const most = computed(() => formatsIn(settings.language).bytes(mostAttachmentBytes))
  const folder = computed(() => attachmentFolderName(dossier.opened?.name ?? ''))
  const hint = computed(() => (dossier.opened?.sealed ? texts.value.hintSealed : texts.value.hint)(most.value))

  const asked = computed(() => [...new Set(rows().map(shaOf))].filter((sha256) => sha256 !== ''))
  let lastLook = 0
  async function look() {
    const session = dossier.opened?.session
    const look = (lastLook += 1)
    const given = session === undefined || asked.value.length === 0 ? null : await statesOf(session, asked.value)
    // Rows may have come meanwhile: the answer to the last question counts.
    if (look === lastLook) states.value = new Map((given ?? []).map((state) => [state.sha256, state]))
  }
  watch([() => dossier.opened?.session, () => asked.value.join()], () => void look(), { immediate: true })
  // Whoever comes back from the file manager may have moved some.
  const comeBack = () => void look()
  window.addEventListener('focus', comeBack)
  onScopeDispose(() => window.removeEventListener('focus', comeBack))

  async function addOne(file: File): Promise<void> {
    const session = dossier.opened?.session
    if (session === undefined || dossier.readOnly) return
    if (file.size > mostAttachmentBytes) return void layout.tell(texts.value.tooLarge(file.name, most.value))
    const base64 = await base64Of(file).catch(() => null)
    const kept = base64 === null ? null : await ask('attachment.add', { session, base64 }).catch(() => null)
    if (!kept) return void layout.tell(texts.value.failed(file.name))
    if (!kept.ok) return void layout.tell(refusalText(settings.texts, kept.refusal))
    const { sha256 } = kept.value
    const known = rows().find((row) => shaOf(row) === sha256)
    if (!known) {
      const row = emptyRow(rowDefinitions.attachments, crypto.randomUUID())
      dossier.insert(collection(), { ...row, name: file.name, sha256 })
      return void layout.tell(texts.value.attached(file.name))
    }
    const name = answer(known, 'name') || file.name
    layout.tell(states.value.get(sha256)?.is === 'sound' ? texts.value.again(name) : texts.value.restored(name))
    await look()
  }
  async function add(files: readonly File[]): Promise<void> {
    for (const file of files) {
      adding.value = file.name
      await addOne(file).finally(() => (adding.value = ''))
    }
  }

  async function open(row: AnyRecord): Promise<void> {
    const session = dossier.opened?.session
    if (session === undefined) return
    const name = answer(row, 'name')
    const shown = await ask('attachment.open', { session, sha256: shaOf(row), name })
    const { shown: said, shownSealed } = texts.value
    if (shown.ok) return void layout.tell((dossier.opened?.sealed ? shownSealed : said)(name))
    layout.tell(refusalText(settings.texts, shown.refusal))
    await look()
  }

  /** What is wrong with the file of a row; '' when nothing is, or it is not known yet. */
  function troubleOf(row: AnyRecord): string {
    const is = states.value.get(shaOf(row))?.is
    if (is === 'missing' && dossier.opened?.sealed) return texts.value.missingSealed(folder.value)
    return is === 'missing' || is === 'altered' ? texts.value[is](folder.value) : ''
  }
  /** `412 Ko`; '' when there is no file to weigh. */
  function sizeOf(row: AnyRecord): string {
    const bytes = states.value.get(shaOf(row))?.bytes ?? null
    return bytes === null ? '' : formatsIn(settings.language).bytes(bytes)
  }
  return { texts, hint, adding, add, open, troubleOf, sizeOf, isElsewhere: (row: AnyRecord) => shaOf(row) === '' }
}

async function statesOf(session: string, sha256s: readonly string[]): Promise<readonly AttachmentState[] | null> {
  const answered = await ask('attachment.state', { session, sha256s: [...sha256s] }).catch(() => null)
  return answered?.ok ? answered.value : null
}

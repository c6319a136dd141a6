import type { Component } from 'vue'
import { groupOf, type Kind, type KindName } from '@core/kinds'
import type { RowName } from '@core/registers'
import AttachmentsControl from './AttachmentsControl.vue'
import ChoiceControl from './ChoiceControl.vue'
import DateControl from './DateControl.vue'
import DurationControl from './DurationControl.vue'
import IntegerControl from './IntegerControl.vue'
import ManyOfControl from './ManyOfControl.vue'
import MomentControl from './MomentControl.vue'
import OneOfControl from './OneOfControl.vue'
import PhraseControl from './PhraseControl.vue'
import ProseControl from './ProseControl.vue'
import RefsToControl from './RefsToControl.vue'
import RefToControl from './RefToControl.vue'
import RichTextControl from './RichTextControl.vue'
import RowRefsControl from './RowRefsControl.vue'
import RowsControl from './RowsControl.vue'
import TextControl from './TextControl.vue'
import TextsControl from './TextsControl.vue'
import TriControl from './TriControl.vue'

/** One control a kind. A new kind does not compile until it has its control. */
export const controls = {
  text: TextControl,
  phrase: PhraseControl,
  prose: ProseControl,
  richText: RichTextControl,
  texts: TextsControl,
  tri: TriControl,
  oneOf: OneOfControl,
  manyOf: ManyOfControl,
  choice: ChoiceControl,
  integer: IntegerControl,
  date: DateControl,
  moment: MomentControl,
  duration: DurationControl,
  refTo: RefToControl,
  refsTo: RefsToControl,
  rowRefs: RowRefsControl,
  rows: RowsControl,
} satisfies Record<KindName, Component>

/** Groups whose rows are more than their answers. */
const ofGroups: { readonly [N in RowName]?: Component } = { attachments: AttachmentsControl }

export const controlOf = (kind: Kind<unknown>): Component =>
  ofGroups[groupOf(kind)?.name as RowName] ?? controls[kind.name as KindName]

/** Kinds answered by several elements, or by one no label can point at: their label names the group, it points at no single element. */
export const groupKinds: ReadonlySet<string> = new Set<KindName>(['tri', 'manyOf', 'rowRefs', 'rows', 'richText'])

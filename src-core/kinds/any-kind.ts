import type { ChoiceKind, ManyOfKind, OneOfKind, TriKind } from './choice'
import type { DateKind, DurationKind, IntegerKind } from './measure'
import type { MomentKind } from './moment'
import type { RefsToKind, RefToKind, RowRefsKind } from './reference'
import type { RichTextKind } from './rich-text-kind'
import type { RowsKind } from './rows'
import type { PhraseKind, ProseKind, TextKind, TextsKind } from './text'

/** All kinds there are, told apart by their name: a switch over it is exhaustive, so a new kind names every place it must reach. */
export type AnyKind =
  | TextKind
  | PhraseKind
  | ProseKind
  | RichTextKind
  | TextsKind
  | TriKind
  | OneOfKind
  | ManyOfKind
  | ChoiceKind
  | IntegerKind
  | DateKind
  | MomentKind
  | DurationKind
  | RefToKind
  | RefsToKind
  | RowRefsKind
  | RowsKind

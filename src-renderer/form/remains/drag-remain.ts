import { ref } from 'vue'
import type { Place } from '@core/dossier/change'
import { takesText } from '@core/exchange/place-remain'
import { remainsIn, type Remain } from '@core/exchange/remains'
import type { Field } from '@core/kinds'
import { placeRemain } from '../../commands/place-remain'
import { useDossier } from '../../stores/dossier'
import { useForm } from '../form-context'

/** What is dragged is known by its id: the words stay in the file. */
const dragged = 'application/x-trente-remain'

export function carryRemain({ dataTransfer }: DragEvent, { id }: Remain): void {
  if (!dataTransfer) return
  dataTransfer.setData(dragged, id)
  dataTransfer.effectAllowed = 'move'
}

interface Question {
  readonly place: Place
  readonly name: string
  readonly field: Field
}

/** A question in words takes what is dropped on it, after what it says; a row of a record takes nothing. */
export function useRemainDrop(question: Question) {
  const dossier = useDossier()
  const form = useForm()
  const isOver = ref(false)
  const isForIt = ({ dataTransfer }: DragEvent) =>
    dataTransfer?.types.includes(dragged) === true &&
    !dossier.readOnly &&
    question.place.rows === undefined &&
    takesText(question.field, question.name)
  return {
    isOver,
    onDragover(event: DragEvent) {
      if (!isForIt(event)) return
      event.preventDefault()
      isOver.value = true
    },
    onDragleave: () => (isOver.value = false),
    onDrop(event: DragEvent) {
      isOver.value = false
      if (!isForIt(event)) return
      event.preventDefault()
      const remain = remainsIn(dossier.current).find(({ id }) => id === event.dataTransfer?.getData(dragged))
      const { register, record } = question.place
      if (remain) placeRemain(remain, { register, record, field: question.name, language: form.contentLanguage.value })
    },
  }
}

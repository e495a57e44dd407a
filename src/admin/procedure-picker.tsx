import { TextInput } from '../ui/index.js'

export interface PickedProcedure {
  code: string
  name: string
}

/** The catalogue has thousands: the browser offers so many, any code may be typed. */
export const proceduresOffered = 300

export interface ProcedurePickerProps {
  id: string
  label: string
  hint?: string
  value: string
  error?: string | undefined
  required?: boolean
  /** Offered while a code or a name is typed. */
  procedures: readonly PickedProcedure[]
}

/** Asks for a procedure by its code. */
export function ProcedurePicker({ id, procedures, ...field }: ProcedurePickerProps) {
  const offered = `${id}-goi-y`
  return (
    <>
      <TextInput {...field} id={id} width={20} asCode attributes={{ list: offered }} />
      <datalist id={offered}>
        {procedures.map(({ code, name }) => (
          <option key={code} value={code} label={name} />
        ))}
      </datalist>
    </>
  )
}

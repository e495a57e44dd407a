import { paths } from '../surface/paths.js'
import { TextInput } from '../ui/index.js'

export interface PickedProcedure {
  code: string
  name: string
}

/** The catalogue has thousands: without scripts the browser offers so many, any code may be typed. */
export const proceduresOffered = 300

export interface ProcedurePickerProps {
  id: string
  label: string
  hint?: string
  value: string
  error?: string | undefined
  required?: boolean
  /** Offered where no scripts run. */
  procedures?: readonly PickedProcedure[]
  /** Only procedures that are carried out. */
  only?: 'published'
  /** Choosing a name goes to its page at once, instead of writing its code. */
  goes?: boolean
}

/** Asks for a procedure by its code; names are offered while one is typed. */
export function ProcedurePicker({ id, procedures = [], only, goes, ...field }: ProcedurePickerProps) {
  const names = only ? `${paths.adminProcedureNames}?chi=${only}` : paths.adminProcedureNames
  const offered = procedures.length > 0 ? `${id}-co-san` : undefined
  return (
    <>
      <TextInput
        {...field}
        id={id}
        autoComplete="off"
        maxLength={100}
        suggest={{ from: names, fills: !goes }}
        attributes={{ list: offered }}
      />
      {offered && (
        <datalist id={offered}>
          {procedures.map(({ code, name }) => (
            <option key={code} value={code} label={name} />
          ))}
        </datalist>
      )}
    </>
  )
}

import { Checkboxes, Select, Textarea, TextInput } from '../../ui/index.js'
import type { Input } from './input.js'
import { designerTexts as words } from './texts.vi.js'

interface InputFieldProps {
  input: Input
  values: readonly string[]
  error: string | undefined
  /** Names that FEEL may read, for the browser to offer. */
  namesId: string
}

/** One property in its box. */
export function InputField({ input, values, error, namesId }: InputFieldProps) {
  const { name, kind, label, hint, required, choices = [], narrow } = input
  const field = { id: inputId(name), label, hint, error, required }
  const value = values[0] ?? ''
  switch (kind) {
    case 'long_text':
      return <Textarea {...field} value={value} rows={3} />
    case 'lines':
    case 'texts':
    case 'options':
    case 'facts':
    case 'paper_text':
    case 'checks':
      return <Textarea {...field} value={value} rows={Math.max(4, value.split('\n').length + 1)} spellCheck={false} />
    case 'yes_no':
      return (
        <Checkboxes
          id={field.id}
          name={field.id}
          items={[{ value: '1', text: label }]}
          values={[...values]}
          hint={hint}
          error={error}
          small
        />
      )
    case 'choices':
    case 'waits':
      return (
        <Checkboxes
          id={field.id}
          name={field.id}
          label={label}
          hint={hint}
          error={error}
          items={[...choices]}
          values={[...values]}
          required={required}
          small
        />
      )
    case 'choice':
    case 'agency': {
      const none = required ? [] : [{ value: '', text: words.none }]
      return <Select {...field} options={[...none, ...choices]} value={value} />
    }
    case 'feel':
    case 'amount':
      return (
        <TextInput {...field} value={value} spellCheck={false} asCode attributes={{ list: namesId, 'data-feel': '' }} />
      )
    case 'day':
      return <TextInput {...field} hint={hint ?? words.dayHint} value={value} width={10} />
    default:
      return <TextInput {...field} value={value} width={narrow ? 20 : undefined} />
  }
}

/** Names of inputs are ids too, so dots become lines. */
export const inputId = (name: string): string => name.replaceAll('.', '-')

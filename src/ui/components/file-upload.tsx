import { classNames } from '../class-names.js'
import { describingIds, type FieldProps, FormField } from './form-field.js'

export interface FileUploadProps extends FieldProps {
  /** As in HTML: `.pdf,image/jpeg`. The server looks at the bytes, not at this. */
  accept?: string
  multiple?: boolean
}

/** A paper from the person's device or camera. The whole dashed box takes a dropped file. */
export function FileUpload(props: FileUploadProps) {
  return (
    <FormField field={props}>
      <input
        className={classNames('govuk-file-upload', props.classes, props.error ? 'govuk-file-upload--error' : undefined)}
        id={props.id}
        name={props.name ?? props.id}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        disabled={props.disabled}
        aria-required={props.required || undefined}
        aria-describedby={describingIds(props)}
        {...props.attributes}
      />
    </FormField>
  )
}

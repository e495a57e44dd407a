import { fileInput, fileLimits, fileSlot, inputName } from '../../procedures/forms/index.js'
import { FileUpload } from '../components/file-upload.js'
import { type FieldInputProps, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

/** What the browser offers to choose from; the server looks at the bytes. */
export const acceptedPictures = '.jpg,.jpeg,.png,image/jpeg,image/png'
export const acceptedFiles = `.pdf,application/pdf,${acceptedPictures}`

/** Where no list of the files stands, the page still says which there are. */
function Known({ asked: { field, inputs } }: Pick<FieldInputProps, 'asked'>) {
  const ids = [inputs[''] ?? []].flat()
  return ids.map((id) => <input key={id} type="hidden" name={field.id} value={id} />)
}

/** A question answered with a file, sent from where it is asked; what was sent already stands below. */
export function FileField(props: FieldInputProps) {
  const words = useFormTexts()
  const { field } = props.asked
  const { hint, ...shared } = useFieldProps(props)
  const { most } = fileLimits(field)
  const own = field.picturesOnly ? words.pictures(most) : words.files(most)
  return (
    <div className="mc-paper" id={`giay-${field.id}`} data-paper={fileSlot(field.id)}>
      <FileUpload
        {...shared}
        id={inputName(field.id, fileInput)}
        name={inputName(field.id, fileInput)}
        hint={hint ? `${hint} ${own}` : own}
        accept={field.picturesOnly ? acceptedPictures : acceptedFiles}
        multiple={most > 1}
      />
      {props.given ? props.given(field) : <Known asked={props.asked} />}
    </div>
  )
}

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import * as formats from 'ajv-formats'
import type { Text } from '../../platform/text.js'
import type { FormDefinition } from '../form.js'
import { answersSchema } from './answers-schema.js'
import { compileForm } from './compile-form.js'
import { schemaMessage } from './schema-messages.js'

export interface SchemaError {
  /** Id of the field; '' for the answers as a whole. */
  field: string
  keyword: string
  message: Text
}

const validators = new WeakMap<FormDefinition, ValidateFunction>()

/** Judges answers from outside (the API, an import) against the form's JSON Schema. Empty when they fit. */
export function validateAnswers(form: FormDefinition, answers: unknown): SchemaError[] {
  const validate = validatorOf(form)
  if (validate(answers)) return []
  const { fields } = compileForm(form)
  return (validate.errors ?? []).map((error) => {
    const id = fieldOf(error)
    return { field: id, keyword: error.keyword, message: schemaMessage(error, fields.get(id)?.field) }
  })
}

function validatorOf(form: FormDefinition): ValidateFunction {
  const known = validators.get(form)
  if (known) return known
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
  formats.default.default(ajv, ['date', 'email'])
  const validate = ajv.compile(answersSchema(form))
  validators.set(form, validate)
  return validate
}

function fieldOf({ keyword, instancePath, params }: ErrorObject): string {
  if (instancePath !== '') return instancePath.split('/')[1] ?? ''
  if (keyword === 'required') return String(params.missingProperty)
  return keyword === 'additionalProperties' ? String(params.additionalProperty) : ''
}

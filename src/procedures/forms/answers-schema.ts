import type { FormDefinition } from '../form.js'
import { type CompiledField, compileForm } from './compile-form.js'
import type { JsonSchema } from './field-kind.js'

/**
 * JSON Schema (draft 2020-12) of a form's answers: shapes and limits. Only fields that everybody is asked are `required`
 * in it; conditions and checks across fields are FEEL and are judged by `checkWhole`.
 */
export function answersSchema(form: FormDefinition): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const required: string[] = []
  for (const page of compileForm(form).pages) {
    for (const section of page.sections) {
      const isForAll = page.visibleWhen === undefined && section.visibleWhen === undefined
      for (const compiled of section.fields) {
        properties[compiled.field.id] = fieldSchema(compiled)
        if (isForAll && !compiled.visibleWhen && compiled.field.required) required.push(compiled.field.id)
      }
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  }
}

function fieldSchema({ field, kind }: CompiledField): JsonSchema {
  return { title: field.label.vi, ...kind.schema(field) }
}

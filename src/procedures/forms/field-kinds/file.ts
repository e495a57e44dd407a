import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import type { GivenFile } from '../form-context.js'
import { many } from '../posted.js'

/** Suffix of the input in which files are chosen; the field's own name says which are there already. */
export const fileInput = 'file'

/** Files that a question takes when the form sets no other limit: the pages of one paper, photographed one by one. */
const mostByDefault = 5

/** Least and most files of an answered question. */
export function fileLimits({ min, max }: FormField): { least: number; most: number } {
  return { least: typeof min === 'number' ? min : 1, most: typeof max === 'number' ? max : mostByDefault }
}

/** Files asked for in place: the answer is the list of their ids. What was sent lies in the draft, so the page cannot add to it. */
export const file = defineKind<string[]>({
  inputs: () => [fileInput, ''],
  is: isListOfIds,
  held: ({ id }, { files }) => (files === undefined ? undefined : idsOf(files[id])),
  parse(inputs) {
    const named = [...many(inputs), ...many(inputs, fileInput)]
    return { value: named.length > 0 ? named : null }
  },
  check(value, field, { files }) {
    const { least, most } = fileLimits(field)
    if (value.length > most) return tooMany(field, most)
    if (field.picturesOnly && (files?.[field.id] ?? []).some(({ type }) => !type.startsWith('image/'))) {
      return picturesOnly(field)
    }
    return value.length < least ? tooFew(field) : undefined
  },
  toInputs: (value) => ({ '': value }),
  summary(value, field, { language, files }) {
    const names = (files?.[field.id] ?? []).filter(({ id }) => value.includes(id)).map(({ name }) => name)
    if (names.length > 0) return names.join('\n')
    return language === 'en' ? `${value.length} file(s)` : `${value.length} tệp`
  },
  schema: (field) => {
    const { least, most } = fileLimits(field)
    return { type: 'array', items: { type: 'string', minLength: 1, maxLength: 255 }, minItems: least, maxItems: most }
  },
  missing: (field) => tooFew(field),
})

const idsOf = (given: readonly GivenFile[] = []): string[] | null =>
  given.length > 0 ? given.map(({ id }) => id) : null

function isListOfIds(value: AnswerValue): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function tooFew(field: FormField): Problem {
  const { least } = fileLimits(field)
  return least > 1
    ? {
        message: sentence(
          field,
          ({ inside }) => `Chọn ít nhất ${least} tệp cho ${inside}`,
          ({ inside }) => `Choose at least ${least} files for ${inside}`,
        ),
      }
    : {
        message: sentence(
          field,
          ({ inside }) => `Chọn tệp hoặc chụp ảnh cho ${inside}`,
          ({ inside }) => `Choose a file or take a picture for ${inside}`,
        ),
      }
}

function tooMany(field: FormField, most: number): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} chỉ nhận tối đa ${most} tệp: hãy bỏ bớt`,
      ({ start }) => `${start} takes at most ${most} file(s): remove some`,
    ),
  }
}

function picturesOnly(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải là ảnh JPG hoặc PNG: hãy bỏ tệp PDF và chọn ảnh`,
      ({ start }) => `${start} must be a JPG or PNG picture: remove the PDF and choose a picture`,
    ),
  }
}

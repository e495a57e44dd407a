import type { z } from 'zod'

const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm thuộc tính',
}

/** What is wrong with a value that was sent, after its name; says what it must be, never what it was. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'còn thiếu'
      if (issue.expected === 'string' && Array.isArray(issue.input)) return 'chỉ được ghi một lần'
      return `phải là ${typeNames[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.input === undefined ? 'còn thiếu' : `phải là một trong: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'number' ? `phải từ ${issue.minimum} trở lên` : `phải có ít nhất ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string'
        ? `dài nhất ${issue.maximum} ký tự, hãy rút ngắn`
        : `nhiều nhất là ${issue.maximum}`
    case 'unrecognized_keys':
      return 'có thuộc tính không được dùng ở đây'
    default:
      return 'chưa đúng dạng, hãy xem tài liệu /api/v1/openapi.json'
  }
}

const places: Readonly<Record<string, string>> = { query: 'Tham số', params: 'Phần của địa chỉ', body: 'Trường' }

/** A sentence that names what is wrong as the caller wrote it: "Tham số “limit” phải là số nguyên". */
export function sentenceOf({ path: [place = 'body', ...names], message }: z.core.$ZodIssue): string {
  const kind = places[String(place)] ?? 'Trường'
  return names.length > 0 ? `${kind} “${names.map(String).join('.')}” ${message}.` : `Nội dung gửi đến ${message}.`
}

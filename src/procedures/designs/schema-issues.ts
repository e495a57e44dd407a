import type { z } from 'zod'

const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ trong ngoặc kép',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách trong [ ]',
  object: 'nhóm thuộc tính trong { }',
  record: 'nhóm thuộc tính trong { }',
}

/** What is wrong with a place of a file, for whoever mends the file. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'còn thiếu' : `phải là ${typeNames[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.input === undefined ? 'còn thiếu' : `phải là một trong: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'number' ? `phải từ ${issue.minimum} trở lên` : 'không được để trống'
    case 'too_big':
      return issue.origin === 'number' ? `không quá ${issue.maximum}` : 'quá dài'
    case 'invalid_format':
      return 'chưa đúng dạng'
    default:
      return issue.input === undefined ? 'còn thiếu' : 'giá trị chưa đúng'
  }
}

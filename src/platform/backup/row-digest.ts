import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

const size = 32
const newline = 0x0a

/** What streamed through: how many rows, and a digest that does not depend on their order. */
export interface RowDigest {
  rows: number
  digest: string
}

/** Passes the rows of a COPY on and adds their hashes up; COPY writes one row a line and escapes line ends within it. */
export function digestRows(): { through: Transform; result(): RowDigest } {
  const sum = Buffer.alloc(size)
  let rows = 0
  let rest: Buffer = Buffer.alloc(0)
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      let start = 0
      for (let end = data.indexOf(newline); end >= 0; end = data.indexOf(newline, start)) {
        add(sum, createHash('sha256').update(data.subarray(start, end)).digest())
        rows += 1
        start = end + 1
      }
      rest = Buffer.from(data.subarray(start))
      done(null, chunk)
    },
  })
  return { through, result: () => ({ rows, digest: sum.toString('hex') }) }
}

/** Addition modulo 2^256, so that neither order nor a row that came twice goes unnoticed. */
function add(sum: Buffer, hash: Buffer): void {
  let carry = 0
  for (let index = size - 1; index >= 0; index -= 1) {
    const total = sum.readUInt8(index) + hash.readUInt8(index) + carry
    sum.writeUInt8(total & 0xff, index)
    carry = total >> 8
  }
}

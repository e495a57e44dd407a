import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'

const rate = 11_025
const headerLength = 44
const silence = 128

const clips = new Map<string, Uint8Array>()

/** Says the digits in Vietnamese as a WAV, slowly enough to type along; pitch, gaps and noise differ each time. */
export function speakDigits(digits: string): Buffer {
  const parts = [gap(0.5), ...[...digits].flatMap((digit) => [atPitch(clipOf(digit), randomInt(88, 113) / 100), gap()])]
  const samples = Buffer.concat([...parts, gap(0.3)])
  addNoise(samples)
  return Buffer.concat([header(samples.length), samples])
}

function clipOf(digit: string): Uint8Array {
  const known = clips.get(digit)
  if (known) return known
  const file = readFileSync(new URL(`./voices/${digit}.wav`, import.meta.url))
  const samples = file.subarray(headerLength)
  clips.set(digit, samples)
  return samples
}

/** Plays faster or slower by stepping through the samples: higher and shorter, or lower and longer. */
function atPitch(samples: Uint8Array, step: number): Buffer {
  const changed = Buffer.alloc(Math.floor(samples.length / step))
  for (let at = 0; at < changed.length; at += 1) {
    const place = at * step
    const left = samples[Math.floor(place)] ?? silence
    const right = samples[Math.ceil(place)] ?? left
    changed[at] = Math.round(left + (right - left) * (place % 1))
  }
  return changed
}

const gap = (seconds = randomInt(55, 110) / 100): Buffer => Buffer.alloc(Math.round(seconds * rate), silence)

/** A soft hiss with a slow swell under the whole, so that the pauses do not cut the digits out for a program. */
function addNoise(samples: Buffer): void {
  const period = rate * (randomInt(8, 20) / 10)
  for (let at = 0; at < samples.length; at += 1) {
    const swell = 1 + Math.sin((2 * Math.PI * at) / period)
    const noisy = (samples[at] ?? silence) + (Math.random() - 0.5) * 9 * swell
    samples[at] = Math.max(0, Math.min(255, Math.round(noisy)))
  }
}

/** RIFF header of 8-bit PCM, one channel. */
function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + length, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate, 28)
  bytes.writeUInt16LE(1, 32)
  bytes.writeUInt16LE(8, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(length, 40)
  return bytes
}

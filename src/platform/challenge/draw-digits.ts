import { randomInt } from 'node:crypto'
import sharp from 'sharp'

// Strokes of each digit on a grid of 10 by 16, drawn by hand here: no font, so that no font's outlines help a program.
const strokes: Record<string, string> = {
  '0': 'M5 1C1 1 1 15 5 15C9 15 9 1 5 1Z',
  '1': 'M2 4L6 1V15M3 15H9',
  '2': 'M1.5 4C2 0 9 0 8.5 5C8 9 3 11 1.5 15H9',
  '3': 'M1.5 2.5C4 0 9 1 8 5C7.5 7.5 5 7.5 4 7.5C6 7.5 9 8.5 8.5 12C8 16 2.5 16 1 13',
  '4': 'M7 15V1L1 11H9.5',
  '5': 'M8.5 1H2.5L2 7.5C5 5.5 9 7 8.5 11C8 16 2.5 15.5 1 13.5',
  '6': 'M8 1.5C3 2 1 7 1.5 11.5C2 16.5 8.5 16 8.5 11.5C8.5 7 3 7 1.6 10.5',
  '7': 'M1 1H9C6 5 4.5 10 4 15M3 8H7.5',
  '8': 'M5 7.5C1 7 1 1 5 1C9 1 9 7 5 7.5C0 8 0 15 5 15C10 15 10 8 5 7.5Z',
  '9': 'M8.4 5.5C7.5 10 1.5 9.5 1.5 5C1.5 0 8 0 8.4 5C8.8 10 6.5 14.5 3 15',
}

const width = 300
const height = 96

/** Draws the digits bent, turned and crossed by lines, as a PNG; every drawing of the same digits differs. */
export async function drawDigits(digits: string): Promise<Buffer> {
  const marks = [...digits].map(digitPath).join('')
  const noise = Array.from({ length: 5 }, curve).join('') + Array.from({ length: 90 }, dot).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><g fill="none" stroke="#1c2733" stroke-linecap="round" stroke-linejoin="round">${marks}${noise}</g></svg>`
  return sharp(Buffer.from(svg)).blur(0.6).png({ palette: true, colours: 16 }).toBuffer()
}

function digitPath(digit: string, index: number): string {
  const x = 14 + index * 47 + between(-5, 5)
  const y = 22 + between(-8, 8)
  const shape = `translate(${x} ${y}) rotate(${between(-18, 18)} 15 24) skewX(${between(-14, 14)}) scale(${between(26, 34) / 10} ${between(28, 36) / 10})`
  return `<path transform="${shape}" stroke-width="${between(12, 18) / 10}" d="${strokes[digit] ?? ''}"/>`
}

function curve(): string {
  const ys = [0, 1, 2, 3].map(() => between(6, height - 6))
  return `<path stroke-width="${between(8, 20) / 10}" opacity="0.75" d="M0 ${ys[0]}C${width / 3} ${ys[1]} ${(2 * width) / 3} ${ys[2]} ${width} ${ys[3]}"/>`
}

function dot(): string {
  return `<circle cx="${between(0, width)}" cy="${between(0, height)}" r="${between(5, 16) / 10}" fill="#1c2733" stroke="none" opacity="0.55"/>`
}

const between = (least: number, most: number): number => randomInt(least, most + 1)

import { drawDigits, newWorkChallenge, openDigitsToken, speakDigits } from '../../platform/challenge/index.js'
import { NotFound } from '../../platform/errors.js'
import { type Route, type SurfaceRequest, textOf } from '../../surface/route.js'

export { ChallengeField, challengeNames, challengeTexts } from './challenge-field.js'
export { readChallenge, wantsOtherDigits } from './read-challenge.js'

/** Picture, sound and work of the verification challenge. */
export const challengeRoutes: Route[] = [
  {
    method: 'GET',
    path: '/xac-nhan/hinh',
    access: 'anyone',
    limit: 'challenge',
    handle: async (request, needs) => ({
      file: await drawDigits(digitsOf(request, needs)),
      type: 'image/png',
      name: 'chu-so.png',
      inline: true,
    }),
  },
  {
    method: 'GET',
    path: '/xac-nhan/am-thanh',
    access: 'anyone',
    limit: 'challenge',
    handle: async (request, needs) => ({
      file: speakDigits(digitsOf(request, needs)),
      type: 'audio/wav',
      name: 'chu-so.wav',
      inline: true,
    }),
  },
  {
    method: 'GET',
    path: '/xac-nhan/bai-toan',
    access: 'anyone',
    limit: 'challenge',
    handle: async (_, needs) => ({ json: await newWorkChallenge(needs.secret, needs.now()) }),
  },
]

function digitsOf({ query }: SurfaceRequest, needs: { secret: string; now(): Date }): string {
  const challenge = openDigitsToken(needs.secret, textOf(query, 'ma'), needs.now())
  if (!challenge) throw new NotFound('challenge')
  return challenge.digits
}

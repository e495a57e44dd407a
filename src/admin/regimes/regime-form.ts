import type { RegimeParameters, RegimeRow } from '../../agencies/index.js'
import type { LegalDay } from '../../platform/time.js'
import { readTypedDay, typedDay } from '../../platform/typed-time.js'
import { type Fields, textOf } from '../../surface/route.js'
import { type ChosenParameter, chosenParameters, parameterWords, regimesTexts as words } from './texts.vi.js'

export const nameField = 'ten'
export const dayField = 'tu-ngay'

/** The form as it was typed. */
export interface TypedRegime {
  id: string
  name: string
  validFrom: string
  chosen: Record<ChosenParameter, string>
}

export interface ReadRegime {
  name: string
  validFrom: LegalDay
  parameters: RegimeParameters
}

export interface FormError {
  field: string
  text: string
}

export const typedRegime = (body: Fields): TypedRegime => ({
  id: textOf(body, 'id'),
  name: textOf(body, nameField).slice(0, 200),
  validFrom: textOf(body, dayField),
  chosen: byParameter((each) => textOf(body, each)),
})

/** What the form begins with: the regime that is changed, or the newest as the base of a new one. */
export const startingWith = (regime: RegimeRow | undefined, isChanged: boolean): TypedRegime => ({
  id: isChanged ? (regime?.id ?? '') : '',
  name: isChanged ? (regime?.name ?? '') : '',
  validFrom: isChanged && regime ? typedDay(regime.validFrom) : '',
  chosen: byParameter((each) => String(regime?.parameters[each] ?? '')),
})

/** Reads the form over the regime before, which says what is not asked. */
export function readRegime(
  typed: TypedRegime,
  { base, today }: { base: RegimeParameters; today: LegalDay },
): { read: ReadRegime | undefined; errors: FormError[] } {
  const validFrom = readTypedDay(typed.validFrom)
  const unknown = chosenParameters.filter((each) => !(typed.chosen[each] in parameterWords[each].options))
  const errors = [
    ...(typed.name ? [] : [{ field: nameField, text: words.name.missing }]),
    ...(validFrom ? [] : [{ field: dayField, text: words.validFrom.wrong }]),
    ...(validFrom && validFrom <= today ? [{ field: dayField, text: words.validFrom.notComing }] : []),
    ...unknown.map((field) => ({ field, text: words.choose(parameterWords[field].label) })),
  ]
  if (errors.length > 0 || !validFrom) return { read: undefined, errors }
  const { forms, levelScheme, resultByEmail, localFiling, supplementBeforeAcceptanceCounts } = typed.chosen
  const parameters = {
    ...base,
    forms: forms as RegimeParameters['forms'],
    levelScheme: levelScheme as RegimeParameters['levelScheme'],
    resultByEmail: resultByEmail as RegimeParameters['resultByEmail'],
    localFiling: localFiling === 'true',
    supplementBeforeAcceptanceCounts: supplementBeforeAcceptanceCounts === 'true',
  }
  return { read: { name: typed.name, validFrom, parameters }, errors }
}

/** A choice in words. */
export function choiceIn(parameters: RegimeParameters, parameter: ChosenParameter): string {
  const options: Record<string, string> = parameterWords[parameter].options
  return options[String(parameters[parameter])] ?? '–'
}

const byParameter = (of: (parameter: ChosenParameter) => string): TypedRegime['chosen'] =>
  Object.fromEntries(chosenParameters.map((each) => [each, of(each)])) as TypedRegime['chosen']

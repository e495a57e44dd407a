import { feelFunctions } from './feel-functions.js'
import { arithmetic, comparisons, isWithin } from './feel-operators.js'
import { parseFeel } from './feel-parser.js'
import { type FeelExpression, type FeelScope, FeelStepLimit } from './feel-scope.js'
import { type FeelNode, FeelSyntaxError, unquote } from './feel-syntax.js'
import { equal, FeelDate, type FeelValue, isList, property } from './feel-value.js'

const mostSteps = 100_000

interface Run {
  readonly scope: FeelScope
  readonly locals: FeelValue[]
  steps: number
}

type Step = (run: Run) => FeelValue
type Test = (run: Run, value: FeelValue) => boolean | null

interface Compilation {
  readonly source: string
  readonly names: Set<string>
  /** Names bound by `some` and `every`, innermost last. */
  readonly bound: string[]
}

/**
 * Turns a FEEL expression (a subset of DMN's) into closures once, so that a form can evaluate hundreds of them per page.
 * Throws `FeelSyntaxError` with the position for anything outside the subset.
 */
export function compileFeel(source: string): FeelExpression {
  const compilation: Compilation = { source, names: new Set(), bound: [] }
  const step = compile(parseFeel(source), compilation)
  return {
    source,
    names: [...compilation.names],
    evaluate: (scope) => step({ scope, locals: [], steps: 0 }),
  }
}

type Compiler = (node: FeelNode, of: Compilation) => Step

const compilers: ReadonlyMap<string, Compiler> = new Map<string, Compiler>([
  ['null', () => () => null],
  ['BooleanLiteral', (node) => constant(node.text === 'true')],
  ['NumericLiteral', (node) => constant(Number(node.text.replace(/\s/g, '')))],
  ['StringLiteral', (node) => constant(unquote(node.text))],
  ['VariableName', compileName],
  ['PathExpression', compilePath],
  ['ParenthesizedExpression', (node, of) => compile(child(node, 1, of), of)],
  ['List', (node, of) => compileList(node.children.slice(1, -1), of)],
  ['ArithmeticExpression', compileArithmetic],
  ['Comparison', compileComparison],
  ['Conjunction', (node, of) => compileLogic(node, of, false)],
  ['Disjunction', (node, of) => compileLogic(node, of, true)],
  ['IfExpression', compileIf],
  ['QuantifiedExpression', compileQuantifier],
  ['FunctionInvocation', compileCall],
  ['DateTimeLiteral', compileCall],
])

function compile(node: FeelNode, of: Compilation): Step {
  const compiler = compilers.get(node.name)
  if (!compiler) throw outside(node, of, `'${node.text}' is outside the FEEL that rules may use`)
  return compiler(node, of)
}

function outside(node: FeelNode, of: Compilation, reason: string): FeelSyntaxError {
  return new FeelSyntaxError(reason, node, of.source)
}

function child(node: FeelNode, at: number, of: Compilation): FeelNode {
  const found = node.children[at]
  if (!found) throw outside(node, of, 'something is missing')
  return found
}

function constant(value: FeelValue): Step {
  return () => value
}

function nameOf(node: FeelNode): string {
  return node.text.replace(/\s+/g, ' ')
}

function compileName(node: FeelNode, of: Compilation): Step {
  const name = nameOf(node)
  const slot = of.bound.lastIndexOf(name)
  if (slot >= 0) return (run) => run.locals[slot] ?? null
  of.names.add(name)
  return ({ scope }) => (Object.hasOwn(scope.values, name) ? (scope.values[name] ?? null) : null)
}

function compilePath(node: FeelNode, of: Compilation): Step {
  const target = compile(child(node, 0, of), of)
  const name = nameOf(child(node, 2, of))
  return (run) => property(target(run), name)
}

function compileList(nodes: readonly FeelNode[], of: Compilation): Step {
  const items = nodes.map((node) => compile(node, of))
  return (run) => items.map((item) => item(run))
}

function compileArithmetic(node: FeelNode, of: Compilation): Step {
  if (node.children.length === 2) {
    const operand = compile(child(node, 1, of), of)
    return (run) => arithmetic.get('-')?.(0, operand(run)) ?? null
  }
  const left = compile(child(node, 0, of), of)
  const right = compile(child(node, 2, of), of)
  const operate = arithmetic.get(child(node, 1, of).text)
  if (!operate) throw outside(child(node, 1, of), of, 'unknown operator')
  return (run) => operate(left(run), right(run))
}

/** FEEL's three-valued `and` (decided by false) and `or` (decided by true). */
function compileLogic(node: FeelNode, of: Compilation, decisive: boolean): Step {
  const left = compile(child(node, 0, of), of)
  const right = compile(child(node, 2, of), of)
  return (run) => {
    const a = left(run)
    if (a === decisive) return decisive
    const b = right(run)
    if (b === decisive) return decisive
    return a === !decisive && b === !decisive ? !decisive : null
  }
}

function compileIf(node: FeelNode, of: Compilation): Step {
  const condition = compile(child(node, 1, of), of)
  const then = compile(child(node, 3, of), of)
  const otherwise = compile(child(node, 5, of), of)
  return (run) => (condition(run) === true ? then(run) : otherwise(run))
}

function compileComparison(node: FeelNode, of: Compilation): Step {
  const left = compile(child(node, 0, of), of)
  const operator = child(node, 1, of)
  if (operator.name === 'in') return compileIn(left, node.children.slice(2), of)
  if (operator.name === 'between') {
    const start = compile(child(node, 2, of), of)
    const end = compile(child(node, 4, of), of)
    return (run) => between(left(run), start(run), end(run))
  }
  const right = compile(child(node, 2, of), of)
  const compare = comparisons.get(operator.text)
  if (!compare) throw outside(operator, of, 'unknown comparison')
  return (run) => compare(left(run), right(run))
}

function between(value: FeelValue, start: FeelValue, end: FeelValue): boolean | null {
  if (start === null || end === null) return null
  return isWithin(value, { start, end, startIncluded: true, endIncluded: true })
}

/** `x in test` and `x in (test, test)`: true when one holds, null when none holds and one could not be decided. */
function compileIn(left: Step, nodes: readonly FeelNode[], of: Compilation): Step {
  const many = nodes.find((node) => node.name === 'PositiveUnaryTests')
  const tests = (many?.children ?? nodes).map((node) => compileTest(node, of, many === undefined))
  return (run) => {
    const value = left(run)
    let isUnknown = false
    for (const test of tests) {
      const holds = test(run, value)
      if (holds === true) return true
      if (holds === null) isUnknown = true
    }
    return isUnknown ? null : false
  }
}

function compileTest(node: FeelNode, of: Compilation, isAlone: boolean): Test {
  const inner = node.children[0]
  const first = inner?.name === '(' ? child(node, 1, of) : inner
  if (node.name === 'PositiveUnaryTest' || node.name === 'SimplePositiveUnaryTest') {
    if (first?.name === 'CompareOp') return compileCompareTest(node, of)
    return compileTest(child(node, 0, of), of, isAlone)
  }
  if (node.name === 'Interval') return compileInterval(node, of)
  if (node.name === 'ParenthesizedExpression' && first?.name === 'SimplePositiveUnaryTest') {
    return compileTest(first, of, isAlone)
  }
  const expected = compile(node, of)
  return (run, value) => isAmong(value, expected(run), isAlone)
}

function isAmong(value: FeelValue, expected: FeelValue, isAlone: boolean): boolean | null {
  if (isAlone && expected === null) return null
  if (isAlone && isList(expected)) return expected.some((item) => equal(item, value) === true)
  return equal(expected, value) === true
}

function compileCompareTest(node: FeelNode, of: Compilation): Test {
  const compare = comparisons.get(child(node, 0, of).text)
  const right = compile(child(node, 1, of), of)
  if (!compare) throw outside(node, of, 'unknown comparison')
  return (run, value) => compare(value, right(run))
}

function compileInterval(node: FeelNode, of: Compilation): Test {
  const start = compile(child(node, 1, of), of)
  const end = compile(child(node, 3, of), of)
  const startIncluded = child(node, 0, of).text === '['
  const endIncluded = child(node, 4, of).text === ']'
  return (run, value) => isWithin(value, { start: start(run), end: end(run), startIncluded, endIncluded })
}

function compileQuantifier(node: FeelNode, of: Compilation): Step {
  const [iterator, ...others] = child(node, 1, of).children
  if (!iterator || others.length > 0) throw outside(node, of, 'one name may be bound')
  const source = child(child(iterator, 2, of), 0, of)
  const list = compile(source, of)
  const slot = of.bound.push(nameOf(child(iterator, 0, of))) - 1
  const condition = compile(child(node, 3, of), of)
  of.bound.pop()
  const isSome = child(node, 0, of).name === 'some'
  return (run) => {
    const items = list(run)
    if (!isList(items)) return null
    const holds = (item: FeelValue): boolean => {
      if (++run.steps > mostSteps) throw new FeelStepLimit(`more than ${mostSteps} steps: ${of.source}`)
      run.locals[slot] = item
      return condition(run) === true
    }
    return isSome ? items.some(holds) : items.every(holds)
  }
}

function compileCall(node: FeelNode, of: Compilation): Step {
  const name = nameOf(child(node, 0, of))
  const parameters = node.children.find(({ name }) => name.endsWith('Parameters'))
  if (parameters && parameters.name !== 'PositionalParameters') throw outside(parameters, of, 'name no parameters')
  const args = (parameters?.children ?? []).map((each) => compile(each, of))
  if (name === 'today' && args.length === 0) return ({ scope }) => new FeelDate(scope.today)
  const known = feelFunctions.get(name)
  if (!known) throw outside(node, of, `there is no function '${name}'`)
  const [fewest, most] = known.arity
  if (args.length < fewest || args.length > most) throw outside(node, of, `'${name}' has other arguments`)
  return (run) => known.call(args.map((arg) => arg(run)))
}

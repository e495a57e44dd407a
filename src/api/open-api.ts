import { z } from 'zod'
import type { ApiProof, ApiRoute } from './api-route.js'
import { problemSchema } from './problem.js'

const version = '1.0.0'

/** The OpenAPI 3.1 document of a table of calls; schemas come from the very checks that requests pass. */
export function openApiDocument(routes: readonly ApiRoute[], publicUrl: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'motcua',
      version,
      description:
        'Public interface of the one-stop administrative procedure system. Errors are problem details (RFC 9457).',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: { Problem: schemaOf(problemSchema, 'output') }, securitySchemes },
  }
}

const securitySchemes: Record<ApiProof, object> = {
  key: { type: 'http', scheme: 'bearer', description: 'A key that an administrator made: `mck_...`' },
  challenge: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Challenge',
    description: 'A challenge of `/xac-nhan/bai-toan` (ALTCHA), solved; good once',
  },
}

function operation(route: ApiRoute): object {
  const { id, summary, description, body, proofs } = route
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')]
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(proofs && { security: proofs.map((proof) => ({ [proof]: [] })) }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    responses: { ...answersOf(route), default: problemAnswer('What went wrong') },
  }
}

function answersOf({ answers }: ApiRoute): Record<string, object> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema, type = 'application/json' }]) => [
      status,
      schema
        ? { description, content: { [type]: { schema: schemaOf(schema, 'output') } } }
        : Number(status) >= 400
          ? problemAnswer(description)
          : { description },
    ]),
  )
}

const problemAnswer = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

interface ObjectSchema {
  properties?: Record<string, { description?: string }>
  required?: string[]
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as ObjectSchema
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description && { description }),
    schema: rest,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const {
    $schema: _,
    id: __,
    ...rest
  } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) as Record<string, unknown>
  return rest
}

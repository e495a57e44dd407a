import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

// That somebody looked is no deed; it is written where they look, also on the way to a deed. Deeds of feedback and classes change their own rows besides.
const looks: readonly string[] = ['access_log', 'feedback_events', 'outreach_events']

/** Sees whether a transaction is asked to change anything. */
export class ChangeWatch implements KyselyPlugin {
  hasSeenChange = false

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    if (isChange(node)) this.hasSeenChange = true
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result
  }
}

function isChange(node: RootOperationNode): boolean {
  switch (node.kind) {
    case 'InsertQueryNode':
      return !looks.includes(node.into?.table.identifier.name ?? '')
    case 'UpdateQueryNode':
    case 'DeleteQueryNode':
    case 'MergeQueryNode':
      return true
    case 'RawNode': {
      const text = node.sqlFragments.join('?')
      return !/^\s*select\b/i.test(text) || /\benqueue_job\b/.test(text)
    }
    default:
      return false
  }
}

export {
  type Connection,
  type Connections,
  isProven,
  type Service,
  type SwitchableService,
  services,
  switchable,
} from './connection.js'
export { isSwitchedOn, listConnections, recordTest, type Switching, switchConnection } from './store.js'
export { type ConnectionNeeds, testConnections } from './test-connections.js'

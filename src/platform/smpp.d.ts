declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { Server as TcpServer } from 'node:net'

  namespace smpp {
    interface ShortMessage {
      message: string | Buffer
      udh?: Buffer[]
    }

    interface Pdu {
      command: string
      command_status: number
      sequence_number: number
      system_id?: string
      password?: string
      source_addr?: string
      destination_addr?: string
      esm_class?: number
      data_coding?: number
      message_id?: string
      short_message?: ShortMessage
      message_payload?: ShortMessage
      isResponse(): boolean
      response(fields?: Record<string, unknown>): Pdu
    }

    type Command = 'bind_transceiver' | 'bind_transmitter' | 'submit_sm' | 'deliver_sm' | 'enquire_link' | 'unbind'

    type Request = (fields: Record<string, unknown>, answered: (answer: Pdu) => void) => boolean

    interface Session extends EventEmitter, Record<Command, Request> {
      send(pdu: Pdu): boolean
      close(closed?: () => void): void
      destroy(closed?: () => void): void
      on(event: 'error', listener: (error: Error) => void): this
      on(event: 'close' | 'connect' | 'secureConnect', listener: () => void): this
      on(event: string, listener: (pdu: Pdu) => void): this
    }

    interface Server extends TcpServer {
      sessions: Session[]
    }

    function connect(options: { host: string; port: number; tls?: boolean }): Session
    function createServer(onSession: (session: Session) => void): Server
  }

  export = smpp
}

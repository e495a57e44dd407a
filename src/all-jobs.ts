import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import type { Needs } from './needs.js'
import { sendNotice } from './notices/index.js'

/** Every job of the program: its name, the use case it calls, and when it comes by itself. */
export function allJobs(needs: Needs): { tasks: TaskList; crontab: string } {
  const tasks: TaskList = {
    send_notice: async (payload) =>
      sendNotice(withAttachments(needs), z.object({ noticeId: z.uuid() }).parse(payload).noticeId),
  }
  return { tasks, crontab: '' }
}

const withAttachments = (needs: Needs) => ({ ...needs, attachments: async () => [] })

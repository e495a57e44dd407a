export { countUnread, listMyNotices, type MyNotice, markNoticesRead } from './my-notices.js'
export type { Notice, NoticeSubject } from './notice.js'
export { type MailedNotice, type SendNeeds, sendNotice } from './send-notice.js'
export { type Addressee, type Telling, tell } from './tell.js'

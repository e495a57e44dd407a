import { answerSms, type IncomingSms, type SmsNeeds } from './dossiers/index.js'

/** What the SMS adapter calls for every message to the short number; it acknowledges once this is done. */
export const onSms =
  (needs: SmsNeeds) =>
  async (message: IncomingSms): Promise<void> => {
    await answerSms(needs, message)
  }

export {
  decideOffer,
  type OfferDecided,
  type OfferDecision,
  type OfferStopped,
  type OfferStopping,
  stopOffer,
} from './decide-offer.js'
export { type Offer, offerProcedure } from './offer-procedure.js'
export { listOfferDecisions, listOffersOf, type OfferOnRecord, type OfferShown } from './offer-store.js'
export { offeredDefinition, offeredReturnWays } from './offered-definition.js'

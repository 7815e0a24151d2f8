/** The operators' calls of each service. A new service is one line here. */

import * as api from "@tradewind/client";

export const SERVICES = {
  catalog: { parked: api.listParkedCatalog, replay: api.replayParkedCatalog, discard: api.discardParkedCatalog, jobs: api.listJobsCatalog, verify: api.verifyCatalog },
  inventory: { parked: api.listParkedInventory, replay: api.replayParkedInventory, discard: api.discardParkedInventory, jobs: api.listJobsInventory, verify: api.verifyInventory },
  pricing: { parked: api.listParkedPricing, replay: api.replayParkedPricing, discard: api.discardParkedPricing, jobs: api.listJobsPricing, verify: api.verifyPricing },
  order: { parked: api.listParkedOrder, replay: api.replayParkedOrder, discard: api.discardParkedOrder, jobs: api.listJobsOrder, verify: api.verifyOrder },
  logistics: { parked: api.listParkedLogistics, replay: api.replayParkedLogistics, discard: api.discardParkedLogistics, jobs: api.listJobsLogistics, verify: api.verifyLogistics },
  support: { parked: api.listParkedSupport, replay: api.replayParkedSupport, discard: api.discardParkedSupport, jobs: api.listJobsSupport, verify: api.verifySupport },
  integration: { parked: api.listParkedIntegration, replay: api.replayParkedIntegration, discard: api.discardParkedIntegration, jobs: api.listJobsIntegration, verify: api.verifyIntegration },
} as const; // prettier-ignore

export type Service = keyof typeof SERVICES;
export const NAMES = Object.keys(SERVICES) as Service[];

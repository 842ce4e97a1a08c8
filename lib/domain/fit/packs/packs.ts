import { civilServiceBehavioursPack } from './civil-service-behaviours';
import { financeAdministration } from './finance-administration';
import { nhsValues } from './nhs-values';
import { nursingCare } from './nursing-care';
import { operationsSupply } from './operations-supply';
import type { Pack } from './pack';
import { policyPublicService } from './policy-public-service';
import { projectDelivery } from './project-delivery';
import { salesMarketing } from './sales-marketing';
import { softwareData } from './software-data';
import { teaching } from './teaching';

/** Every pack that this version ships; the migration that publishes them is generated from this list. */
export const packs: readonly Pack[] = [
  softwareData,
  projectDelivery,
  financeAdministration,
  salesMarketing,
  operationsSupply,
  nursingCare,
  teaching,
  policyPublicService,
  civilServiceBehavioursPack,
  nhsValues,
];
